import { isApiError } from '../../api/errors.js';
import { ordersApi } from '../../api/orders.js';
import { outcomeOf } from '../../domain/checkout/payment-outcome.js';
import { nextPhase } from '../../domain/checkout/phases.js';
import type { Shop } from '../shop.js';
import type { SettledOrder } from './payment-result.js';
import type { CheckoutHolder } from './state.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import type { LastOrderStorage } from '../orders/last-order.js';

export interface ResumePaymentOptions {
  readonly shop: Shop;
  readonly lastOrders: LastOrderStorage;
  readonly holder: CheckoutHolder;
  readonly placed: (orderId: string, settled: SettledOrder | null) => void;
  /** Whether the shopper is told that the payment has failed; not where they have gone on meanwhile. */
  readonly isFailureShown: boolean;
}

/**
 * Finds out what became of a payment that was left in the middle: by Back from the bank's page, by a reload, or by
 * closing the tab. Each way ends in what the store says.
 */
export async function resumePayment({
  shop,
  lastOrders,
  holder,
  placed,
  isFailureShown,
}: ResumePaymentOptions): Promise<void> {
  const lastOrder = lastOrders.recall();
  // A token put aside means that the visitor has gone on to another cart.
  if (!lastOrder || lastOrder.settled || !shop.cartToken.exists() || orderTokensOf(shop).of(lastOrder.orderId)) return;
  /** The shopper pays anew already, or the order is known by now: this answer must not come in between. */
  const isLate = () =>
    lastOrders.recall()?.orderId !== lastOrder.orderId || nextPhase(holder.get().phase, 'returned') === null;
  const forget = () => {
    lastOrders.keep(null);
    holder.move('returned');
  };
  try {
    const { paymentStatus } = await ordersApi(shop.api.transport).status(lastOrder.orderId, shop.cartToken.get());
    if (isLate()) return;
    const outcome = outcomeOf(paymentStatus, lastOrder.paysLater);
    if (outcome === 'action') {
      const { nextActionUrl } = lastOrder;
      const known = holder.get().problem;
      // What is said already is not said anew: it would take the focus.
      const problem = known?.kind === 'unfinished' ? known : ({ kind: 'unfinished', nextActionUrl } as const);
      holder.move('returned', { problem });
    } else if (outcome === 'failed') {
      forget();
      holder.patch({ problem: isFailureShown ? { kind: 'failed' } : null });
      await shop.cart.refresh();
    } else {
      placed(lastOrder.orderId, outcome === 'waiting' ? null : lastOrder);
    }
  } catch (error) {
    if (isLate()) return;
    if (isApiError(error) && error.status === 404) forget();
    else holder.move('returned');
  }
}
