import { atom, type ReadableAtom } from 'nanostores';
import type { CartApi } from '../../api/cart.js';
import type { AddItem, Cart } from '../../contract/cart.js';
import { ApiError } from '../../api/errors.js';
import {
  findItem,
  isItemOf,
  targetKey,
  type CartLine,
  type Mutation,
  type LinePreview,
  type LineTarget,
} from '../../domain/cart/mutations.js';
import { createServerCart } from './server-cart.js';
import { createCartJournal } from './journal.js';
import { createCartOutcomes } from './outcomes.js';
import { createCartQueue } from './queue.js';
import { createCartSender } from './sender.js';
import { createCartSnapshot } from './snapshot.js';
import { cartStateOf, type CartState } from './state.js';
import type { CartToken } from '../shared/cart-token.js';
import { createCartScheduler } from './scheduler.js';
import { orderTokens } from '../shared/order-tokens.js';
import type { Platform, Tabs } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';

/** What is to be added to the cart. */
export interface CartAddition extends Omit<AddItem, 'variantId'> {
  /** `null` or absent for a product without variants. */
  readonly variantId?: string | null;
  /** What the line shows until the server has answered. */
  readonly preview?: LinePreview;
}

/** What names a line to the cart's actions: a {@link CartLine}, or for a plain product its ids. */
export type LineReference = LineTarget & Partial<Pick<CartLine, 'key' | 'isBundle'>>;

export interface CartOptions {
  readonly storeKey: string;
  readonly api: CartApi;
  readonly token: CartToken;
  readonly platform: Platform & Tabs;
  /** The client's time-out in ms; a request given up on is looked out for four times as long. */
  readonly timeout: number;
  /** Told of refusals that nobody on this page waits for: changes which an earlier page left unsent. */
  readonly onRefused?: (mutation: Mutation, error: ApiError) => void;
}

export type { CartState } from './state.js';
/** The cart of a shop: its state, and what can be done to it. See {@link createCartStore}. */
export type CartStore = ReturnType<typeof createCartStore>;

/**
 * The cart: what the shopper does shows at once and reaches the store once. Changes are written down as mutations and
 * sent one at a time, under a lock that the visitor's tabs share.
 */
export function createCartStore({ storeKey, api, token, platform, timeout, onRefused }: CartOptions) {
  const { storage, locks, clock, connectivity, random } = platform;
  const lockName = storageKey(storeKey, 'cart');
  const queue = createCartQueue(storeKey, random.token(), storage, locks, clock);
  const journal = createCartJournal(storeKey, storage);
  const snapshot = createCartSnapshot(storeKey, storage);
  const orders = orderTokens(storeKey, storage, token);
  const serverCart = createServerCart({ token, orders, snapshot, journal, queue, clock, random });
  const outcomes = createCartOutcomes();

  let error: ApiError | null = null;
  let waiting = false;
  let refusals: CartState['refusals'] = {};

  const open = (): readonly Mutation[] => {
    const inFlight = journal.inFlight();
    return [...(inFlight ? [inFlight.mutation] : []), ...journal.corrections(), ...queue.all()];
  };

  const derive = () =>
    cartStateOf({
      cart: serverCart.cart(),
      isKnown: serverCart.isKnown(),
      open: open(),
      waiting,
      refusals,
      error,
    });
  const $state = atom<CartState>(derive());

  const publish = () => {
    const inFlightMutation = journal.inFlight()?.mutation.id;
    outcomes.settle((id) => id === inFlightMutation || queue.isQueued(id), journal.refusalOf, setRefusal);
    $state.set(derive());
  };

  const setRefusal = (key: string, refusal?: ApiError) => {
    const { [key]: known, ...rest } = refusals;
    // That a line is gone is only what followed from the refusal to add it.
    const shown = refusal?.code === 'line_gone' ? (known ?? refusal) : refusal;
    refusals = shown ? { ...rest, [key]: shown } : rest;
  };
  const refusalKey = (mutation: Mutation) => (mutation.kind === 'discount' ? 'discount' : targetKey(mutation));

  const notify = () => {
    publish();
    channel.post();
  };

  const accept = (next: Cart, answered?: Mutation) => {
    serverCart.accept(next, answered);
    // A cart that was read to try once more does not say that the change has been made.
    if (!waiting) error = null;
    notify();
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
      refused(mutation, refusal) {
        journal.addRefusal(mutation.id, refusal);
        if (!outcomes.has(mutation.id)) onRefused?.(mutation, refusal);
        setRefusal(refusalKey(mutation), refusal);
      },
    },
  });

  const catchUp = () => {
    serverCart.catchUp();
    publish();
  };

  const complete = (orderId: string) => {
    if (serverCart.retire(orderId)) notify();
    else catchUp();
  };

  const scheduler = createCartScheduler({
    lockName,
    locks,
    clock,
    connectivity,
    queue,
    journal,
    step,
    read: async () => {
      if (token.exists()) accept(await api.get());
    },
    catchUp,
    report(isQueued, problem) {
      waiting = isQueued;
      error = problem;
      notify();
    },
    lateRequestCheckIntervalMs: timeout / 2,
  });

  /** Whether a quantity is what the line has anyway, as after taking a change back that was not sent yet. */
  const isVoid = (mutation: Mutation): boolean => {
    if (mutation.kind !== 'set' || !serverCart.isKnown()) return false;
    const item = findItem(serverCart.cart(), mutation);
    const isTouched = open().some(
      (other) => other.id !== mutation.id && other.kind !== 'discount' && item && isItemOf(item, other),
    );
    return item?.quantity === mutation.quantity && !isTouched;
  };

  const submit = (mutation: Mutation): Promise<void> => {
    const key = refusalKey(mutation);
    setRefusal(key);
    const outcome = outcomes.expect(mutation.id, key);
    for (const replaced of queue.push(mutation)) outcomes.merge(replaced, mutation.id);
    if (isVoid(mutation)) queue.remove(mutation.id);
    publish();
    if (queue.first()) void scheduler.run();
    return outcome;
  };

  const setQuantity = (line: LineReference, quantity: number, restore?: LinePreview): Promise<void> => {
    const { productId, variantId, key = null, isBundle = false } = line;
    const itemId = isBundle ? key : null;
    const id = random.token();
    return submit({
      kind: 'set',
      id,
      itemId,
      productId,
      variantId,
      quantity,
      ...(restore && { restore: { preview: restore } }),
    });
  };

  const channel = platform.channel(lockName, catchUp);
  const stopListening = connectivity.onReturn(() => void scheduler.refresh());

  return {
    $state: $state as ReadableAtom<CartState>,

    /** Loads the cart, and sends what an earlier page left unsent. */
    start: scheduler.refresh,

    /** Reads the cart again. Never rejects: what went wrong stands in the state. */
    refresh: scheduler.refresh,

    /** Resolves when the store has confirmed it; rejects with an {@link ApiError} when it was refused. */
    add({ productId, variantId = null, quantity = 1, bundleSelections, preview }: CartAddition): Promise<void> {
      const id = random.token();
      const description = { ...(bundleSelections && { bundleSelections }), ...(preview && { preview }) };
      return submit({ kind: 'add', id, productId, variantId, quantity, ...description });
    },

    /** 0 removes the line. */
    setQuantity: (line: LineReference, quantity: number): Promise<void> => setQuantity(line, quantity),

    /** Takes the removal of a line back. Nothing is sent if the removal was not; a bundle can only be had back until then. */
    restore(line: CartLine): Promise<void> {
      const { name, variantName, productSlug, image, price } = line;
      const preview = {
        name,
        variantName,
        image: image ?? null,
        ...(productSlug && { productSlug }),
        ...(price && { price }),
      };
      return setQuantity(line, line.quantity, preview);
    },

    /** `null` removes the code. */
    setDiscount(code: string | null): Promise<void> {
      const cartId = serverCart.cart()?.id;
      return submit({ kind: 'discount', id: random.token(), code, ...(cartId !== undefined && { cartId }) });
    },

    /** Forgets a refusal that the shopper has seen. */
    dismiss(key: string): void {
      setRefusal(key);
      publish();
    },

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

    /** Ends timers, listeners and locks. What is under way is still written down. */
    dispose(): void {
      scheduler.dispose();
      stopListening();
      channel.close();
      queue.close();
    },
  };
}
