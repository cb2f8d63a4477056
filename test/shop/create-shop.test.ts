import { afterAll, beforeAll, expect, it } from 'vitest';
import { createShop } from '../../src/index.js';
import { startStore, type RunningServer } from '../tools/store.js';
import { cartSeed } from '../helpers/seed.js';

const key = 'pk_test_without_browser';
let server: RunningServer;
beforeAll(async () => {
  server = await startStore();
  const body = JSON.stringify({ key, seed: cartSeed });
  const headers = { 'Content-Type': 'application/json' };
  const made = await fetch(`${server.origin}/_control/stores`, { method: 'POST', headers, body });
  expect(made.status).toBe(201);
});
afterAll(() => server.close());

it('needs no browser: a visitor of Node buys like any other, and is forgotten', async () => {
  const visit = () => createShop({ storeKey: key, apiUrl: `${server.origin}/v3/public` });
  const shop = visit();
  const { id } = await shop.api.catalog.product('candle');
  await Promise.all([shop.cart.add({ productId: id }), shop.cart.add({ productId: id, quantity: 2 })]);
  expect(shop.cart.$state.get()).toMatchObject({ count: 3, pending: false });
  shop.route.open({ name: 'product', slug: 'candle' });
  expect(shop.route.$route.get().page.name).toBe('product');
  shop.dispose();
  const next = visit();
  await next.cart.refresh();
  expect(next.cart.$state.get()).toMatchObject({ count: 0, status: 'ready' });
  next.dispose();
});
