import type { CheckoutResult } from '../../contract/checkout.js';
import { isPlaced, nextActionAddress, outcomeOf } from '../../domain/checkout/payment-outcome.js';
import type { LastOrderStorage } from '../orders/last-order.js';
import type { CheckoutContext } from './context.js';

export interface PaymentResultOptions extends Pick<CheckoutContext, 'shop' | 'holder'> {
  readonly lastOrders: LastOrderStorage;
  readonly placed: (orderId: string, settled: SettledOrder | null) => void;
}

/** An order that stands. */
export interface SettledOrder {
  /** Whether the shopper pays it outside the shop. */
  readonly paysLater: boolean;
}

/** Makes the function that goes where the store's answer to an order leads: to the order, or to the bank. */
export function createPaymentResult({ shop, holder: { move }, lastOrders, placed }: PaymentResultOptions) {
  return (result: CheckoutResult, paysLater: boolean): void => {
    const outcome = outcomeOf(result.paymentStatus, paysLater);
    if (outcome === 'failed') return void move('stopped', { problem: { kind: 'declined', code: '', text: '' } });
    const nextActionUrl = result.requiresAction ? nextActionAddress(result.nextActionUrl) : null;
    const { orderId, orderNumber: number = null } = result;
    const settled = isPlaced(outcome);
    lastOrders.keep({ orderId, number, paysLater, nextActionUrl, settled });
    if (!result.requiresAction) return placed(orderId, settled ? { paysLater } : null);
    if (!nextActionUrl) {
      console.error('[vitrine] The payment wants to go on at an address that is not https.');
      return void move('stopped', { problem: { kind: 'unfinished', nextActionUrl: null } });
    }
    move('left');
    shop.platform.page.leave(nextActionUrl);
  };
}
