import type { Shop } from '../../src/stores/shop.js';
import type { AddItem } from '../../src/contract/cart.js';
import type { TestStore } from './stage.js';

export const EMAIL = 'sam@example.com';

export const ADDRESS = {
  ...{ firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', city: 'London', postcode: 'NW1 6XE', countryCode: 'GB' },
};

export interface OrderOptions {
  readonly items?: readonly AddItem[];
  readonly email?: string;
  readonly paymentMethod?: string;
  readonly address?: Partial<typeof ADDRESS>;
  /** The visitor's who orders; somebody else's where omitted. */
  readonly token?: string;
}

let orders = 0;

/** An order as a shopper places it, by the store's own endpoints. */
export async function placeOrder(shop: Shop, options: OrderOptions = {}): Promise<string> {
  const { items = [{ productId: 'candle' }], email = EMAIL, paymentMethod = 'pm_card_visa', address } = options;
  const { token = `buyer-of-another-day-${++orders}-${Date.now()}` } = options;
  const call = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    (await shop.api.transport<{ data: T }>(method, path, { body, cart: token })).data;
  for (const item of items) await call('POST', '/cart/items', item);
  await call('PUT', '/cart/checkout-data', {
    email,
    shippingAddress: { ...ADDRESS, ...address },
    sameAsShipping: true,
  });
  const [option] = await call<{ id: string }[]>('GET', '/cart/shipping-options');
  await call('POST', '/cart/shipping-option', { shippingOptionId: option?.id });
  return (await call<{ orderId: string }>('POST', '/cart/checkout', { paymentMethod })).orderId;
}

interface Mail {
  readonly to: string;
  readonly kind: string;
  readonly link: string | null;
}

export async function mailsTo(store: TestStore, email: string): Promise<readonly Mail[]> {
  const { data } = (await (await store.control('GET', '/outbox')).json()) as { data: Mail[] };
  return data.filter((mail) => mail.to === email);
}

/** The newest link that an address was sent. */
export async function linkTo(store: TestStore, email = EMAIL): Promise<URL> {
  const link = (await mailsTo(store, email)).find((mail) => mail.link !== null)?.link;
  if (!link) throw new Error(`No link was sent to ${email}.`);
  return new URL(link);
}

export const tokenOf = (link: URL): string => link.searchParams.get('vitrine-auth') ?? '';

/** An order of a customer who was signed in by a link: the only ones that make an address the account's. */
export async function placeCustomersOrder(shop: Shop, store: TestStore, options: OrderOptions = {}): Promise<string> {
  const { token = `customer-of-another-day-${++orders}-${Date.now()}` } = options;
  const id = await placeOrder(shop, { ...options, token });
  await signIn(store, shop, options.email, token);
  return id;
}

/** Makes the visitor of a shop, or of another cart token, the customer of an e-mail. */
export async function signIn(store: TestStore, shop: Shop, email = EMAIL, cart: string | true = true): Promise<void> {
  await shop.api.transport('POST', '/cart/send-auth', { body: { email }, cart });
  const token = tokenOf(await linkTo(store, email));
  await shop.api.transport('POST', '/cart/verify-auth', { body: { token }, cart });
}
