import { importWithRetry } from '../../loading/import-with-retry.js';
import type { PlaceOrder, PlaceOrderOptions } from './place-order.lazy.js';
import type { CheckoutHolder } from './state.js';

/** Loads what sends the order: after the form is on screen, because it is needed only when that is filled in. */
export function createPlaceOrderLoader({ patch }: CheckoutHolder, options: PlaceOrderOptions) {
  let current: PlaceOrder | null = null;
  let loading: Promise<PlaceOrder> | null = null;

  return {
    /** `null` until it is loaded. */
    current: (): PlaceOrder | null => current,

    load(): Promise<PlaceOrder> {
      loading ??= importWithRetry(() => import('./place-order.lazy.js'), { attempts: 1 }).then(
        ({ createPlaceOrder }) => {
          current = createPlaceOrder(options);
          // Whoever shows the last order asks for it now.
          patch({});
          return current;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}
