import type { Product } from '../../../contract/product.js';
import { stockOf } from '../../../domain/catalog/stock.js';
import type { Translate } from '../../../i18n/messages.js';

/** The one word that a picture bears, where there is one: that a product is sold out outweighs that it is on sale. */
export interface Badge {
  readonly kind: 'sold-out' | 'sale' | 'low-stock';
  readonly text: string;
}

export function badgeOf(t: Translate, product: Product): Badge | null {
  const stock = stockOf(product);
  if (stock.status === 'soldOut') return { kind: 'sold-out', text: t('soldOut') };
  if (product.price.isOnSale) return { kind: 'sale', text: t('onSale') };
  return stock.status === 'low' ? { kind: 'low-stock', text: t('lowStock', { count: stock.count }) } : null;
}
