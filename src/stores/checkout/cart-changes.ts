import { shippingBasis } from '../../domain/checkout/shipping.js';
import type { Autosave } from './autosave.js';
import type { AutosaveQueue } from './autosave-queue.js';
import type { CheckoutContext } from './context.js';
import type { Entry } from './entry.js';
import type { CheckoutFormData } from './form-data.js';
import type { PaymentMethods } from './payment-methods.js';
import type { CheckoutShipping } from './shipping.js';

export interface CartChangesOptions extends CheckoutContext {
  readonly autosave: Autosave;
  readonly autosaveQueue: AutosaveQueue;
  readonly checkoutShipping: CheckoutShipping;
  readonly entry: Entry;
  readonly formData: CheckoutFormData;
  readonly paymentMethods: PaymentMethods;
  readonly updateRules: () => void;
  /** The cart before was ordered: what was said about it does not hold for the next one. */
  readonly startNext: () => void;
  /** The cart was found to be an order, and the checkout does not know of it. */
  readonly ordered: (orderId: string) => void;
  /** The visitor has a cart again after an order. */
  readonly reopen: () => void;
}

/** Makes the function that keeps the checkout with the cart; to be called whenever the cart or the store's settings change. */
export function createCartChanges(options: CartChangesOptions): () => void {
  const { shop, holder, autosave, autosaveQueue, checkoutShipping, entry, formData, paymentMethods } = options;
  let last = { token: shop.cartToken.current(), basis: '', hasItems: false };

  return () => {
    const { cart, order } = shop.cart.$state.get();
    const before = last;
    const hasItems = Boolean(cart?.items.length);
    last = { token: shop.cartToken.current(), basis: shippingBasis(cart), hasItems };
    if (before.token !== null && before.token !== last.token) options.startNext();
    const { phase, rules } = holder.get();
    // Paid in another tab, or by a request whose answer was lost: the cart itself says so.
    if (order && phase === 'idle') return options.ordered(order.id);
    if (phase === 'done' && hasItems) options.reopen();
    options.updateRules();
    if (!formData.isStarted()) return;
    entry.startWithCountry();
    if (last.basis !== before.basis) checkoutShipping.readAgain();
    // For an empty cart nothing is saved.
    if (hasItems && !before.hasItems) autosaveQueue.schedule(0);
    // What is in the cart tells whether the store is to have the address.
    if (hasItems && holder.get().rules.requiresShipping !== rules.requiresShipping) {
      autosave.forget();
      autosaveQueue.schedule(0);
    }
    paymentMethods.update();
  };
}
