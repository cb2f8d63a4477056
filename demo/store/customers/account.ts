import type { AuthResult } from '../../../src/contract/customer.js';
import { saveCart } from '../cart/repository.js';
import { inCart, type CartScope } from '../cart/session.js';
import { given } from '../http/fields.js';
import { Refusal } from '../refusal.js';
import type { Services, Visit } from '../services.js';
import { requestFrom } from './elsewhere.js';
import { openLink, sendLink } from './links.js';
import { withCustomersCarts } from './merge.js';
import { hasOrdersElsewhere } from './orders.js';
import { NOTHING_PERSONAL, withoutAnother } from './personal.js';
import { personOfOrders, prove, withMissing } from './proof.js';
import { ensureCustomer, findCustomer, saveCustomer, type CustomerRecord } from './repository.js';
import { requireSession, saveProfile, signIn, signOut } from './sessions.js';

/**
 * Contract: `POST /cart/verify-auth`. Signs in whoever opens the link, and nobody else: whoever asks for a link with a
 * stranger's e-mail must not be signed in by the stranger's opening it. Brings the customer's cart along.
 */
export function verifyLink(services: Services, visit: Visit, token: string): Promise<AuthResult> {
  return inCart(services, visit, async (scope) => {
    const { sql } = scope;
    const link = await openLink(sql, visit, token);
    const proven = await prove(sql, link.customer, scope.cart.token, visit.now);
    const customer = await saveCustomer(
      sql,
      { ...proven, locale: visit.locale, claimedAt: proven.claimedAt ?? visit.now },
      visit.now,
    );
    const result = await enter(scope, customer, { isProven: true, undecided: link.askedBy });
    const requestedElsewhere = await requestFrom(sql, visit, link);
    return { ...result, ...(requestedElsewhere && { requestedElsewhere }) };
  });
}

export interface NewAccount {
  readonly email: string;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly marketingOptIn?: boolean | undefined;
  /** Where the e-mail that welcomes the customer leads. */
  readonly page: string;
}

/**
 * Contract: `POST /cart/create-account`. Signs in without a proof, therefore only where there is nothing to see but what
 * this visitor did; else 409, and the way in is a link. Whoever is signed in as that customer already may send it again,
 * and with other names or another wish changes those.
 */
export function createAccount(services: Services, visit: Visit, account: NewAccount): Promise<AuthResult> {
  return inCart(services, visit, async (scope) => {
    const { sql, session, cart } = scope;
    const { email, firstName, lastName, marketingOptIn, page } = account;
    const existing = await findCustomer(sql, cart.storeId, email);
    const isOwn = existing !== undefined && session?.customer.id === existing.id;
    const isTaken =
      existing !== undefined && (existing.claimedAt !== null || (await hasOrdersElsewhere(sql, existing, cart.token)));
    if (isTaken && !isOwn) throw new Refusal(409, 'account_exists', { fields: { email: ['account_exists'] } });
    const known = await ensureCustomer(sql, { storeId: cart.storeId, email, locale: visit.locale }, visit.now);
    const customer = await saveCustomer(
      sql,
      { ...known, locale: visit.locale, claimedAt: known.claimedAt ?? visit.now },
      visit.now,
    );
    if (known.claimedAt === null) await sendLink(sql, visit, customer, { kind: 'welcome', page });
    const result = await enter(scope, customer, { isProven: false });
    const entered = await requireSession(sql, cart.storeId, cart.token, visit.now);
    const person = withMissing(entered.customer, await personOfOrders(sql, customer, cart.token));
    const stated = given({ firstName: firstName ?? undefined, lastName: lastName ?? undefined, marketingOptIn });
    await saveProfile(sql, entered, { ...person, ...stated }, visit.now);
    return result;
  });
}

/** Contract: `POST /account/logout`. The cart stays; what is personal goes from it, and the tie is cut. */
export function leave(services: Services, visit: Visit): Promise<{ readonly authenticated: false }> {
  return inCart(services, visit, async ({ sql, cart, session }) => {
    if (!session) throw new Refusal(403, 'sign_in_required');
    await signOut(sql, cart.storeId, cart.token);
    await saveCart(sql, cart, { ...cart, ...NOTHING_PERSONAL }, visit.now);
    return { authenticated: false };
  });
}

async function enter(
  scope: CartScope,
  customer: CustomerRecord,
  { isProven, undecided = null }: { readonly isProven: boolean; readonly undecided?: string | null },
): Promise<AuthResult> {
  const { sql, visit, session } = scope;
  const cart = withoutAnother(scope.cart, session, customer);
  await signIn(sql, customer, { token: cart.token, isProven, undecided }, visit.now);
  const united = isProven ? await withCustomersCarts({ ...scope, cart }, customer) : cart;
  const email = united.email ?? (cart.orderId === null ? customer.email : null);
  // Written even where nothing else differs: the cart's answer does, and clients put them in order by its time.
  await saveCart(sql, scope.cart, { ...united, email }, visit.now);
  return { customerId: customer.id, email: customer.email, authenticated: true };
}
