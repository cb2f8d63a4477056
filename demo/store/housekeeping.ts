import { run, type Database } from './database.js';
import type { StoreRecord } from './model.js';

const DAY_MS = 24 * 3_600_000;
/** How often a store is looked through, in ms of its own time. */
const INTERVAL_MS = 3_600_000;
/** Contract: a cart, and with it who is signed in under its token, lives for 30 days of inactivity. */
const SESSION_LIFETIME_DAYS = 30;

/**
 * Takes out what nobody can reach any more: carts without an order that were not used for so many days, sessions and links
 * that are over. Hourly at most, when somebody asks something of the store; a failure costs that request nothing.
 */
export function createHousekeeping(
  database: Database,
  cartRetentionDays: number,
): (store: StoreRecord, now: number) => Promise<void> {
  const nextAt = new Map<string, number>();
  return async ({ id }, now) => {
    if (now < (nextAt.get(id) ?? 0)) return;
    nextAt.set(id, now + INTERVAL_MS);
    try {
      await database.write(async (sql) => {
        const unused = 'store_id = ? AND order_id IS NULL AND updated_at < ?';
        const before = now - cartRetentionDays * DAY_MS;
        await run(sql, `DELETE FROM cart_items WHERE cart_id IN (SELECT id FROM carts WHERE ${unused})`, id, before);
        await run(sql, `DELETE FROM carts WHERE ${unused}`, id, before);
        const sessionsBefore = now - SESSION_LIFETIME_DAYS * DAY_MS;
        await run(sql, 'DELETE FROM sessions WHERE store_id = ? AND seen_at < ?', id, sessionsBefore);
        await run(sql, 'DELETE FROM auth_links WHERE store_id = ? AND expires_at < ?', id, now - DAY_MS);
      });
    } catch (error) {
      console.error(error);
    }
  };
}

/** What the `CART_RETENTION_DAYS` setting says; 30 where it is not set. Throws where it is no number of days. */
export function parseCartRetention(setting: string | undefined): number {
  const days = Number(setting?.trim() || 30);
  if (!Number.isFinite(days) || days <= 0) throw new Error(`CART_RETENTION_DAYS is "${setting}", which is no time.`);
  return days;
}
