import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'Pesquisar',
  searchProducts: 'Pesquisar produtos',
  clearSearch: 'Limpar pesquisa',
  suggestions: 'Sugestões',
  suggestionsCount: {
    one: '{count} sugestão. Escolha com as setas do teclado.',
    many: '{count} de sugestões. Escolha com as setas do teclado.',
    other: '{count} sugestões. Escolha com as setas do teclado.',
  },
  searchAll: 'Ver todos os resultados para “{query}”',
  searchNothing: 'Nenhum resultado para “{query}”',
  searchNothingHelp: 'Tente com menos palavras ou com outras, ou veja aqui:',
  recentSearches: 'Pesquisas recentes',
  clearRecent: 'Limpar pesquisas recentes',

  categories: 'Categorias',
  categoriesIn: 'Mais em {name}',
  allProducts: 'Todos os produtos',
  breadcrumb: 'Está aqui',
  noCategories: 'Ainda não há categorias',

  filters: 'Filtros',
  filterInStock: 'Em stock',
  filterOnSale: 'Em promoção',
  filterPrice: 'Preço',
  filterPriceFrom: 'A partir de {low}',
  filterPriceTo: 'Até {high}',
  filterPriceBetween: 'De {low} a {high}',
  filterCategory: 'Categoria',
  priceLow: 'Preço mínimo',
  priceHigh: 'Preço máximo',
  priceWrong: 'Indique um preço, por exemplo {example}',
  priceOrder: 'O preço máximo não pode ser inferior ao mínimo',
  applyFilter: 'Aplicar',
  clearFilters: 'Limpar filtros',
};
