import type { CartApi } from '../../api/cart.js';
import type { AddItem, Cart } from '../../contract/cart.js';
import { ApiError, toApiError } from '../../api/errors.js';
import {
  findItem,
  quantityOf,
  type AddIntention,
  type Intention,
  type SetQuantityIntention,
} from '../../domain/cart/mutations.js';
import { isFulfilled, stragglerOf, wasApplied, type Attempt } from '../../domain/cart/reconcile.js';
import type { CartLedger } from './journal.js';
import type { CartQueue } from './queue.js';
import type { Clock, Randomness } from '../shared/ports.js';

/** What the runner may ask of the cart it works for. */
export interface CartRunnerHost {
  /** The cart that the server last confirmed. */
  readonly cart: () => Cart | null;
  /** Whether `cart` is what the server holds, and not merely what was remembered. */
  readonly isKnown: () => boolean;
  /** Takes over a cart; `confirmed` is the intention that it answers. */
  readonly accept: (cart: Cart, confirmed?: Intention) => void;
  /** Called before a change is sent to a cart that has become an order: starts the next one. */
  readonly startNext: () => void;
  readonly refused: (intention: Intention, error: ApiError) => void;
}

export interface CartRunnerOptions {
  readonly api: CartApi;
  readonly queue: CartQueue;
  readonly ledger: CartLedger;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly host: CartRunnerHost;
  /** How long a request that was given up on may still be carried out, in ms. */
  readonly stragglerLifetime: number;
}

/** What one step came to: the ms to wait before the next, and what stood in the way. */
export interface CartStep {
  readonly delay: number;
  readonly error: ApiError | null;
}

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
const SETTLED: CartStep = { delay: 0, error: null };

/**
 * Makes the function that takes one step, to be called under the cart's lock: it finds out what became of the change that
 * is open, or sends the first of the queue. A change is settled when it was confirmed, refused, or found to be made.
 */
export function createCartRunner(options: CartRunnerOptions): () => Promise<CartStep> {
  const { api, queue, ledger, clock, random, host, stragglerLifetime } = options;
  let failures = 0;

  const add = (item: Pick<AddIntention, 'productId' | 'variantId' | 'quantity' | 'bundleSelections'>) => {
    const { productId, variantId, quantity, bundleSelections } = item;
    const body: AddItem = {
      productId,
      quantity,
      ...(variantId !== null && { variantId }),
      ...(bundleSelections && { bundleSelections }),
    };
    return api.add(body, host.cart());
  };

  const setQuantity = (intention: SetQuantityIntention) => {
    const item = findItem(host.cart(), intention);
    if (item) return api.setQuantity(item.id, intention.quantity, host.cart());
    if (intention.restore) return add({ ...intention, ...intention.restore });
    throw new ApiError({ kind: 'refused', status: 404, code: 'line_gone' });
  };

  const send = async (intention: Intention): Promise<Cart> => {
    switch (intention.kind) {
      case 'add':
        return add(intention);
      case 'set':
        return setQuantity(intention);
      case 'discount':
        return intention.code === null
          ? api.removeDiscount(host.cart())
          : api.applyDiscount(intention.code, host.cart());
    }
  };

  const settle = (intention: Intention, cart: Cart | null, refusal?: ApiError) => {
    failures = 0;
    ledger.setAttempt(null);
    if (refusal) host.refused(intention, refusal);
    if (cart) host.accept(cart, refusal ? undefined : intention);
    return SETTLED;
  };

  const later = (error: ApiError): CartStep => {
    const backoff = Math.min(FIRST_DELAY * 2 ** failures++, LONGEST_DELAY) * (0.5 + random.fraction());
    return { delay: Math.max(error.retryAfter ?? backoff, 1), error };
  };

  /** Reads what became of an earlier attempt; answers whether it is settled. */
  const lookBack = async (attempt: Attempt): Promise<boolean> => {
    const cart = await api.get();
    const isApplied = wasApplied(attempt, cart);
    const known = ledger.stragglers();
    const straggler = stragglerOf(attempt, cart, known, clock.now() + stragglerLifetime);
    if (straggler) ledger.setStragglers([...known, straggler]);
    if (isApplied) settle(attempt.intention, cart);
    else host.accept(cart);
    return isApplied;
  };

  const refuse = async (attempt: Attempt, refusal: ApiError): Promise<CartStep> => {
    const { intention } = attempt;
    // Nothing would come of asking.
    if (refusal.status === 401 || refusal.status === 403 || refusal.code === 'store_paused')
      return settle(intention, null, refusal);
    // The refusal says that the cart is not what was shown; without the newer one the words still stand.
    const cart = await api.get().catch(() => null);
    if (cart?.type === 'order') {
      ledger.setAttempt({ ...attempt, isSent: false });
      host.accept(cart);
      return SETTLED;
    }
    return settle(intention, cart, cart && isFulfilled(attempt, cart) ? undefined : refusal);
  };

  return async () => {
    const open = ledger.attempt();
    const intention = open?.intention ?? ledger.corrections()[0] ?? queue.first();
    if (!intention) return SETTLED;
    try {
      if (open?.isSent) {
        if (await lookBack(open)) return SETTLED;
      } else if (!host.isKnown()) {
        host.accept(await api.get());
        return SETTLED;
      }
      if (host.cart()?.type === 'order') host.startNext();
    } catch (error) {
      return later(toApiError(error));
    }

    const cart = host.cart();
    const before = intention.kind === 'discount' ? 0 : quantityOf(cart, intention);
    const attempt: Attempt = { intention, cartId: cart?.id ?? null, before, isSent: true, unanswered: true };
    // Written down before it is sent: should this page die now, the next one must not send it blindly again.
    ledger.setAttempt(attempt);
    queue.remove(intention.id);
    try {
      return settle(intention, await send(intention));
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.kind === 'refused') return refuse(attempt, error);
      // It keeps its place before all others, also those of other tabs. An earlier request of it may still come.
      const isSent = error.ambiguous || ledger.stragglers().length > 0;
      ledger.setAttempt({ ...attempt, isSent, unanswered: error.kind === 'unanswered' });
      return later(error);
    }
  };
}
