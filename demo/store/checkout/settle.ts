import { findSettings } from '../catalog/repository.js';
import { markStockChanged } from '../control/settings.js';
import { one, run, type Sql } from '../database.js';
import { advanceOrder, isPlaced, type OrderRecord, type PaymentState } from '../orders/repository.js';
import type { PaymentOutcome } from '../payments/port.js';
import type { StockNeed } from '../model.js';
import { sendOrderMail } from '../outbox/order-mails.js';

/** How long an order waits for a shopper who left for the bank's page, in ms. */
export const CONFIRMATION_TIME_MS = 30 * 60_000;
/** How many days an order waits for a transfer where the store does not say. */
const UNPAID_ORDER_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/** Where an order goes from here: a gateway's outcome, or what the store decides itself. */
export type Settlement = PaymentOutcome | { readonly state: 'pending' } | { readonly state: 'cancelled' };

/**
 * Writes how a payment went. An order that fails or is cancelled gives its stock and its discount's use back, and its cart
 * becomes a cart again, with the same token and lines. Answers the order as it then is, whoever moved it there.
 */
export async function settle(
  sql: Sql,
  order: OrderRecord,
  settlement: Settlement,
  gateway: string | null,
  now: number,
): Promise<OrderRecord> {
  const dueIn = await dueInOf(sql, order.storeId, settlement);
  const after = afterSettlement(order, settlement, { gateway, dueIn, now });
  if (!(await advanceOrder(sql, order, after))) return order;
  if (order.holdsStock && !after.holdsStock) {
    await returnStock(sql, order.storeId, order.stock);
    if (order.discountCode !== null) await countDiscount(sql, order.storeId, order.discountCode, -1);
  }
  const isOver = after.paymentState === 'failed' || after.paymentState === 'cancelled';
  await run(
    sql,
    `UPDATE carts SET order_id = CASE WHEN ? THEN NULL ELSE order_id END, updated_at = MAX(?, updated_at + 1)
     WHERE id = ? AND order_id = ?`,
    isOver,
    now,
    order.cartId,
    order.id,
  );
  await updateNextDue(sql, order.storeId);
  if (isPlaced(after.paymentState) && !isPlaced(order.paymentState)) await sendOrderMail(sql, after, 'order', now);
  if (after.paymentState === 'cancelled' && order.paymentState === 'pending') {
    await sendOrderMail(sql, after, 'cancelled', now);
  }
  return after;
}

/** Takes pieces out of the stock. Answers those that were counted, or null if one is short: then nothing may stay. */
export async function takeStock(
  sql: Sql,
  storeId: string,
  needs: readonly StockNeed[],
): Promise<readonly StockNeed[] | null> {
  const together = new Map<string, number>();
  for (const { variantId, quantity } of needs) together.set(variantId, (together.get(variantId) ?? 0) + quantity);
  const taken: StockNeed[] = [];
  for (const [variantId, quantity] of together) {
    const touched = await run(
      sql,
      `UPDATE variants SET stock = stock - ?
       WHERE id = ? AND store_id = ? AND stock IS NOT NULL AND (policy = 'continue' OR stock >= ?)`,
      quantity,
      variantId,
      storeId,
      quantity,
    );
    if (touched === 1) {
      taken.push({ variantId, quantity });
      continue;
    }
    const variant = await one<{ stock: number | null }>(sql, 'SELECT stock FROM variants WHERE id = ?', variantId);
    if (!variant || variant.stock !== null) return null;
  }
  if (taken.length) await markStockChanged(sql, storeId);
  return taken;
}

/** Counts a use of a code up or down; false if its limit is reached. */
export async function countDiscount(sql: Sql, storeId: string, code: string, by: 1 | -1): Promise<boolean> {
  const touched = await run(
    sql,
    `UPDATE discounts SET used = MAX(0, used + ?)
     WHERE store_id = ? AND code = ? AND (? < 0 OR usage_limit IS NULL OR used < usage_limit)`,
    by,
    storeId,
    code,
    by,
  );
  return touched === 1;
}

/** Keeps on the store when the next of its orders has to be looked at. */
export async function updateNextDue(sql: Sql, storeId: string): Promise<void> {
  await run(
    sql,
    'UPDATE stores SET next_due = (SELECT MIN(due_at) FROM orders WHERE store_id = stores.id) WHERE id = ?',
    storeId,
  );
}

async function returnStock(sql: Sql, storeId: string, stock: readonly StockNeed[]): Promise<void> {
  for (const { variantId, quantity } of stock) {
    await run(
      sql,
      'UPDATE variants SET stock = stock + ? WHERE id = ? AND store_id = ? AND stock IS NOT NULL',
      quantity,
      variantId,
      storeId,
    );
  }
  await markStockChanged(sql, storeId);
}

/** In how many ms somebody has to look at the order again; null for never. */
async function dueInOf(sql: Sql, storeId: string, settlement: Settlement): Promise<number | null> {
  switch (settlement.state) {
    case 'processing':
      return settlement.settlesIn;
    case 'requires_action':
      return CONFIRMATION_TIME_MS;
    case 'pending': {
      const { unpaidOrderDays = UNPAID_ORDER_DAYS } = (await findSettings(sql, storeId)) ?? {};
      return unpaidOrderDays === null ? null : unpaidOrderDays * DAY_MS;
    }
    default:
      return null;
  }
}

function afterSettlement(
  order: OrderRecord,
  settlement: Settlement,
  { gateway, dueIn, now }: { readonly gateway: string | null; readonly dueIn: number | null; readonly now: number },
): OrderRecord {
  const paymentState: PaymentState = settlement.state === 'declined' ? 'failed' : settlement.state;
  return {
    ...order,
    paymentState,
    gateway: gateway ?? order.gateway,
    gatewayReference: ('reference' in settlement ? settlement.reference : null) ?? order.gatewayReference,
    nextActionUrl: settlement.state === 'requires_action' ? settlement.nextActionUrl : null,
    declineCode: settlement.state === 'declined' ? settlement.declineCode : null,
    holdsStock: order.holdsStock && (isPlaced(paymentState) || paymentState === 'requires_action'),
    dueAt: dueIn === null ? null : now + dueIn,
    updatedAt: Math.max(now, order.updatedAt + 1),
    paidAt: paymentState === 'paid' ? now : order.paidAt,
    cancelledAt: paymentState === 'cancelled' ? now : order.cancelledAt,
  };
}
