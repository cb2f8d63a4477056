import type { Order, OrderStatus } from '../../../src/contract/order.js';
import { totalsView } from '../cart/view.js';
import { money } from '../money.js';
import type { OrderRecord, PaymentState } from './repository.js';

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** The store keeps the moment of charging to itself; for everybody else the payment is being processed. */
function publicState(state: PaymentState): string {
  return state === 'charging' ? 'processing' : state;
}

/** As checkout and status name it: contract examples of `POST /cart/checkout` and `GET /orders/{order}/status`. */
export function paymentStatusOf(state: PaymentState): string {
  return state === 'paid' ? 'succeeded' : publicState(state);
}

/** Contract: `GET /orders/{order}`, the public view. Amounts are those of the day of the order. */
export function orderView(order: OrderRecord, locale: string): Order {
  const { content, shippingAddress, billingAddress, email } = order.snapshot;
  const person = shippingAddress ?? billingAddress;
  return {
    id: order.id,
    orderNumber: order.number,
    type: 'order',
    paymentStatus: publicState(order.paymentState),
    fulfillmentStatus: order.fulfillmentStatus,
    currency: order.currency,
    totals: totalsView(content.priced, order.currency, locale),
    items: content.items.map((item) => ({
      id: item.id,
      productId: item.productId,
      variantId: item.variantId,
      productName: item.productName,
      variantName: item.variantName,
      sku: item.sku,
      quantity: item.quantity,
      price: money(item.unitPrice, order.currency, locale),
      subtotal: money(item.subtotal, order.currency, locale),
      image: item.image ?? null,
    })),
    shippingAddress,
    billingAddress,
    customer: {
      customerId: order.customerId,
      email,
      firstName: person?.firstName ?? null,
      lastName: person?.lastName ?? null,
    },
    createdAt: new Date(order.createdAt).toISOString(),
    paidAt: iso(order.paidAt),
    fulfilledAt: iso(order.fulfilledAt),
    cancelledAt: iso(order.cancelledAt),
  };
}

/** Contract: `GET /orders/{order}/status`. */
export function statusView(order: OrderRecord): OrderStatus {
  return {
    paymentStatus: paymentStatusOf(order.paymentState),
    fulfillmentStatus: order.fulfillmentStatus,
    updatedAt: new Date(order.updatedAt).toISOString(),
  };
}
