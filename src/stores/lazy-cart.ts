import { atom } from 'nanostores';
import type { AddIntention } from '../domain/cart.js';
import type { CartAddition, CartStore } from './cart.js';
import type { CartState } from './cart-state.js';
import type { CartToken } from './cart-token.js';
import { earlyListId } from './early-list.js';
import type { Platform } from './ports.js';

export interface LazyCartOptions {
  readonly storeKey: string;
  readonly token: CartToken;
  readonly platform: Platform;
  /** Brings the cart itself. */
  readonly load: () => Promise<CartStore>;
}

const RETRY = 5_000;

/**
 * Stands in for the cart until that is loaded, so that products need not wait for it: tells the count that was last known,
 * counts what is added, and writes it down. The cart takes over with everything that was done meanwhile.
 */
export function createLazyCart({ storeKey, token, platform, load }: LazyCartOptions): CartStore {
  const { storage, random, clock } = platform;
  const prefix = `vitrine:${storeKey}`;
  const key = `${prefix}:queue:${earlyListId(clock.now(), random.token())}`;
  const $state = atom<CartState>({
    status: token.exists() ? 'loading' : 'ready',
    cart: null,
    lines: [],
    count: rememberedCount(storage.get(`${prefix}:cart`)),
    pending: false,
    waiting: false,
    discount: null,
    refusals: {},
    order: null,
    error: null,
  });

  let cart: CartStore | null = null;
  let loading: Promise<CartStore> | null = null;
  let early: readonly AddIntention[] = [];
  let isDisposed = false;

  const take = (loaded: CartStore) => {
    cart = loaded;
    if (isDisposed) loaded.dispose();
    loaded.$state.subscribe((state) => $state.set(state));
    return loaded;
  };
  /** The chunk may fail to load on a bad line; what was added meanwhile is written down. */
  const loadPatiently = async (): Promise<CartStore> => {
    for (;;) {
      const loaded = await load().catch(() => null);
      if (loaded) return take(loaded);
      await clock.wait(RETRY);
    }
  };
  const ready = () => (loading ??= loadPatiently());
  const use = <T>(work: (cart: CartStore) => T | Promise<T>): Promise<T> =>
    cart ? Promise.resolve(work(cart)) : ready().then(work);

  const addEarly = async ({ productId, variantId = null, quantity = 1, ...rest }: CartAddition): Promise<void> => {
    const intention: AddIntention = { kind: 'add', id: random.token(), productId, variantId, quantity, ...rest };
    early = [...early, intention];
    storage.set(key, JSON.stringify(early));
    const state = $state.get();
    $state.set({ ...state, count: state.count + quantity, pending: true });
    const loaded = await ready();
    // Left alone for long, another tab may have taken the list over; else the cart writes it down in its own from here on.
    if (!storage.get(key)) return;
    const confirmed = loaded.add({ productId, variantId, quantity, ...rest });
    early = early.filter((other) => other !== intention);
    storage.set(key, early.length ? JSON.stringify(early) : null);
    return confirmed;
  };

  return {
    $state: $state,
    start: () => use((loaded) => loaded.start()),
    refresh: () => use((loaded) => loaded.refresh()),
    add: (addition) => (cart ? cart.add(addition) : addEarly(addition)),
    setQuantity: (line, quantity) => use((loaded) => loaded.setQuantity(line, quantity)),
    restore: (line) => use((loaded) => loaded.restore(line)),
    setDiscount: (code) => use((loaded) => loaded.setDiscount(code)),
    exclusive: (work) => use((loaded) => loaded.exclusive(work)),
    dismiss: (refusal) => void use((loaded) => loaded.dismiss(refusal)),
    accept: (next) => void use((loaded) => loaded.accept(next)),
    complete: (orderId) => void use((loaded) => loaded.complete(orderId)),
    dispose() {
      isDisposed = true;
      cart?.dispose();
    },
  };
}

/** The pieces of the cart that was last confirmed, so that the count stands there at once. */
function rememberedCount(snapshot: string | null): number {
  try {
    const { type, items } = JSON.parse(snapshot ?? '{}') as { type?: string; items?: readonly { quantity: unknown }[] };
    const count = (type === 'order' ? [] : (items ?? [])).reduce((sum, { quantity }) => sum + Number(quantity), 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}
