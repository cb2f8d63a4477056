import type { ReadableAtom } from 'nanostores';
import type { PaymentForm } from '../../payments/port.js';
import type { Shop } from '../shop.js';
import { followCheckout } from './follow-checkout.js';
import { createCheckoutParts } from './parts.js';
import type { CheckoutState } from './state.js';

export type CheckoutStore = ReturnType<typeof createCheckoutStore>;

/** The checkout of a shop: one, however many elements show it. */
export const checkoutOf = (shop: Shop): CheckoutStore => shop.part(createCheckoutStore);

function createCheckoutStore(shop: Shop) {
  const parts = createCheckoutParts(shop);
  const { holder, totals, total, entry, formData, paymentMethods, steps } = parts;
  const { get, patch } = holder;
  const stops = followCheckout(parts);

  return {
    $state: holder.$state as ReadableAtom<CheckoutState>,

    /** What the order costs, as far as that is known. */
    totals,

    /** The amount that stands at the pay button. */
    total,

    /** Stripe's publishable key: the page's own, else the store's. */
    stripeKey: paymentMethods.stripeKey,

    /** The order that this browser placed last, `null` for none. */
    lastOrder: (): string | null => steps().lastOrder(),

    /** The country to start with, unless the shopper has said another. */
    suggestCountry: entry.suggestCountry,

    /** Reads again what could not be read. */
    retry: (): void => void formData.load(),

    /** Takes over what is typed, and saves it a moment later. */
    edit: entry.edit,
    editAddress: entry.editAddress,

    /** The shopper has gone on to another field: saves now. */
    leave: entry.leave,

    chooseShipping: (id: string): void => steps().chooseShipping(id),

    /** Reads the shipping options again. */
    retryShipping: (): void => steps().retryShipping(),

    choosePayment(id: string): void {
      patch({ problem: null });
      entry.edit({ paymentMethod: id });
      paymentMethods.update();
    },

    pay: (form: PaymentForm, returnUrl: string | null): Promise<void> => steps().pay(form, returnUrl),

    /** Goes on with a payment that was left in the middle. */
    continuePayment(): void {
      const { problem } = get();
      if (problem?.kind === 'unfinished' && problem.nextActionUrl) shop.platform.page.leave(problem.nextActionUrl);
    },

    dispose(): void {
      stops.forEach((stop) => stop());
      steps().dispose();
    },
  };
}
