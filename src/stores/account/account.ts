import { atom, type ReadableAtom } from 'nanostores';
import { accountApi } from '../../api/account.js';
import { toApiError } from '../../api/errors.js';
import { customer as words } from '../../i18n/en/customer.js';
import type { Shop } from '../shop.js';
import { createAuth } from './auth.js';
import { createProfile, OPEN, type AsyncStatus } from './profile.js';
import { createSignIn } from './sign-in.js';

export type { AuthState, KnownCustomer } from './auth.js';
export type { AsyncStatus } from './profile.js';
export type AccountStore = ReturnType<typeof createAccountStore>;

/** The account of a shop's visitor: one, however many elements show it. */
export const accountOf = (shop: Shop): AccountStore => shop.part(createAccountStore);

function createAccountStore(shop: Shop) {
  const { cart, cartToken, notices, options, platform, signal } = shop;
  const api = accountApi(shop.api.transport);
  const $logOut = atom<AsyncStatus>(OPEN);

  const notifySignedIn = (email: string) => {
    shop.locale.add(words);
    notices.show({ kind: 'info', message: 'signedInAs', parameters: { email } });
  };

  const profile = createProfile(api, () => auth, signal);
  const auth = createAuth({
    ...{ shop, api },
    changes() {
      profile.reset();
      signIn.declineElsewhere();
    },
    replaced(customer) {
      // Who opens a link is told by that.
      if (signIn.$state.get().step !== 'opening') notifySignedIn(customer.email);
    },
    entered: () => signIn.startOver(),
    ended: () => signIn.startOver('accountEnded'),
  });
  const signIn = createSignIn({ storeKey: options.storeKey, api, platform, cartToken, signal, look: auth.look });
  auth.read();

  return {
    $auth: auth.$auth,
    signIn,
    whenKnown: auth.whenKnown,
    asCustomer: auth.asCustomer,

    /** Asks the store again who the visitor is. */
    retry: auth.read,

    /** Details, address and preference of the customer, read when they are first asked for. */
    profile: profile.get,

    retryProfile: profile.read,

    $saving: profile.$saving,
    save: profile.save,
    edited: profile.edited,

    $logOut: $logOut as ReadableAtom<AsyncStatus>,

    /** Cuts the tie to the customer; the cart stays. */
    async logOut(): Promise<void> {
      if ($logOut.get().status === 'busy') return;
      $logOut.set({ status: 'busy' });
      try {
        // What is being saved for the customer is at the store before it forgets them, not after.
        await cart.exclusive(async () => {
          for (const token of auth.tokens()) if (await api.status(token)) await api.logOut(token);
          auth.becomeGuest();
        });
      } catch (thrown) {
        if (!signal.aborted) $logOut.set({ status: 'failed', error: toApiError(thrown) });
        return;
      }
      $logOut.set(OPEN);
      signIn.startOver();
      shop.locale.add(words);
      notices.show({ kind: 'info', message: 'signedOut' });
      await cart.refresh();
    },
  };
}
