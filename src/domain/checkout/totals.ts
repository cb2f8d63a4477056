import type { Cart } from '../../contract/cart.js';
import type { Money, Totals } from '../../contract/money.js';
import type { Sums } from '../cart/sums.js';

/** What the checkout knows of the costs besides the cart. */
export interface KnownCosts {
  /** False for a cart of digital goods only. */
  readonly requiresShipping: boolean;
  /** Whether the store has the place that is typed. */
  readonly isPlaceKnown: boolean;
  /** For the place typed so far; `null` as soon as the cart's own totals hold. */
  readonly estimate: Totals | null;
  /** Whether the estimate is of the place and the cart as they are now. */
  readonly isEstimateCurrent: boolean;
}

export interface CheckoutTotals {
  /** As the server made them; `undefined` until there is a cart. */
  readonly sums: Totals | undefined;
  /** What sending costs; `undefined` until the store has said so of the place that is typed, `null` where nothing is sent. */
  readonly shipping: Money | null | undefined;
  /** Whether the total has all costs in it. One that has not is promised to nobody. */
  readonly isComplete: boolean;
  /** Whether the total may still become another one without the shopper's doing. */
  readonly isEstimated: boolean;
  /** Whether the sums are of another place, or of another cart, than those of now. */
  readonly isOld: boolean;
}

/** Whether another way of sending is marked than the one that the cart's totals are for. */
export const isShippingUnconfirmed = (cart: Cart | null, chosenOptionId: string | null): boolean =>
  chosenOptionId !== null && chosenOptionId !== cart?.shippingOption?.id;

/**
 * Returns the sums as they are shown; absent until there is a cart. An estimate does not name its taxes, and the names of
 * the cart's own are not those of its amounts.
 */
export function checkoutSums(
  cart: Cart | null,
  { sums, shipping }: Pick<CheckoutTotals, 'sums' | 'shipping'>,
  estimate: Totals | null,
): Sums | undefined {
  const isTaxIncluded = cart?.taxInclusive === true;
  return sums && { totals: sums, shipping, isTaxIncluded, taxLines: estimate ? undefined : cart?.taxBreakdown };
}

/** The sums of an order that is not placed yet, and what they are worth. */
export function checkoutTotals(cart: Cart | null, known: KnownCosts): CheckoutTotals {
  const { requiresShipping, isPlaceKnown, estimate, isEstimateCurrent } = known;
  const isOfOtherPlace = requiresShipping && !isPlaceKnown && !estimate && Boolean(cart?.shippingOption);
  const own = cart?.shippingOption && !isOfOtherPlace ? cart.totals.shipping : undefined;
  const shipping = requiresShipping ? (estimate?.shipping ?? own) : null;
  const isComplete = shipping !== undefined;
  return {
    sums: estimate ?? cart?.totals,
    shipping,
    isComplete,
    isEstimated: estimate !== null || !isComplete,
    isOld: isOfOtherPlace || (estimate !== null && !isEstimateCurrent),
  };
}
