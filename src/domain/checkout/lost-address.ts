import type { Cart } from '../../contract/cart.js';

/** Whether the store has the address of a cart no more that it had before: it is to be saved again. */
export const isAddressLost = (before: Cart | null, after: Cart | null): boolean =>
  before?.hasShippingAddress === true && after !== null && !after.hasShippingAddress;
