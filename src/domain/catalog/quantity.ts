import { stockCountOf, type StockedProduct, type StockedVariant } from './stock.js';

/** How many pieces may be added now. */
export interface QuantityLimits {
  readonly min: number;
  /** `null` where there is no limit; less than `min` where nothing more can be added. */
  readonly max: number | null;
  /** What sets `max`. */
  readonly reason: 'order' | 'stock' | null;
}

/** What somebody typed as a quantity, in whole pieces; `null` where it is none. */
export function typedQuantity(text: string): number | null {
  const number = text.trim() === '' ? NaN : Number(text);
  return number === 0 || (number >= 1 && number < Infinity) ? Math.trunc(number) : null;
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

/** Whether nothing more can be added. */
export const isFull = ({ min, max }: QuantityLimits): boolean => max !== null && max < min;

/** Returns how many pieces a line of the cart may be set to, `null` for no limit: what it has already stays. */
export const mostOfLine = (line: { readonly available: number | null; readonly quantity: number }): number | null =>
  line.available === null ? null : Math.max(line.available, line.quantity);

/** Returns the quantity nearest to what is asked for that may be added. */
export const quantityWithin = ({ min, max }: QuantityLimits, asked: number): number =>
  Math.max(min, Math.min(asked, max ?? Infinity));
