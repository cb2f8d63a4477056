import type { Money, TaxLine, Totals } from './money.js';
import type { Address, Destination } from './place.js';

/** What is not as the shopper last saw it, with a 409 `cart_changed` of `POST /cart/checkout`. */
export type CheckoutChange = LineChange | TotalChange;

/** A line costs something else, or there is less of it. */
export interface LineChange {
  readonly itemId: string;
  readonly kind: 'price' | 'stock' | 'unavailable';
  readonly before: Money | number | null;
  readonly after: Money | number | null;
}

/** What goes into a total beside the lines' own prices. */
export type TotalCause = 'currency' | 'subtotal' | 'discount' | 'shipping' | 'tax';

/** Beyond the contract: the order would cost something else, or be made up otherwise, for a reason that is no line's. */
export interface TotalChange {
  readonly kind: 'total';
  /** What the store last showed; null where it showed nothing. */
  readonly before: Money | null;
  readonly after: Money;
  /** The sums that differ. */
  readonly causes?: readonly TotalCause[];
}

/** `GET` and `PUT /cart/checkout-data`. */
export interface CheckoutData {
  readonly email?: string | null;
  readonly shippingAddress?: Address | null;
  readonly billingAddress?: Address | null;
  readonly sameAsShipping?: boolean | null;
  readonly notes?: string | null;
}

/** `POST /cart/estimate`. */
export interface Estimate {
  readonly totals: Totals;
  /** 0.2 is 20 %. */
  readonly taxRate?: number;
  readonly shippingOptionsCount?: number;
}

export interface ShippingOption {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly price: Money;
  readonly estimatedMinDays?: number | null;
  readonly estimatedMaxDays?: number | null;
}

export interface CheckoutRequest {
  /** A Stripe payment method (`pm_…`) or the id of another method in {@link PaymentMethod}. */
  readonly paymentMethod: string;
  /** Where a redirecting payment sends the shopper back to. */
  readonly returnUrl?: string;
  /** Beyond the contract, sent only where {@link CheckoutSettings} ask for them; they come back in {@link CartOrder}. */
  readonly termsAccepted?: boolean;
  readonly marketingOptIn?: boolean;
}

/** `POST /cart/checkout`. */
export interface CheckoutResult {
  readonly orderId: string;
  readonly orderNumber?: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly requiresAction: boolean;
  readonly nextActionUrl?: string | null;
  readonly redirectUrl?: string | null;
}

export interface PaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly iconUrl?: string | null;
}

/** `POST /tax/calculate`. */
export interface TaxRequest extends Destination {
  readonly items: readonly { readonly productId: string; readonly variantId?: string; readonly quantity: number }[];
}

export interface TaxResult {
  readonly subtotal: Money;
  readonly tax: Money;
  readonly taxRate: number;
  readonly taxBreakdown: readonly TaxLine[];
}
