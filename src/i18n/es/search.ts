import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Buscar',
  searchProducts: 'Buscar productos',
  clearSearch: 'Borrar la búsqueda',
  suggestions: 'Sugerencias',
  suggestionsCount: {
    one: '{count} sugerencia. Elige con las flechas del teclado.',
    many: '{count} de sugerencias. Elige con las flechas del teclado.',
    other: '{count} sugerencias. Elige con las flechas del teclado.',
  },
  searchAll: 'Ver todos los resultados de «{query}»',
  searchNothing: 'No hay resultados para «{query}»',
  searchNothingHelp: 'Prueba con menos palabras o con otras, o echa un vistazo aquí:',
  recentSearches: 'Búsquedas recientes',
  clearRecent: 'Borrar las búsquedas recientes',

  categories: 'Categorías',
  categoriesIn: 'Más en {name}',
  allProducts: 'Todos los productos',
  breadcrumb: 'Estás aquí',
  noCategories: 'Todavía no hay categorías',

  filters: 'Filtros',
  filterInStock: 'En stock',
  filterOnSale: 'En oferta',
  filterPrice: 'Precio',
  filterPriceFrom: 'Desde {low}',
  filterPriceTo: 'Hasta {high}',
  filterPriceBetween: 'De {low} a {high}',
  filterCategory: 'Categoría',
  priceLow: 'Precio mínimo',
  priceHigh: 'Precio máximo',
  priceWrong: 'Introduce un precio, por ejemplo {example}',
  priceOrder: 'El precio máximo es menor que el mínimo',
  applyFilter: 'Aplicar',
  clearFilters: 'Borrar filtros',
};
