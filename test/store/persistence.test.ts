import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import { createStoreApp } from '../../demo/store/app.js';
import { visitorOf, type Visitor, warningsOf } from './harness.js';
import { seed } from './seed.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run<T>(storeSeed: object, work: (visitor: Visitor) => Promise<T>): Promise<T> {
  const app = await createStoreApp({ databaseUrl: `file:${join(folder, 'deep/store.db')}`, mode: 'development' });
  try {
    await app.createStore(storeSeed, 'pk_test_demo');
    return await work(visitorOf((request) => app.fetch(request), 'http://store.test', 'pk_test_demo', 'returning'));
  } finally {
    await app.close();
  }
}

it('outlives a restart: cart, order and stock', async () => {
  const orderId = await run(seed, async (visitor) => {
    await visitor.add('last-ten', 4);
    await visitor.prepare();
    const { data } = await visitor.pay();
    await visitor.other('another').add('guide', 3);
    return data.orderId;
  });
  await run(seed, async (visitor) => {
    expect((await visitor.send('GET', `/orders/${orderId}`)).status).toBe(200);
    expect((await visitor.send('GET', '/cart')).data.type).toBe('order');
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(6);
    expect((await visitor.other('another').send('GET', '/cart')).data.items).toMatchObject([{ quantity: 3 }]);
  });
});

it('takes over a changed catalogue, and keeps the carts', async () => {
  await run(seed, (visitor) => visitor.add('guide'));
  const products = seed.products?.map((product) => (product.slug === 'guide' ? { ...product, price: 1000 } : product));
  await run({ ...seed, products }, async (visitor) => {
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.items).toMatchObject([{ productSlug: 'guide', price: { amount: 1000 } }]);
    expect(warningsOf(cart.data)).toMatchObject([{ code: 'price_changed' }]);
  });
});
