import { findSettings } from '../catalog/repository.js';
import type { Sql } from '../database.js';
import { findCustomerById } from '../customers/repository.js';
import { formatAmount } from '../money.js';
import type { OrderRecord } from '../orders/repository.js';
import { sendMail } from './outbox.js';

/**
 * Tells a customer about an order, at the e-mail that was given with it: `order` that it is placed, `sent` that it left,
 * `cancelled` that nobody paid for it in time.
 */
export async function sendOrderMail(
  sql: Sql,
  order: OrderRecord,
  kind: 'order' | 'sent' | 'cancelled',
  now: number,
): Promise<void> {
  const { email, content } = order.snapshot;
  if (email === '') return;
  const settings = await findSettings(sql, order.storeId);
  if (!settings) return;
  const customer = order.customerId === null ? undefined : await findCustomerById(sql, order.customerId);
  const locale = customer?.locale ?? settings.defaultLocale;
  const lines = content.items.map((item) => {
    const name = item.variantName === null ? item.productName : `${item.productName}, ${item.variantName}`;
    return `${item.quantity} × ${name}`;
  });
  const total = formatAmount(order.total, order.currency, locale);
  const payment =
    kind === 'order' && settings.paymentMethods.find(({ id }) => id === order.paymentMethod)?.instructions;
  const values = { number: order.number, lines: lines.join('\n'), total: payment ? `${total}\n\n${payment}` : total };
  await sendMail(sql, { id: order.storeId, settings }, { to: email, locale, kind, values }, now);
}
