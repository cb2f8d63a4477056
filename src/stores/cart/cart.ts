import type { CartApi } from '../../api/cart.js';
import type { Cart } from '../../contract/cart.js';
import { ApiError } from '../../api/errors.js';
import type { Mutation } from '../../domain/cart/mutations.js';
import { createCartActions } from './actions.js';
import { createServerCart } from './server-cart.js';
import { createCartJournal } from './journal.js';
import { createCartQueue } from './queue.js';
import { createCartSender } from './sender.js';
import { createCartSnapshot } from './snapshot.js';
import type { CartToken } from '../shared/cart-token.js';
import { onAbort } from '../shared/on-abort.js';
import { createCartScheduler } from './scheduler.js';
import { createOrderTokens } from '../shared/order-tokens.js';
import type { Platform, Tabs } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { createShownCart } from './shown-cart.js';

export interface CartOptions {
  readonly storeKey: string;
  readonly api: CartApi;
  readonly token: CartToken;
  readonly platform: Platform & Tabs;
  /** The client's time-out in ms; a request given up on is looked out for four times as long. */
  readonly timeout: number;
  /** Ends timers, listeners and locks. What is under way is still written down, for the next page to go on with. */
  readonly signal: AbortSignal;
  /** Told of refusals that nobody on this page waits for: changes which an earlier page left unsent. */
  readonly onRefused?: (mutation: Mutation, error: ApiError) => void;
}

export type { CartAddition, LineReference } from './actions.js';
export type { CartState } from './state.js';
/** The cart of a shop: its state, and what can be done to it. See {@link createCartStore}. */
export type CartStore = ReturnType<typeof createCartStore>;

/**
 * The cart: what the shopper does shows at once and reaches the store once. Changes are written down as mutations and
 * sent one at a time, under a lock that the visitor's tabs share.
 */
export function createCartStore({ storeKey, api, token, platform, timeout, signal, onRefused }: CartOptions) {
  const { storage, locks, clock, connectivity, random } = platform;
  const lockName = storageKey(storeKey, 'cart');
  const queue = createCartQueue(storeKey, random.token(), storage, locks, clock);
  const journal = createCartJournal(storeKey, storage);
  const snapshot = createCartSnapshot(storeKey, storage);
  const orders = createOrderTokens(storeKey, storage, token);
  const serverCart = createServerCart({ token, orders, snapshot, journal, queue, clock, random });
  const shown = createShownCart({ serverCart, journal, queue, onRefused });

  const publishToAll = () => {
    shown.publish();
    channel.post();
  };

  const accept = (next: Cart, answered?: Mutation) => {
    serverCart.accept(next, answered);
    shown.answered();
    publishToAll();
  };

  const catchUp = () => {
    serverCart.catchUp();
    shown.publish();
  };

  const complete = (orderId: string) => {
    if (serverCart.retire(orderId)) publishToAll();
    else catchUp();
  };

  const step = createCartSender({
    api,
    queue,
    journal,
    clock,
    random,
    lateRequestLifetimeMs: timeout * 4,
    host: {
      cart: serverCart.cart,
      isKnown: serverCart.isKnown,
      accept,
      startNext: () => complete(serverCart.cart()?.id ?? ''),
      refused: shown.refused,
    },
  });

  const scheduler = createCartScheduler({
    ...{ lockName, locks, clock, connectivity, queue, journal, step, catchUp, signal },
    read: () => (token.exists() ? api.get() : null),
    accept,
    report(isWaiting, problem) {
      shown.report(isWaiting, problem);
      publishToAll();
    },
    lateRequestCheckIntervalMs: timeout / 2,
  });

  const actions = createCartActions({ shown, serverCart, queue, random, send: () => void scheduler.run() });

  const channel = platform.channel(lockName, catchUp);
  onAbort(
    signal,
    connectivity.onReturn(() => void scheduler.refresh()),
  );
  onAbort(signal, channel.close);
  onAbort(signal, queue.close);

  return {
    $state: shown.$state,
    ...actions,

    /** Loads the cart, and sends what an earlier page left unsent. */
    start: scheduler.refresh,

    /** Reads the cart again. Never rejects: what went wrong stands in the state. */
    refresh: scheduler.refresh,

    /** Runs `work` when all changes are confirmed, with no other tab changing the cart meanwhile. */
    async exclusive<T>(work: () => Promise<T>): Promise<T> {
      const done = await scheduler.whenSettled(work);
      if (!done) throw new ApiError({ kind: 'aborted' });
      return done.value;
    },

    /** Takes over a cart that came with another answer (the choice of a shipping option, a checkout refused). */
    accept(next: Cart): void {
      if (!journal.inFlight() && serverCart.isNewer(next)) accept(next);
    },

    /** The cart was ordered: its token stays with the order, and the next cart starts empty. */
    complete,
  };
}
