import type { Money } from '../contract/money.js';
import type { Address } from '../contract/place.js';

/** Who pays, as far as the shopper has said; helps the card's bank to say yes. */
export interface Payer {
  readonly email: string;
  readonly address: Address | null;
}

/** What checkout needs of a way to pay. */
export interface PaymentForm {
  /** Whether the entries can be paid with; the form itself says what is missing. To be called directly in the click. */
  check(): Promise<boolean>;
  /**
   * The id that goes to the store's checkout as `paymentMethod`.
   *
   * @throws PaymentError in words for the shopper
   */
  createPaymentMethod(payer: Payer): Promise<string>;
  /** Tells a form that names the amount what it is now. */
  update(total: Money): void;
  /** Takes the form out of the page. */
  dispose(): void;
}

/** A payment provider says no before the store is asked. `message` is its sentence for the shopper, empty for none. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
}
