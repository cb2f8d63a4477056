import { shippingBasis } from '../../domain/checkout/shipping-basis.js';
import type { CheckoutContext } from './context.js';
import type { Entry } from './entry.js';
import type { CheckoutFormData } from './form-data.js';
import type { OrderSteps } from './order-steps.js';
import type { PaymentMethods } from './payment-methods.js';

export interface CartChangesOptions extends Pick<CheckoutContext, 'shop' | 'holder'> {
  readonly entry: Entry;
  readonly formData: CheckoutFormData;
  readonly paymentMethods: PaymentMethods;
  readonly steps: () => OrderSteps;
  readonly updateRules: () => void;
  /** The cart before was ordered: what was said about it does not hold for the next one. */
  readonly startNext: () => void;
}

/** Makes the function that keeps the checkout with the cart; to be called whenever the cart or the store's settings change. */
export function createCartChanges(options: CartChangesOptions): () => void {
  const { shop, holder, steps, entry, formData, paymentMethods } = options;
  let last = { token: shop.cartToken.current(), basis: '', hasItems: false };

  return () => {
    const { cart, order } = shop.cart.$state.get();
    const before = last;
    const hasItems = Boolean(cart?.items.length);
    last = { token: shop.cartToken.current(), basis: shippingBasis(cart), hasItems };
    if (before.token !== null && before.token !== last.token) options.startNext();
    const { phase, rules } = holder.get();
    // Paid in another tab, or by a request whose answer was lost: the cart itself says so.
    if (order && phase === 'idle') return steps().ordered(order.id);
    if (phase === 'done' && hasItems) steps().reopen();
    options.updateRules();
    if (!formData.isStarted()) return;
    entry.startWithCountry();
    if (last.basis !== before.basis) steps().readAgain();
    // For an empty cart nothing is saved.
    if (hasItems && !before.hasItems) steps().save(0);
    // What is in the cart tells whether the store is to have the address.
    if (hasItems && holder.get().rules.requiresShipping !== rules.requiresShipping) steps().saveAnew();
    paymentMethods.update();
  };
}
