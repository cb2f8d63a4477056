import { checkCart } from './check-cart.js';
import type { AddItem, Cart } from '../contract/cart.js';
import type { Envelope } from '../contract/response.js';
import type { Transport } from './transport.js';

/**
 * The visitor's cart. Contract: `/cart`. Every call answers the whole cart; `previous` fills in what an answer leaves
 * out. None of the writes is ever sent twice from here.
 */
export const cartApi = (transport: Transport) => {
  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    previous: Cart | null,
    body?: unknown,
  ): Promise<Cart> =>
    checkCart((await transport<Envelope<unknown>>(method, path, { body, cart: true })).data, previous);

  return {
    get: () => call('GET', '/cart', null),
    add: (item: AddItem, previous: Cart | null) => call('POST', '/cart/items', previous, item),
    /** A quantity of 0 removes the line. */
    setQuantity: (itemId: string, quantity: number, previous: Cart | null) => {
      const path = `/cart/items/${encodeURIComponent(itemId)}`;
      return quantity > 0 ? call('PUT', path, previous, { quantity }) : call('DELETE', path, previous);
    },
    applyDiscount: (code: string, previous: Cart | null) => call('POST', '/cart/discount', previous, { code }),
    removeDiscount: (previous: Cart | null) => call('DELETE', '/cart/discount', previous),
  };
};

export type CartApi = ReturnType<typeof cartApi>;
