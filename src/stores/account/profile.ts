import { atom, type ReadableAtom } from 'nanostores';
import type { AccountApi } from '../../api/account.js';
import type { Customer } from '../../contract/customer.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import { profileForm, profileUpdate, type ProfileForm } from '../../domain/account/account.js';
import { withInternationalPhone } from '../shared/phone-numbers.js';
import { createLatestRead, type Load } from '../shared/load.js';
import type { Auth } from './auth.js';

/** How far a change that the shopper asked for has come. */
export type AsyncStatus =
  | { readonly status: 'open' }
  | { readonly status: 'busy' }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly error: ApiError };

export const OPEN: AsyncStatus = { status: 'open' };

/** Details, address and preference of the customer. */
export function createProfile(api: Pick<AccountApi, 'profile' | 'saveProfile'>, auth: () => Auth, signal: AbortSignal) {
  const $profile = atom<Load<Customer>>({ status: 'loading' });
  const $saving = atom<AsyncStatus>(OPEN);
  const queue = createLatestRead();
  let isRead = false;
  /** Grows with each customer: what is answered for one who has left changes nothing. */
  let customers = 0;

  const read = () => {
    isRead = true;
    const { value } = $profile.get();
    $profile.set({ status: 'loading', ...(value && { value }) });
    void queue.run(
      (reading) => auth().asCustomer((token) => api.profile(token, reading)),
      (profile) => $profile.set({ status: 'ready', value: profile }),
      (error) => $profile.set({ status: 'failed', error, ...(value && { value }) }),
    );
  };

  return {
    $saving: $saving as ReadableAtom<AsyncStatus>,
    read,

    /** What is known of it; read when it is first asked for. */
    get(): ReadableAtom<Load<Customer>> {
      if (!isRead && auth().$auth.get().status === 'customer') read();
      return $profile;
    },

    /** Sends what was changed of it. A second click meanwhile does nothing. */
    async save(form: ProfileForm): Promise<void> {
      const { value: before } = $profile.get();
      if (!before || $saving.get().status === 'busy') return;
      const customer = customers;
      const isLate = () => signal.aborted || customer !== customers;
      $saving.set({ status: 'busy' });
      try {
        const body = await withInternationalPhone(profileUpdate(form, before), before.defaultAddress?.countryCode);
        const isChanged = Object.keys(body).length > 0;
        if (isChanged) await auth().checkCustomer();
        if (isLate()) return;
        const answer = isChanged ? await auth().asCustomer((token) => api.saveProfile(body, token)) : {};
        if (isLate()) return;
        const value = { ...before, ...body, ...answer };
        $profile.set({ status: 'ready', value });
        $saving.set({ status: 'done' });
        const { firstName, lastName } = profileForm(value);
        auth().rename({ firstName, lastName });
      } catch (thrown) {
        if (!isLate()) $saving.set({ status: 'failed', error: toApiError(thrown) });
      }
    },

    /** Forgets what became of the last attempt to save: the shopper types again. */
    edited(): void {
      if ($saving.get().status !== 'busy') $saving.set(OPEN);
    },

    /** Forgets the customer. */
    reset(): void {
      customers++;
      queue.abort();
      // Who listens to it must not have it read again for the one who leaves.
      isRead = true;
      $profile.set({ status: 'loading' });
      isRead = false;
      $saving.set(OPEN);
    },
  };
}
