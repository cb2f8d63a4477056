import type { Cart } from '../../contract/cart.js';
import type { Estimate, TaxResult } from '../../contract/checkout.js';
import type { TaxLine } from '../../contract/money.js';
import type { Product } from '../../contract/product.js';

/** The country that things are estimated for: the one that the page names, else where the store thinks the visitor is. */
export function countryOf(named: string | undefined, cart: Cart | null): string | null {
  const country = (named || cart?.visitorCountry || '').toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? country : null;
}

/** Whether a cart's place is still open, so that its own totals lack shipping and tax. */
export const isPlaceOpen = ({ items, hasShippingAddress, hasBillingAddress }: Cart): boolean =>
  items.length > 0 && !hasShippingAddress && !hasBillingAddress;

/** Whether an estimate says what it costs there: where nothing can be sent to, its total would promise too little. */
export const isTelling = ({ shippingOptionsCount }: Estimate, { requiresShipping }: Cart): boolean =>
  requiresShipping === false || shippingOptionsCount !== 0;

/** The taxes that a price there holds, or that come on top. */
export const taxesOf = ({ taxBreakdown }: TaxResult): readonly TaxLine[] =>
  taxBreakdown.filter(({ name, rate }) => name && rate > 0 && rate < 1);

/** One piece of a product, to ask its tax by: of any variant where none is chosen, because they are taxed alike. */
export function taxedItem({ id, hasVariants, defaultVariantId, variants }: Product) {
  const variantId = hasVariants ? (defaultVariantId ?? variants?.[0]?.id) : undefined;
  return { productId: id, ...(variantId && { variantId }), quantity: 1 };
}
