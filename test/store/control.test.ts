import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cart } from '../../src/contract/cart.js';
import type { Product } from '../../src/contract/product.js';
import { createListener } from '../../demo/store/adapters/node.js';
import { storeForTests, visitorOf, type Visitor, warningsOf } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(createListener(store.app));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function visit(): Promise<Visitor> {
  const { key } = await store.app.createStore(seed);
  return visitorOf(fetch, origin, key);
}

/** The quantity of the cart's only line, looked at without the visitor's knowing. */
const truth = async (visitor: Visitor) =>
  (await visitor.control<Cart>('GET', `/carts/${visitor.token}`)).items[0]?.quantity ?? 0;

describe('POST /_control/stores', () => {
  it('makes a store of its own in a moment', async () => {
    const make = async (body: object) => {
      const response = await fetch(`${origin}/_control/stores`, { method: 'POST', body: JSON.stringify(body) });
      return (await response.json()) as { key: string; baseUrl: string };
    };
    const first = await make({ seed });
    const second = await make({ key: 'pk_test_mine', seed: { products: [] } });
    expect(first.baseUrl).toBe(`${origin}/v3/public`);
    expect(second.key).toBe('pk_test_mine');
    const visitor = visitorOf(fetch, origin, first.key);
    expect((await visitor.send<Product[]>('GET', '/products')).data).toHaveLength(10);
    expect((await visitorOf(fetch, origin, second.key).send<Product[]>('GET', '/products')).data).toEqual([]);
    const started = performance.now();
    for (let count = 0; count < 20; count++) await store.app.createStore(seed);
    expect((performance.now() - started) / 20).toBeLessThan(50);
  });
});

describe('faults', () => {
  it('answer with a status before anything happens, as often as asked for', async () => {
    const visitor = await visit();
    await visitor.control('POST', '/faults', { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', times: 2 });
    const response = await fetch(`${origin}/v3/public/${visitor.key}/cart`);
    expect([response.status, await response.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
    await visitor.control('DELETE', '/faults');
    expect((await visitor.send('GET', '/cart')).status).toBe(200);
  });

  it('answer with a status after the change was made', async () => {
    const visitor = await visit();
    await visitor.control('POST', '/faults', {
      ...{ match: { method: 'post', path: '/cart/items' }, kind: 'status', when: 'after', status: 500 },
    });
    expect((await visitor.send('GET', '/cart')).status).toBe(200);
    expect((await visitor.add('last-ten', 2)).status).toBe(500);
    expect(await truth(visitor)).toBe(2);
  });

  it('end the connection without an answer, before or after', async () => {
    const visitor = await visit();
    await visitor.control('POST', '/faults', { match: { path: '/cart/items' }, kind: 'drop', when: 'before' });
    await expect(visitor.add('last-ten', 2)).rejects.toThrow();
    expect(await truth(visitor)).toBe(0);
    await visitor.control('POST', '/faults', { match: { path: '/cart/*' }, kind: 'drop', when: 'after' });
    await expect(visitor.add('last-ten', 2)).rejects.toThrow();
    expect(await truth(visitor)).toBe(2);
  });

  it('never answer, and let go of a visitor who leaves', async () => {
    const visitor = await visit();
    await visitor.control('POST', '/faults', { kind: 'hang', when: 'after', match: { method: 'POST' } });
    const leaving = new AbortController();
    const adding = fetch(`${origin}/v3/public/${visitor.key}/cart/items`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitor.key}`, 'X-Cart-Token': visitor.token },
      body: JSON.stringify({ productId: 'last-ten' }),
      signal: leaving.signal,
    });
    await expect.poll(() => truth(visitor)).toBe(1);
    leaving.abort();
    await expect(adding).rejects.toThrow();
    await expect
      .poll(async () => (await visitor.control<unknown[]>('GET', '/requests')).at(-1))
      .toMatchObject({
        ...{ method: 'POST', path: '/cart/items', status: null },
      });
  });

  it('act late, or answer late', async () => {
    const visitor = await visit();
    const slow = { kind: 'delay', delayMs: 150, match: { path: '/cart/items' } };
    for (const when of ['before', 'after']) {
      await visitor.control('POST', '/faults', { ...slow, when });
      const started = performance.now();
      expect((await visitor.add('last-ten')).status).toBe(200);
      expect(performance.now() - started).toBeGreaterThanOrEqual(145);
    }
    expect(await truth(visitor)).toBe(2);
  });
});

describe('what truly happened', () => {
  it('is in the log of requests', async () => {
    const visitor = await visit();
    await visitor.add('last-ten');
    await visitor.send('GET', '/nothing');
    expect(await visitor.control('GET', '/requests')).toMatchObject([
      { method: 'POST', path: '/cart/items', status: 200 },
      { method: 'GET', path: '/nothing', status: 404 },
    ]);
    await visitor.control('DELETE', '/requests');
    expect(await visitor.control('GET', '/requests')).toEqual([]);
  });

  it('can be looked at without being seen by the shopper', async () => {
    const visitor = await visit();
    await visitor.add('last-ten');
    await visitor.control('PATCH', '/products/last-ten', { price: 1100 });
    for (let look = 0; look < 2; look++) {
      const cart = await visitor.control<Cart>('GET', `/carts/${visitor.token}`);
      expect(warningsOf(cart)).toMatchObject([{ code: 'price_changed' }]);
    }
  });
});

describe('PATCH /_control/{key}/products/{slug}', () => {
  it('changes prices and stock of a product and its variants', async () => {
    const visitor = await visit();
    await visitor.control('PATCH', '/products/notebook', {
      variants: { 'NB-A5-I': { stock: 2 }, 'A4 / Sand': { price: 1700, salePrice: 1500 } },
    });
    const { data } = await visitor.send<Product>('GET', '/products/notebook');
    expect(data.variants).toMatchObject([
      { name: 'A5 / Sand', inventoryCount: 4 },
      { name: 'A5 / Ink', inventoryCount: 2, inStock: true },
      { name: 'A4 / Sand', price: { amount: 1500, originalAmount: 1700, isOnSale: true, discountPercentage: 11 } },
    ]);
    await visitor.control('PATCH', '/products/notebook', { status: 'draft' });
    expect((await visitor.send('GET', '/products/notebook')).status).toBe(404);
    await expect(visitor.control('PATCH', '/products/nothing', { stock: 1 })).rejects.toThrow('404');
  });
});
