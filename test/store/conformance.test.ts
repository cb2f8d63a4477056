/**
 * Holds a store against the examples of its contract: every one is played, in an order that makes sense, and every
 * documented mistake is made once.
 *
 * Without more, the reference store is asked. `STORE_URL=https://api.example/v3/public STORE_KEY=pk_test_…` asks another; it
 * needs a product in stock and a card method in test mode, and `STORE_DISCOUNT` names a code if `SPRING20` is none. Orders,
 * a review and a conversation are made there; at the documented rates it can run once a minute.
 */
import { describe, expect, it } from 'vitest';
import { allExamples, nameOf, Player, type StoreUnderTest } from './contract/player.js';
import { storeForTests } from './harness.js';

const external = process.env['STORE_URL'];
const local = external === undefined ? storeForTests() : undefined;
const played = new Set<string>();
const london = {
  ...{ firstName: 'Sam', lastName: 'Buyer', line1: '221B Baker Street', city: 'London', postcode: 'NW1 6XE' },
  ...{ countryCode: 'GB', phone: '+447700900123' },
};
const newEmail = () => `conformance-${crypto.randomUUID()}@example.com`;

let storeUnderTest: Promise<StoreUnderTest> | undefined;

function findStore(): Promise<StoreUnderTest> {
  storeUnderTest ??= (async () => {
    if (!local) {
      const key = process.env['STORE_KEY'] ?? 'pk_test_demo';
      return { baseUrl: `${external}/${key}`, key, fetch };
    }
    const { key } = await local.visit();
    return { baseUrl: `http://store.test/v3/public/${key}`, key, fetch: (request) => local.app.fetch(request) };
  })();
  return storeUnderTest;
}

/** What tests address by name on the way: any as good as another. */
interface Known {
  readonly product: string;
  readonly category: string;
}

let known: Promise<Known> | undefined;

async function visit(): Promise<{ visitor: Player } & Known> {
  const visitor = new Player(await findStore(), played);
  known ??= (async () => {
    const listing = await visitor.send('GET /products', { query: '?perPage=100' });
    const products = listing.json['data'] as { slug: string; inStock: boolean; hasVariants: boolean }[];
    const simple = products.filter((product) => product.inStock && !product.hasVariants);
    const product = simple.find(({ slug }) => slug === 'hand-poured-candle') ?? simple[0];
    const categories = await visitor.send('GET /categories');
    const [category] = categories.json['data'] as { slug: string }[];
    if (!product || !category) throw new Error('The store has no simple product in stock, or no category.');
    return { product: product.slug, category: category.slug };
  })();
  return { visitor, ...(await known) };
}

const dataOf = <Data>(reply: { json: object }) => (reply.json as { data: Data }).data;

/** A cart with one candle and everything that a checkout asks for. */
async function readyToPay(email = newEmail()) {
  const { visitor, product } = await visit();
  await visitor.send('POST /cart/items', { body: { productId: product } });
  await visitor.send('PUT /cart/checkout-data', { body: { email, shippingAddress: london, sameAsShipping: true } });
  const options = dataOf<{ id: string }[]>(await visitor.send('GET /cart/shipping-options'));
  await visitor.send('POST /cart/shipping-option', { body: { shippingOptionId: options[0]?.id } });
  return { visitor, email };
}

async function pay(visitor: Player, paymentMethod = 'pm_card_visa') {
  const body = { paymentMethod, returnUrl: 'https://yoursite.com/thanks' };
  return dataOf<{ orderId: string }>(await visitor.send('POST /cart/checkout', { body }));
}

describe('the contract’s examples', () => {
  it('of the store and its catalogue', async () => {
    const { visitor, product, category } = await visit();
    await visitor.play('GET /');
    await visitor.play('GET /products', { query: '?perPage=2' });
    await visitor.play('GET /products/{product}', { path: { product } });
    await visitor.play('GET /categories');
    await visitor.play('GET /categories/{category}', { path: { category } });
    await visitor.play('GET /countries');
    await visitor.play('GET /countries/{country_code}/states', { path: { country_code: 'US' } });
    await visitor.play('GET /payment-methods');
    const items = [{ productId: product, quantity: 2 }];
    await visitor.play('POST /tax/calculate', { body: { items, countryCode: 'GB' } });
  });

  it.each(['google', 'facebook', 'pinterest', 'tiktok'])('of the feed for %s', async (platform) => {
    const { visitor } = await visit();
    const feed = await visitor.play('GET /feeds/{platform}.xml', { path: { platform } });
    expect(feed.headers.get('Content-Type')).toMatch(/xml/);
    expect(feed.text).toMatch(/^<\?xml/);
    for (const field of ['id', 'title', 'price', 'availability']) expect(feed.text).toContain(`<g:${field}>`);
  });

  it('of a cart', async () => {
    const { visitor, product } = await visit();
    await visitor.play('POST /cart/items', { body: { productId: product, quantity: 1 } });
    const cart = dataOf<{ items: { id: string }[] }>(await visitor.play('GET /cart'));
    const item = cart.items[0]?.id ?? '';
    const changed = await visitor.play('PUT /cart/items/{item}', { path: { item }, body: { quantity: 2 } });
    expect(dataOf<{ items: { quantity: number }[] }>(changed).items[0]?.quantity).toBe(2);
    await visitor.play('POST /cart/discount', { body: { code: process.env['STORE_DISCOUNT'] ?? 'SPRING20' } });
    await visitor.play('DELETE /cart/discount');
    await visitor.play('POST /cart/estimate');
    const removed = await visitor.play('DELETE /cart/items/{item}', { path: { item } });
    expect(dataOf<{ items: unknown[] }>(removed).items).toEqual([]);
  });

  it('of a checkout and its order', async () => {
    const { visitor, product } = await visit();
    await visitor.send('POST /cart/items', { body: { productId: product, quantity: 2 } });
    const body = { email: newEmail(), shippingAddress: london, sameAsShipping: true };
    await visitor.play('PUT /cart/checkout-data', { body });
    await visitor.play('GET /cart/checkout-data');
    const options = dataOf<{ id: string }[]>(await visitor.play('GET /cart/shipping-options'));
    await visitor.play('POST /cart/shipping-option', { body: { shippingOptionId: options[0]?.id } });
    const payment = { paymentMethod: 'pm_card_visa', returnUrl: 'https://yoursite.com/thanks' };
    const paid = dataOf<{ orderId: string }>(await visitor.play('POST /cart/checkout', { body: payment }));
    await visitor.play('GET /orders/{order}', { path: { order: paid.orderId } });
    await visitor.play('GET /orders/{order}/status', { path: { order: paid.orderId } });
  });

  it('of a payment that has to be confirmed', async () => {
    const { visitor } = await readyToPay();
    const body = { paymentMethod: 'pm_card_authenticationRequired', returnUrl: 'https://yoursite.com/thanks' };
    const reply = await visitor.play('POST /cart/checkout', { body, response: 1 });
    expect(dataOf<object>(reply)).toMatchObject({ requiresAction: true, paymentStatus: 'requires_action' });
  });

  it('of an account', async () => {
    const { visitor, email } = await readyToPay();
    const { orderId } = await pay(visitor);
    await visitor.play('POST /cart/check-customer', { body: { email } });
    const names = { firstName: 'Sam', lastName: 'Buyer', marketingOptIn: false };
    await visitor.play('POST /cart/create-account', { body: { email, ...names } });
    await visitor.play('GET /cart/auth-status');
    await visitor.play('PUT /account/profile');
    await visitor.play('GET /account/profile');
    await visitor.play('GET /account/orders');
    await visitor.play('GET /account/orders/{order}', { path: { order: orderId } });
    await visitor.play('POST /account/logout');
    const status = await visitor.send('GET /cart/auth-status');
    expect(dataOf<object>(status)).toMatchObject({ authenticated: false });
  });

  it('of signing in by an e-mailed link', async () => {
    const { visitor, email } = await readyToPay();
    await pay(visitor);
    await visitor.play('POST /cart/send-auth', { body: { email } });
    const token = await linkTokenFor(email);
    // Another store's mailbox is out of reach: there, the link that nobody sent has to be refused.
    if (token === null) await visitor.refused('POST /cart/verify-auth', 422, { body: { token: 'lnk_none' } });
    else await visitor.play('POST /cart/verify-auth', { body: { token } });
    played.add('POST /cart/verify-auth');
  });

  it('of reviews', async () => {
    const { visitor, product } = await visit();
    const body = { rating: 5, title: 'Love it', body: 'Smells incredible.', authorName: 'Sam B.' };
    const options = { path: { product }, body: { ...body, authorEmail: newEmail() } };
    await visitor.play('POST /products/{product}/reviews', options);
    await visitor.play('GET /products/{product}/reviews', { path: { product } });
  });

  it('of a conversation', async () => {
    const { visitor } = await visit();
    const { id } = dataOf<{ id: string }>(await visitor.play('POST /conversations'));
    await visitor.play('GET /conversations/current');
    const path = { conversationId: id };
    await visitor.play('POST /conversations/{conversationId}/email', { path, body: { email: newEmail() } });
    await visitor.play('POST /conversations/{conversationId}/messages', { path });
    const messages = await visitor.play('GET /conversations/{conversationId}/messages', { path });
    expect(dataOf<{ sender: string }[]>(messages).map((message) => message.sender)).toEqual(['visitor', 'visitor']);
  });

  it('have all been played', () => {
    expect(allExamples).toHaveLength(41);
    expect(allExamples.map(nameOf).filter((name) => !played.has(name))).toEqual([]);
  });
});

describe('the contract’s errors', () => {
  const isPublicRead = (name: string) => /^GET \/($|products|categories|countries|feeds)/.test(name);

  it.each(allExamples.map(nameOf))('401 with another key, and without any where more than reads: %s', async (name) => {
    const { visitor } = await visit();
    if (!isPublicRead(name)) await visitor.refused(name, 401, { headers: { Authorization: null } });
    await visitor.refused(name, 401, { headers: { Authorization: 'Bearer pk_test_somebody_elses' } });
  });

  it.each(allExamples.filter((example) => example.body !== null).map(nameOf))(
    '400 for what is no JSON: %s',
    async (name) => {
      const { visitor, product } = await visit();
      let conversationId = '';
      if (name.includes('{conversationId}')) {
        conversationId = dataOf<{ id: string }>(await visitor.send('POST /conversations')).id;
      }
      if (name.includes('/account/')) await visitor.send('POST /cart/create-account', { body: { email: newEmail() } });
      await visitor.refused(name, 400, { body: '{"broken": ', path: { product, item: 'oitm_x', conversationId } });
    },
  );

  it.each([
    ['PUT /cart/items/{item}', { item: 'oitm_none' }],
    ['DELETE /cart/items/{item}', { item: 'oitm_none' }],
    ['GET /products/{product}', { product: 'no-such-product' }],
    ['GET /products/{product}/reviews', { product: 'no-such-product' }],
    ['POST /products/{product}/reviews', { product: 'no-such-product' }],
    ['GET /categories/{category}', { category: 'no-such-category' }],
    ['GET /countries/{country_code}/states', { country_code: 'XX' }],
    ['GET /orders/{order}', { order: 'ord_none' }],
    ['GET /orders/{order}/status', { order: 'ord_none' }],
    ['GET /conversations/current', {}],
    ['POST /conversations/{conversationId}/email', { conversationId: 'conv_none' }],
    ['GET /conversations/{conversationId}/messages', { conversationId: 'conv_none' }],
    ['POST /conversations/{conversationId}/messages', { conversationId: 'conv_none' }],
    ['GET /feeds/{platform}.xml', { platform: 'bing' }],
  ])('404 for what there is not: %s', async (name, path) => {
    const { visitor } = await visit();
    await visitor.refused(name, 404, { path });
  });

  it.each(allExamples.filter(({ path }) => path.startsWith('/account')).map(nameOf))(
    '403 for nobody’s account: %s',
    async (name) => {
      const { visitor } = await visit();
      await visitor.refused(name, 403, { path: { order: 'ord_none' } });
    },
  );

  it('403 and nothing else for a secret key in a browser', async () => {
    const { visitor } = await visit();
    await visitor.refused('GET /', 403, { headers: { Authorization: 'Bearer sk_test_leaked' } });
  });

  it('404 for orders and conversations of another visitor', async () => {
    const { visitor } = await readyToPay();
    const { orderId } = await pay(visitor);
    const { id } = dataOf<{ id: string }>(await visitor.send('POST /conversations'));
    const stranger = visitor.other();
    await stranger.refused('GET /orders/{order}', 404, { path: { order: orderId } });
    await stranger.refused('GET /orders/{order}/status', 404, { path: { order: orderId } });
    await stranger.refused('GET /conversations/{conversationId}/messages', 404, { path: { conversationId: id } });
    await stranger.send('POST /cart/create-account', { body: { email: newEmail() } });
    await stranger.refused('GET /account/orders/{order}', 404, { path: { order: orderId } });
  });

  it('409 for more than there is', async () => {
    const { visitor, product } = await visit();
    await visitor.refused('POST /cart/items', 409, { body: { productId: product, quantity: 9_999 } });
  });

  it.each([
    ['POST /cart/items', { quantity: 1 }, 'productId'],
    ['POST /cart/items', { productId: 'x', quantity: -1 }, 'quantity'],
    ['PUT /cart/items/{item}', {}, 'quantity'],
    ['POST /cart/discount', {}, 'code'],
    ['POST /cart/discount', { code: 'NO-SUCH-CODE' }, 'code'],
    ['POST /cart/estimate', {}, 'countryCode'],
    ['POST /cart/shipping-option', {}, 'shippingOptionId'],
    ['PUT /cart/checkout-data', { email: 'nonsense' }, 'email'],
    ['PUT /cart/checkout-data', { shippingAddress: { countryCode: 'GB' } }, 'shippingAddress.line1'],
    ['POST /cart/checkout', {}, 'paymentMethod'],
    ['POST /cart/check-customer', {}, 'email'],
    ['POST /cart/send-auth', { email: 'nonsense' }, 'email'],
    ['POST /cart/verify-auth', {}, 'token'],
    ['POST /cart/create-account', {}, 'email'],
    ['POST /products/{product}/reviews', { body: 'No stars.', authorEmail: 'a@example.com' }, 'rating'],
    ['POST /products/{product}/reviews', { rating: 5, body: 'Who?' }, 'authorEmail'],
    ['POST /tax/calculate', { items: [] }, 'countryCode'],
    ['POST /conversations', { subject: 5 }, 'subject'],
    ['GET /products', null, 'sort', '?sort=colour'],
    ['GET /products', null, 'perPage', '?perPage=101'],
  ])('422 naming the field: %s %j', async (name, body, field, query = '') => {
    const { visitor, product } = await visit();
    const reply = await visitor.refused(name, 422, { body, query, path: { product, item: 'oitm_x' } });
    const { fields } = reply.json['error'] as { fields?: Readonly<Record<string, readonly string[]>> };
    expect(fields?.[field]?.[0]).toEqual(expect.any(String));
  });

  it('422 for a profile, a message and an e-mail that can’t be', async () => {
    const { visitor } = await visit();
    await visitor.send('POST /cart/create-account', { body: { email: newEmail() } });
    await visitor.refused('PUT /account/profile', 422, { body: { phone: 'twelve' } });
    const { id } = dataOf<{ id: string }>(await visitor.send('POST /conversations'));
    const path = { conversationId: id };
    await visitor.refused('POST /conversations/{conversationId}/messages', 422, { path, body: { body: '' } });
    const long = { body: 'x'.repeat(4_001) };
    await visitor.refused('POST /conversations/{conversationId}/messages', 422, { path, body: long });
    await visitor.refused('POST /conversations/{conversationId}/email', 422, { path, body: { email: 'no' } });
  });

  it('are readable from any page, which is told what it may ask', async () => {
    const { fetch, baseUrl, key } = await findStore();
    const preflight = await fetch(
      new Request(`${baseUrl}/cart/items`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://shop.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization,content-type,x-cart-token',
        },
      }),
    );
    expect(preflight.ok).toBe(true);
    const allowed = preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase() ?? '';
    for (const header of ['authorization', 'content-type', 'x-cart-token']) expect(allowed).toContain(header);
    const refused = await fetch(new Request(`${baseUrl}/cart`, { headers: { Origin: 'https://shop.example' } }));
    expect([refused.status, refused.headers.get('Access-Control-Allow-Origin')]).toEqual([401, '*']);
    const unknown = await fetch(
      new Request(`${baseUrl}/no-such-thing`, { headers: { Authorization: `Bearer ${key}` } }),
    );
    expect(unknown.status).toBe(404);
  });
});

// Another store is not flooded to see whether it minds.
if (local) {
  describe('the contract’s rates', () => {
    it.each(allExamples)('429 after $ratePerMinute a minute: $method $path', async (example) => {
      const visitor = await local.visit();
      await visitor.control('POST', '/rate-limit', { rateLimit: 1 });
      const store = {
        baseUrl: `http://store.test/v3/public/${visitor.key}`,
        key: visitor.key,
        fetch: (request: Request) => local.app.fetch(request),
      };
      const player = new Player(store, new Set());
      const options = { body: example.body === null ? null : {}, path: { platform: 'google' } };
      for (let count = 0; count < example.ratePerMinute; count++) {
        expect((await player.send(nameOf(example), options)).status).not.toBe(429);
      }
      const limited = await player.refused(nameOf(example), 429, options);
      const seconds = Number(limited.headers.get('Retry-After'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      await visitor.control('POST', '/clock', { advanceMs: seconds * 1_000 });
      expect((await player.send(nameOf(example), options)).status).not.toBe(429);
    });
  });
}

/** The token of the newest sign-in link, where the store shows its outbox as the reference store does in development. */
async function linkTokenFor(email: string): Promise<string | null> {
  const { baseUrl, key, fetch } = await findStore();
  const outbox = await fetch(new Request(`${new URL(baseUrl).origin}/_control/${key}/outbox`));
  if (!outbox.ok) return null;
  const { data } = (await outbox.json()) as { data: { to: string; kind: string; link: string | null }[] };
  const mail = data.find((entry) => entry.to === email && entry.kind === 'sign_in');
  return new URL(mail?.link ?? 'about:blank').searchParams.get('vitrine-auth');
}
