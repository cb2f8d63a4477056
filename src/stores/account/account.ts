import { atom, type ReadableAtom } from 'nanostores';
import { accountApi } from '../../api/account.js';
import type { AuthStatus, Customer } from '../../contract/customer.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import { profileForm, profileUpdate, type ProfileForm } from '../../domain/account/account.js';
import { customer as words } from '../../i18n/en/customer.js';
import type { Shop } from '../shop.js';
import { createCheckoutDraft } from '../checkout/draft.js';
import { latest, until, type Load } from '../shared/load.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import { storageKey } from '../shared/storage-keys.js';
import { createLastOrderStorage } from '../orders/last-order.js';
import { createSignIn } from './sign-in.js';

export type KnownCustomer = NonNullable<AuthStatus['customer']>;

/** Who the visitor is to the store. */
export type AuthState =
  | { readonly status: 'loading' }
  | { readonly status: 'guest' }
  | { readonly status: 'customer'; readonly customer: KnownCustomer }
  /** The store could not be asked. */
  | { readonly status: 'failed'; readonly error: ApiError };

/** How far a change that the shopper asked for has come. */
export type AsyncStatus =
  | { readonly status: 'open' }
  | { readonly status: 'busy' }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly error: ApiError };

export type AccountStore = ReturnType<typeof createAccountStore>;

/** The account of a shop's visitor: one, however many elements show it. */
export const accountOf = (shop: Shop): AccountStore => shop.part('account', createAccountStore);

const OPEN: AsyncStatus = { status: 'open' };

function createAccountStore(shop: Shop) {
  const { cart, cartToken, notices, options, platform } = shop;
  const { storage } = platform;
  const api = accountApi(shop.api.transport);
  // The token that is signed in: an order takes its cart's token with it, and the next cart would have to sign in again.
  const key = storageKey(options.storeKey, 'cart-account');
  const remembered = () => storage.get(key);
  // The current one first: a link signs that in, perhaps another customer than had ordered here before.
  const tokens = () => [...new Set([cartToken.current(), remembered()])].filter((token) => token !== null);

  const $auth = atom<AuthState>({ status: 'loading' });
  const $profile = atom<Load<Customer>>({ status: 'loading' });
  const $saving = atom<AsyncStatus>(OPEN);
  const $logOut = atom<AsyncStatus>(OPEN);
  const profileQueue = latest();

  const reset = () => {
    profileQueue.abort();
    // Who hears of it must not have it read again for the one who leaves.
    isProfileRead = true;
    $profile.set({ status: 'loading' });
    isProfileRead = false;
    $saving.set(OPEN);
  };

  const forget = () => {
    if (remembered() !== null) storage.set(key, null);
    reset();
  };

  /**
   * The next one at this browser must not find what a customer typed at the checkout, nor any order made here: which of
   * them were a guest's is not written down. Only where a customer was; a payment that is under way can be finished.
   */
  const forgetTraces = () => {
    createCheckoutDraft(options.storeKey, cartToken.get, platform.session, platform.clock).write(null);
    orderTokensOf(shop).forget();
    const lastOrders = createLastOrderStorage(options.storeKey, storage);
    if (lastOrders.recall()?.settled) lastOrders.keep(null);
  };

  const becomeGuest = () => {
    const wasCustomer = $auth.get().status === 'customer' || remembered() !== null;
    forget();
    $auth.set({ status: 'guest' });
    if (wasCustomer) forgetTraces();
  };

  const enter = (customer: KnownCustomer, token: string) => {
    const before = $auth.get();
    const isSame = before.status === 'customer' && before.customer.id === customer.id;
    if (!isSame) reset();
    if (!isSame && before.status === 'customer') forgetTraces();
    if (remembered() !== token) storage.set(key, token);
    $auth.set({ status: 'customer', customer });
    if (isSame) return;
    signIn.startOver();
    // The store has put the customer's cart and the visitor's together.
    void cart.refresh();
  };

  const ask = async (): Promise<boolean> => {
    for (const token of tokens()) {
      const customer = await api.status(token);
      if (!customer) continue;
      enter(customer, token);
      return true;
    }
    // Who has logged out, in whichever tab, is not remembered any more.
    const isEnded = $auth.get().status === 'customer' && remembered() !== null;
    if (isEnded) end();
    else becomeGuest();
    return false;
  };
  // One after the other: an answer from before the link was opened must not come after one from behind it.
  let asked: Promise<unknown> = Promise.resolve();
  const look = (): Promise<boolean> => {
    const answer = asked.then(ask);
    asked = answer.catch(() => {});
    return answer;
  };

  const read = () => {
    if ($auth.get().status === 'failed') $auth.set({ status: 'loading' });
    look().catch((thrown: unknown) => {
      if ($auth.get().status === 'loading') $auth.set({ status: 'failed', error: toApiError(thrown) });
    });
  };

  const signIn = createSignIn({ storeKey: options.storeKey, api, platform, look });

  /** The store no longer knows who this is. */
  const end = () => {
    becomeGuest();
    signIn.startOver('accountEnded');
  };

  /** Does what only a customer can, with the token that is signed in. */
  const asCustomer = async <T>(work: (token: string) => Promise<T>): Promise<T> => {
    try {
      return await work(remembered() ?? cartToken.get());
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.status === 403 && $auth.get().status === 'customer') end();
      throw error;
    }
  };

  let isProfileRead = false;
  const readProfile = () => {
    isProfileRead = true;
    const { value } = $profile.get();
    $profile.set({ status: 'loading', ...(value && { value }) });
    void profileQueue.run(
      (signal) => asCustomer((token) => api.profile(token, signal)),
      (profile) => $profile.set({ status: 'ready', value: profile }),
      (error) => $profile.set({ status: 'failed', error, ...(value && { value }) }),
    );
  };

  // Other tabs, and the page that a link was opened on, tell each other by the cart that they share.
  let wasIn = cart.$state.get().cart?.isAuthenticated;
  const stopFollowing = cart.$state.listen(({ cart: now }) => {
    const { status } = $auth.get();
    const isIn = now?.isAuthenticated;
    const hasChanged = isIn !== undefined && isIn !== wasIn;
    wasIn = isIn ?? wasIn;
    const isGone = status === 'customer' && remembered() === null;
    const isNew = status === 'guest' && (remembered() !== null || (hasChanged && isIn));
    if (isGone || isNew || (hasChanged && status === 'customer' && !isIn)) void look().catch(() => {});
  });
  const stopWaiting = platform.connectivity.onReturn(() => {
    if ($auth.get().status === 'failed') read();
  });
  read();

  return {
    $auth: $auth as ReadableAtom<AuthState>,
    signIn,

    /** Resolves when it is known whether the visitor is a customer, or that it can't be known now. */
    whenKnown: (): Promise<void> => until($auth, ({ status }) => status !== 'loading'),

    /** Asks the store again who the visitor is. */
    retry: read,

    /** Details, address and preference of the customer, read when they are first asked for. */
    profile(): ReadableAtom<Load<Customer>> {
      if (!isProfileRead && $auth.get().status === 'customer') readProfile();
      return $profile;
    },

    retryProfile: readProfile,

    $saving: $saving as ReadableAtom<AsyncStatus>,

    /** Sends what was changed of the details. A second click meanwhile does nothing. */
    async save(form: ProfileForm): Promise<void> {
      const { value: before } = $profile.get();
      if (!before || $saving.get().status === 'busy') return;
      $saving.set({ status: 'busy' });
      try {
        const body = profileUpdate(form, before);
        const answer = Object.keys(body).length ? await asCustomer((token) => api.saveProfile(body, token)) : {};
        const value = { ...before, ...body, ...answer };
        $profile.set({ status: 'ready', value });
        $saving.set({ status: 'done' });
        const auth = $auth.get();
        if (auth.status !== 'customer') return;
        const { firstName, lastName } = profileForm(value);
        $auth.set({ status: 'customer', customer: { ...auth.customer, firstName, lastName } });
      } catch (thrown) {
        $saving.set({ status: 'failed', error: toApiError(thrown) });
      }
    },

    /** Forgets what became of the last attempt to save: the shopper types again. */
    edited(): void {
      if ($saving.get().status !== 'busy') $saving.set(OPEN);
    },

    asCustomer,

    $logOut: $logOut as ReadableAtom<AsyncStatus>,

    /** Cuts the tie to the customer; the cart stays. */
    async logOut(): Promise<void> {
      if ($logOut.get().status === 'busy') return;
      $logOut.set({ status: 'busy' });
      try {
        for (const token of tokens()) if (await api.status(token)) await api.logOut(token);
      } catch (thrown) {
        return $logOut.set({ status: 'failed', error: toApiError(thrown) });
      }
      $logOut.set(OPEN);
      becomeGuest();
      signIn.startOver();
      shop.locale.add(words);
      notices.show({ kind: 'info', message: 'signedOut' });
      await cart.refresh();
    },

    dispose(): void {
      stopFollowing();
      stopWaiting();
      signIn.dispose();
      profileQueue.abort();
    },
  };
}
