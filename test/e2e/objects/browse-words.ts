import type { Language } from './words.js';

/** What a shopper looks for who looks around: search, categories, filters and reviews. */
export interface BrowseWords {
  readonly searchProducts: string;
  readonly nothingFor: (text: string) => string;
  readonly recent: string;
  readonly moreIn: (name: string) => string;
  readonly breadcrumb: string;
  readonly allProducts: string;
  readonly category: string;
  readonly price: string;
  readonly lowest: string;
  readonly highest: string;
  readonly inStock: string;
  readonly onSale: string;
  readonly sort: string;
  readonly products: string;
  readonly writeReview: string;
  readonly stars: (count: number) => string;
  readonly reviewTitle: RegExp;
  readonly reviewBody: string;
  readonly reviewName: RegExp;
  readonly reviewEmail: RegExp;
  readonly reviewThanks: string;
  readonly reviewOf: (name: string) => string;
  readonly average: (rating: string) => string;
}

export const browseWords: Readonly<Record<Exclude<Language, 'fr'>, BrowseWords>> = {
  en: {
    searchProducts: 'Search products',
    nothingFor: (text) => `Nothing found for “${text}”`,
    recent: 'Recent searches',
    moreIn: (name) => `More in ${name}`,
    breadcrumb: 'You are here',
    allProducts: 'All products',
    category: 'Category',
    price: 'Price',
    lowest: 'Lowest price',
    highest: 'Highest price',
    inStock: 'In stock',
    onSale: 'On sale',
    sort: 'Sort by',
    products: 'Products',
    writeReview: 'Write a review',
    stars: (count) => `${count} star${count === 1 ? '' : 's'}`,
    reviewTitle: /Headline/,
    reviewBody: 'Your review',
    reviewName: /Your name/,
    reviewEmail: /E-mail/,
    reviewThanks: 'Thank you! Your review will appear here once it has been checked.',
    reviewOf: (name) => `Review by ${name}`,
    average: (rating) => `${rating} out of 5`,
  },
  ar: {
    searchProducts: 'ابحث عن المنتجات',
    nothingFor: (text) => `لا توجد نتائج لـ «${text}»`,
    recent: 'عمليات البحث الأخيرة',
    moreIn: (name) => `المزيد في ${name}`,
    breadcrumb: 'أنت هنا',
    allProducts: 'كل المنتجات',
    category: 'القسم',
    price: 'السعر',
    lowest: 'أقل سعر',
    highest: 'أعلى سعر',
    inStock: 'متوفر',
    onSale: 'عليه تخفيض',
    sort: 'الترتيب حسب',
    products: 'المنتجات',
    writeReview: 'اكتب تقييمًا',
    stars: (count) => ['', 'نجمة واحدة', 'نجمتان'][count] ?? `${count} نجوم`,
    reviewTitle: /العنوان/,
    reviewBody: 'رأيك',
    reviewName: /اسمك/,
    reviewEmail: /البريد الإلكتروني/,
    reviewThanks: 'شكرًا لك! سيظهر تقييمك هنا بعد مراجعته.',
    reviewOf: (name) => `تقييم من ${name}`,
    average: (rating) => `${rating} من 5`,
  },
};
