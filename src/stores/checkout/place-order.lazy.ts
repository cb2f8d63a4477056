import { isAddressLost, isLoggedOut } from '../../domain/checkout/lost-address.js';
import { createSubmitOrder, type SubmitOrderOptions } from './submit-order.js';
import type { SettledOrder } from './payment-result.js';
import { resumePayment } from './resume-payment.js';
import { settleOrder } from '../orders/order.js';
import { createLastOrderStorage } from '../orders/last-order.js';

export interface PlaceOrderOptions extends Omit<SubmitOrderOptions, 'lastOrders' | 'placed'> {
  /** The store does not have the place of the form any more. */
  readonly forgetAddress: (isElsewhere: boolean) => void;
}

/** For how long the form waits until it is cleared of a customer who has logged out in another tab, in ms. */
const LOG_OUT_GRACE_MS = 3_000;

export type PlaceOrder = ReturnType<typeof createPlaceOrder>;

/** What turns the filled form into an order: paying, coming back from a payment, and what was ordered last. */
export function createPlaceOrder({ forgetAddress, ...parts }: PlaceOrderOptions) {
  const { shop, holder, autosaveQueue } = parts;
  const { get, patch, move } = holder;
  const lastOrders = createLastOrderStorage(shop.options.storeKey, shop.platform.storage);

  const placed = (orderId: string, settled: SettledOrder | null) => {
    if (settled) settleOrder(shop, orderId, settled.paysLater);
    move('ordered');
    shop.route.replace({ name: 'order', id: orderId });
  };

  let before = shop.cart.$state.get();
  // Ends with the shop, as its cart does.
  shop.cart.$state.listen((now) => {
    const [last, next] = [before.cart, now.cart];
    // Of a cart that was sold out nothing is to be said beside the next one.
    const isNext = before.count === 0 && now.count > 0;
    before = now;
    if (isNext && get().problem?.kind === 'changed') patch({ problem: null, changes: [] });
    // A store may have given up the payment for the change.
    if (get().problem?.kind === 'unfinished' && last?.updatedAt !== next?.updatedAt) void resume(false);
    if (!isAddressLost(last, next)) return;
    forgetAddress(true);
    if (isLoggedOut(last, next)) autosaveQueue.schedule(LOG_OUT_GRACE_MS);
    else autosaveQueue.touch();
  });
  const pay = createSubmitOrder({ ...parts, lastOrders, placed });
  const resume = async (isFailureTold: boolean) => {
    const wasLeaving = get().phase === 'leaving';
    await resumePayment({ shop, lastOrders, holder, placed, isFailureTold });
    // What was entered while the browser was on its way has waited for this.
    if (wasLeaving && get().phase === 'idle') autosaveQueue.schedule(0);
  };

  return {
    placed,
    pay,
    resume: (): Promise<void> => resume(true),

    /** The order that this browser placed last, `null` for none. */
    lastOrder(): string | null {
      const lastOrder = lastOrders.recall();
      return lastOrder?.settled ? lastOrder.orderId : null;
    },

    /** Forgets an order that came to nothing; answers whether there was one. */
    forgetUnsettled(): boolean {
      const isUnsettled = lastOrders.recall()?.settled === false;
      if (isUnsettled) lastOrders.keep(null);
      return isUnsettled;
    },
  };
}
