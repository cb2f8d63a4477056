import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Suchen',
  searchProducts: 'Produkte suchen',
  clearSearch: 'Suche löschen',
  suggestions: 'Vorschläge',
  suggestionsCount: {
    one: '{count} Vorschlag. Wählen Sie mit den Pfeiltasten.',
    other: '{count} Vorschläge. Wählen Sie mit den Pfeiltasten.',
  },
  searchAll: 'Alle Ergebnisse für „{query}“ anzeigen',
  searchNothing: 'Nichts gefunden für „{query}“',
  searchNothingHelp: 'Versuchen Sie es mit weniger oder anderen Wörtern oder sehen Sie sich hier um:',
  recentSearches: 'Letzte Suchen',
  clearRecent: 'Letzte Suchen löschen',

  categories: 'Kategorien',
  categoriesIn: 'Mehr in {name}',
  allProducts: 'Alle Produkte',
  breadcrumb: 'Sie sind hier',
  noCategories: 'Es gibt noch keine Kategorien',

  filters: 'Filter',
  filterInStock: 'Auf Lager',
  filterOnSale: 'Im Angebot',
  filterPrice: 'Preis',
  filterPriceFrom: 'Ab {low}',
  filterPriceTo: 'Bis {high}',
  filterPriceBetween: '{low} bis {high}',
  filterCategory: 'Kategorie',
  priceLow: 'Niedrigster Preis',
  priceHigh: 'Höchster Preis',
  priceWrong: 'Bitte geben Sie einen Preis ein, zum Beispiel {example}',
  priceOrder: 'Der höchste Preis liegt unter dem niedrigsten',
  applyFilter: 'Anwenden',
  clearFilters: 'Filter zurücksetzen',
};
