import { cartApi } from '../../api/cart.js';
import type { CheckoutApi } from '../../api/checkout.js';
import type { CheckoutRequest, CheckoutResult } from '../../contract/checkout.js';
import type { Address } from '../../contract/place.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import { toAddress } from '../../domain/checkout/address.js';
import { faultsOf, type FieldPath } from '../../domain/checkout/form.js';
import { nextActionAddress, outcomeOf } from '../../domain/checkout/payment-outcome.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import { PaymentError, type PaymentForm } from '../../payments/port.js';
import type { Shop } from '../shop.js';
import type { CheckoutShipping } from './shipping.js';
import { takeRefusal } from './refusal.js';
import type { AutosaveQueue } from './autosave-queue.js';
import type { CheckoutHolder, FieldError, PayProblem } from './state.js';
import type { LastOrderStorage } from '../orders/last-order.js';
import { pause } from '../shared/pause.js';

/** After a time-out the request may still be on its way: how often the cart is looked at before it counts as lost, in ms. */
const SETTLING = [0, 1_000, 2_000, 4_000, 8_000];
const RETRY_PACE = { firstMs: 1_000, longestMs: 10_000 };

export interface CheckoutPaymentParts {
  readonly shop: Shop;
  readonly api: CheckoutApi;
  readonly lastOrders: LastOrderStorage;
  readonly autosaveQueue: AutosaveQueue;
  readonly checkoutShipping: CheckoutShipping;
  readonly holder: CheckoutHolder;
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

/** Sends the order, once, and finds out what became of it. */
export function checkoutPayment(parts: CheckoutPaymentParts) {
  const { shop, api, lastOrders, autosaveQueue, checkoutShipping, holder } = parts;
  const { get, patch, move } = holder;
  const { page } = shop.platform;
  const stop = (problem: PayProblem | null): void => void move('stopped', { problem });

  const payerOf = () => {
    const { form, rules, countries } = get();
    const typed = form.sameAsShipping ? form.shippingAddress : form.billingAddress;
    const address: Address | null = rules.requiresShipping
      ? toAddress(typed, countries.get(typed.countryCode), rules)
      : null;
    return { email: form.email.trim(), address };
  };

  /** Ends the visit here: to the order, or to the bank. */
  const follow = (result: CheckoutResult, paysLater: boolean) => {
    const outcome = outcomeOf(result.paymentStatus, paysLater);
    if (outcome === 'failed') return stop({ kind: 'declined', code: '', text: '' });
    const nextActionUrl = result.requiresAction ? nextActionAddress(result.nextActionUrl) : null;
    const { orderId, orderNumber: number = null } = result;
    const settled = outcome === 'paid' || outcome === 'later';
    lastOrders.keep({ orderId, number, paysLater, nextActionUrl, settled });
    if (!result.requiresAction) return parts.placed(orderId, settled);
    if (!nextActionUrl) {
      console.error('[vitrine] The payment wants to go on at an address that is not https.');
      return stop({ kind: 'unfinished', nextActionUrl: null });
    }
    move('left');
    page.leave(nextActionUrl);
  };

  /**
   * Reads the cart until it tells whether the order was made. Answers false where it certainly was not; a store that
   * refuses to tell ends it by what is thrown.
   */
  const settle = async (error: ApiError): Promise<boolean> => {
    move('unanswered');
    const looks = error.kind === 'unanswered' ? SETTLING : [0];
    for (let look = 0, failures = 0; look < looks.length;) {
      const delay = failures ? retryDelayMs(failures, RETRY_PACE) : (looks[look] ?? 0);
      if (delay > 0) await pause(shop.platform, delay);
      try {
        const cart = await cartApi(shop.api.transport).get();
        if (cart.type === 'order') {
          lastOrders.keep({
            orderId: cart.id,
            number: cart.order?.number ?? null,
            paysLater: get().choice?.kind !== 'stripe',
            nextActionUrl: null,
            settled: false,
          });
          parts.placed(cart.id, false);
          return true;
        }
        shop.cart.accept(cart);
        move('reached');
        look++;
        failures = 0;
      } catch (thrown) {
        if (toApiError(thrown).kind === 'refused') throw thrown;
        move('unreached');
        failures++;
      }
    }
    return false;
  };

  const send = async (request: CheckoutRequest) => {
    const paysLater = get().choice?.kind !== 'stripe';
    move('sent');
    try {
      follow(await api.submit(request), paysLater);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (!error.ambiguous) throw error;
      if (!(await settle(error))) stop({ kind: 'uncertain' });
    }
  };

  return {
    /** What a click on the pay button does. While it runs, further clicks do nothing. */
    async pay(payment: PaymentForm, returnUrl: string | null): Promise<void> {
      const { form, rules, countries } = get();
      const faults = Object.entries(faultsOf(form, countries, rules));
      const errors = Object.fromEntries(faults.map(([path, fault]) => [path, { fault }]));
      if (!move('submitted', { problem: null, changes: [], errors, otherErrors: [] })) return;
      if (faults.length > 0) return stop({ kind: 'fields' });
      const shown = parts.shownTotal();
      try {
        if (!(await payment.check())) return stop({ kind: 'paymentForm' });
        await autosaveQueue.flush();
        if (get().shipping.status === 'failed') await checkoutShipping.readOptions();
        await checkoutShipping.whenChosen();
        if (rules.requiresShipping && !shop.cart.$state.get().cart?.shippingOption) {
          addError('shippingOptionId', { fault: 'shipping' });
        }
        if (Object.keys(get().errors).length > 0) return stop({ kind: 'fields' });
        await shop.cart.exclusive(async () => {
          // Only now are all changes of the cart confirmed, also those of other tabs.
          const { order } = shop.cart.$state.get();
          if (order) return parts.placed(order.id, false);
          const amount = parts.shownTotal();
          if (amount !== shown) return stop(amount === null ? null : { kind: 'total', amount });
          const paymentMethod = await payment.createPaymentMethod(payerOf());
          // Whoever has typed on since the click has not agreed to pay for that.
          if (get().form !== form) return stop({ kind: 'changed' });
          await send({
            paymentMethod,
            returnUrl: returnAddress(shop, returnUrl),
            ...(rules.terms === 'required_checkbox' && { termsAccepted: form.terms }),
            ...(rules.marketing && { marketingOptIn: form.marketing }),
          });
        });
      } catch (thrown) {
        if (thrown instanceof PaymentError) return stop({ kind: 'payment', text: thrown.message });
        const error = toApiError(thrown);
        const problem = takeRefusal(error, holder, shop.cart.$state.get().cart);
        // What was refused may no longer be what the shopper sees; they decide on what there is now.
        if (error.kind === 'refused') await shop.cart.refresh();
        stop(problem);
      }
    },
  };

  function addError(path: FieldPath, error: FieldError): void {
    patch({ errors: { ...get().errors, [path]: error } });
  }
}
