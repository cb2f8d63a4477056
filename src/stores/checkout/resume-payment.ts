import { isApiError } from '../../api/errors.js';
import { ordersApi } from '../../api/orders.js';
import { outcomeOf } from '../../domain/checkout/payment-outcome.js';
import type { Shop } from '../shop.js';
import type { CheckoutHolder } from './state.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import type { OrderTrails } from '../orders/last-order.js';

export interface ResumeParts {
  readonly shop: Shop;
  readonly trails: OrderTrails;
  readonly holder: CheckoutHolder;
  readonly placed: (orderId: string, isSettled: boolean) => void;
  /** Whether the shopper is told that the payment has failed; not where they have gone on meanwhile. */
  readonly isFailureTold: boolean;
}

/**
 * Finds out what became of a payment that was left in the middle: by Back from the bank's page, by a reload, or by
 * closing the tab. Each way ends in what the store says.
 */
export async function resumePayment({ shop, trails, holder, placed, isFailureTold }: ResumeParts): Promise<void> {
  const trail = trails.recall();
  // A token put aside means that the visitor has gone on to another cart.
  if (!trail || trail.settled || !shop.cartToken.exists() || orderTokensOf(shop).of(trail.orderId)) return;
  /** The shopper pays anew already, or the order is known by now: this answer must not come in between. */
  const isLate = () => trails.recall()?.orderId !== trail.orderId || !['idle', 'leaving'].includes(holder.get().phase);
  const forget = () => {
    trails.keep(null);
    holder.patch({ phase: 'idle' });
  };
  try {
    const { paymentStatus } = await ordersApi(shop.api.transport).status(trail.orderId, shop.cartToken.get());
    if (isLate()) return;
    const outcome = outcomeOf(paymentStatus, trail.paysLater);
    if (outcome === 'action') {
      const { nextActionUrl } = trail;
      const known = holder.get().problem;
      // What is said already is not said anew: it would take the focus.
      const problem = known?.kind === 'unfinished' ? known : ({ kind: 'unfinished', nextActionUrl } as const);
      holder.patch({ phase: 'idle', problem });
    } else if (outcome === 'failed') {
      forget();
      holder.patch({ problem: isFailureTold ? { kind: 'failed' } : null });
      await shop.cart.refresh();
    } else {
      placed(trail.orderId, outcome !== 'waiting');
    }
  } catch (error) {
    if (isLate()) return;
    if (isApiError(error) && error.status === 404) forget();
    else holder.patch({ phase: 'idle' });
  }
}
