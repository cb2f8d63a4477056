import type { Money } from '../../contract/money.js';
import type { Product, Variant } from '../../contract/product.js';
import type { StoreInfo } from '../../contract/store.js';
import { hasPriceRange } from './price.js';

/** The European Economic Area: Directive 2005/29/EC, Article 7(4)(c), has the price say whether delivery comes on top. */
const SHIPPING_IS_NAMED = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

const isSent = ({ digital, shippingType, fixedShippingRateCents }: Product): boolean =>
  !digital && shippingType !== 'none' && fixedShippingRateCents !== 0;

/**
 * Returns what stands beside a price about delivery: the store's own words, else `otherwise` where the store is in a country
 * that asks for them; nothing for what is not sent, or sent for free.
 */
export function shippingNote(store: StoreInfo | null | undefined, product: Product, otherwise: string): string {
  if (!isSent(product)) return '';
  return store?.priceNote ?? (SHIPPING_IS_NAMED.has(store?.country ?? '') ? otherwise : '');
}

/**
 * Returns the lowest price of the 30 days before a reduction, where the price is reduced and the store sends it: Directive
 * 98/6/EC, Article 6a. One of a product stands for
 * its variants where they cost the same.
 */
export function lowestPrice(product: Product, variant: Variant | undefined): Money | undefined {
  const { isOnSale } = variant?.price ?? product.price;
  const ofAll = hasPriceRange(product) ? undefined : product.compareLowest30Days;
  return (isOnSale && (variant?.compareLowest30Days ?? ofAll)) || undefined;
}
