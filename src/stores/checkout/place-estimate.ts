import { destinationOf } from '../../domain/checkout/shipping.js';
import { createLatestRead } from '../shared/load.js';
import { createReadAgain } from '../shared/read-again.js';
import type { CheckoutContext } from './context.js';
import { toJson } from '../../domain/json.js';

const TYPING_PAUSE_MS = 500;

/** Keeps a running total while the address is typed, for the place that the store does not have yet. */
export function createPlaceEstimate({ api, shop, holder }: CheckoutContext) {
  const { get, patch } = holder;
  const { clock } = shop.platform;
  const estimates = createLatestRead();
  const again = createReadAgain(shop.platform, () => estimate());
  /** What the last estimate was asked for; empty where it is to be asked for anew. */
  let asked = '';
  let typing = new AbortController();
  const cartNow = () => shop.cart.$state.get().cart;

  const estimate = () => {
    const { rules, shipping, form } = get();
    const destination = destinationOf(form.shippingAddress);
    if (!rules.requiresShipping || !destination || shipping.status !== 'unknown' || !cartNow()?.items.length) return;
    const key = toJson([destination, cartNow()?.updatedAt]);
    if (key === asked) return;
    asked = key;
    void estimates.run(
      (signal) => api.estimate(destination, signal),
      ({ totals }) => {
        again.answered();
        if (get().shipping.status === 'unknown') patch({ estimate: totals, isEstimateCurrent: true });
      },
      // Until it is asked for again, the totals wait.
      (error) => {
        asked = '';
        patch({ estimate: null });
        again.failed(error);
      },
    );
  };

  /** What is on its way would be shown as the costs to the new place. */
  const supersede = () => {
    again.stop();
    estimates.abort();
    asked = '';
  };

  return {
    supersede,

    /** The place has changed: shows what it will cost, as soon as the shopper stops typing. */
    placeTyped(): void {
      typing.abort();
      supersede();
      patch({ isEstimateCurrent: false });
      typing = new AbortController();
      clock.wait(TYPING_PAUSE_MS, typing.signal).then(estimate, () => {});
    },

    /** The cart has changed: the same place costs something else. */
    cartChanged(): void {
      asked = '';
      patch({ isEstimateCurrent: false });
      estimate();
    },

    /** An estimate of what was to be sent before must not stand for the rest. */
    forget(): void {
      supersede();
      patch({ estimate: null });
    },

    /** The cart's own totals hold now, unless the place was changed again and estimated meanwhile. */
    giveWay: (): void => void (asked || patch({ estimate: null })),

    dispose(): void {
      typing.abort();
      supersede();
    },
  };
}
