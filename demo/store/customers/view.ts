import type { AccountOrder, AuthStatus, Customer } from '../../../src/contract/customer.js';
import type { Sql } from '../database.js';
import { money } from '../money.js';
import type { OrderRecord } from '../orders/repository.js';
import { publicState } from '../orders/view.js';
import { defaultAddressOf } from './orders.js';
import type { Session } from './sessions.js';

/** Contract: "The Customer object", public view. */
export async function customerView(sql: Sql, session: Session): Promise<Required<Customer>> {
  const { id, email, firstName, lastName, phone, marketingOptIn, createdAt, updatedAt } = session.customer;
  return {
    ...{ id, email, firstName, lastName, phone },
    defaultAddress: await defaultAddressOf(sql, session),
    marketingOptIn,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  };
}

/** Contract: `GET /cart/auth-status`. */
export function authStatusView(session: Session | undefined): AuthStatus {
  if (!session) return { authenticated: false, customer: null };
  const { id, email, firstName, lastName } = session.customer;
  return { authenticated: true, customer: { id, email, firstName, lastName } };
}

/** Contract: `GET /account/orders`. */
export function accountOrderView(order: OrderRecord, locale: string): AccountOrder {
  return {
    id: order.id,
    orderNumber: order.number,
    paymentStatus: publicState(order.paymentState),
    fulfillmentStatus: order.fulfillmentStatus,
    currency: order.currency,
    totals: { total: money(order.total, order.currency, locale) },
    itemCount: order.snapshot.content.items.reduce((count, item) => count + item.quantity, 0),
    createdAt: new Date(order.createdAt).toISOString(),
  };
}
