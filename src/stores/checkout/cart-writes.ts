import { isOrderSent } from '../../domain/checkout/phases.js';
import type { Shop } from '../shop.js';
import type { CheckoutHolder } from './state.js';

export type CartWrites = ReturnType<typeof createCartWrites>;

/**
 * Makes the function through which the checkout writes to the cart: `write` runs under the cart's lock, and only while
 * the cart is still the one that it was asked for, has something in it, and no order of it is on its way or made. Returns
 * `null` where it is not: what was entered for one cart never reaches the next.
 */
export function createCartWrites(shop: Shop, holder: CheckoutHolder) {
  const { cart, cartToken } = shop;
  return <T>(write: () => Promise<T>): Promise<{ readonly value: T } | null> => {
    const token = cartToken.current();
    return cart.exclusive(async () => {
      const isOther = token !== null && token !== cartToken.current();
      const isEmpty = !cart.$state.get().cart?.items.length;
      if (isOther || isEmpty || isOrderSent(holder.get().phase)) return null;
      return { value: await write() };
    });
  };
}
