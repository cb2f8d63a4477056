import type { AddIntention } from '../domain/cart.js';
import type { CartAddition } from './cart.js';
import { earlyListId } from './early-list.js';
import type { EarlyPage } from './lazy-cart.js';

/** Adds to a cart that is not there yet; resolves when the store has taken it. */
export type EarlyAdding = (addition: CartAddition) => Promise<void>;

/** Counts what is added before the cart is loaded, writes it down, and hands it over once. */
export function createEarlyAdding({ storeKey, platform, $state, ready }: EarlyPage): EarlyAdding {
  const { storage, random, clock } = platform;
  const key = `vitrine:${storeKey}:queue:${earlyListId(clock.now(), random.token())}`;
  let early: readonly AddIntention[] = [];

  return async ({ productId, variantId = null, quantity = 1, ...rest }) => {
    const intention: AddIntention = { kind: 'add', id: random.token(), productId, variantId, quantity, ...rest };
    early = [...early, intention];
    storage.set(key, JSON.stringify(early));
    const state = $state.get();
    $state.set({ ...state, count: state.count + quantity, pending: true });
    const cart = await ready();
    // Left alone for long, another tab may have taken the list over; else the cart writes it down in its own from here on.
    if (!storage.get(key)) return;
    const confirmed = cart.add({ productId, variantId, quantity, ...rest });
    early = early.filter((other) => other !== intention);
    storage.set(key, early.length ? JSON.stringify(early) : null);
    return confirmed;
  };
}
