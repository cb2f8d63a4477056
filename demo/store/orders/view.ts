import type { Order, OrderStatus } from '../../../src/contract/order.js';
import type { CartContent } from '../cart/content.js';
import { totalsView } from '../cart/view.js';
import type { StoreRecord } from '../model.js';
import { sayStandard } from '../words.js';
import { money } from '../money.js';
import type { OrderRecord, PaymentState } from './repository.js';

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** The store keeps the moment of charging to itself; for everybody else the payment is being processed. */
export function publicState(state: PaymentState): string {
  return state === 'charging' ? 'processing' : state;
}

/** As checkout and status name it: contract examples of `POST /cart/checkout` and `GET /orders/{order}/status`. */
export function paymentStatusOf(state: PaymentState): string {
  return state === 'paid' ? 'succeeded' : publicState(state);
}

/** Where an order is looked at, and in which language. */
export interface OrderReader {
  readonly store: Pick<StoreRecord, 'settings'>;
  readonly locale: string;
}

/** Contract: `GET /orders/{order}`, the public view. Amounts are those of the day of the order. */
export function orderView(order: OrderRecord, reader: OrderReader): Order {
  const { locale } = reader;
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
    paymentInstructions: instructionsFor(order, reader),
    shippingOption: content.shippingOption && shippingOf(content.shippingOption),
    createdAt: new Date(order.createdAt).toISOString(),
    paidAt: iso(order.paidAt),
    fulfilledAt: iso(order.fulfilledAt),
    cancelledAt: iso(order.cancelledAt),
  };
}

/** What is still to be done to pay, if that happens outside the shop. */
function instructionsFor({ paymentState, paymentMethod }: OrderRecord, { store, locale }: OrderReader): string | null {
  if (paymentState !== 'pending') return null;
  const { instructions } = store.settings.paymentMethods.find(({ id }) => id === paymentMethod) ?? {};
  return instructions ? sayStandard(locale, instructions) : null;
}

const shippingOf = ({ name, minDays, maxDays }: NonNullable<CartContent['shippingOption']>) => ({
  name,
  ...(minDays !== undefined && { estimatedMinDays: minDays }),
  ...(maxDays !== undefined && { estimatedMaxDays: maxDays }),
});

/** Contract: `GET /orders/{order}/status`. */
export function statusView(order: OrderRecord): OrderStatus {
  return {
    paymentStatus: paymentStatusOf(order.paymentState),
    fulfillmentStatus: order.fulfillmentStatus,
    updatedAt: new Date(order.updatedAt).toISOString(),
  };
}
