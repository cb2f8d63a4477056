import { createHash } from 'node:crypto';
import { one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';
import { countMails, sendMail } from '../outbox/outbox.js';
import { Refusal } from '../refusal.js';
import type { Visit } from '../services.js';
import { deviceName } from './device.js';
import { findCustomerById, type CustomerRecord } from './repository.js';

/** How long a sign-in link works, in ms. Contract: `POST /cart/send-auth`, `expiresIn`. */
export const LINK_LIFETIME_MS = 15 * 60_000;
/** The parameter of the page's address in which a link's token travels. */
const PARAMETER = 'vitrine-auth';
/** E-mails that one address gets in the lifetime of a link, whoever asks for them. */
const MAXIMUM_MAILS = 5;

/** A link as the database holds it, with whose it is. */
export interface SignInLink {
  readonly hash: string;
  readonly customer: CustomerRecord;
  /** The cart token of the page that asked for it; null where it named none. */
  readonly askedBy: string | null;
  /** What asked: `Firefox, Windows`. */
  readonly device: string | null;
  readonly askedAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  /** The cart token under which it was opened. */
  readonly openedBy: string | null;
  readonly confirmedAt: number | null;
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
    'INSERT INTO auth_links (hash, store_id, customer_id, token, device, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    hashOf(token),
    visit.store.id,
    customer.id,
    visit.token,
    deviceName(visit.userAgent),
    visit.now + LINK_LIFETIME_MS,
  );
  const url = new URL(page);
  url.searchParams.set(PARAMETER, token);
  const values = { minutes: LINK_LIFETIME_MS / 60_000, host: url.host };
  const { locale } = visit;
  await sendMail(sql, visit.store, { to: customer.email, locale, kind, values, link: url.href }, visit.now);
}

/** Tells somebody without an account that there is none: to whoever asked, the answer is the same as with one. */
export async function sendNoAccount(sql: Sql, visit: Visit, email: string): Promise<void> {
  if (await hasEnoughMails(sql, visit, email)) return;
  await sendMail(sql, visit.store, { to: email, locale: visit.locale, kind: 'no_account' }, visit.now);
}

/** A link that can still be opened. Throws a 422 that says what is wrong with it. */
export async function openableLink(sql: Sql, visit: Visit, token: string): Promise<SignInLink> {
  const link = await findLink(sql, visit, token);
  if (!link) throw refused('auth_link_invalid');
  if (link.usedAt !== null) throw refused('auth_link_used');
  if (visit.now >= link.expiresAt) throw refused('auth_link_expired');
  return link;
}

/** Uses a link up, and with it all others of that customer. Throws a 422 that says what is wrong with it. */
export async function openLink(sql: Sql, visit: Visit, token: string): Promise<SignInLink> {
  const link = await openableLink(sql, visit, token);
  const { hash, customer } = link;
  await run(
    sql,
    `UPDATE auth_links SET used_at = ?, opened_by = CASE WHEN hash = ? THEN ? END
     WHERE customer_id = ? AND used_at IS NULL`,
    visit.now,
    hash,
    visit.token,
    customer.id,
  );
  return link;
}

/**
 * Takes the word of whoever opened a link that the page which asked for it is theirs: once, as long as the link would have
 * worked. Throws a 422 that says what is wrong with it; to anybody else the link is invalid.
 */
export async function confirmLink(sql: Sql, visit: Visit, token: string): Promise<SignInLink> {
  const link = await findLink(sql, visit, token);
  if (!link || link.openedBy === null || link.openedBy !== visit.token) throw refused('auth_link_invalid');
  if (link.confirmedAt !== null) throw refused('auth_link_used');
  if (visit.now >= link.expiresAt) throw refused('auth_link_expired');
  await run(sql, 'UPDATE auth_links SET confirmed_at = ? WHERE hash = ?', visit.now, link.hash);
  return link;
}

async function findLink(sql: Sql, visit: Visit, token: string): Promise<SignInLink | undefined> {
  const row = await one<{
    hash: string;
    customer_id: string;
    token: string | null;
    device: string | null;
    expires_at: number;
    used_at: number | null;
    opened_by: string | null;
    confirmed_at: number | null;
  }>(sql, 'SELECT * FROM auth_links WHERE hash = ? AND store_id = ?', hashOf(token), visit.store.id);
  const customer = row && (await findCustomerById(sql, row.customer_id));
  return (
    customer && {
      hash: row.hash,
      customer,
      askedBy: row.token,
      device: row.device,
      askedAt: row.expires_at - LINK_LIFETIME_MS,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
      openedBy: row.opened_by,
      confirmedAt: row.confirmed_at,
    }
  );
}

function refused(code: 'auth_link_invalid' | 'auth_link_used' | 'auth_link_expired'): Refusal {
  return new Refusal(422, code, { fields: { token: [code] } });
}

async function hasEnoughMails(sql: Sql, { store, now }: Visit, to: string): Promise<boolean> {
  const kinds = ['sign_in', 'no_account', 'welcome'] as const;
  return (await countMails(sql, store.id, { to, kinds, since: now - LINK_LIFETIME_MS })) >= MAXIMUM_MAILS;
}

/** What the database holds of a token: who reads it can't sign in with it. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
