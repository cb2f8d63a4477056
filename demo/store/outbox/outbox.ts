import { all, one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';
import type { StoreRecord } from '../model.js';
import { say, type WordValues } from '../words.js';

export type MailKind = 'sign_in' | 'no_account' | 'welcome' | 'order' | 'sent' | 'cancelled' | 'answer';

/** An e-mail that the store wrote: plain text. In the demo it is shown, not sent. */
export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly body: string;
  /** The one thing to open, where there is one. */
  readonly link: string | null;
  readonly createdAt: number;
}

export interface MailOptions {
  readonly to: string;
  readonly locale: string;
  readonly kind: MailKind;
  readonly values?: WordValues;
  readonly link?: string;
}

/** Puts an e-mail into the outbox, in words of the customer's language. Part of the caller's transaction. */
export async function sendMail(
  sql: Sql,
  store: Pick<StoreRecord, 'id' | 'settings'>,
  { to, locale, kind, values, link }: MailOptions,
  now: number,
): Promise<void> {
  const known = { store: store.settings.name, ...(link !== undefined && { link }), ...values };
  // A line break in a subject would begin a header of its own.
  const subject = say(locale, `mail_${kind}_subject`, known).replace(/\s+/g, ' ');
  await run(
    sql,
    'INSERT INTO mails (id, store_id, recipient, kind, subject, body, link, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    newId('mail'),
    store.id,
    to,
    kind,
    subject,
    say(locale, `mail_${kind}`, known),
    link ?? null,
    now,
  );
}

/** A store's e-mails, newest first. */
export async function listMails(sql: Sql, storeId: string, limit = 200): Promise<Mail[]> {
  return all<Mail>(
    sql,
    `SELECT id, recipient, kind, subject, body, link, created_at AS createdAt FROM mails
     WHERE store_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ?`,
    storeId,
    limit,
  );
}

/** How many e-mails of that kind an address got since a time. */
export async function countMails(
  sql: Sql,
  storeId: string,
  { to, kinds, since }: { readonly to: string; readonly kinds: readonly MailKind[]; readonly since: number },
): Promise<number> {
  const row = await one<{ count: number }>(
    sql,
    `SELECT COUNT(*) AS count FROM mails WHERE store_id = ? AND recipient = ? AND created_at > ?
       AND kind IN (SELECT value FROM json_each(?))`,
    storeId,
    to,
    since,
    JSON.stringify(kinds),
  );
  return row?.count ?? 0;
}
