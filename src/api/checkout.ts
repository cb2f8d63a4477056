import { isMoney } from '../domain/money.js';
import { checkCart } from './check-cart.js';
import type { Cart } from '../contract/cart.js';
import type {
  CheckoutData,
  CheckoutRequest,
  CheckoutResult,
  Estimate,
  PaymentMethod,
  ShippingOption,
} from '../contract/checkout.js';
import type { Country, Destination, State } from '../contract/place.js';
import type { Envelope } from '../contract/response.js';
import { ApiError } from './errors.js';
import { estimatesApi } from './estimates.js';
import { isRecord, type Transport } from './transport.js';

const isText = (value: unknown): value is string => typeof value === 'string';
const isCoded = (value: unknown): value is State =>
  isRecord(value) && isText(value['code']) && /^[\w-]+$/.test(value['code']) && isText(value['name']);
const isShippingOption = (value: unknown): value is ShippingOption =>
  isRecord(value) && isText(value['id']) && isText(value['name']) && isMoney(value['price']);
const isPaymentMethod = (value: unknown): value is PaymentMethod =>
  isRecord(value) && isText(value['id']) && isText(value['label']);

function listOf<T>(value: unknown, isEntry: (entry: unknown) => entry is T): readonly T[] {
  if (!Array.isArray(value)) throw new ApiError({ kind: 'malformed' });
  return value.filter(isEntry);
}

function record<T>(value: unknown): T {
  if (!isRecord(value)) throw new ApiError({ kind: 'malformed' });
  return value as T;
}

/**
 * Everything between cart and order. Contract: `/cart/checkout-data`, `/cart/estimate`, `/cart/shipping-options`,
 * `/cart/shipping-option`, `/cart/checkout`, `/countries`, `/payment-methods`. No write is ever sent twice from here.
 */
export const checkoutApi = (transport: Transport) => {
  const call = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    options: { readonly body?: unknown; readonly signal?: AbortSignal; readonly cart?: boolean } = {},
  ): Promise<unknown> => (await transport<Envelope<unknown>>(method, path, { cart: true, ...options })).data;

  const estimates = estimatesApi(transport);

  return {
    /** What was saved for this cart before; empty once the store's privacy window of two hours is over. */
    data: async () => record<CheckoutData>(await call('GET', '/cart/checkout-data')),

    /** 422 names each wrong field, dotted: `shippingAddress.city`. */
    save: async (body: CheckoutData) => record<CheckoutData>(await call('PUT', '/cart/checkout-data', { body })),

    /** What the cart would cost there, without saving anything. */
    estimate: (body: Destination, signal?: AbortSignal): Promise<Estimate> => estimates.cart(body, signal),

    /** For the saved address. */
    shippingOptions: async (signal?: AbortSignal) =>
      listOf(await call('GET', '/cart/shipping-options', signal && { signal }), isShippingOption),

    /** Answers the cart; `previous` fills in what the answer leaves out. */
    chooseShipping: async (shippingOptionId: string, previous: () => Cart | null): Promise<Cart> =>
      checkCart(await call('POST', '/cart/shipping-option', { body: { shippingOptionId } }), previous()),

    /**
     * Makes the cart an order and charges it.
     *
     * @throws ApiError 409 with `changes`, 422 with `fields` or code `payment_declined`; an ambiguous one says nothing
     * about whether the order was made.
     */
    async submit(body: CheckoutRequest): Promise<CheckoutResult> {
      const result = record<CheckoutResult>(await call('POST', '/cart/checkout', { body }));
      if (!isText(result.orderId)) throw new ApiError({ kind: 'malformed' });
      return result;
    },

    /** Where the store ships to, named in the shop's language. */
    countries: async (signal?: AbortSignal): Promise<readonly Country[]> =>
      listOf(await call('GET', '/countries', { cart: false, ...(signal && { signal }) }), isCoded),

    states: async (country: string): Promise<readonly State[]> =>
      listOf(await call('GET', `/countries/${encodeURIComponent(country)}/states`, { cart: false }), isCoded),

    /** In the order in which they are to be shown. */
    paymentMethods: async (signal?: AbortSignal): Promise<readonly PaymentMethod[]> =>
      listOf(await call('GET', '/payment-methods', { cart: false, ...(signal && { signal }) }), isPaymentMethod),
  };
};

export type CheckoutApi = ReturnType<typeof checkoutApi>;
