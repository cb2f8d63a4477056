import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storeForTests } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const limited = storeForTests({ rateLimit: 1 });

describe('errors', () => {
  it.each([
    ['no key', {}],
    ['another key', { Authorization: 'Bearer pk_test_other' }],
    ['no Bearer', { Authorization: 'pk_test_other' }],
  ])('401 for %s', async (_name, headers) => {
    const { key } = await store.visit();
    const response = await store.app.fetch(new Request(`http://store.test/v3/public/${key}/cart`, { headers }));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: { code: 'invalid_api_key', message: 'The API key is missing or not valid for this store.' },
    });
  });

  it('401 for an unknown key, 403 for a secret one', async () => {
    const visitor = await store.visit();
    const unknown = await store.app.fetch(
      new Request('http://store.test/v3/public/pk_test_none', { headers: { Authorization: 'Bearer pk_test_none' } }),
    );
    expect(unknown.status).toBe(401);
    const secret = await visitor.send('GET', '/products', undefined, { Authorization: 'Bearer sk_test_oops' });
    expect([secret.status, secret.error.code]).toEqual([403, 'secret_key_refused']);
  });

  it('404 for a route that does not exist', async () => {
    const visitor = await store.visit();
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['PATCH', '/cart'],
      ['DELETE', '/products'],
    ] as const) {
      const refused = await visitor.send(method, path);
      expect([refused.status, refused.error.code]).toEqual([404, 'not_found']);
    }
    expect((await store.app.fetch(new Request('http://store.test/elsewhere'))).status).toBe(404);
  });

  it.each(['{', 'no json', '', '{"productId": "a",}'])('400 for a body that is no JSON: %s', async (body) => {
    const visitor = await store.visit();
    const refused = await visitor.send('POST', '/cart/items', body);
    expect([refused.status, refused.error.code]).toEqual([400, 'malformed_json']);
  });

  it.each(['[]', '"text"', 'null', '{"productId": {}}'])('422 for JSON of another shape: %s', async (body) => {
    const visitor = await store.visit();
    expect((await visitor.send('POST', '/cart/items', body)).status).toBe(422);
  });

  it('413 for a body beyond measure', async () => {
    const visitor = await store.visit();
    const refused = await visitor.send('PUT', '/cart/checkout-data', { notes: 'x'.repeat(70_000) });
    expect([refused.status, refused.error.code]).toEqual([413, 'payload_too_large']);
  });

  it('422 names each wrong field, dotted', async () => {
    const visitor = await store.visit();
    const refused = await visitor.send('PUT', '/cart/checkout-data', {
      email: 'nobody',
      shippingAddress: {
        firstName: 'Sam',
        lastName: '',
        line1: 'x',
        city: '',
        countryCode: 'US',
        state: 'ZZ',
        phone: '12',
      },
      billingAddress: { firstName: 'A', lastName: 'B', line1: 'C', city: 'D', countryCode: 'GB', postcode: '12345' },
    });
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.error.fields ?? {}).sort()).toEqual([
      'billingAddress.postcode',
      'email',
      'shippingAddress.city',
      'shippingAddress.lastName',
      'shippingAddress.phone',
      'shippingAddress.postcode',
      'shippingAddress.state',
    ]);
  });

  it.each([
    ['GB', '07700 900123', '+447700900123'],
    ['US', '(202) 555-0123', '+12025550123'],
    ['GB', '+1 202 555 0123', '+12025550123'],
    ['GB', '+44 (0)7700 900123', '+447700900123'],
    ['GB', '', null],
  ])('takes a phone number as people of %s write it: %s', async (countryCode, phone, kept) => {
    const visitor = await store.visit();
    const place = countryCode === 'US' ? { state: 'NY', postcode: '10001' } : { postcode: 'NW1 6XE' };
    const address = { firstName: 'A', lastName: 'B', line1: 'C', city: 'D', countryCode, ...place, phone };
    await visitor.send('PUT', '/cart/checkout-data', { shippingAddress: address });
    const { data } = await visitor.send('GET', '/cart/checkout-data');
    expect(data).toMatchObject({ shippingAddress: { phone: kept } });
  });

  it.each(['12', 'call me', '+', '+0', '12345678901234567890', '1'.repeat(40), 'toString'])(
    'refuses what is no phone number: %s',
    async (phone) => {
      const visitor = await store.visit();
      const address = { firstName: 'A', lastName: 'B', line1: 'C', city: 'D', countryCode: 'GB', postcode: 'NW1 6XE' };
      const refused = await visitor.send('PUT', '/cart/checkout-data', { shippingAddress: { ...address, phone } });
      expect([refused.status, Object.keys(refused.error.fields ?? {})]).toEqual([422, ['shippingAddress.phone']]);
    },
  );

  it('does not deliver where there is no zone', async () => {
    const visitor = await store.visit();
    const address = { firstName: 'A', lastName: 'B', line1: 'C', city: 'D', countryCode: 'JP', postcode: '150-0001' };
    const refused = await visitor.send('PUT', '/cart/checkout-data', { shippingAddress: address });
    expect(refused.error.fields).toEqual({ 'shippingAddress.countryCode': ['We do not deliver to this country.'] });
  });

  it('asks for the fields that the store’s settings require', async () => {
    const visitor = await store.visit();
    await visitor.control('PATCH', '/settings', { checkout: { phoneNumberField: 'required' } });
    await expect(visitor.prepare()).rejects.toThrow('shippingAddress.phone');
  });

  it('503 for a paused store, everywhere', async () => {
    const visitor = await store.visit();
    await visitor.control('POST', '/paused', { paused: true });
    for (const path of ['', '/products', '/cart']) {
      const refused = await visitor.send('GET', path);
      expect([refused.status, refused.error.code]).toEqual([503, 'store_paused']);
    }
    await visitor.control('POST', '/paused', { paused: false });
    expect((await visitor.send('GET', '')).status).toBe(200);
  });

  it('speaks the visitor’s language', async () => {
    const visitor = await store.visit();
    const say = async (language: string) =>
      (await visitor.send('POST', '/cart/discount', { code: 'OLD' }, { 'Accept-Language': language })).error.message;
    expect(await say('fr-CA, en;q=0.5')).toBe('Ce code a expiré.');
    expect(await say('ar')).toBe('انتهت صلاحية هذا الرمز.');
    expect(await say('da, de;q=0.9')).toBe('This code has expired.');
    expect(await say('*;q=0.1, fr;q=0')).toBe('This code has expired.');
    expect(await say('!!, ;;q=, '.repeat(100))).toBe('This code has expired.');
  });
});

describe('CORS', () => {
  it('lets any page call, with a preflight that is remembered', async () => {
    const { key } = await store.visit();
    const preflight = await store.app.fetch(
      new Request(`http://store.test/v3/public/${key}/cart/items`, {
        method: 'OPTIONS',
        headers: { Origin: 'https://page.example', 'Access-Control-Request-Method': 'POST' },
      }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST, PUT, DELETE');
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Authorization, Content-Type, X-Cart-Token');
    expect(Number(preflight.headers.get('Access-Control-Max-Age'))).toBeGreaterThanOrEqual(7200);
  });

  it('also on refusals, so that a page can read them', async () => {
    const visitor = await store.visit();
    const answers = [
      await visitor.send('GET', '/products'),
      await visitor.send('GET', '/nothing'),
      await visitor.send('GET', '/products', undefined, { Authorization: 'Bearer pk_test_wrong' }),
      await visitor.send('POST', '/cart/items', '{'),
      await visitor.send('PUT', '/cart/checkout-data', { notes: 'x'.repeat(70_000) }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 401, 400, 413]);
    for (const { headers } of answers) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    }
  });
});

describe('rates', () => {
  it('answers 429 with Retry-After beyond the documented rate, to that visitor and endpoint only', async () => {
    const visitor = await limited.visit();
    for (let count = 0; count < 30; count++) expect((await visitor.pay()).status).toBe(422);
    const refused = await visitor.pay();
    expect([refused.status, refused.error.code]).toEqual([429, 'rate_limited']);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await visitor.send('GET', '/cart')).status).toBe(200);
    expect((await visitor.other().pay()).status).toBe(422);
    await visitor.control('POST', '/clock', { advanceMs: seconds * 1000 });
    expect((await visitor.pay()).status).toBe(422);
  });

  it('can be raised, for one store or for all', async () => {
    const { key } = await limited.app.createStore(seed, undefined, 0);
    const send = () =>
      limited.app.fetch(
        new Request(`http://store.test/v3/public/${key}`, { headers: { Authorization: `Bearer ${key}` } }),
      );
    for (let count = 0; count < 150; count++) expect((await send()).status).toBe(200);
  });
});

describe('production mode', () => {
  const production = storeForTests({ mode: 'production', payments: 'simulator', publicOrigin: 'http://store.test' });

  it('has no control surface', async () => {
    const visitor = await production.visit();
    const response = await production.app.fetch(new Request('http://store.test/_control/stores', { method: 'POST' }));
    expect(response.status).toBe(404);
    await expect(visitor.control('GET', '/orders')).rejects.toThrow('404');
    expect((await visitor.send('GET', '/cart')).status).toBe(200);
  });
});

describe('what everybody may see', () => {
  const fetchFrom = (key: string, path: string, headers: Record<string, string> = {}) =>
    store.app.fetch(new Request(`http://store.test/v3/public/${key}${path}`, { headers }));

  it('needs the key in its path only, so that a browser asks for it at once', async () => {
    const { key } = await store.visit();
    const { data } = (await (await fetchFrom(key, '/products')).json()) as { data: readonly { slug: string }[] };
    const product = `/products/${data[0]?.slug}`;
    for (const path of ['', '/', product, `${product}/reviews`, '/categories', '/countries', '/feeds/google.xml']) {
      expect((await fetchFrom(key, path)).status, path).toBe(200);
      expect((await fetchFrom(key, path, { Authorization: 'Bearer pk_test_other' })).status, path).toBe(401);
      expect((await fetchFrom('pk_test_none', path)).status, path).toBe(401);
    }
    for (const path of ['/cart', '/auth/status', '/account', '/orders/ord_1', '/productsx', '/conversations']) {
      expect((await fetchFrom(key, path)).status, path).toBe(401);
    }
    const posted = new Request(`http://store.test/v3/public/${key}${product}/reviews`, { method: 'POST', body: '{}' });
    expect((await store.app.fetch(posted)).status).toBe(401);
  });

  it('is sent once to whoever has it, until it changes', async () => {
    const visitor = await store.visit();
    const first = await fetchFrom(visitor.key, '/products');
    const tag = first.headers.get('ETag') ?? '';
    const again = await fetchFrom(visitor.key, '/products', { 'If-None-Match': `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await fetchFrom(visitor.key, '/products?sort=price', { 'If-None-Match': tag })).status).toBe(200);
    const french = await fetchFrom(visitor.key, '/products', { 'If-None-Match': tag, 'Accept-Language': 'fr' });
    expect(french.status).toBe(200);
    const { data } = (await first.json()) as { data: readonly { slug: string }[] };
    await visitor.control('PATCH', `/products/${data[0]?.slug}`, { price: 100 });
    expect((await fetchFrom(visitor.key, '/products', { 'If-None-Match': tag })).status).toBe(200);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
  ] as const)('is compressed for who takes %s', async (accepted, encoding, decompress) => {
    const { key } = await store.visit();
    const plain = await fetchFrom(key, '/products');
    expect(plain.headers.get('Content-Encoding')).toBe(null);
    for (const time of [1, 2]) {
      const answer = await fetchFrom(key, '/products', { 'Accept-Encoding': accepted });
      expect(answer.headers.get('Content-Encoding'), `${time}`).toBe(encoding);
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(decompress(bytes).toString()).toBe(await plain.clone().text());
    }
    const small = await fetchFrom(key, '/categories', { 'Accept-Encoding': accepted });
    expect((await small.text()).length < 1024).toBe(small.headers.get('Content-Encoding') === null);
  });

  it('is never taken for what it is not', async () => {
    const { key } = await store.visit();
    for (const path of ['/products', '/feeds/google.xml', '/nothing', '/cart']) {
      expect((await fetchFrom(key, path)).headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    }
    expect(
      (await store.app.fetch(new Request('http://store.test/elsewhere'))).headers.get('X-Content-Type-Options'),
    ).toBe('nosniff');
  });
});
