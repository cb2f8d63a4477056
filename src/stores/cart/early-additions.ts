import type { AddMutation } from '../../domain/cart/mutations.js';
import type { WritableAtom } from 'nanostores';
import type { Platform } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import type { CartAddition, CartStore } from './cart.js';
import { onAbort } from '../shared/on-abort.js';
import { earlyListId } from './early-list.js';
import type { CartState } from './state.js';
import { toJson } from '../../domain/json.js';

/** Adds to a cart that is not there yet; resolves when the store has taken it. */
export type AddEarly = (addition: CartAddition) => Promise<void>;

/** What additions are kept with until the cart itself is there. */
export interface EarlyPage {
  readonly storeKey: string;
  readonly platform: Platform;
  readonly $state: WritableAtom<CartState>;
  readonly ready: () => Promise<CartStore>;
  readonly signal: AbortSignal;
}

/**
 * Counts what is added before the cart is loaded, writes it down, and hands it over once: to this page's cart, or to the
 * next page where the shopper leaves before, or the shop ends. `onLeave` calls when they do, until the signal aborts.
 */
export function createEarlyAdditions(
  { storeKey, platform, $state, ready, signal }: EarlyPage,
  onLeave: (listener: () => void, signal: AbortSignal) => void,
): AddEarly {
  const { storage, random, clock } = platform;
  const keyOf = (listId: string) => storageKey(storeKey, `queue:${listId}`);
  const key = keyOf(earlyListId(clock.now(), random.token()));
  let early: readonly AddMutation[] = [];
  /** What is still this page's: nothing, once a tab has taken the list over. */
  const kept = () => (early = storage.get(key) ? early : []);
  const keep = (next: readonly AddMutation[]) => {
    early = next;
    storage.set(key, next.length ? toJson(next) : null);
  };

  const leave = () => {
    const left = storage.get(key);
    if (!left) return;
    // In this order it fits even where storage is full.
    storage.set(key, null);
    storage.set(keyOf(random.token()), left);
  };
  onLeave(leave, signal);
  onAbort(signal, leave);

  return async ({ productId, variantId = null, quantity = 1, ...rest }) => {
    const mutation: AddMutation = { kind: 'add', id: random.token(), productId, variantId, quantity, ...rest };
    keep([...kept(), mutation]);
    const state = $state.get();
    $state.set({ ...state, count: state.count + quantity, pending: true });
    const cart = await ready();
    // Left alone for long, another tab may have taken it over; else the cart writes it down in its own from here on.
    if (!kept().includes(mutation)) return;
    const confirmed = cart.add({ productId, variantId, quantity, ...rest });
    keep(early.filter((other) => other !== mutation));
    return confirmed;
  };
}
