import type { Money, TaxLine, Totals } from './money.js';
import type { Address, Destination } from './place.js';

/** What is not as the shopper last saw it, with a 409 `cart_changed` of `POST /cart/checkout`. */
export type CheckoutChange = LineChange | TotalChange;

/** A line costs something else, or there is less of it. */
export interface LineChange {
  /** The line of the cart. */
  readonly itemId: string;
  readonly kind: 'price' | 'stock' | 'unavailable';
  /** Money for a price, pieces for a stock, `null` where there is nothing to say. */
  readonly before: Money | number | null;
  /** As `before`. */
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
  /** Whether the bill goes where the parcel goes. */
  readonly sameAsShipping?: boolean | null;
  /** The shopper’s words to the seller. */
  readonly notes?: string | null;
}

/** `POST /cart/estimate`. */
export interface Estimate {
  readonly totals: Totals;
  /** 0.2 is 20 %. */
  readonly taxRate?: number;
  /** How many ways of sending there are to that place. */
  readonly shippingOptionsCount?: number;
}

/** When what is sent arrives. */
export interface DeliveryTimes {
  /** Working days until it arrives, at least. */
  readonly estimatedMinDays?: number | null;
  /** Working days until it arrives, at most. */
  readonly estimatedMaxDays?: number | null;
  /** The first day on which it may arrive, `2026-12-03`, in the store's time zone. Not in the contract, as the next. */
  readonly earliestDate?: string | null;
  /** The last such day. */
  readonly latestDate?: string | null;
}

/** A way of sending the order. */
export interface ShippingOption extends DeliveryTimes {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly price: Money;
}

/** The body of `POST /cart/checkout`. */
export interface CheckoutRequest {
  /** A Stripe payment method (`pm_…`) or the id of another method in {@link PaymentMethod}. */
  readonly paymentMethod: string;
  /** Where a redirecting payment sends the shopper back to. */
  readonly returnUrl?: string;
  /** Beyond the contract, sent only where {@link CheckoutSettings} ask for them; they come back in {@link CartOrder}. */
  readonly termsAccepted?: boolean;
  /** See {@link CheckoutRequest.termsAccepted}. */
  readonly marketingOptIn?: boolean;
}

/** `POST /cart/checkout`. */
export interface CheckoutResult {
  readonly orderId: string;
  /** What the shopper knows the order by. */
  readonly orderNumber?: string;
  readonly status: string;
  readonly paymentStatus: string;
  /** Whether the shopper has to confirm the payment, at `nextActionUrl`. */
  readonly requiresAction: boolean;
  readonly nextActionUrl?: string | null;
  /** The request’s `returnUrl`, with the order in it. */
  readonly redirectUrl?: string | null;
}

/** A way to pay that the store offers. Contract: `GET /payment-methods`. */
export interface PaymentMethod {
  /** Goes to the checkout as `paymentMethod`, unless a payment form makes another. */
  readonly id: string;
  /** In words for the shopper. */
  readonly label: string;
  readonly iconUrl?: string | null;
}

/** `POST /tax/calculate`. */
export interface TaxRequest extends Destination {
  /** A basket, whatever is in the cart. */
  readonly items: readonly { readonly productId: string; readonly variantId?: string; readonly quantity: number }[];
}

/** The answer to {@link TaxRequest}. */
export interface TaxResult {
  readonly subtotal: Money;
  readonly tax: Money;
  /** 0.2 is 20 %. */
  readonly taxRate: number;
  readonly taxBreakdown: readonly TaxLine[];
}
