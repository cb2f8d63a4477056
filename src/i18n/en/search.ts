import type { Plural } from '../plural.js';

/** The words of search, categories and filters. */
export const search = {
  search: 'Search',
  searchProducts: 'Search products',
  clearSearch: 'Clear search',
  suggestions: 'Suggestions',
  suggestionsCount: {
    one: '{count} suggestion. Use the arrow keys to choose.',
    other: '{count} suggestions. Use the arrow keys to choose.',
  } as Plural,
  searchAll: 'See all results for “{query}”',
  searchNothing: 'Nothing found for “{query}”',
  searchNothingHelp: 'Try fewer or other words, or look around here:',
  recentSearches: 'Recent searches',
  clearRecent: 'Clear recent searches',

  categories: 'Categories',
  categoriesIn: 'More in {name}',
  allProducts: 'All products',
  breadcrumb: 'You are here',
  noCategories: 'There are no categories yet',

  filters: 'Filters',
  filterInStock: 'In stock',
  filterOnSale: 'On sale',
  filterPrice: 'Price',
  filterPriceFrom: 'From {low}',
  filterPriceTo: 'Up to {high}',
  filterPriceBetween: '{low} to {high}',
  filterCategory: 'Category',
  priceLow: 'Lowest price',
  priceHigh: 'Highest price',
  priceWrong: 'Please enter a price, such as {example}',
  priceOrder: 'The highest price can’t be below the lowest',
  applyFilter: 'Apply',
  clearFilters: 'Clear filters',
};
