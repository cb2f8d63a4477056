import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Sök',
  searchProducts: 'Sök produkter',
  clearSearch: 'Rensa sökningen',
  suggestions: 'Förslag',
  suggestionsCount: {
    one: '{count} förslag. Välj med piltangenterna.',
    other: '{count} förslag. Välj med piltangenterna.',
  },
  searchAll: 'Visa alla resultat för ”{query}”',
  searchNothing: 'Inga träffar för ”{query}”',
  searchNothingHelp: 'Prova färre eller andra ord, eller se dig omkring här:',
  recentSearches: 'Senaste sökningar',
  clearRecent: 'Rensa senaste sökningar',

  categories: 'Kategorier',
  categoriesIn: 'Mer i {name}',
  allProducts: 'Alla produkter',
  breadcrumb: 'Du är här',
  noCategories: 'Det finns inga kategorier ännu',

  filters: 'Filter',
  filterInStock: 'I lager',
  filterOnSale: 'På rea',
  filterPrice: 'Pris',
  filterPriceFrom: 'Från {low}',
  filterPriceTo: 'Upp till {high}',
  filterPriceBetween: '{low} till {high}',
  filterCategory: 'Kategori',
  priceLow: 'Lägsta pris',
  priceHigh: 'Högsta pris',
  priceWrong: 'Ange ett pris, till exempel {example}',
  priceOrder: 'Det högsta priset är lägre än det lägsta',
  applyFilter: 'Använd',
  clearFilters: 'Rensa filter',
};
