import { createHash } from 'node:crypto';
import { one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';
import { countMails, sendMail } from '../outbox/outbox.js';
import { Refusal } from '../refusal.js';
import type { Visit } from '../services.js';
import { findCustomerById, type CustomerRecord } from './repository.js';

/** How long a sign-in link works, in ms. Contract: `POST /cart/send-auth`, `expiresIn`. */
export const LINK_LIFETIME = 15 * 60_000;
/** The parameter of the page's address in which a link's token travels. */
const PARAMETER = 'vitrine-auth';
/** E-mails that one address gets in the lifetime of a link, whoever asks for them. */
const MAXIMUM_MAILS = 5;

/** A link that was opened. */
export interface OpenedLink {
  readonly customer: CustomerRecord;
  /** The cart token of the page that asked for it, and the network address it asked from. */
  readonly askedBy: { readonly token: string | null; readonly ip: string };
}

/** Sends a link to a customer, who finds back by it to `page`. Nobody gets more than a few of them. */
export async function sendLink(
  sql: Sql,
  visit: Visit,
  customer: CustomerRecord,
  { kind, page }: { readonly kind: 'sign_in' | 'welcome'; readonly page: string },
): Promise<void> {
  if (await hasEnoughMails(sql, visit, customer.email)) return;
  const token = newId('lnk');
  await run(
    sql,
    'INSERT INTO auth_links (hash, store_id, customer_id, token, ip, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    hashOf(token),
    visit.store.id,
    customer.id,
    visit.token,
    visit.ip,
    visit.now + LINK_LIFETIME,
  );
  const url = new URL(page);
  url.searchParams.set(PARAMETER, token);
  const values = { minutes: LINK_LIFETIME / 60_000, host: url.host };
  const { locale } = visit;
  await sendMail(sql, visit.store, { to: customer.email, locale, kind, values, link: url.href }, visit.now);
}

/** Tells somebody without an account that there is none: to whoever asked, the answer is the same as with one. */
export async function sendNoAccount(sql: Sql, visit: Visit, email: string): Promise<void> {
  if (await hasEnoughMails(sql, visit, email)) return;
  await sendMail(sql, visit.store, { to: email, locale: visit.locale, kind: 'no_account' }, visit.now);
}

/** Uses a link up, and with it all others of that customer. Throws a 422 that says what is wrong with it. */
export async function openLink(sql: Sql, visit: Visit, token: string): Promise<OpenedLink> {
  const row = await one<{
    customer_id: string;
    token: string | null;
    ip: string;
    expires_at: number;
    used_at: number | null;
  }>(sql, 'SELECT * FROM auth_links WHERE hash = ? AND store_id = ?', hashOf(token), visit.store.id);
  const customer = row && (await findCustomerById(sql, row.customer_id));
  if (!row || !customer) throw refused('auth_link_invalid');
  if (row.used_at !== null) throw refused('auth_link_used');
  if (visit.now >= row.expires_at) throw refused('auth_link_expired');
  await run(sql, 'UPDATE auth_links SET used_at = ? WHERE customer_id = ? AND used_at IS NULL', visit.now, customer.id);
  return { customer, askedBy: { token: row.token, ip: row.ip } };
}

function refused(code: 'auth_link_invalid' | 'auth_link_used' | 'auth_link_expired'): Refusal {
  return new Refusal(422, code, { fields: { token: [code] } });
}

async function hasEnoughMails(sql: Sql, { store, now }: Visit, to: string): Promise<boolean> {
  const kinds = ['sign_in', 'no_account', 'welcome'] as const;
  return (await countMails(sql, store.id, { to, kinds, since: now - LINK_LIFETIME })) >= MAXIMUM_MAILS;
}

/** What the database holds of a token: who reads it can't sign in with it. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
