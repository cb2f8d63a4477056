import { all, one, run, type Sql } from '../database.js';
import { Refusal } from '../refusal.js';
import { findCustomerById, saveCustomer, type CustomerRecord, type Profile } from './repository.js';

/** Who is signed in under a cart token. */
export interface Session {
  readonly token: string;
  /** With the profile as it was given in this session, which is nobody else's where the session is not proven. */
  readonly customer: CustomerRecord;
  /**
   * Whether an e-mailed link proved whose e-mail it is. An account that was only typed in shows nothing but what its own
   * visitor did: else anybody could read a stranger's orders by making an account with their e-mail.
   */
  readonly isProven: boolean;
  /** When its use was last noted. */
  readonly seenAt: number;
}

/** A session lives as long as its cart: 30 days from its last use, in ms. */
const LIFETIME_MS = 30 * 24 * 3_600_000;
/** Uses closer together than this are not noted, in ms. */
const NOTED_EVERY_MS = 24 * 3_600_000;

/** Undefined where nobody is signed in, or was for too long. */
export async function findSession(sql: Sql, storeId: string, token: string, now: number): Promise<Session | undefined> {
  const row = await one<{ customer_id: string; proven: number; seen_at: number; profile: string | null }>(
    sql,
    'SELECT customer_id, proven, seen_at, profile FROM sessions WHERE store_id = ? AND token = ?',
    storeId,
    token,
  );
  if (!row || now - row.seen_at > LIFETIME_MS) return undefined;
  const found = await findCustomerById(sql, row.customer_id);
  const stated = row.proven === 0 && row.profile !== null ? (JSON.parse(row.profile) as Partial<Profile>) : {};
  return found && { token, customer: { ...found, ...stated }, isProven: row.proven === 1, seenAt: row.seen_at };
}

/** Writes what somebody says of themselves: into the account where the session is proven, else into the session. */
export async function saveProfile(
  sql: Sql,
  session: Session,
  changes: Partial<Profile>,
  now: number,
): Promise<Session> {
  const { customer, token, isProven } = session;
  const { firstName, lastName, phone, marketingOptIn } = { ...customer, ...changes };
  const profile: Profile = { firstName, lastName, phone, marketingOptIn };
  if (isProven) return { ...session, customer: await saveCustomer(sql, { ...customer, ...profile }, now) };
  await run(
    sql,
    'UPDATE sessions SET profile = ? WHERE store_id = ? AND token = ?',
    JSON.stringify(profile),
    customer.storeId,
    token,
  );
  const account = (await findCustomerById(sql, customer.id)) ?? customer;
  return { ...session, customer: { ...(await saveCustomer(sql, account, now)), ...profile } };
}

/** Notes that a session is in use. */
export async function noteUse(sql: Sql, { customer, token, seenAt }: Session, now: number): Promise<void> {
  if (now - seenAt <= NOTED_EVERY_MS) return;
  await run(sql, 'UPDATE sessions SET seen_at = ? WHERE store_id = ? AND token = ?', now, customer.storeId, token);
}

/** The session that account endpoints ask for. */
export async function requireSession(sql: Sql, storeId: string, token: string, now: number): Promise<Session> {
  const session = await findSession(sql, storeId, token, now);
  if (!session) throw new Refusal(403, 'sign_in_required');
  return session;
}

/** `undecided` is a token about which the customer is still to be asked. */
export async function signIn(
  sql: Sql,
  customer: CustomerRecord,
  { token, isProven, undecided = null }: Pick<Session, 'token' | 'isProven'> & { readonly undecided?: string | null },
  now: number,
): Promise<void> {
  // Whoever made the account without proof may be somebody else than its owner, who has now appeared.
  if (isProven) {
    const others = 'DELETE FROM sessions WHERE customer_id = ? AND proven = 0 AND token NOT IN (?, ?)';
    await run(sql, others, customer.id, token, undecided ?? token);
  }
  await run(
    sql,
    `INSERT INTO sessions (store_id, token, customer_id, proven, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (store_id, token) DO UPDATE SET
       proven = MAX(excluded.proven, CASE WHEN customer_id = excluded.customer_id THEN proven ELSE 0 END),
       profile = CASE WHEN customer_id = excluded.customer_id THEN profile END,
       customer_id = excluded.customer_id, seen_at = excluded.seen_at`,
    customer.storeId,
    token,
    customer.id,
    isProven,
    now,
    now,
  );
}

export async function signOut(sql: Sql, storeId: string, token: string): Promise<void> {
  await run(sql, 'DELETE FROM sessions WHERE store_id = ? AND token = ?', storeId, token);
}

/** The other cart tokens under which a customer is signed in by a link, the latest used first. */
export async function otherTokens(sql: Sql, customer: CustomerRecord, token: string): Promise<string[]> {
  const rows = await all<{ token: string }>(
    sql,
    'SELECT token FROM sessions WHERE customer_id = ? AND token <> ? AND proven = 1 ORDER BY seen_at DESC',
    customer.id,
    token,
  );
  return rows.map((row) => row.token);
}
