import type { Address } from '../../../src/contract/place.js';
import type { CartRecord } from '../cart/repository.js';
import { all, one, type InValue, type Sql } from '../database.js';
import type { PageQuery } from '../http/paging.js';
import { findOrder, type OrderRecord } from '../orders/repository.js';
import type { Visit } from '../services.js';
import { ensureCustomer, type CustomerRecord } from './repository.js';
import { findSession, type Session } from './sessions.js';

/** Orders that went through; attempts to pay that came to nothing are no part of a history. */
export const PLACED = `payment_status IN ('paid', 'pending', 'processing')`;

/** Whom an order belongs to: who is signed in, else the customer of the e-mail that was typed. */
export async function customerOfOrder(sql: Sql, visit: Visit, cart: CartRecord): Promise<CustomerRecord | undefined> {
  const session = await findSession(sql, cart.storeId, cart.token, visit.now);
  if (session) return session.customer;
  if (cart.email === null) return undefined;
  const email = cart.email.toLowerCase();
  // No name and no number: who typed the e-mail may be somebody else than its owner.
  return ensureCustomer(sql, { storeId: cart.storeId, email, locale: visit.locale }, visit.now);
}

/** One page of a customer's orders, newest first, and how many there are. */
export async function listAccountOrders(
  sql: Sql,
  session: Session,
  { page, perPage }: PageQuery,
): Promise<{ orders: readonly OrderRecord[]; total: number }> {
  const { condition, values } = ordersOf(session);
  const counted = await one<{ total: number }>(
    sql,
    `SELECT COUNT(*) AS total FROM orders WHERE ${condition} AND ${PLACED}`,
    ...values,
  );
  const rows = await all<{ id: string }>(
    sql,
    `SELECT id FROM orders WHERE ${condition} AND ${PLACED}
     ORDER BY created_at DESC, CAST(number AS INTEGER) DESC LIMIT ? OFFSET ?`,
    ...values,
    perPage,
    (page - 1) * perPage,
  );
  const orders: OrderRecord[] = [];
  for (const { id } of rows) {
    const order = await findOrder(sql, id);
    if (order) orders.push(order);
  }
  return { orders, total: counted?.total ?? 0 };
}

/** An order by its id; undefined where it is somebody else's, as where there is none. */
export async function findAccountOrder(sql: Sql, session: Session, id: string): Promise<OrderRecord | undefined> {
  const { condition, values } = ordersOf(session);
  const found = await one(sql, `SELECT 1 FROM orders WHERE id = ? AND ${condition} AND ${PLACED}`, id, ...values);
  return found ? findOrder(sql, id) : undefined;
}

/**
 * Where the customer's last order went: of a proven one only orders that the customer made, not those that somebody made with
 * the customer's e-mail.
 */
export async function defaultAddressOf(sql: Sql, session: Session): Promise<Address | null> {
  const { condition, values } = ordersOf(session);
  const row = await one<{ address: string }>(
    sql,
    `SELECT snapshot ->> '$.shippingAddress' AS address FROM orders
     WHERE ${condition} AND (proven = 1 OR ?) AND ${PLACED} AND snapshot ->> '$.shippingAddress' IS NOT NULL
     ORDER BY created_at DESC, CAST(number AS INTEGER) DESC LIMIT 1`,
    ...values,
    !session.isProven,
  );
  return row ? { ...(JSON.parse(row.address) as Address), isDefault: true } : null;
}

/** Whether a visitor bought a product here, and paid for it: signed in, or under the cart token that made the order. */
export async function hasBought(
  sql: Sql,
  storeId: string,
  { session, token }: { readonly session: Session | undefined; readonly token: string | null },
  productId: string,
): Promise<boolean> {
  const buyer = session ? ordersOf(session) : { condition: 'store_id = ? AND token = ?', values: [storeId, token] };
  const found = await one(
    sql,
    `SELECT 1 FROM orders WHERE ${buyer.condition} AND payment_status = 'paid'
       AND EXISTS (SELECT 1 FROM json_each(snapshot, '$.content.items') WHERE value ->> 'productId' = ?) LIMIT 1`,
    ...buyer.values,
    productId,
  );
  return found !== undefined;
}

/** Whether orders of that customer were made under another token than this one. */
export async function hasOrdersElsewhere(sql: Sql, customer: CustomerRecord, token: string): Promise<boolean> {
  const order = await one(
    sql,
    'SELECT 1 FROM orders WHERE store_id = ? AND customer_id = ? AND token <> ? LIMIT 1',
    customer.storeId,
    customer.id,
    token,
  );
  return order !== undefined;
}

function ordersOf({ customer, isProven, token }: Session): { condition: string; values: InValue[] } {
  const values: InValue[] = [customer.storeId, customer.id];
  if (isProven) return { condition: 'store_id = ? AND customer_id = ?', values };
  return { condition: 'store_id = ? AND customer_id = ? AND token = ?', values: [...values, token] };
}
