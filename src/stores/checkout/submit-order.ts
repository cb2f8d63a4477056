import { toApiError } from '../../api/errors.js';
import type { CheckoutRequest, CheckoutResult } from '../../contract/checkout.js';
import { faultsOf, type CheckoutForm } from '../../domain/checkout/form.js';
import { consentOf, payerOf } from '../../domain/checkout/order-request.js';
import { isPaidLater } from '../../domain/checkout/payment-choices.js';
import { isPlaced, nextActionAddress, outcomeOf } from '../../domain/checkout/payment-outcome.js';
import { PaymentError, type PaymentForm } from '../../payments/port.js';
import type { LastOrderStorage } from '../orders/last-order.js';
import type { Shop } from '../shop.js';
import type { AutosaveQueue } from './autosave-queue.js';
import type { CheckoutContext } from './context.js';
import { createLostOrderSearch } from './lost-order.js';
import { takeRefusal } from './refusal.js';
import type { CheckoutShipping } from './shipping.js';
import type { PayProblem } from './state.js';

export interface SubmitOrderOptions extends CheckoutContext {
  readonly lastOrders: LastOrderStorage;
  readonly autosaveQueue: AutosaveQueue;
  readonly checkoutShipping: CheckoutShipping;
  /** The total that the shopper sees, in minor units. */
  readonly shownTotal: () => number | null;
  /** The order is made: shows it. */
  readonly placed: (orderId: string, isSettled: boolean) => void;
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
  const { shop, api, holder, lastOrders, autosaveQueue, checkoutShipping, shownTotal, placed } = options;
  const { get, patch, move } = holder;
  const findLostOrder = createLostOrderSearch(options);
  const cartNow = () => shop.cart.$state.get().cart;
  const stop = (problem: PayProblem | null): void => void move('stopped', { problem });

  /** Ends the visit here: to the order, or to the bank. */
  const follow = (result: CheckoutResult, paysLater: boolean) => {
    const outcome = outcomeOf(result.paymentStatus, paysLater);
    if (outcome === 'failed') return stop({ kind: 'declined', code: '', text: '' });
    const nextActionUrl = result.requiresAction ? nextActionAddress(result.nextActionUrl) : null;
    const { orderId, orderNumber: number = null } = result;
    const settled = isPlaced(outcome);
    lastOrders.keep({ orderId, number, paysLater, nextActionUrl, settled });
    if (!result.requiresAction) return placed(orderId, settled);
    if (!nextActionUrl) {
      console.error('[vitrine] The payment wants to go on at an address that is not https.');
      return stop({ kind: 'unfinished', nextActionUrl: null });
    }
    move('left');
    shop.platform.page.leave(nextActionUrl);
  };

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
      placed(order.id, false);
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
    return Object.keys(get().errors).length === 0;
  };

  const order = async (payment: PaymentForm, form: CheckoutForm, shown: number | null, returnUrl: string | null) => {
    // Only now are all changes of the cart confirmed, also those of other tabs.
    const made = shop.cart.$state.get().order;
    if (made) return placed(made.id, false);
    const amount = shownTotal();
    if (amount !== shown) return stop(amount === null ? null : { kind: 'total', amount });
    const { countries, rules } = get();
    const paymentMethod = await payment.createPaymentMethod(payerOf(form, countries, rules));
    // Whoever has typed on since the click has not agreed to pay for that.
    if (get().form !== form) return stop({ kind: 'changed' });
    await send({ paymentMethod, returnUrl: returnAddress(shop, returnUrl), ...consentOf(form, rules) });
  };

  return async (payment: PaymentForm, returnUrl: string | null): Promise<void> => {
    const { form, rules, countries } = get();
    const faults = Object.entries(faultsOf(form, countries, rules));
    const errors = Object.fromEntries(faults.map(([path, fault]) => [path, { fault }]));
    if (!move('submitted', { problem: null, changes: [], errors, otherErrors: [] })) return;
    if (faults.length > 0) return stop({ kind: 'fields' });
    const shown = shownTotal();
    try {
      if (!(await payment.check())) return stop({ kind: 'paymentForm' });
      if (!(await saveAll())) return stop({ kind: 'fields' });
      await shop.cart.exclusive(() => order(payment, form, shown, returnUrl));
    } catch (thrown) {
      if (thrown instanceof PaymentError) return stop({ kind: 'payment', text: thrown.message });
      const error = toApiError(thrown);
      const problem = takeRefusal(error, holder, cartNow());
      // What was refused may no longer be what the shopper sees; they decide on what there is now.
      if (error.kind === 'refused') await shop.cart.refresh();
      stop(problem);
    }
  };
}
