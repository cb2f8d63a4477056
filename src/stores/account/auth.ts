import { atom, type ReadableAtom } from 'nanostores';
import type { AccountApi } from '../../api/account.js';
import type { AuthStatus } from '../../contract/customer.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import type { Shop } from '../shop.js';
import { visitorOf } from '../orders/visitor.js';
import { until } from '../shared/load.js';
import { onAbort } from '../shared/on-abort.js';
import { createSignedIn, type SignedIn } from './signed-in.js';
import { forgetTraces } from './traces.js';

export type KnownCustomer = NonNullable<AuthStatus['customer']>;

/** Who the visitor is to the store. */
export type AuthState =
  | { readonly status: 'loading' }
  | { readonly status: 'guest' }
  | { readonly status: 'customer'; readonly customer: KnownCustomer }
  /** The store could not be asked. */
  | { readonly status: 'failed'; readonly error: ApiError };

export interface AuthOptions {
  readonly shop: Shop;
  readonly api: Pick<AccountApi, 'status'>;
  /** Called before the visitor becomes another: what is kept of the one before is to be forgotten. */
  readonly changes: () => void;
  /** Another customer has taken the place of one, perhaps in another tab. */
  readonly replaced: (customer: KnownCustomer) => void;
  /** A customer has signed in. */
  readonly entered: () => void;
  /** The store no longer knows who this is. */
  readonly ended: () => void;
}

export type Auth = ReturnType<typeof createAuth>;

/** Knows who the visitor is, in step with the browser's other tabs. */
export function createAuth({ shop, api, changes, replaced, entered, ended }: AuthOptions) {
  const { cart, cartToken, options, platform, signal } = shop;
  const visitor = visitorOf(shop);
  const { recall: remembered, keep } = createSignedIn(options.storeKey, platform.storage);
  // The current one first: a link signs that in, perhaps another customer than had ordered here before.
  const tokens = () =>
    [...new Set([cartToken.current(), remembered()?.token ?? null])].filter((token) => token !== null);
  const $auth = atom<AuthState>({ status: 'loading' });

  const currentToken = () => remembered()?.token ?? cartToken.get();

  const becomeGuest = () => {
    const isFirst = remembered() !== null;
    const wasCustomer = $auth.get().status === 'customer' || isFirst;
    if (isFirst) keep(null);
    changes();
    $auth.set({ status: 'guest' });
    if (wasCustomer) forgetTraces(shop, isFirst);
  };

  const end = () => {
    becomeGuest();
    ended();
  };

  const enter = (customer: KnownCustomer, token: string) => {
    const before = $auth.get();
    const known = remembered();
    const isSame = before.status === 'customer' && before.customer.id === customer.id;
    const isNoted = known?.customerId === customer.id;
    const isReplaced = before.status === 'customer' ? !isSame : known !== null && !isNoted;
    if (!isSame) changes();
    if (isReplaced) forgetTraces(shop, !isNoted);
    if (!isNoted || known.token !== token) keep({ token, customerId: customer.id });
    $auth.set({ status: 'customer', customer });
    if (isReplaced) replaced(customer);
    if (isSame) return;
    entered();
    // The store has put the customer's cart and the visitor's together.
    void cart.refresh();
  };

  const ask = async (): Promise<KnownCustomer | null> => {
    for (const token of tokens()) {
      const isStillHere = visitor.watch();
      const customer = await api.status(token);
      if (!isStillHere()) {
        const auth = $auth.get();
        return auth.status === 'customer' ? auth.customer : null;
      }
      if (!customer) continue;
      enter(customer, token);
      return customer;
    }
    // Who has logged out, in whichever tab, is not remembered any more.
    const isEnded = $auth.get().status === 'customer' && remembered() !== null;
    if (isEnded) end();
    else becomeGuest();
    return null;
  };
  // One after the other: an answer from before the link was opened must not come after one from behind it.
  let asked: Promise<unknown> = Promise.resolve();
  const look = (): Promise<KnownCustomer | null> => {
    const answer = asked.then(ask);
    asked = answer.catch(() => {});
    return answer;
  };

  const read = () => {
    if ($auth.get().status === 'failed') $auth.set({ status: 'loading' });
    look().catch((thrown: unknown) => {
      if ($auth.get().status === 'loading' && !signal.aborted) {
        $auth.set({ status: 'failed', error: toApiError(thrown) });
      }
    });
  };

  followCart(shop, $auth, remembered, look);
  onAbort(
    signal,
    platform.connectivity.onReturn(() => {
      if ($auth.get().status === 'failed') read();
    }),
  );

  return {
    ...{ tokens, look, read, becomeGuest },
    $auth: $auth as ReadableAtom<AuthState>,

    /** Resolves when it is known whether the visitor is a customer, or that it can't be known now. */
    whenKnown: (): Promise<void> => until($auth, ({ status }) => status !== 'loading'),

    /** The customer is called otherwise now. */
    rename(names: Pick<KnownCustomer, 'firstName' | 'lastName'>): void {
      const auth = $auth.get();
      if (auth.status === 'customer') $auth.set({ status: 'customer', customer: { ...auth.customer, ...names } });
    },

    /** Asks the store whether the token is still that of the customer shown here: another tab may have signed another in. */
    async checkCustomer(): Promise<void> {
      const auth = $auth.get();
      const customer = await api.status(currentToken());
      if (auth.status !== 'customer' || customer?.id !== auth.customer.id) await look();
    },

    /** Does what only a customer can, with the token that is signed in. */
    async asCustomer<T>(work: (token: string) => Promise<T>): Promise<T> {
      const isStillHere = visitor.watch();
      try {
        return await work(currentToken());
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.status === 403 && $auth.get().status === 'customer' && isStillHere()) end();
        throw error;
      }
    },
  };
}

/** Other tabs, and the page that a link was opened on, are followed by the cart that they share. */
function followCart(
  { cart, signal }: Shop,
  $auth: ReadableAtom<AuthState>,
  remembered: () => SignedIn | null,
  look: () => Promise<KnownCustomer | null>,
): void {
  let wasIn = cart.$state.get().cart?.isAuthenticated;
  onAbort(
    signal,
    cart.$state.listen(({ cart: now }) => {
      const auth = $auth.get();
      const { status } = auth;
      const isIn = now?.isAuthenticated;
      const hasChanged = isIn !== undefined && isIn !== wasIn;
      wasIn = isIn ?? wasIn;
      const isGone = status === 'customer' && remembered()?.customerId !== auth.customer.id;
      const isNew = status === 'guest' && (remembered() !== null || (hasChanged && isIn));
      if (isGone || isNew || (hasChanged && status === 'customer' && !isIn)) void look().catch(() => {});
    }),
  );
}
