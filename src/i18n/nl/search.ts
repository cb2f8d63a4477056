import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Zoeken',
  searchProducts: 'Producten zoeken',
  clearSearch: 'Zoekopdracht wissen',
  suggestions: 'Suggesties',
  suggestionsCount: {
    one: '{count} suggestie. Kies met de pijltjestoetsen.',
    other: '{count} suggesties. Kies met de pijltjestoetsen.',
  },
  searchAll: 'Alle resultaten voor ‘{query}’ bekijken',
  searchNothing: 'Niets gevonden voor ‘{query}’',
  searchNothingHelp: 'Probeer minder of andere woorden, of kijk hier rond:',
  recentSearches: 'Recente zoekopdrachten',
  clearRecent: 'Recente zoekopdrachten wissen',

  categories: 'Categorieën',
  categoriesIn: 'Meer in {name}',
  allProducts: 'Alle producten',
  breadcrumb: 'Je bent hier',
  noCategories: 'Er zijn nog geen categorieën',

  filters: 'Filters',
  filterInStock: 'Op voorraad',
  filterOnSale: 'In de aanbieding',
  filterPrice: 'Prijs',
  filterPriceFrom: 'Vanaf {low}',
  filterPriceTo: 'Tot {high}',
  filterPriceBetween: '{low} tot {high}',
  filterCategory: 'Categorie',
  priceLow: 'Laagste prijs',
  priceHigh: 'Hoogste prijs',
  priceWrong: 'Vul een prijs in, bijvoorbeeld {example}',
  priceOrder: 'De hoogste prijs is lager dan de laagste',
  applyFilter: 'Toepassen',
  clearFilters: 'Filters wissen',
};
