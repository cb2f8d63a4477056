import { checkPage, malformed } from './check.js';
import { isMoney } from '../domain/money.js';
import type {
  AccountOrder,
  AuthLinkCheck,
  AuthLinkRequest,
  AuthRequestOrigin,
  AuthStatus,
  CreateAccountRequest,
  Customer,
  CustomerCheck,
  ProfileUpdate,
  SentAuthLink,
} from '../contract/customer.js';
import type { Order } from '../contract/order.js';
import type { Envelope, Page } from '../contract/response.js';
import { isApiError } from './errors.js';
import { checkOrder } from './orders.js';
import { isRecord, type RequestOptions, type Transport } from './transport.js';

const isCustomer = (value: unknown): value is Customer =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['email'] === 'string';

const isAccountOrder = (value: unknown): value is AccountOrder =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['orderNumber'] === 'string' &&
  typeof value['paymentStatus'] === 'string' &&
  isRecord(value['totals']) &&
  isMoney(value['totals']['total']);

/** What else waits for a link, as the answers about one tell it. */
function originOf(answer: unknown): AuthRequestOrigin | null {
  const origin = isRecord(answer) ? answer['requestedElsewhere'] : undefined;
  if (!isRecord(origin) || typeof origin['askedAt'] !== 'string') return null;
  return { askedAt: origin['askedAt'], device: typeof origin['device'] === 'string' ? origin['device'] : null };
}

/**
 * Who the visitor is, and what they see once that is known. Contract: `/cart/check-customer`, `/cart/send-auth`,
 * `/cart/verify-auth`, `/cart/create-account`, `/cart/auth-status`, `/account/…`. `token` is the one that is signed in; 403
 * where it is not. No write is ever sent twice from here.
 */
export const accountApi = (transport: Transport) => {
  const call = async (method: 'GET' | 'POST' | 'PUT', path: string, options: RequestOptions = {}): Promise<unknown> =>
    (await transport<Envelope<unknown>>(method, path, { cart: true, ...options })).data;

  return {
    /** Whether this store knows a customer of that e-mail. */
    async check(email: string): Promise<CustomerCheck> {
      const answer = await call('POST', '/cart/check-customer', { body: { email }, cart: false });
      if (!isRecord(answer)) return malformed();
      return { exists: answer['exists'] === true, canSendAuthLink: answer['canSendAuthLink'] === true };
    },

    /** Sends a sign-in link; answers the same whoever the e-mail belongs to. */
    async sendLink(body: AuthLinkRequest): Promise<SentAuthLink> {
      const answer = await call('POST', '/cart/send-auth', { body });
      if (!isRecord(answer)) return malformed();
      const { expiresIn } = answer;
      return { sent: true, expiresIn: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : 900 };
    },

    /**
     * What a link would do, without using it up; `null` from a store that does not tell. `askedBy` is the token that this
     * browser may have asked for it with, where that is not the current one.
     *
     * @throws ApiError 422 for a link that is invalid, used or expired
     */
    async checkLink(linkToken: string, askedBy: string | null): Promise<AuthLinkCheck | null> {
      try {
        const answer = await call('POST', '/cart/check-auth', { body: { token: linkToken }, cart: askedBy ?? true });
        if (!isRecord(answer) || typeof answer['email'] !== 'string') return malformed();
        const requestedElsewhere = originOf(answer);
        const requestedHere = answer['requestedHere'] === true;
        return { email: answer['email'], requestedHere, ...(requestedElsewhere && { requestedElsewhere }) };
      } catch (error) {
        if (isApiError(error) && error.status === 404) return null;
        throw error;
      }
    },

    /**
     * Signs the current cart token in. Answers what else waits for that link, where it was asked for elsewhere.
     *
     * @throws ApiError 422 for a link that is invalid, used or expired
     */
    async verify(linkToken: string): Promise<AuthRequestOrigin | null> {
      return originOf(await call('POST', '/cart/verify-auth', { body: { token: linkToken } }));
    },

    /** Signs in what asked for the link that the current cart token has opened. */
    confirmElsewhere: async (linkToken: string): Promise<void> =>
      void (await call('POST', '/cart/confirm-auth', { body: { token: linkToken } })),

    /**
     * Makes an account for the guest who ordered with `token`.
     *
     * @throws ApiError 409 where there is one already
     */
    create: async (body: CreateAccountRequest, token: string): Promise<void> =>
      void (await call('POST', '/cart/create-account', { body, cart: token })),

    /** The customer that a token is signed in as; `null` for a guest. */
    async status(token: string, signal?: AbortSignal): Promise<NonNullable<AuthStatus['customer']> | null> {
      const answer = await call('GET', '/cart/auth-status', { cart: token, signal });
      if (!isRecord(answer)) return malformed();
      if (answer['authenticated'] !== true) return null;
      return isCustomer(answer['customer']) ? answer['customer'] : malformed();
    },

    async profile(token: string, signal?: AbortSignal): Promise<Customer> {
      const customer = await call('GET', '/account/profile', { cart: token, signal });
      return isCustomer(customer) ? customer : malformed();
    },

    /** Answers what the store then knows; it may leave out what has not changed. */
    async saveProfile(body: ProfileUpdate, token: string): Promise<Partial<Customer>> {
      const customer = await call('PUT', '/account/profile', { body, cart: token });
      return isRecord(customer) ? customer : malformed();
    },

    /** Newest first. */
    orders: async (
      query: { readonly page: number; readonly perPage: number },
      token: string,
      signal?: AbortSignal,
    ): Promise<Page<AccountOrder>> =>
      checkPage(await transport('GET', '/account/orders', { query, cart: token, signal }), isAccountOrder),

    /** @throws ApiError 404 for an order of somebody else, as for none */
    order: async (orderId: string, token: string, signal?: AbortSignal): Promise<Order> =>
      checkOrder(await call('GET', `/account/orders/${encodeURIComponent(orderId)}`, { cart: token, signal })),

    /** The cart stays with its token. */
    logOut: async (token: string): Promise<void> => void (await call('POST', '/account/logout', { cart: token })),
  };
};

export type AccountApi = ReturnType<typeof accountApi>;
