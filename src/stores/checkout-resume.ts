import { isApiError } from '../api/errors.js';
import { ordersApi } from '../api/orders.js';
import { outcomeOf } from '../domain/payment-outcome.js';
import type { Shop } from '../assemble.js';
import type { CheckoutHolder, PayProblem } from './checkout-state.js';
import { orderTokensOf } from './order-tokens.js';
import type { OrderTrails } from './order-trail.js';

export interface ResumeParts {
  readonly shop: Shop;
  readonly trails: OrderTrails;
  readonly holder: CheckoutHolder;
  readonly placed: (orderId: string, isSettled: boolean) => void;
  /** What the shopper is told where the payment has failed. */
  readonly failure?: PayProblem | null | undefined;
}

/**
 * Finds out what became of a payment that was left in the middle: by Back from the bank's page, by a reload, or by
 * closing the tab. Each way ends in what the store says.
 */
export async function resumePayment({
  shop,
  trails,
  holder,
  placed,
  failure = { kind: 'failed' },
}: ResumeParts): Promise<void> {
  const trail = trails.recall();
  // A token put aside means that the visitor has gone on to another cart.
  if (!trail || trail.settled || !shop.cartToken.exists() || orderTokensOf(shop).of(trail.orderId)) return;
  const forget = () => {
    trails.keep(null);
    holder.patch({ phase: 'idle' });
  };
  try {
    const { paymentStatus } = await ordersApi(shop.api.transport).status(trail.orderId, shop.cartToken.get());
    const outcome = outcomeOf(paymentStatus, trail.paysLater);
    if (outcome === 'action') {
      const { nextActionUrl } = trail;
      const known = holder.get().problem;
      // What is said already is not said anew: it would take the focus.
      const problem = known?.kind === 'unfinished' ? known : ({ kind: 'unfinished', nextActionUrl } as const);
      holder.patch({ phase: 'idle', problem });
    } else if (outcome === 'failed') {
      forget();
      holder.patch({ problem: failure });
      await shop.cart.refresh();
    } else {
      placed(trail.orderId, outcome !== 'waiting');
    }
  } catch (error) {
    if (isApiError(error) && error.status === 404) forget();
    else holder.patch({ phase: 'idle' });
  }
}
