import { atom, type ReadableAtom } from 'nanostores';
import { ordersApi } from '../../api/orders.js';
import type { Order } from '../../contract/order.js';
import { ApiError, toApiError } from '../../api/errors.js';
import { isPlaced, outcomeOf, type PaymentOutcome } from '../../domain/checkout/payment-outcome.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import type { Shop } from '../shop.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import { createLastOrderStorage } from './last-order.js';
import { onAbort } from '../shared/on-abort.js';
import { pauseWhileSeen } from '../shared/pause.js';

export interface OrderState {
  /** `null` until the store has said it. */
  readonly outcome: PaymentOutcome | null;
  /** `null` until the payment is settled. */
  readonly order: Order | null;
  /** Whether the payment takes longer than a shopper expects. */
  readonly slow: boolean;
  /** Why nothing is known: 404 for an order that this browser did not make. */
  readonly error: ApiError | null;
  /** Where an unfinished payment goes on. */
  readonly nextActionUrl: string | null;
}

export interface OrderWatch {
  readonly $state: ReadableAtom<OrderState>;
  retry(): void;
  dispose(): void;
}

const PACE = { firstMs: 1_000, longestMs: 10_000, growth: 1.5 };
const SLOW_AFTER_MS = 15_000;

/** The token that may see an order: the one that made it, else the visitor's current one. */
export const orderToken = (shop: Shop, orderId: string): string | null =>
  orderTokensOf(shop).of(orderId) ?? shop.cartToken.current();

/**
 * Follows an order until its payment is settled, then reads it. Coming back from a bank proves nothing: the store's
 * status is asked for, at first each second, then more rarely, and never while nobody looks.
 */
export function createOrderWatch(shop: Shop, orderId: string): OrderWatch {
  const { clock, connectivity, storage } = shop.platform;
  const api = ordersApi(shop.api.transport);
  const lastOrders = createLastOrderStorage(shop.options.storeKey, storage);
  const lastOrder = lastOrders.recall();
  const isOurs = lastOrder?.orderId === orderId;
  const paysLater = isOurs ? lastOrder.paysLater : true;
  const $state = atom<OrderState>({
    outcome: isOurs && lastOrder.settled ? (lastOrder.paysLater ? 'later' : 'paid') : null,
    order: null,
    slow: false,
    error: null,
    nextActionUrl: isOurs ? lastOrder.nextActionUrl : null,
  });
  const patch = (state: Partial<OrderState>) => $state.set({ ...$state.get(), ...state });
  let current = new AbortController();

  const follow = async (signal: AbortSignal) => {
    const started = clock.now();
    for (let asked = 0; !signal.aborted; asked++) {
      const token = orderToken(shop, orderId);
      if (token === null) throw new ApiError({ kind: 'refused', status: 404, code: 'not_found' });
      try {
        const { paymentStatus } = await api.status(orderId, token, signal);
        const outcome = outcomeOf(paymentStatus, paysLater);
        patch({ outcome, error: null });
        if (isPlaced(outcome)) return read(outcome, token, signal);
        if (outcome === 'failed') return giveBack();
        if (outcome === 'action') return;
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.kind === 'refused' || error.kind === 'aborted') throw error;
        patch({ error });
      }
      patch({ slow: clock.now() - started >= SLOW_AFTER_MS });
      await pauseWhileSeen(shop.platform, retryDelayMs(asked, PACE), signal);
    }
  };

  const read = async (outcome: PaymentOutcome, token: string, signal: AbortSignal) => {
    settleOrder(shop, orderId, outcome === 'later');
    const order = await api.get(orderId, token, signal);
    patch({ order, error: null, nextActionUrl: null });
  };

  /** The payment failed: where the store made the order a cart again, the shopper can try another way to pay. */
  const giveBack = async () => {
    patch({ nextActionUrl: null });
    await shop.cart.refresh();
    const { page } = shop.route.$route.get();
    const isShown = page.name === 'order' && page.id === orderId;
    if (isShown && shop.cart.$state.get().cart?.items.length) shop.route.replace({ name: 'checkout' });
  };

  const start = () => {
    current.abort();
    if (shop.signal.aborted) return;
    const own = (current = new AbortController());
    patch({ error: null, slow: false });
    follow(own.signal).catch((thrown: unknown) => {
      if (!own.signal.aborted) patch({ error: toApiError(thrown) });
    });
  };
  // The payment may have been finished on another page meanwhile.
  const stopListening = connectivity.onReturn(() => {
    if ($state.get().outcome === 'action') start();
  });
  const stopFollowing = shop.locale.$locale.listen(start);
  start();

  const end = () => {
    stopListening();
    stopFollowing();
    current.abort();
  };
  const forget = onAbort(shop.signal, end);
  return {
    $state,
    retry: start,
    dispose() {
      forget();
      end();
    },
  };
}

/** The order stands: its token is put aside for it, and the next cart starts empty. Does so once. */
export function settleOrder(shop: Shop, orderId: string, paysLater: boolean): void {
  const lastOrders = createLastOrderStorage(shop.options.storeKey, shop.platform.storage);
  const lastOrder = lastOrders.recall();
  const number = lastOrder?.orderId === orderId ? lastOrder.number : null;
  lastOrders.keep({ orderId, number, paysLater, nextActionUrl: null, settled: true });
  if (orderTokensOf(shop).of(orderId) === null && shop.cartToken.exists()) shop.cart.complete(orderId);
}
