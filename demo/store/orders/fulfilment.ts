import { run, type Sql } from '../database.js';
import { sendOrderMail } from '../outbox/order-mails.js';
import { notFound } from '../refusal.js';
import { findOrder, isPlaced, type OrderRecord } from './repository.js';

/** Contract: "The Order object", `fulfillmentStatus`. */
export type FulfilmentStatus = 'unfulfilled' | 'partial' | 'fulfilled';

/** The merchant's word on how far an order is. The customer hears of it by e-mail when it is sent. 404 where there is none. */
export async function setFulfilment(
  sql: Sql,
  storeId: string,
  orderId: string,
  status: FulfilmentStatus,
  now: number,
): Promise<OrderRecord> {
  const order = await findOrder(sql, orderId);
  if (!order || order.storeId !== storeId || !isPlaced(order.paymentState)) throw notFound();
  if (order.fulfillmentStatus === status) return order;
  const changed: OrderRecord = {
    ...order,
    fulfillmentStatus: status,
    fulfilledAt: status === 'fulfilled' ? now : null,
    updatedAt: Math.max(now, order.updatedAt + 1),
  };
  await run(
    sql,
    'UPDATE orders SET fulfillment_status = ?, fulfilled_at = ?, updated_at = ? WHERE id = ?',
    changed.fulfillmentStatus,
    changed.fulfilledAt,
    changed.updatedAt,
    order.id,
  );
  if (status === 'fulfilled') await sendOrderMail(sql, changed, 'sent', now);
  return changed;
}
