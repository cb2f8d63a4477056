import type { Price } from '../../contract/money.js';
import type { Product } from '../../contract/product.js';

/** Returns the price before the sale, as the store wrote it; absent where there is no sale. */
export const oldPrice = (price: Price): string | undefined =>
  price.isOnSale && price.originalFormatted !== price.formatted ? price.originalFormatted : undefined;

/** Whether a product's variants cost differently, so that its own price is the least of them. */
export const hasPriceRange = ({ priceMin, priceMax }: Pick<Product, 'priceMin' | 'priceMax'>): boolean =>
  priceMin !== undefined && priceMax !== undefined && priceMin < priceMax;

/** How many stars a review can give. */
export const MOST_STARS = 5;

/** Returns the average rating with one decimal; 0 where nobody has rated. */
export const shownRating = ({ averageRating, reviewCount }: Pick<Product, 'averageRating' | 'reviewCount'>): number =>
  reviewCount && averageRating ? Math.round(averageRating * 10) / 10 : 0;
