import type { Cart } from '../../contract/cart.js';

/** Whether a cart is worth less than the store takes an order for, in minor units; no minimum is 0. */
export const isBelowMinimum = (cart: Cart | null, minimum: number | null | undefined): boolean =>
  cart !== null && cart.totals.subtotal.amount < (minimum ?? 0);
