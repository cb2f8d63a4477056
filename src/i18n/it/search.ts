import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Cerca',
  searchProducts: 'Cerca prodotti',
  clearSearch: 'Cancella la ricerca',
  suggestions: 'Suggerimenti',
  suggestionsCount: {
    one: '{count} suggerimento. Scegli con i tasti freccia.',
    many: '{count} di suggerimenti. Scegli con i tasti freccia.',
    other: '{count} suggerimenti. Scegli con i tasti freccia.',
  },
  searchAll: 'Vedi tutti i risultati per «{query}»',
  searchNothing: 'Nessun risultato per «{query}»',
  searchNothingHelp: 'Prova con meno parole o con altre, oppure dai un’occhiata qui:',
  recentSearches: 'Ricerche recenti',
  clearRecent: 'Cancella le ricerche recenti',

  categories: 'Categorie',
  categoriesIn: 'Altro in {name}',
  allProducts: 'Tutti i prodotti',
  breadcrumb: 'Sei qui',
  noCategories: 'Non ci sono ancora categorie',

  filters: 'Filtri',
  filterInStock: 'Disponibili',
  filterOnSale: 'In offerta',
  filterPrice: 'Prezzo',
  filterPriceFrom: 'Da {low}',
  filterPriceTo: 'Fino a {high}',
  filterPriceBetween: 'Da {low} a {high}',
  filterCategory: 'Categoria',
  priceLow: 'Prezzo minimo',
  priceHigh: 'Prezzo massimo',
  priceWrong: 'Inserisci un prezzo, ad esempio {example}',
  priceOrder: 'Il prezzo massimo è inferiore al minimo',
  applyFilter: 'Applica',
  clearFilters: 'Cancella filtri',
};
