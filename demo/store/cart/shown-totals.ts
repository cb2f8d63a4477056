import type { CheckoutChange, TotalCause } from '../../../src/contract/checkout.js';
import { money } from '../money.js';
import type { CartContent } from './content.js';

/**
 * The sums that a visitor was shown for a cart, for one destination and one shipping option. Amounts in minor units.
 *
 * Every answer that carries totals is a showing: `GET /cart`, each change that answers the cart, and `POST /cart/estimate`
 * for the place that it was asked for. `PUT /cart/checkout-data` and a refused checkout are none: after a 409 the cart is
 * read again, which shows what the next checkout is held against.
 */
export interface ShownTotals {
  /** `GB`, `US-CA`. */
  readonly destination: string;
  readonly shippingOptionId: string | null;
  readonly currency: string;
  readonly taxInclusive: boolean;
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly total: number;
}

/** Destinations and options of which a cart remembers what was shown: more than anybody compares. */
const MAXIMUM_SHOWN = 10;

/** What a cart's answer, or an estimate, shows. */
export function totalsOf(content: CartContent): ShownTotals {
  const { subtotal, discount, shipping, tax, total } = content.priced;
  const { destination, pricedOptionId: shippingOptionId, currency, taxInclusive } = content;
  return { destination, shippingOptionId, currency, taxInclusive, subtotal, discount, shipping, tax, total };
}

/** What was shown, the latest first, after one more showing. Sums of a cart with other goods in it are forgotten. */
export function withShown(before: readonly ShownTotals[], shown: ShownTotals): readonly ShownTotals[] {
  const [latest] = before;
  if (latest && isFor(latest, shown) && causesOf(latest, shown).length === 0) return before;
  const others = before.filter((other) => !isFor(other, shown) && isOfSameGoods(other, shown));
  return [shown, ...others].slice(0, MAXIMUM_SHOWN);
}

/**
 * How an order would differ from what the visitor was last shown for its destination and shipping option; null if in
 * nothing. Where those were never shown, it is held against what was shown last of all: a place that is new to the visitor
 * may be ordered to only if it changes nothing of what they saw. A cart of which nothing was shown can't be ordered yet.
 */
export function totalChange(
  before: readonly ShownTotals[],
  content: CartContent,
  locale: string,
): Extract<CheckoutChange, { kind: 'total' }> | null {
  const now = totalsOf(content);
  const shown = before.find((other) => isFor(other, now)) ?? before[0];
  const causes = shown ? causesOf(shown, now) : [];
  if (shown && causes.length === 0) return null;
  return {
    kind: 'total',
    before: shown ? money(shown.total, shown.currency, locale) : null,
    after: money(now.total, now.currency, locale),
    causes,
  };
}

const COMPARED = ['currency', 'subtotal', 'discount', 'shipping', 'tax'] as const satisfies readonly TotalCause[];

/** The sums that differ. A total that differs for no other reason differs by its tax being in it or not. */
function causesOf(shown: ShownTotals, now: ShownTotals): readonly TotalCause[] {
  const causes: TotalCause[] = COMPARED.filter((sum) => shown[sum] !== now[sum]);
  const isTaxedOtherwise = shown.taxInclusive !== now.taxInclusive || shown.total !== now.total;
  return causes.length === 0 && isTaxedOtherwise ? ['tax'] : causes;
}

const isFor = (shown: ShownTotals, other: ShownTotals): boolean =>
  shown.destination === other.destination && shown.shippingOptionId === other.shippingOptionId;

const isOfSameGoods = (shown: ShownTotals, other: ShownTotals): boolean =>
  shown.currency === other.currency && shown.subtotal === other.subtotal && shown.discount === other.discount;
