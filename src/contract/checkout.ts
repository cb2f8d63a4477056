import type { Money, TaxLine, Totals } from './money.js';
import type { Address, Destination } from './place.js';

export interface CheckoutChange {
  readonly itemId: string;
  readonly kind: 'price' | 'stock' | 'unavailable';
  readonly before: Money | number | null;
  readonly after: Money | number | null;
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
