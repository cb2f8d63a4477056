import type { SearchMessages } from '../messages.js';

export const search: SearchMessages = {
  search: 'חיפוש',
  searchProducts: 'חיפוש מוצרים',
  clearSearch: 'ניקוי החיפוש',
  suggestions: 'הצעות',
  suggestionsCount: {
    one: 'הצעה אחת. בחרו באמצעות מקשי החצים.',
    two: '2 הצעות. בחרו באמצעות מקשי החצים.',
    other: '{count} הצעות. בחרו באמצעות מקשי החצים.',
  },
  searchAll: 'לכל התוצאות עבור ”{query}“',
  searchNothing: 'לא נמצא דבר עבור ”{query}“',
  searchNothingHelp: 'נסו פחות מילים או מילים אחרות, או חפשו כאן:',
  recentSearches: 'חיפושים אחרונים',
  clearRecent: 'ניקוי החיפושים האחרונים',

  categories: 'קטגוריות',
  categoriesIn: 'עוד בקטגוריה {name}',
  allProducts: 'כל המוצרים',
  breadcrumb: 'המיקום שלכם',
  noCategories: 'אין עדיין קטגוריות',

  filters: 'סינון',
  filterInStock: 'במלאי',
  filterOnSale: 'במבצע',
  filterPrice: 'מחיר',
  filterPriceFrom: 'החל מ־{low}',
  filterPriceTo: 'עד {high}',
  filterPriceBetween: '{low} עד {high}',
  filterCategory: 'קטגוריה',
  priceLow: 'מחיר מזערי',
  priceHigh: 'מחיר מרבי',
  priceWrong: 'נא להזין מחיר, למשל {example}',
  priceOrder: 'המחיר המרבי נמוך מהמחיר המזערי',
  applyFilter: 'החלה',
  clearFilters: 'ניקוי הסינון',
};
