import { presetOption } from '../../domain/checkout/shipping.js';
import { createLatestRead } from '../shared/load.js';
import type { CheckoutContext } from './context.js';
import { createPlaceEstimate } from './place-estimate.js';
import { createShippingChoice } from './shipping-choice.js';
import { NO_SHIPPING, type ShippingState } from './state.js';

/** Where the order goes, by what service, and what that will cost. */
export function createCheckoutShipping(context: CheckoutContext) {
  const { api, shop, holder } = context;
  const { get, patch } = holder;
  const optionReads = createLatestRead();
  const estimate = createPlaceEstimate(context);
  const choice = createShippingChoice(context);

  const cartNow = () => shop.cart.$state.get().cart;
  const setShipping = (shipping: Partial<ShippingState>) => patch({ shipping: { ...get().shipping, ...shipping } });

  /**
   * Reads the options for the saved address, and chooses one of them. Resolves when that one has reached the store, or
   * could not.
   */
  const readOptions = async (): Promise<void> => {
    if (!get().rules.requiresShipping) return patch({ shipping: NO_SHIPPING });
    setShipping({ status: 'loading' });
    let chosen = Promise.resolve();
    await optionReads.run(
      (signal) => api.shippingOptions(signal),
      (options) => {
        const { kept, wanted } = presetOption(options, get().shipping.chosen, cartNow());
        setShipping({ status: 'ready', options, chosen: kept });
        if (wanted !== null) chosen = choice.choose(wanted).catch(() => {});
      },
      () => setShipping({ status: 'failed' }),
    );
    await chosen;
  };

  return {
    choose: choice.choose,
    whenChosen: choice.whenChosen,
    readOptions,
    placeTyped: estimate.placeTyped,

    /**
     * The store does not know the place of the form, or not any more: estimates stand for its totals until it does.
     * Within a country the options stay in sight meanwhile, so that nothing jumps for a letter of the postcode.
     */
    forget(isElsewhere: boolean): void {
      optionReads.abort();
      choice.forget();
      if (isElsewhere) patch({ shipping: NO_SHIPPING });
      else setShipping({ status: 'unknown' });
      estimate.placeTyped();
    },

    /** An address was saved: the estimate gives way to the cart's own totals, as soon as these have all that it had. */
    async addressSaved(): Promise<void> {
      estimate.supersede();
      await Promise.all([shop.cart.refresh(), readOptions()]);
      estimate.giveWay();
    },

    /** The connection is back. */
    resume(): void {
      if (get().shipping.status === 'failed') void readOptions();
      choice.resume();
      estimate.placeTyped();
    },

    /** The cart holds something else now, or costs something else; or the language has changed. */
    readAgain(): void {
      const isEmpty = !cartNow()?.items.length;
      if (isEmpty || !get().rules.requiresShipping) estimate.forget();
      if (isEmpty) return;
      if (get().shipping.status === 'unknown') estimate.cartChanged();
      else void readOptions();
    },

    dispose(): void {
      optionReads.abort();
      choice.dispose();
      estimate.dispose();
    },
  };
}

export type CheckoutShipping = ReturnType<typeof createCheckoutShipping>;
