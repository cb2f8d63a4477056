import type { Product } from '../../contract/product.js';
import { stockOf } from './stock.js';

/** The one thing that a product's picture says: that it is sold out outweighs that it is on sale. */
export type Badge = { readonly kind: 'sold-out' | 'sale' } | { readonly kind: 'low-stock'; readonly count: number };

/** Returns what a product's picture says; `null` for nothing. */
export function badgeOf(product: Product): Badge | null {
  const stock = stockOf(product);
  if (stock.status === 'soldOut') return { kind: 'sold-out' };
  if (product.price.isOnSale) return { kind: 'sale' };
  return stock.status === 'low' ? { kind: 'low-stock', count: stock.count } : null;
}
