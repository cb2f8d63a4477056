import type { Cart } from '../../contract/cart.js';

/** Whether the store has the address of a cart no more that it had before: it is to be saved again. */
export const isAddressLost = (before: Cart | null, after: Cart | null): boolean =>
  before?.hasShippingAddress === true && after !== null && !after.hasShippingAddress;

/**
 * Whether an address was lost by a log-out. What a guest typed is told to the store again then; after a long time without
 * a visit the store has hidden it from whoever comes next, and only who goes on may tell it again.
 */
export const isLoggedOut = (before: Cart | null, after: Cart | null): boolean =>
  before?.isAuthenticated === true && !after?.isAuthenticated;
