import type { Address } from '../../../src/contract/place.js';
import type { CartContent } from '../cart/content.js';
import { all, one, run, type Sql } from '../database.js';
import type { StockNeed } from '../model.js';

/**
 * Where the payment of an order stands. `charging` is the moment between taking the stock and hearing from the payment
 * gateway; nobody but the store sees it.
 */
export type PaymentState = 'charging' | 'requires_action' | 'processing' | 'pending' | 'paid' | 'failed' | 'cancelled';

/** What was bought, as it was at that moment. */
export interface OrderSnapshot {
  readonly content: CartContent;
  readonly email: string;
  readonly shippingAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly notes: string | null;
  /** In which language it was placed; orders from before do not say. */
  readonly locale?: string;
}

/** One row of `orders`. */
export interface OrderRecord {
  readonly id: string;
  readonly storeId: string;
  readonly cartId: string;
  readonly token: string;
  /** Whose order it is; null only for orders from before there were customers. */
  readonly customerId: string | null;
  readonly number: string;
  readonly paymentState: PaymentState;
  readonly fulfillmentStatus: string;
  /** Names the payment in the address of its challenge page; not to be guessed. */
  readonly paymentId: string;
  readonly paymentMethod: string;
  readonly gateway: string | null;
  readonly gatewayReference: string | null;
  readonly nextActionUrl: string | null;
  readonly returnUrl: string | null;
  readonly declineCode: string | null;
  readonly currency: string;
  /** Minor units. */
  readonly total: number;
  readonly snapshot: OrderSnapshot;
  readonly stock: readonly StockNeed[];
  /** Whether `stock` is out of the store's stock on this order's account. */
  readonly holdsStock: boolean;
  readonly discountCode: string | null;
  /** When the order is settled without anybody asking; null for never. */
  readonly dueAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly paidAt: number | null;
  readonly fulfilledAt: number | null;
  readonly cancelledAt: number | null;
}

/** Whether the cart that an order came from is a cart no more. */
export function isPlaced(state: PaymentState): boolean {
  return state === 'paid' || state === 'pending' || state === 'processing';
}

export async function findOrder(sql: Sql, id: string): Promise<OrderRecord | undefined> {
  const row = await one<OrderRow>(sql, 'SELECT * FROM orders WHERE id = ?', id);
  return row && orderOf(row);
}

export async function findOrderByPayment(sql: Sql, paymentId: string): Promise<OrderRecord | undefined> {
  const row = await one<OrderRow>(sql, 'SELECT * FROM orders WHERE payment_id = ?', paymentId);
  return row && orderOf(row);
}

/** All orders of a store, newest first. */
export async function listOrders(sql: Sql, storeId: string): Promise<OrderRecord[]> {
  const rows = await all<OrderRow>(
    sql,
    'SELECT * FROM orders WHERE store_id = ? ORDER BY created_at DESC, number DESC',
    storeId,
  );
  return rows.map(orderOf);
}

/** Orders that wait for a settlement whose time has come. */
export async function listDueOrders(sql: Sql, storeId: string, now: number): Promise<OrderRecord[]> {
  const rows = await all<OrderRow>(sql, 'SELECT * FROM orders WHERE store_id = ? AND due_at <= ?', storeId, now);
  return rows.map(orderOf);
}

/** Orders whose checkout was interrupted between taking the stock and the answer of the payment gateway. */
export async function listInterruptedOrders(sql: Sql): Promise<OrderRecord[]> {
  return (await all<OrderRow>(sql, `SELECT * FROM orders WHERE payment_status = 'charging'`)).map(orderOf);
}

export async function insertOrder(sql: Sql, order: OrderRecord): Promise<void> {
  await run(
    sql,
    `INSERT INTO orders (id, store_id, cart_id, token, customer_id, number, payment_status, payment_id, payment_method, return_url,
       currency, total, snapshot, stock, holds_stock, discount_code, due_at, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    order.id,
    order.storeId,
    order.cartId,
    order.token,
    order.customerId,
    order.number,
    order.paymentState,
    order.paymentId,
    order.paymentMethod,
    order.returnUrl,
    order.currency,
    order.total,
    JSON.stringify(order.snapshot),
    JSON.stringify(order.stock),
    order.holdsStock,
    order.discountCode,
    order.dueAt,
    order.createdAt,
    order.updatedAt,
  );
}

/** Moves an order on, unless somebody else was faster: answers false if it is no longer in the state it was read in. */
export async function advanceOrder(sql: Sql, before: OrderRecord, after: OrderRecord): Promise<boolean> {
  const touched = await run(
    sql,
    `UPDATE orders SET payment_status = ?, gateway = ?, gateway_reference = ?, next_action_url = ?, decline_code = ?,
       holds_stock = ?, due_at = ?, updated_at = ?, paid_at = ?, cancelled_at = ?
     WHERE id = ? AND payment_status = ?`,
    after.paymentState,
    after.gateway,
    after.gatewayReference,
    after.nextActionUrl,
    after.declineCode,
    after.holdsStock,
    after.dueAt,
    after.updatedAt,
    after.paidAt,
    after.cancelledAt,
    before.id,
    before.paymentState,
  );
  return touched === 1;
}

interface OrderRow {
  readonly id: string;
  readonly store_id: string;
  readonly cart_id: string;
  readonly token: string;
  readonly customer_id: string | null;
  readonly number: string;
  readonly payment_status: PaymentState;
  readonly fulfillment_status: string;
  readonly payment_id: string;
  readonly payment_method: string;
  readonly gateway: string | null;
  readonly gateway_reference: string | null;
  readonly next_action_url: string | null;
  readonly return_url: string | null;
  readonly decline_code: string | null;
  readonly currency: string;
  readonly total: number;
  readonly snapshot: string;
  readonly stock: string;
  readonly holds_stock: number;
  readonly discount_code: string | null;
  readonly due_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly paid_at: number | null;
  readonly fulfilled_at: number | null;
  readonly cancelled_at: number | null;
}

function orderOf(row: OrderRow): OrderRecord {
  return {
    id: row.id,
    storeId: row.store_id,
    cartId: row.cart_id,
    token: row.token,
    customerId: row.customer_id,
    number: row.number,
    paymentState: row.payment_status,
    fulfillmentStatus: row.fulfillment_status,
    paymentId: row.payment_id,
    paymentMethod: row.payment_method,
    gateway: row.gateway,
    gatewayReference: row.gateway_reference,
    nextActionUrl: row.next_action_url,
    returnUrl: row.return_url,
    declineCode: row.decline_code,
    currency: row.currency,
    total: row.total,
    snapshot: JSON.parse(row.snapshot) as OrderSnapshot,
    stock: JSON.parse(row.stock) as StockNeed[],
    holdsStock: row.holds_stock === 1,
    discountCode: row.discount_code,
    dueAt: row.due_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    paidAt: row.paid_at,
    fulfilledAt: row.fulfilled_at,
    cancelledAt: row.cancelled_at,
  };
}
