import type { Appearance } from '@stripe/stripe-js';
import type { Money } from '../contract/money.js';
import { PaymentError, type Payer, type PaymentForm } from './port.js';
import { stripeAmount } from './stripe-amount.js';
import { startStripe } from './stripe-script.js';

export interface StripeFormOptions {
  /** Stripe's publishable key. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** In the page's own DOM: Stripe refuses a shadow root. */
  readonly place: HTMLElement;
  readonly total: Money;
  readonly appearance: Appearance;
}

/** What the wallets' own sheets show: what will be charged, or nothing. */
function chargeOf(total: Money) {
  const amount = stripeAmount(total);
  return amount === null ? null : { amount, currency: total.currency.toLowerCase() };
}

/** How long the fields may take to show up, in ms: Stripe itself never gives up on a frame that is blocked. */
const LOAD_TIMEOUT_MS = 20_000;

/**
 * Card and wallets in Stripe's Payment Element. Resolves when its fields can be used.
 *
 * @throws Error if Stripe can't be reached, refuses the key, or can't charge the total
 */
export async function stripeForm({ key, locale, place, total, appearance }: StripeFormOptions): Promise<PaymentForm> {
  const charge = chargeOf(total);
  if (!charge) throw new Error(`Stripe can’t charge ${total.formatted}.`);
  const stripe = await startStripe(key, locale);
  const elements = stripe.elements({
    mode: 'payment',
    ...charge,
    paymentMethodCreation: 'manual',
    appearance,
  });
  const element = elements.create('payment', {
    layout: 'tabs',
    fields: { billingDetails: { name: 'never', email: 'never' } },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The payment fields did not show up.')), LOAD_TIMEOUT_MS);
      element.on('ready', () => {
        clearTimeout(timer);
        resolve();
      });
      element.on('loaderror', ({ error }) => {
        clearTimeout(timer);
        reject(new Error(error.message ?? 'The payment fields could not be loaded.'));
      });
      element.mount(place);
    });
  } catch (error) {
    element.destroy();
    throw error;
  }
  return {
    check: async () => !(await elements.submit()).error,
    async createPaymentMethod(payer) {
      const { error, paymentMethod } = await stripe.createPaymentMethod({ elements, params: billingOf(payer) });
      if (!paymentMethod) throw new PaymentError(error?.message ?? '');
      return paymentMethod.id;
    },
    update(changed) {
      const next = chargeOf(changed);
      if (next && next.amount > 0) void elements.update(next);
    },
    dispose: () => element.destroy(),
  };
}

/** Stripe hides the fields for what is passed here, and insists on getting it. */
function billingOf({ email, address }: Payer) {
  const name = [address?.firstName, address?.lastName].filter(Boolean).join(' ');
  return {
    billing_details: { email, ...(name ? { name } : { name: email }), ...(address?.phone && { phone: address.phone }) },
  };
}
