import { isMoney } from '../domain/money.js';
import { checkCart } from './check-cart.js';
import type { Cart } from '../contract/cart.js';
import type { CheckoutData, CheckoutRequest, CheckoutResult, Estimate, ShippingOption } from '../contract/checkout.js';
import type { Destination } from '../contract/place.js';
import type { Envelope } from '../contract/response.js';
import { isText, usableEntries, recordOf } from './checkout-form.js';
import { ApiError } from './errors.js';
import { estimatesApi } from './estimates.js';
import { isRecord, type Transport } from './transport.js';

const isShippingOption = (value: unknown): value is ShippingOption =>
  isRecord(value) && isText(value['id']) && isText(value['name']) && isMoney(value['price']);

/**
 * What makes an order of a cart. Contract: `/cart/checkout-data`, `/cart/estimate`, `/cart/shipping-options`,
 * `/cart/shipping-option`, `/cart/checkout`. No write is ever sent twice from here.
 */
export const checkoutApi = (transport: Transport) => {
  const call = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    options: { readonly body?: unknown; readonly signal?: AbortSignal; readonly cart?: boolean } = {},
  ): Promise<unknown> => (await transport<Envelope<unknown>>(method, path, { cart: true, ...options })).data;

  const estimates = estimatesApi(transport);

  return {
    /** 422 names each wrong field, dotted: `shippingAddress.city`. */
    save: async (body: CheckoutData) => recordOf<CheckoutData>(await call('PUT', '/cart/checkout-data', { body })),

    /** What the cart would cost there, without saving anything. */
    estimate: (body: Destination, signal?: AbortSignal): Promise<Estimate> => estimates.cart(body, signal),

    /** For the saved address. */
    shippingOptions: async (signal?: AbortSignal) =>
      usableEntries(await call('GET', '/cart/shipping-options', signal && { signal }), isShippingOption),

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
      const result = recordOf<CheckoutResult>(await call('POST', '/cart/checkout', { body }));
      if (!isText(result.orderId)) throw new ApiError({ kind: 'malformed' });
      return result;
    },
  };
};

export type CheckoutApi = ReturnType<typeof checkoutApi>;
