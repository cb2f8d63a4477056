import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Cart } from '../../src/contract/cart.js';
import type { CheckoutResult } from '../../src/contract/checkout.js';
import type { ErrorBody } from '../../src/contract/response.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { createStoreApp, type StoreApp, type StoreAppOptions } from '../../demo/store/app.js';
import { seed as smallSeed } from './seed.js';

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly error: ErrorBody['error'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** One store of an app, as one visitor sees it. */
export interface Visitor {
  readonly key: string;
  readonly token: string;
  send<Data = Cart>(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Answer<Data>>;
  control<Data = unknown>(method: string, path: string, body?: unknown): Promise<Data>;
  add(product: string, quantity?: number, more?: object): Promise<Answer<Cart>>;
  /** Fills in what a checkout asks for: e-mail, address, shipping. */
  prepare(address?: object): Promise<void>;
  pay(paymentMethod?: string, more?: object): Promise<Answer<CheckoutResult>>;
  /** Another visitor of the same store. */
  other(token?: string): Visitor;
}

export const london = {
  firstName: 'Sam',
  lastName: 'Buyer',
  line1: '221B Baker Street',
  city: 'London',
  postcode: 'NW1 6XE',
  countryCode: 'GB',
};

let serial = 0;

/** What a cart warns of; what it only tells, such as what is missing for free delivery, is left out. */
export const warningsOf = ({ messages = [] }: Pick<Cart, 'messages'>) =>
  messages.filter(({ type }) => type === 'warning');

/** An app on a database of its own for the tests of one file. */
export function storeForTests(options: Partial<StoreAppOptions> = {}) {
  let app: StoreApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
    app = await createStoreApp({
      databaseUrl: `file:${join(folder, 'store.db')}`,
      ...(options.mode === 'production' ? null : { mode: 'development', controlSurface: true, openBackOffice: true }),
      rateLimit: 0,
      ...options,
    });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get app() {
      return app;
    },
    /** A visitor of a fresh store. */
    async visit(seed: Partial<StoreSeed> = smallSeed): Promise<Visitor> {
      const { key } = await app.createStore(seed);
      return visitorOf((request) => app.fetch(request), 'http://store.test', key);
    },
  };
}

export function visitorOf(
  fetch: (request: Request) => Promise<Response>,
  origin: string,
  key: string,
  token = `visitor-${serial++}`,
): Visitor {
  const visitor: Visitor = {
    key,
    token,
    async send<Data>(method: string, path: string, body?: unknown, headers?: HeadersInit) {
      const response = await fetch(
        new Request(`${origin}/v3/public/${key}${path}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, 'X-Cart-Token': token, ...headers },
          ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const parsed = (text === '' ? {} : JSON.parse(text)) as { data: Data; error: ErrorBody['error'] };
      return { status: response.status, headers: response.headers, ...parsed, body: { ...parsed } };
    },
    async control<Data>(method: string, path: string, body?: unknown) {
      const response = await fetch(
        new Request(`${origin}/_control/${key}${path}`, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return (response.status === 204 ? undefined : ((await response.json()) as { data: Data }).data) as Data;
    },
    add: (product, quantity = 1, more = {}) =>
      visitor.send('POST', '/cart/items', { productId: product, quantity, ...more }),
    async prepare(address = london) {
      const email = `${token}@example.com`;
      const saved = await visitor.send('PUT', '/cart/checkout-data', { email, shippingAddress: address });
      if (saved.status !== 200) throw new Error(JSON.stringify(saved.error));
      const options = await visitor.send<{ id: string }[]>('GET', '/cart/shipping-options');
      const [first] = options.data;
      if (first) await visitor.send('POST', '/cart/shipping-option', { shippingOptionId: first.id });
    },
    pay: (paymentMethod = 'pm_card_visa', more = {}) =>
      visitor.send('POST', '/cart/checkout', { paymentMethod, ...more }),
    other: (otherToken) => visitorOf(fetch, origin, key, otherToken),
  };
  return visitor;
}
