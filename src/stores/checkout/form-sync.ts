import type { CheckoutData } from '../../contract/checkout.js';
import type { CheckoutForm } from '../../domain/checkout/form.js';
import { createAutosave } from './autosave.js';
import { createAutosaveQueue } from './autosave-queue.js';
import type { CheckoutContext } from './context.js';
import { createCheckoutShipping } from './shipping.js';

export type FormSync = ReturnType<typeof createFormSync>;

/** Keeps the store with the form: saves what is entered, and has the order sent where that says. */
export function createFormSync(context: CheckoutContext) {
  const { shop } = context;
  const shipping = createCheckoutShipping(context);
  const autosave = createAutosave(context, shipping.addressSaved);
  const queue = createAutosaveQueue(autosave.save, shop.platform.clock);

  return {
    shipping,
    queue,
    hasAddress: autosave.hasAddress,

    begin(data: CheckoutData, saved: CheckoutForm): void {
      // An order that was made already is not to be changed.
      if (shop.cart.$state.get().order) return;
      if (autosave.recall(data, saved)) void shipping.readOptions();
      else shipping.placeTyped();
      queue.schedule(0);
    },

    saveAnew(): void {
      autosave.forget();
      queue.schedule(0);
    },

    forgetAddress(isElsewhere: boolean): void {
      autosave.forget();
      shipping.forget(isElsewhere);
    },

    dispose(): void {
      queue.dispose();
      shipping.dispose();
    },
  };
}
