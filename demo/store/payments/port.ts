import type { OrderRecord } from '../orders/repository.js';

/** What became of a payment. References are the gateway's own names of it. */
export type PaymentOutcome =
  | { readonly state: 'paid'; readonly reference: string }
  /** Taken, but its end is not known yet. `settlesIn` ms later the gateway is asked again. */
  | { readonly state: 'processing'; readonly reference: string; readonly settlesIn: number }
  /** The shopper has to confirm it on a page of the bank. */
  | { readonly state: 'requires_action'; readonly reference: string; readonly nextActionUrl: string }
  | { readonly state: 'declined'; readonly reference: string | null; readonly declineCode: string };

/**
 * It is open whether an order was charged: its answer was lost, or none came. The charge is asked for again, which a gateway
 * answers with the first one.
 */
export class PaymentUndecided extends Error {
  constructor(cause: unknown) {
    super('It is not known whether the payment was made.', { cause });
    this.name = 'PaymentUndecided';
  }
}

/** Who takes the money. */
export interface PaymentGateway {
  /** As the cart's `order.paymentGateway` names it. */
  readonly name: string;
  /** Whether the gateway knows of changes that the store is not told about, so that a poll has to ask it. */
  readonly isRemote: boolean;
  /**
   * Charges an order. Called again for the same order within a day, it answers the same and charges nothing more.
   *
   * @throws PaymentUndecided where the order may have been charged; whatever else is thrown means that it was not
   */
  start(order: OrderRecord, origin: string): Promise<PaymentOutcome>;
  /** How a payment that was under way stands now; null if nothing has changed. `now` is the store's time. */
  refresh(order: OrderRecord, now: number): Promise<PaymentOutcome | null>;
  /** Gives up a payment that waits for the shopper; false if it is too late for that. */
  cancel(order: OrderRecord): Promise<boolean>;
}
