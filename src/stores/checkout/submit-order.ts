import { toApiError } from '../../api/errors.js';
import { cartApi } from '../../api/cart.js';
import type { CheckoutRequest } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { compareOrder, lineChanges, type OrderInSight } from '../../domain/checkout/agreement.js';
import { faultsOf } from '../../domain/checkout/faults.js';
import { givenConsent, payerOf } from '../../domain/checkout/order-request.js';
import { isPaidLater } from '../../domain/checkout/payment-outcome.js';
import { PaymentError, type PaymentForm } from '../../payments/port.js';
import type { LastOrderStorage } from '../orders/last-order.js';
import type { Shop } from '../shop.js';
import type { AutosaveQueue } from './autosave-queue.js';
import type { CheckoutContext } from './context.js';
import { createLostOrderSearch } from './lost-order.js';
import { createPaymentResult, type SettledOrder } from './payment-result.js';
import { takeRefusal, withNames } from './refusal.js';
import type { CheckoutShipping } from './shipping.js';
import { isLeftOut, type PayProblem } from './state.js';

export interface SubmitOrderOptions extends CheckoutContext {
  readonly lastOrders: LastOrderStorage;
  readonly autosaveQueue: AutosaveQueue;
  readonly checkoutShipping: CheckoutShipping;
  /** The total that the shopper sees. */
  readonly total: () => Money | undefined;
  /** The order is made: shows it. `null` where its payment may still come to nothing. */
  readonly placed: (orderId: string, settled: SettledOrder | null) => void;
}

/** Where the browser comes back to, without the shop's own route and the order of an earlier payment. */
function returnAddress(shop: Shop, wanted: string | null): string {
  const { page, history } = shop.platform;
  const url = new URL(wanted ?? history.href('/') ?? page.href(), page.href());
  url.searchParams.delete('order');
  url.hash = '';
  return url.href;
}

/**
 * Makes what a click on the pay button does: it sends the order, once, and finds out what became of it. While that runs,
 * further clicks do nothing.
 */
export function createSubmitOrder(options: SubmitOrderOptions) {
  const { shop, api, holder, lastOrders, autosaveQueue, checkoutShipping, total, placed } = options;
  const { get, patch, move } = holder;
  const findLostOrder = createLostOrderSearch(options);
  const follow = createPaymentResult(options);
  const cartNow = () => shop.cart.$state.get().cart;
  const stop = (problem: PayProblem | null): void => void move('stopped', { problem });

  const send = async (request: CheckoutRequest) => {
    const paysLater = isPaidLater(get().choice);
    move('sent');
    try {
      follow(await api.submit(request), paysLater);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (!error.ambiguous) throw error;
      const order = await findLostOrder(error);
      if (!order) return stop({ kind: 'uncertain' });
      lastOrders.keep({ orderId: order.id, number: order.number, paysLater, nextActionUrl: null, settled: false });
      placed(order.id, null);
    }
  };

  /** What is entered and chosen has to be at the store before the order. Answers whether nothing is amiss. */
  const saveAll = async (): Promise<boolean> => {
    await autosaveQueue.flush();
    if (get().shipping.status === 'failed') await checkoutShipping.readOptions();
    await checkoutShipping.whenChosen();
    const { rules, errors } = get();
    if (rules.requiresShipping && !cartNow()?.shippingOption) {
      patch({ errors: { ...errors, shippingOptionId: { fault: 'shipping' } } });
    }
    return Object.values(get().errors).every(isLeftOut);
  };

  const orderInSight = (): OrderInSight => {
    const { cart, pending: isPending } = shop.cart.$state.get();
    const { form, shipping } = get();
    return { form, total: total(), shippingOptionId: shipping.chosen, cart, isPending };
  };

  /** Stops where the order is not the one that the shopper has agreed to, and says what is another. Answers whether it is. */
  const isAgreed = (agreed: OrderInSight): boolean => {
    const now = orderInSight();
    const difference = compareOrder(agreed, now);
    if (difference === 'same') return true;
    const changes = withNames(lineChanges(agreed.cart, now.cart), agreed.cart);
    const isTotal = difference === 'total' && changes.length === 0;
    patch({ changes: difference === 'total' ? changes : [] });
    stop(!isTotal ? { kind: 'changed' } : now.total ? { kind: 'total', total: now.total } : null);
    return false;
  };

  const order = async (payment: PaymentForm, agreed: OrderInSight, returnUrl: string | null) => {
    // Only now are all changes of the cart confirmed, also those of other tabs.
    const made = shop.cart.$state.get().order;
    if (made) return placed(made.id, null);
    if (!isAgreed(agreed)) return;
    const { form, countries, rules } = get();
    const paymentMethod = await payment.createPaymentMethod(payerOf(form, countries, rules));
    // Not every store refuses an order that costs something else than it has shown.
    const latest = await cartApi(shop.api.transport).get();
    shop.cart.accept(latest);
    if (latest.type === 'order') return placed(latest.id, null);
    if (!isAgreed(agreed)) return;
    await send({ paymentMethod, returnUrl: returnAddress(shop, returnUrl), ...givenConsent(form, rules) });
  };

  return async (payment: PaymentForm, returnUrl: string | null): Promise<void> => {
    const { form, rules, countries, choice } = get();
    const faults = Object.entries(faultsOf(form, countries, rules, choice));
    const leftOut = Object.entries(get().errors).filter(([, error]) => isLeftOut(error));
    const errors = Object.fromEntries([...leftOut, ...faults.map(([path, fault]) => [path, { fault }])]);
    if (!move('submitted', { problem: null, changes: [], errors, otherErrors: [] })) return;
    if (faults.length > 0) return stop({ kind: 'fields' });
    const seen = orderInSight();
    try {
      if (!(await payment.check())) return stop({ kind: 'paymentForm' });
      if (!(await saveAll())) return stop({ kind: 'fields' });
      await shop.cart.exclusive(() => order(payment, seen, returnUrl));
    } catch (thrown) {
      if (thrown instanceof PaymentError) return stop({ kind: 'payment', text: thrown.message });
      const error = toApiError(thrown);
      const problem = takeRefusal(error, holder, cartNow());
      // What was refused may no longer be what the shopper sees; they decide on what there is now.
      if (error.kind === 'refused') await shop.cart.refresh();
      const isRead = shop.cart.$state.get().error === null;
      stop(problem.kind === 'total' && isRead ? { kind: 'total', total: total() ?? problem.total } : problem);
    }
  };
}
