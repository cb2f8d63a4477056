import type { CheckoutResult } from '../../../src/contract/checkout.js';
import { isPlaced, type OrderRecord } from '../orders/repository.js';
import { paymentStatusOf } from '../orders/view.js';
import { withOrder } from '../payments/return-url.js';
import { Refusal } from '../refusal.js';
import type { WordKey } from '../words.js';

/** Contract: `POST /cart/checkout`. */
export function resultOf(order: OrderRecord): CheckoutResult {
  const requiresAction = order.paymentState === 'requires_action';
  return {
    orderId: order.id,
    orderNumber: order.number,
    status: order.paymentState === 'paid' ? 'paid' : 'pending',
    paymentStatus: paymentStatusOf(order.paymentState),
    requiresAction,
    nextActionUrl: order.nextActionUrl,
    redirectUrl: isPlaced(order.paymentState) && order.returnUrl ? withOrder(order.returnUrl, order.id) : null,
  };
}

const declineWords: ReadonlyMap<string, WordKey> = new Map(
  Object.entries({
    insufficient_funds: 'declined_insufficient_funds',
    expired_card: 'declined_expired_card',
    incorrect_cvc: 'declined_incorrect_cvc',
    lost_card: 'declined_lost_or_stolen',
    stolen_card: 'declined_lost_or_stolen',
    processing_error: 'declined_processing_error',
    authentication_required: 'declined_authentication',
    payment_intent_authentication_failure: 'declined_authentication',
    card_velocity_exceeded: 'declined_velocity',
  } as const),
);

/** The refusal of a payment: contract notes, "Payment refused". */
export function declined(order: OrderRecord): Refusal {
  const declineCode = order.declineCode ?? 'generic_decline';
  const message = declineWords.get(declineCode);
  return new Refusal(422, 'payment_declined', { declineCode, ...(message && { message }) });
}
