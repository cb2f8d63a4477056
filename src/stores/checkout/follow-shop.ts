import type { Shop } from '../shop.js';
import { createCartChanges } from './cart-changes.js';
import type { CheckoutParts } from './parts.js';

/** Keeps the checkout with the cart, the language and the connection; answers what ends that. */
export function followShop(shop: Shop, parts: CheckoutParts): readonly (() => void)[] {
  const { holder, formData, checkoutShipping, autosave, autosaveQueue, placeOrder } = parts;
  const { get, patch, move } = holder;
  const resume = () =>
    void placeOrder.load().then(
      (ready) => ready.resume(),
      () => {},
    );

  const followCart = createCartChanges({
    ...parts,
    ordered: (orderId) =>
      void placeOrder.load().then(
        ({ placed }) => get().phase === 'idle' && placed(orderId, null),
        () => {},
      ),
    reopen() {
      move('reopened', { problem: placeOrder.current()?.forgetUnsettled() ? { kind: 'failed' } : null });
      if (autosave.hasAddress() && get().shipping.status === 'unknown') void checkoutShipping.readOptions();
      autosaveQueue.schedule(0);
    },
  });
  const returned = () => {
    formData.resume();
    if (get().saving === 'failed') autosaveQueue.schedule(0);
    checkoutShipping.resume();
    const { problem, phase } = get();
    // It says no more than that the store could not be reached.
    if (problem?.kind === 'error' && problem.error.kind === 'unanswered') patch({ problem: null });
    if (phase === 'leaving') resume();
  };
  const speak = () => {
    checkoutShipping.readAgain();
    formData.reload();
  };
  followCart();
  void formData.load();
  // Where it can't be had now, the pay button asks for it again.
  resume();
  return [
    shop.cart.$state.listen(followCart),
    shop.catalog.info().listen(followCart),
    shop.locale.$locale.listen(speak),
    shop.platform.connectivity.onReturn(returned),
  ];
}
