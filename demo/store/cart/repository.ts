import type { Address } from '../../../src/contract/place.js';
import type { BundleSelection } from '../../../src/contract/product.js';
import { all, one, run, type Sql } from '../database.js';
import { stableId } from '../identifiers.js';
import type { CartLine, CartNotice } from '../model.js';
import type { ShownTotals } from './shown-totals.js';

/** One row of `carts` with its lines. Replaced, never changed in place. */
export interface CartRecord {
  readonly id: string;
  readonly storeId: string;
  readonly token: string;
  readonly discountCode: string | null;
  /** Whether the shopper last saw the code take effect. */
  readonly discountApplied: boolean;
  readonly shippingOptionId: string | null;
  readonly email: string | null;
  readonly shippingAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly sameAsShipping: boolean | null;
  readonly notes: string | null;
  /** The order that this cart became, or whose payment is under way. */
  readonly orderId: string | null;
  readonly notices: readonly CartNotice[];
  /** The sums that the visitor was shown, the latest first. */
  readonly shownTotals: readonly ShownTotals[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lines: readonly CartLine[];
}

/** Contract: "A cart persists for 30 days of inactivity". */
const LIFETIME_MS = 30 * 24 * 3_600_000;
/** Contract: personal data is "stripped from API responses if the cart has been idle more than 2 hours". */
const PRIVACY_WINDOW_MS = 2 * 3_600_000;

interface CartRow {
  readonly id: string;
  readonly store_id: string;
  readonly token: string;
  readonly discount_code: string | null;
  readonly discount_applied: number;
  readonly shipping_option_id: string | null;
  readonly email: string | null;
  readonly shipping_address: string | null;
  readonly billing_address: string | null;
  readonly same_as_shipping: number | null;
  readonly notes: string | null;
  readonly order_id: string | null;
  readonly notices: string | null;
  readonly shown_totals: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

/** The cart of a visitor; undefined where there is none, or none that is still alive. */
export async function findCart(sql: Sql, storeId: string, token: string, now: number): Promise<CartRecord | undefined> {
  const row = await one<CartRow>(sql, 'SELECT * FROM carts WHERE store_id = ? AND token = ?', storeId, token);
  if (!row || (row.order_id === null && now - row.updated_at > LIFETIME_MS)) return undefined;
  const isPrivate = isIdle(row.updated_at, now);
  return {
    id: row.id,
    storeId,
    token,
    discountCode: row.discount_code,
    discountApplied: row.discount_applied === 1,
    shippingOptionId: row.shipping_option_id,
    email: isPrivate ? null : row.email,
    shippingAddress: isPrivate ? null : parse<Address>(row.shipping_address),
    billingAddress: isPrivate ? null : parse<Address>(row.billing_address),
    sameAsShipping: row.same_as_shipping === null ? null : row.same_as_shipping === 1,
    notes: isPrivate ? null : row.notes,
    orderId: row.order_id,
    notices: parse<CartNotice[]>(row.notices) ?? [],
    shownTotals: parse<ShownTotals[]>(row.shown_totals) ?? [],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    lines: await findLines(sql, row.id),
  };
}

/** Whether nothing was done for so long that personal data is kept out of answers about the cart. */
export function isIdle(updatedAt: number, now: number): boolean {
  return now - updatedAt > PRIVACY_WINDOW_MS;
}

/**
 * The visitor's cart, made where there is none: contract, `GET /cart`. It is written when it is first saved: anybody can ask
 * for as many as there are tokens.
 */
export async function openCart(sql: Sql, storeId: string, token: string, now: number): Promise<CartRecord> {
  const found = await findCart(sql, storeId, token, now);
  if (found) return found;
  await run(
    sql,
    `DELETE FROM cart_items WHERE cart_id IN (SELECT id FROM carts WHERE store_id = ? AND token = ?)`,
    storeId,
    token,
  );
  await run(sql, 'DELETE FROM carts WHERE store_id = ? AND token = ?', storeId, token);
  // The same each time, because a cart that only was looked at is not written; another one than a cart's that has died.
  const id = stableId('ord', storeId, token, String(Math.floor(now / LIFETIME_MS)));
  return {
    ...{ id, storeId, token, discountCode: null, discountApplied: false, shippingOptionId: null, email: null },
    ...{ shippingAddress: null, billingAddress: null, sameAsShipping: null, notes: null, orderId: null, notices: [] },
    ...{ shownTotals: [], createdAt: now, updatedAt: now, lines: [] },
  };
}

/** Writes what differs between two states of a cart; the answer carries a later `updatedAt`. */
export async function saveCart(sql: Sql, before: CartRecord, after: CartRecord, now: number): Promise<CartRecord> {
  const updatedAt = Math.max(now, before.updatedAt + 1);
  await run(
    sql,
    'INSERT INTO carts (id, store_id, token, created_at, updated_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    before.id,
    before.storeId,
    before.token,
    before.createdAt,
    updatedAt,
  );
  await run(
    sql,
    `UPDATE carts SET discount_code = ?, discount_applied = ?, shipping_option_id = ?, email = ?, shipping_address = ?,
       billing_address = ?, same_as_shipping = ?, notes = ?, order_id = ?, notices = ?, updated_at = ? WHERE id = ?`,
    after.discountCode,
    after.discountApplied,
    after.shippingOptionId,
    after.email,
    stringify(after.shippingAddress),
    stringify(after.billingAddress),
    after.sameAsShipping,
    after.notes,
    after.orderId,
    after.notices.length ? JSON.stringify(after.notices) : null,
    updatedAt,
    before.id,
  );
  if (after.lines !== before.lines) await saveLines(sql, before, after.lines);
  return { ...after, updatedAt };
}

/** Writes what the visitor was shown; that changes nothing of the cart, and so not its `updatedAt`. */
export async function saveShownTotals(sql: Sql, cart: CartRecord, shown: readonly ShownTotals[]): Promise<void> {
  if (shown === cart.shownTotals) return;
  await run(sql, 'UPDATE carts SET shown_totals = ? WHERE id = ?', JSON.stringify(shown), cart.id);
}

async function saveLines(sql: Sql, before: CartRecord, lines: readonly CartLine[]): Promise<void> {
  const kept = new Set(lines.map((line) => line.id));
  for (const line of before.lines)
    if (!kept.has(line.id)) await run(sql, 'DELETE FROM cart_items WHERE id = ?', line.id);
  for (const line of lines) {
    if (before.lines.includes(line)) continue;
    await run(
      sql,
      `INSERT INTO cart_items (id, store_id, cart_id, position, product_id, variant_id, bundle, quantity, shown_price)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET quantity = excluded.quantity, shown_price = excluded.shown_price`,
      line.id,
      before.storeId,
      before.id,
      line.position,
      line.productId,
      line.variantId,
      stringify(line.bundle),
      line.quantity,
      line.shownPrice,
    );
  }
}

async function findLines(sql: Sql, cartId: string): Promise<CartLine[]> {
  const rows = await all<{
    id: string;
    position: number;
    product_id: string;
    variant_id: string | null;
    bundle: string | null;
    quantity: number;
    shown_price: number;
  }>(sql, 'SELECT * FROM cart_items WHERE cart_id = ? ORDER BY position', cartId);
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    productId: row.product_id,
    variantId: row.variant_id,
    bundle: parse<BundleSelection[]>(row.bundle),
    quantity: row.quantity,
    shownPrice: row.shown_price,
  }));
}

const parse = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));
const stringify = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
