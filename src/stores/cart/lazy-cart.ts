import { atom } from 'nanostores';
import { ApiError } from '../../api/errors.js';
import type { CartStore } from './cart.js';
import type { CartState } from './state.js';
import type { CartToken } from '../shared/cart-token.js';
import { onAbort } from '../shared/on-abort.js';
import type { AddEarly, EarlyPage } from './early-additions.js';
import type { Platform } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';

export interface LazyCartOptions {
  readonly storeKey: string;
  readonly token: CartToken;
  readonly platform: Platform;
  /** Brings the cart itself, however long that takes. */
  readonly load: () => Promise<CartStore>;
  readonly signal: AbortSignal;
}

/** A cart that is loaded later. */
export interface LazyCart extends CartStore {
  /** For those who add by a click: from now on, additions show at once and are written down, even before the cart is there. */
  keepEarly(make: (page: EarlyPage) => AddEarly): void;
}

/**
 * Stands in for the cart until that is loaded, so that products need not wait for it: tells the count that was last known.
 * The cart takes over with everything that was done meanwhile.
 */
export function createLazyCart({ storeKey, token, platform, load, signal }: LazyCartOptions): LazyCart {
  const { storage } = platform;
  const $state = atom<CartState>({
    status: token.exists() ? 'loading' : 'ready',
    cart: null,
    lines: [],
    count: rememberedCount(storage.get(storageKey(storeKey, 'cart'))),
    pending: false,
    waiting: false,
    discount: null,
    refusals: {},
    order: null,
    error: null,
  });

  let cart: CartStore | null = null;
  let loading: Promise<CartStore> | null = null;
  let addEarly: AddEarly | null = null;

  const take = (loaded: CartStore) => {
    cart = loaded;
    onAbort(
      signal,
      loaded.$state.subscribe((state) => $state.set(state)),
    );
    return loaded;
  };
  const ready = async () => {
    try {
      if (!signal.aborted) await (loading ??= load().then(take));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (cart) return cart;
    throw new ApiError({ kind: 'aborted' });
  };
  const use = async <T>(work: (cart: CartStore) => T | Promise<T>): Promise<T> => work(cart ?? (await ready()));
  /** What nobody waits for is not done where the shop has ended. */
  const tryTo = (work: (cart: CartStore) => unknown): Promise<void> =>
    use(work).then(
      () => {},
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );

  return {
    $state: $state,
    start: () => tryTo((loaded) => loaded.start()),
    refresh: () => tryTo((loaded) => loaded.refresh()),
    add: (addition) => (!cart && addEarly ? addEarly(addition) : use((loaded) => loaded.add(addition))),
    keepEarly: (make) => (addEarly ??= make({ storeKey, platform, $state, ready, signal })),
    setQuantity: (line, quantity) => use((loaded) => loaded.setQuantity(line, quantity)),
    restore: (line) => use((loaded) => loaded.restore(line)),
    setDiscount: (code) => use((loaded) => loaded.setDiscount(code)),
    exclusive: (work) => use((loaded) => loaded.exclusive(work)),
    dismiss: (refusal) => void tryTo((loaded) => loaded.dismiss(refusal)),
    accept: (next) => void tryTo((loaded) => loaded.accept(next)),
    complete: (orderId) => void tryTo((loaded) => loaded.complete(orderId)),
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
