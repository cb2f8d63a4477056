import { latinDigits } from '../digits.js';
import { stockCountOf, type Stock, type StockedProduct, type StockedVariant } from './stock.js';

/** How many pieces may be added now. */
export interface QuantityLimits {
  readonly min: number;
  /** `null` where there is no limit; less than `min` where nothing more can be added. */
  readonly max: number | null;
  /** What sets `max`. */
  readonly reason: 'order' | 'stock' | null;
}

/** Pieces that one line may have where neither the product nor its stock sets a limit. */
export const MOST_PIECES = 9_999;

/** Digits with or without groups (`1,000`, `1.000`, `1’000`, `1,00,000`), a fraction, and words around them. */
const QUANTITY =
  /^[\p{L}\s×]*([1-9]\d{0,2}(?:[.,'’٬\s]\d{2,3})*[.,'’٬\s]\d{3}|\d+(?:e\d+)?)(?:[.,٫](\d*))?[\p{L}\s×.]*$/iu;

/**
 * What somebody typed as a quantity, in whole pieces and in the digits of whichever script; `null` where it is none, or no
 * whole one: which of its neighbours is meant, nobody can say. A point or a comma before three digits groups them.
 */
export function typedQuantity(text: string): number | null {
  const [, whole, fraction = ''] = QUANTITY.exec(latinDigits(text).replace(/\p{Cf}/gu, '')) ?? [];
  return whole === undefined || Number(fraction) > 0 ? null : Number(whole.replace(/[^\de]/gi, ''));
}

/** Limits of one addition, given how many pieces the cart holds already. */
export function quantityLimits(
  product: StockedProduct,
  variant: StockedVariant | undefined,
  inCart: number,
): QuantityLimits {
  const min = Math.max(1, (product.minOrderQuantity ?? 1) - inCart);
  const byOrder = product.maxOrderQuantity == null ? null : Math.max(0, product.maxOrderQuantity - inCart);
  const count = variant?.inventoryPolicy === 'continue' ? null : stockCountOf(product, variant);
  const byStock = count === null ? null : Math.max(0, count - inCart);
  if (byStock !== null && (byOrder === null || byStock < byOrder)) return { min, max: byStock, reason: 'stock' };
  return { min, max: byOrder, reason: byOrder === null ? null : 'order' };
}

/** Whether more of a product can be put into the cart: it is in stock, and neither that nor the order has reached its limit. */
export const canAdd = ({ status }: Pick<Stock, 'status'>, { min, max }: QuantityLimits): boolean =>
  status !== 'soldOut' && (max === null || max >= min);

/** Returns how many pieces a line of the cart may be set to, `null` for no limit: what it has already stays. */
export const mostOfLine = (line: { readonly available: number | null; readonly quantity: number }): number | null =>
  line.available === null ? null : Math.max(line.available, line.quantity);

/** Returns the quantity nearest to what is asked for that may be added. */
export const quantityWithin = ({ min, max }: QuantityLimits, asked: number): number =>
  Math.max(min, Math.min(asked, max ?? Infinity));
