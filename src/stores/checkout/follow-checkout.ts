import { visitorOf } from '../orders/visitor.js';
import { createCartChanges } from './cart-changes.js';
import type { CheckoutParts } from './parts.js';

/** Keeps the checkout with the cart, the language and the connection; answers what ends that. */
export function followCheckout(parts: CheckoutParts): readonly (() => void)[] {
  const { shop, holder, formData, steps } = parts;
  const followCart = createCartChanges(parts);
  followCart();
  void formData.load();
  steps().resume();
  return [
    shop.cart.$state.listen(followCart),
    shop.catalog.info().listen(followCart),
    visitorOf(shop).$number.listen(parts.startWithoutPerson),
    shop.locale.$locale.listen(() => {
      steps().readAgain();
      formData.reload();
    }),
    shop.platform.connectivity.onReturn(() => {
      formData.resume();
      steps().resume();
      const { problem } = holder.get();
      // It says no more than that the store could not be reached.
      if (problem?.kind === 'error' && problem.error.kind === 'unanswered') holder.patch({ problem: null });
    }),
  ];
}
