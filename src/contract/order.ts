import type { CustomerSnapshot } from './cart.js';
import type { DeliveryTimes, ShippingOption } from './checkout.js';
import type { Money, Totals } from './money.js';
import type { Address } from './place.js';
import type { Media } from './product.js';

/** Where the payment of an order stands. A store may have more words than these. */
export type OrderPaymentStatus =
  | 'pending'
  | 'paid'
  | 'succeeded'
  | 'partially_refunded'
  | 'refunded'
  | 'failed'
  | 'cancelled'
  | 'requires_action'
  | 'processing'
  | (string & {});

/** The public view of `GET /orders/{order}`. */
export interface Order {
  readonly id: string;
  /** What the shopper knows the order by. */
  readonly orderNumber: string;
  readonly type?: string;
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: 'unfulfilled' | 'partial' | 'fulfilled' | (string & {});
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  readonly items: readonly OrderItem[];
  readonly shippingAddress?: Address | null;
  readonly billingAddress?: Address | null;
  readonly customer?: CustomerSnapshot | null;
  /** What to do for a payment outside the shop, as plain text of several lines. Not in the contract, as the next. */
  readonly paymentInstructions?: string | null;
  /** How it is sent. */
  readonly shippingOption?: (Pick<ShippingOption, 'name'> & DeliveryTimes) | null;
  /** ISO 8601, as the other times. */
  readonly createdAt?: string;
  readonly paidAt?: string | null;
  readonly fulfilledAt?: string | null;
  readonly cancelledAt?: string | null;
}

/** A line of an order. */
export interface OrderItem {
  readonly id?: string;
  readonly productId?: string;
  readonly variantId?: string | null;
  readonly productName: string;
  readonly variantName?: string | null;
  readonly sku?: string | null;
  readonly quantity: number;
  /** Of one piece. */
  readonly price?: Money;
  /** Of all pieces, before the discount. */
  readonly subtotal: Money;
  readonly image?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
}

/** `GET /orders/{order}/status`: what a confirmation page polls. */
export interface OrderStatus {
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
}
