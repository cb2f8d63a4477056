import { findSettings } from '../catalog/repository.js';
import type { Sql } from '../database.js';
import { findCustomerById } from '../customers/repository.js';
import { formatAmount } from '../money.js';
import type { OrderRecord } from '../orders/repository.js';
import { sayStandard } from '../words.js';
import { countMails, sendMail } from './outbox.js';

/**
 * Mails of a kind about orders that one address gets in an hour, but for those that the merchant causes: anybody can order
 * with anybody's e-mail.
 */
const MAXIMUM_PER_HOUR = 10;
const HOUR_MS = 3_600_000;

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
  const { content } = order.snapshot;
  // However it was typed: else each spelling would be an address of its own, with a limit of its own.
  const email = order.snapshot.email.toLowerCase();
  if (email === '') return;
  if (kind !== 'sent' && (await hasEnough(sql, order.storeId, { to: email, kinds: [kind], since: now - HOUR_MS })))
    return;
  const settings = await findSettings(sql, order.storeId);
  if (!settings) return;
  const customer = order.customerId === null ? undefined : await findCustomerById(sql, order.customerId);
  const locale = order.snapshot.locale ?? customer?.locale ?? settings.defaultLocale;
  const lines = content.items.map((item) => {
    const name = item.variantName === null ? item.productName : `${item.productName}, ${item.variantName}`;
    return `${item.quantity} × ${name}`;
  });
  const total = formatAmount(order.total, order.currency, locale);
  const payment =
    kind === 'order' && settings.paymentMethods.find(({ id }) => id === order.paymentMethod)?.instructions;
  const values = {
    number: order.number,
    lines: lines.join('\n'),
    total: payment ? `${total}\n\n${sayStandard(locale, payment)}` : total,
  };
  await sendMail(sql, { id: order.storeId, settings }, { to: email, locale, kind, values }, now);
}

async function hasEnough(sql: Sql, storeId: string, mails: Parameters<typeof countMails>[2]): Promise<boolean> {
  return (await countMails(sql, storeId, mails)) >= MAXIMUM_PER_HOUR;
}
