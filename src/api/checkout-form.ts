import type { CheckoutData, PaymentMethod } from '../contract/checkout.js';
import type { Country, State } from '../contract/place.js';
import type { Envelope } from '../contract/response.js';
import { ApiError } from './errors.js';
import { isRecord, type Transport } from './transport.js';

export const isText = (value: unknown): value is string => typeof value === 'string';
const isCoded = (value: unknown): value is State =>
  isRecord(value) && isText(value['code']) && /^[\w-]+$/.test(value['code']) && isText(value['name']);
const isPaymentMethod = (value: unknown): value is PaymentMethod =>
  isRecord(value) && isText(value['id']) && isText(value['label']);

/** Returns the entries of a list that can be used. */
export function usableEntries<T>(value: unknown, isEntry: (entry: unknown) => entry is T): readonly T[] {
  if (!Array.isArray(value)) throw new ApiError({ kind: 'malformed' });
  return value.filter(isEntry);
}

export function recordOf<T>(value: unknown): T {
  if (!isRecord(value)) throw new ApiError({ kind: 'malformed' });
  return value as T;
}

/** What the checkout's form is made from. Contract: `/cart/checkout-data`, `/countries`, `/payment-methods`. */
export const checkoutFormApi = (transport: Transport) => {
  const read = async (path: string, options: { readonly signal?: AbortSignal; readonly cart?: boolean } = {}) =>
    (await transport<Envelope<unknown>>('GET', path, options)).data;

  return {
    /** What was saved for this cart before; empty once the store's privacy window of two hours is over. */
    data: async () => recordOf<CheckoutData>(await read('/cart/checkout-data', { cart: true })),

    /** Where the store ships to, named in the shop's language. */
    countries: async (signal?: AbortSignal): Promise<readonly Country[]> =>
      usableEntries(await read('/countries', signal && { signal }), isCoded),

    states: async (country: string): Promise<readonly State[]> =>
      usableEntries(await read(`/countries/${encodeURIComponent(country)}/states`), isCoded),

    /** In the order in which they are to be shown. */
    paymentMethods: async (signal?: AbortSignal): Promise<readonly PaymentMethod[]> =>
      usableEntries(await read('/payment-methods', signal && { signal }), isPaymentMethod),
  };
};

export type CheckoutFormApi = ReturnType<typeof checkoutFormApi>;
