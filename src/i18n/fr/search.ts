import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Rechercher',
  searchProducts: 'Rechercher des produits',
  clearSearch: 'Effacer la recherche',
  suggestions: 'Suggestions',
  suggestionsCount: {
    one: '{count} suggestion. Choisissez avec les flèches.',
    other: '{count} suggestions. Choisissez avec les flèches.',
  },
  searchAll: 'Voir tous les résultats pour « {query} »',
  searchNothing: 'Aucun résultat pour « {query} »',
  searchNothingHelp: 'Essayez avec moins de mots ou d’autres mots, ou parcourez :',
  recentSearches: 'Recherches récentes',
  clearRecent: 'Effacer les recherches récentes',

  categories: 'Catégories',
  categoriesIn: 'Voir plus dans {name}',
  allProducts: 'Tous les produits',
  breadcrumb: 'Vous êtes ici',
  noCategories: 'Pas encore de catégories',

  filters: 'Filtres',
  filterInStock: 'En stock',
  filterOnSale: 'En promotion',
  filterPrice: 'Prix',
  filterPriceFrom: 'À partir de {low}',
  filterPriceTo: 'Jusqu’à {high}',
  filterPriceBetween: 'De {low} à {high}',
  filterCategory: 'Catégorie',
  priceLow: 'Prix minimum',
  priceHigh: 'Prix maximum',
  priceWrong: 'Veuillez saisir un prix, par exemple {example}',
  priceOrder: 'Le prix maximum est inférieur au prix minimum',
  applyFilter: 'Appliquer',
  clearFilters: 'Effacer les filtres',
};
