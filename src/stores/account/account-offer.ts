import { atom, type ReadableAtom } from 'nanostores';
import { accountApi } from '../../api/account.js';
import type { Order } from '../../contract/order.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import type { Shop } from '../shop.js';
import { orderToken } from '../orders/order.js';
import { createAskedLink } from './asked-link.js';
import { pageForLinks } from './sign-in.js';

export type AccountOfferState =
  | { readonly status: 'open' | 'busy' }
  /** The account is made; its customer still has to open the link that was e-mailed. */
  | { readonly status: 'made' }
  /** The e-mail has an account already. */
  | { readonly status: 'exists' }
  | { readonly status: 'failed'; readonly error: ApiError };

export type AccountOffer = ReturnType<typeof createAccountOffer>;

/** The mail that welcomes a customer may be opened the day after. */
const WELCOME_LINK_LIFETIME_MS = 86_400_000;

/** Makes an account of what a guest typed for an order, for whoever placed it in this browser. */
export function createAccountOffer(shop: Shop, order: Order) {
  const api = accountApi(shop.api.transport);
  const $state = atom<AccountOfferState>({ status: 'open' });
  return {
    $state: $state as ReadableAtom<AccountOfferState>,

    /** While it is under way, and after it was done, a second click does nothing. */
    async create(marketingOptIn: boolean): Promise<void> {
      const { status } = $state.get();
      const { email, firstName, lastName } = order.customer ?? {};
      const token = orderToken(shop, order.id);
      if (status === 'busy' || status === 'made' || !email || token === null) return;
      $state.set({ status: 'busy' });
      const body = {
        ...{ email, marketingOptIn, returnUrl: pageForLinks(shop.platform.page, shop.options.storeKey) },
        ...(firstName && { firstName }),
        ...(lastName && { lastName }),
      };
      try {
        await api.create(body, token);
        createAskedLink(shop.options.storeKey, shop.platform).keep(token, WELCOME_LINK_LIFETIME_MS);
        $state.set({ status: 'made' });
      } catch (thrown) {
        if (shop.signal.aborted) return;
        const error = toApiError(thrown);
        $state.set(error.status === 409 ? { status: 'exists' } : { status: 'failed', error });
      }
    },
  };
}
