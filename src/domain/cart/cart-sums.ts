import type { Cart } from '../../contract/cart.js';
import type { Totals } from '../../contract/money.js';
import { isMoney } from '../money.js';
import { isPlaceOpen } from './estimates.js';
import type { Sums } from './sums.js';

/** The totals that are estimated for a place, before an address is known. */
export type EstimatedTotals = Pick<Totals, 'total' | 'tax' | 'shipping'>;

/** The sums of a cart; of an estimate, where there is one, what sending, tax and all of it come to. */
export function cartSums(cart: Cart, estimate: EstimatedTotals | null): Sums {
  const { requiresShipping, shippingOption, taxInclusive, totals } = cart;
  const { subtotal, discount } = totals;
  const { total, tax, shipping } = estimate ?? totals;
  const isShippingKnown = (estimate !== null || Boolean(shippingOption)) && isMoney(shipping);
  return {
    totals: { subtotal, total, ...(discount && { discount }), ...(tax && { tax }) },
    shipping: requiresShipping === false ? null : isShippingKnown ? shipping : undefined,
    isTaxIncluded: taxInclusive === true,
    isTaxOpen: isPlaceOpen(cart),
  };
}

/**
 * Returns what the total of a cart is worth: `final` where all costs are in it, `estimated` for a place that the store has
 * guessed, `soFar` where sending is still to be added.
 */
export function totalKind(cart: Cart | null, isEstimated: boolean): 'final' | 'estimated' | 'soFar' {
  if (isEstimated) return 'estimated';
  return cart && (cart.requiresShipping === false || cart.shippingOption) ? 'final' : 'soFar';
}
