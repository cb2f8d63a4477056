import type { CartApi } from '../../api/cart.js';
import type { AddItem, Cart } from '../../contract/cart.js';
import { ApiError, isApiError, toApiError } from '../../api/errors.js';
import {
  findItem,
  isOfOtherCart,
  quantityOf,
  type AddMutation,
  type Mutation,
  type SetQuantityMutation,
} from '../../domain/cart/mutations.js';
import { isStoreClosed } from '../../domain/store-closed.js';
import { isFulfilled, lateRequestOf, wasApplied, type InFlight } from '../../domain/cart/reconcile.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import type { CartJournal } from './journal.js';
import type { CartQueue } from './queue.js';
import type { Clock, Randomness } from '../shared/ports.js';

/** What the sender may ask of the cart it works for. */
export interface CartSenderHost {
  /** The cart that the server last confirmed. */
  readonly cart: () => Cart | null;
  /** Whether `cart` is what the server holds, and not merely what was remembered. */
  readonly isKnown: () => boolean;
  /** Takes over a cart; `confirmed` is the mutation that it answers. */
  readonly accept: (cart: Cart, confirmed?: Mutation) => void;
  /** Called before a change is sent to a cart that has become an order: starts the next one. */
  readonly startNext: () => void;
  readonly refused: (mutation: Mutation, error: ApiError) => void;
}

export interface CartSenderOptions {
  readonly api: CartApi;
  readonly queue: CartQueue;
  readonly journal: CartJournal;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly host: CartSenderHost;
  /** How long a request that was given up on may still be carried out, in ms. */
  readonly lateRequestLifetimeMs: number;
}

/** What one step came to: the ms to wait before the next, and what stood in the way. */
export interface CartStep {
  readonly delayMs: number;
  readonly error: ApiError | null;
}

const RETRY_PACE = { firstMs: 500, longestMs: 30_000 };
const SETTLED: CartStep = { delayMs: 0, error: null };

/**
 * Answers what was asked for under the cart's lock, or why not; `aborted` where the lock was lost meanwhile: another tab
 * has gone on from what is written down, and what is known here is no longer to be written.
 *
 * @throws ApiError
 */
export async function askUnderLock<T>(answer: Promise<T>, isHeld: () => boolean): Promise<T> {
  const result = await answer.then((value) => ({ value }), toApiError);
  if (!isHeld()) throw new ApiError({ kind: 'aborted' });
  if ('value' in result) return result.value;
  throw result;
}

/** Makes the function that asks the store for a change of the cart as it is by then. */
function createRequests(api: CartApi, host: Pick<CartSenderHost, 'cart'>): (mutation: Mutation) => Promise<Cart> {
  const add = (item: Pick<AddMutation, 'productId' | 'variantId' | 'quantity' | 'bundleSelections'>) => {
    const { productId, variantId, quantity, bundleSelections } = item;
    const body: AddItem = {
      productId,
      quantity,
      ...(variantId !== null && { variantId }),
      ...(bundleSelections && { bundleSelections }),
    };
    return api.add(body, host.cart());
  };

  const setQuantity = (mutation: SetQuantityMutation) => {
    const item = findItem(host.cart(), mutation);
    if (item) return api.setQuantity(item.id, mutation.quantity, host.cart());
    if (mutation.restore) return add({ ...mutation, ...mutation.restore });
    throw new ApiError({ kind: 'refused', status: 404, code: 'line_gone' });
  };

  return async (mutation) => {
    switch (mutation.kind) {
      case 'add':
        return add(mutation);
      case 'set':
        return setQuantity(mutation);
      case 'discount':
        return mutation.code === null ? api.removeDiscount(host.cart()) : api.applyDiscount(mutation.code, host.cart());
    }
  };
}

/**
 * Makes the function that takes one step, to be called under the cart's lock as long as `isHeld`: it finds out what became
 * of the change that is open, or sends the first of the queue. A change is settled when it was confirmed, refused, or found
 * to be made.
 */
export function createCartSender(options: CartSenderOptions): (isHeld: () => boolean) => Promise<CartStep> {
  const { api, queue, journal, clock, random, host, lateRequestLifetimeMs } = options;
  let failures = 0;

  const send = createRequests(api, host);

  const settle = (mutation: Mutation, cart: Cart | null, refusal?: ApiError) => {
    failures = 0;
    journal.setInFlight(null);
    if (refusal) host.refused(mutation, refusal);
    if (cart) host.accept(cart, refusal ? undefined : mutation);
    return SETTLED;
  };

  const later = (error: ApiError): CartStep => {
    // The shop has ended, or the lock was lost: it stays as it is written down.
    if (error.kind === 'aborted') return SETTLED;
    const backoff = retryDelayMs(failures++, RETRY_PACE, random.fraction());
    return { delayMs: Math.max(error.retryAfter ?? backoff, 1), error };
  };

  /** Reads what became of an earlier attempt; answers whether it is settled. */
  const lookBack = async (inFlight: InFlight, isHeld: () => boolean): Promise<boolean> => {
    const cart = await askUnderLock(api.get(), isHeld);
    const isApplied = wasApplied(inFlight, cart);
    const known = journal.lateRequests();
    const lateRequest = lateRequestOf(inFlight, cart, known, clock.now() + lateRequestLifetimeMs);
    if (lateRequest) journal.setLateRequests([...known, lateRequest]);
    if (isApplied) settle(inFlight.mutation, cart);
    else host.accept(cart);
    return isApplied;
  };

  const refuse = async (inFlight: InFlight, refusal: ApiError, isHeld: () => boolean): Promise<CartStep> => {
    const { mutation } = inFlight;
    // Nothing would come of asking.
    if (isStoreClosed(refusal)) return settle(mutation, null, refusal);
    // The refusal says that the cart is not what was shown; without the newer one the words still stand.
    const cart = await askUnderLock(api.get(), isHeld).catch(toApiError);
    if (isApiError(cart)) return cart.kind === 'aborted' ? later(cart) : settle(mutation, null, refusal);
    if (cart.type === 'order') {
      journal.setInFlight({ ...inFlight, isSent: false });
      host.accept(cart);
      return SETTLED;
    }
    if (isFulfilled(inFlight, cart)) return settle(mutation, cart);
    if (mutation.kind !== 'add') return settle(mutation, cart, refusal);
    host.accept(cart);
    // What came late took the place of what is to be added: once that is undone, there is room for it.
    if (!journal.corrections().some(({ kind }) => kind === 'set')) return settle(mutation, null, refusal);
    failures = 0;
    journal.postpone(mutation);
    return SETTLED;
  };

  return async (isHeld) => {
    const open = journal.inFlight();
    const mutation = open?.mutation ?? journal.corrections()[0] ?? queue.first();
    if (!mutation) return SETTLED;
    try {
      if (open?.isSent) {
        if (await lookBack(open, isHeld)) return SETTLED;
      } else if (!host.isKnown()) {
        host.accept(await askUnderLock(api.get(), isHeld));
        return SETTLED;
      }
      if (host.cart()?.type === 'order') host.startNext();
    } catch (error) {
      return later(toApiError(error));
    }

    const cart = host.cart();
    if (isOfOtherCart(mutation, cart)) {
      queue.remove(mutation.id);
      return settle(mutation, null, new ApiError({ kind: 'refused', status: 404, code: 'cart_gone' }));
    }
    const before = mutation.kind === 'discount' ? 0 : quantityOf(cart, mutation);
    const inFlight: InFlight = { mutation, cartId: cart?.id ?? null, before, isSent: true, unanswered: true };
    // Written down before it is sent: should this page die now, the next one must not send it blindly again.
    journal.setInFlight(inFlight);
    queue.remove(mutation.id);
    try {
      return settle(mutation, await askUnderLock(send(mutation), isHeld));
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.kind === 'refused') return refuse(inFlight, error, isHeld);
      if (error.kind === 'aborted') return later(error);
      // It keeps its place before all others, also those of other tabs. An earlier request of it may still come.
      const isSent = error.ambiguous || journal.lateRequests().length > 0;
      journal.setInFlight({ ...inFlight, isSent, unanswered: error.kind === 'unanswered' });
      return later(error);
    }
  };
}
