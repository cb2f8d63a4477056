import { checkoutApi } from '../../api/checkout.js';
import { isAddressLost } from '../../domain/checkout/lost-address.js';
import { createLastOrderStorage } from '../orders/last-order.js';
import { settleOrder } from '../orders/order.js';
import { createCartWrites } from './cart-writes.js';
import type { OrderSteps, OrderStepsOptions } from './order-steps.js';
import type { SettledOrder } from './payment-result.js';
import { resumePayment } from './resume-payment.js';
import { createFormSync } from './form-sync.js';
import { createSubmitOrder } from './submit-order.js';

/** What turns the filled form into an order: saving it, shipping, paying, and coming back from a payment. */
export function createPlaceOrder(options: OrderStepsOptions): OrderSteps {
  const { shop, holder } = options;
  const { get, patch, move } = holder;
  const api = checkoutApi(shop.api.transport);
  const context = { ...options, api, writeCart: createCartWrites(shop, holder) };
  const formSync = createFormSync(context);
  const { shipping, queue, forgetAddress } = formSync;
  const lastOrders = createLastOrderStorage(shop.options.storeKey, shop.platform.storage);

  const placed = (orderId: string, settled: SettledOrder | null) => {
    if (settled) settleOrder(shop, orderId, settled.paysLater);
    move('ordered');
    shop.route.replace({ name: 'order', id: orderId });
  };

  const resume = async (isFailureShown: boolean) => {
    const wasLeaving = get().phase === 'leaving';
    await resumePayment({ shop, lastOrders, holder, placed, isFailureShown });
    // What was entered while the browser was on its way has waited for this.
    if (wasLeaving && get().phase === 'idle') queue.schedule(0);
  };

  let before = shop.cart.$state.get();
  const followCart = shop.cart.$state.listen((now) => {
    const [last, next] = [before.cart, now.cart];
    // Of a cart that was sold out nothing is to be said beside the next one.
    const isNext = before.count === 0 && now.count > 0;
    before = now;
    if (isNext && get().problem?.kind === 'changed') patch({ problem: null, changes: [] });
    // A store may have given up the payment for the change.
    if (get().problem?.kind === 'unfinished' && last?.updatedAt !== next?.updatedAt) void resume(false);
    if (!isAddressLost(last, next)) return;
    forgetAddress(true);
    // Whoever goes on tells it again: it may be somebody else than who typed it.
    queue.touch();
  });
  void resume(true);

  return {
    begin: formSync.begin,
    save: queue.schedule,
    saveAnew: formSync.saveAnew,
    placeTyped: shipping.placeTyped,
    forgetAddress,
    readAgain: shipping.readAgain,

    reopen() {
      const cameToNothing = lastOrders.recall()?.settled === false;
      if (cameToNothing) lastOrders.keep(null);
      move('reopened', { problem: cameToNothing ? { kind: 'failed' } : null });
      if (formSync.hasAddress() && get().shipping.status === 'unknown') void shipping.readOptions();
      queue.schedule(0);
    },

    resume() {
      if (get().saving === 'failed') queue.schedule(0);
      shipping.resume();
      if (get().phase === 'leaving') void resume(true);
    },

    chooseShipping: (id) => void shipping.choose(id).catch(() => {}),
    retryShipping: () => void shipping.readOptions(),
    pay: createSubmitOrder({ ...context, autosaveQueue: queue, checkoutShipping: shipping, lastOrders, placed }),

    ordered(orderId) {
      if (get().phase === 'idle') placed(orderId, null);
    },

    lastOrder() {
      const lastOrder = lastOrders.recall();
      return lastOrder?.settled ? lastOrder.orderId : null;
    },

    dispose() {
      followCart();
      formSync.dispose();
    },
  };
}
