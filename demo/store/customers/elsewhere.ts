import type { AuthLinkCheck, AuthRequestOrigin } from '../../../src/contract/customer.js';
import { findCart, saveCart } from '../cart/repository.js';
import type { Sql } from '../database.js';
import { Refusal } from '../refusal.js';
import type { Services, Visit } from '../services.js';
import { confirmLink, openableLink, type SignInLink } from './links.js';
import { withoutAnother } from './personal.js';
import { prove } from './proof.js';
import { findSession, requireSession, signIn } from './sessions.js';

/**
 * A link is often asked for on one device and opened on another. Opening it proves whose the device is that opens it, and
 * nothing about the one that asked, which may be anybody's: whether they belong together, only that person knows. So the
 * answer says that something else asked, and when, and it stays outside until the person confirms it.
 */
export async function requestFrom(sql: Sql, visit: Visit, link: SignInLink): Promise<AuthRequestOrigin | undefined> {
  const { askedBy, askedAt, customer, device } = link;
  if (askedBy === null || askedBy === visit.token) return undefined;
  const session = await findSession(sql, visit.store.id, askedBy, visit.now);
  if (session?.isProven && session.customer.id === customer.id) return undefined;
  return { askedAt: new Date(askedAt).toISOString(), device };
}

/** What a link would do, for a page that asks before it is opened. Throws a 422 where it would do nothing. */
export async function checkLink({ database }: Services, visit: Visit, token: string): Promise<AuthLinkCheck> {
  const link = await openableLink(database.sql, visit, token);
  const requestedElsewhere = await requestFrom(database.sql, visit, link);
  return {
    email: link.customer.email,
    requestedHere: link.askedBy !== null && link.askedBy === visit.token,
    ...(requestedElsewhere && { requestedElsewhere }),
  };
}

/** Signs in the page that asked for a link, on the word of the person who opened it and is still signed in by it. */
export function confirmElsewhere({ database }: Services, visit: Visit, token: string): Promise<void> {
  return database.write(async (sql) => {
    const { id: storeId } = visit.store;
    const { customer, askedBy } = await confirmLink(sql, visit, token);
    const own = await requireSession(sql, storeId, visit.token ?? '', visit.now);
    if (!own.isProven || own.customer.id !== customer.id) throw new Refusal(403, 'sign_in_required');
    if (askedBy === null) return;
    const before = await findSession(sql, storeId, askedBy, visit.now);
    await signIn(sql, await prove(sql, customer, askedBy, visit.now), { token: askedBy, isProven: true }, visit.now);
    const waiting = await findCart(sql, storeId, askedBy, visit.now);
    if (waiting) await saveCart(sql, waiting, withoutAnother(waiting, before, customer), visit.now);
  });
}
