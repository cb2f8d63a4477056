import type { OrderPaymentStatus } from '../../contract/order.js';
import type { PaymentChoice } from './payment-choices.js';
import { safeUrl } from '../safe-address.js';

/**
 * What the status of a payment means for the shopper: `waiting` may still become anything, `action` is theirs to go on
 * with, `later` is an order that they pay outside the shop.
 */
export type PaymentOutcome = 'paid' | 'later' | 'waiting' | 'action' | 'failed';

/** Whether an order with this outcome stands: nothing more is asked about its payment in the shop. */
export const isPlaced = (outcome: PaymentOutcome | null): outcome is 'paid' | 'later' =>
  outcome === 'paid' || outcome === 'later';

/** `paysLater` tells a bank transfer, which stays pending for days, from a card payment that is on its way. */
export function outcomeOf(status: OrderPaymentStatus, paysLater: boolean): PaymentOutcome {
  switch (status) {
    case 'paid':
    case 'succeeded':
    case 'partially_refunded':
    case 'refunded':
      return 'paid';
    case 'failed':
    case 'cancelled':
      return 'failed';
    case 'requires_action':
      return 'action';
    case 'pending':
      return paysLater ? 'later' : 'waiting';
    default:
      return 'waiting';
  }
}

/** Where a payment may send the browser: https only, or this machine while a shop is being made. */
export function nextActionAddress(address: unknown): string | null {
  const url = safeUrl(typeof address === 'string' ? address : null);
  const isLocal = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url && (url.protocol === 'https:' || isLocal) ? url.href : null;
}

/** Whether the shopper pays outside the shop, so that an order with this choice stays `pending` for days. */
export const isPaidLater = (choice: PaymentChoice | null): boolean => choice?.kind !== 'stripe';
