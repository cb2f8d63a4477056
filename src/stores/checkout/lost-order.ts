import { cartApi } from '../../api/cart.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import { pause } from '../shared/pause.js';
import type { CheckoutContext } from './context.js';

/** After a time-out the request may still be on its way: how often the cart is looked at before it counts as lost, in ms. */
const LOOK_DELAYS_MS = [0, 1_000, 2_000, 4_000, 8_000];
const RETRY_PACE = { firstMs: 1_000, longestMs: 10_000 };

export interface FoundOrder {
  readonly id: string;
  readonly number: string | null;
}

/**
 * Makes the function that finds out whether an order was made whose answer was lost, by reading the cart until that
 * tells. It returns `null` where the order certainly was not made; a store that refuses to tell ends it by what is thrown.
 */
export function createLostOrderSearch({ shop, holder: { move } }: CheckoutContext) {
  return async (error: ApiError): Promise<FoundOrder | null> => {
    move('unanswered');
    const looks = error.kind === 'unanswered' ? LOOK_DELAYS_MS : [0];
    for (let look = 0, failures = 0; look < looks.length;) {
      const delayMs = failures ? retryDelayMs(failures, RETRY_PACE) : (looks[look] ?? 0);
      if (delayMs > 0) await pause(shop.platform, delayMs, shop.signal);
      try {
        const cart = await cartApi(shop.api.transport).get();
        if (cart.type === 'order') return { id: cart.id, number: cart.order?.number ?? null };
        shop.cart.accept(cart);
        move('reached');
        look++;
        failures = 0;
      } catch (thrown) {
        // Refused, or the shop has ended: the store does not tell.
        if (['refused', 'aborted'].includes(toApiError(thrown).kind)) throw thrown;
        move('unreached');
        failures++;
      }
    }
    return null;
  };
}
