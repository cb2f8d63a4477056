import type { Storefront } from '../objects/storefront.js';
import type { TestStore } from '../store.js';

/** What the store holds in a visitor's cart: names and quantities. */
export async function heldBy(store: TestStore, token: string): Promise<readonly (readonly [string, number])[]> {
  if (token === '') return [];
  const { items } = await store.cart(token);
  return items.map(({ productName, quantity }) => [productName, quantity] as const);
}

/** The same, of the visitor who looks at a page. */
export const heldFor = async (store: TestStore, shop: Storefront) => heldBy(store, await shop.token());
