import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { createStoreApp } from '../../demo/store/app.js';
import { mailsTo } from './customers.js';
import { storeForTests, visitorOf, type Visitor } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const DAY = 86_400_000;

const stockOf = async (visitor: Visitor) =>
  (await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount;
const wait = (visitor: Visitor, advanceMs: number) => visitor.control('POST', '/clock', { advanceMs });
const kindsOf = async (visitor: Visitor) =>
  (await mailsTo(visitor, `${visitor.token}@example.com`)).map(({ kind }) => kind);

async function transfer(more: Partial<typeof seed> = {}): Promise<{ visitor: Visitor; orderId: string }> {
  const visitor = await store.visit({ ...seed, ...more });
  await visitor.add('last-ten', 10);
  await visitor.send('POST', '/cart/discount', { code: 'ONCE' });
  await visitor.prepare();
  const { data } = await visitor.pay('bank_transfer');
  return { visitor, orderId: data.orderId };
}

describe('an order that waits for a bank transfer', () => {
  it('is cancelled after seven days: stock and code come back, and the customer is told', async () => {
    const { visitor, orderId } = await transfer();
    await wait(visitor, 7 * DAY - 60_000);
    expect(await stockOf(visitor)).toBe(0);
    await wait(visitor, 60_000);
    expect(await stockOf(visitor)).toBe(10);
    const { data } = await visitor.send<Order>('GET', `/orders/${orderId}`);
    expect(data).toMatchObject({ paymentStatus: 'cancelled', cancelledAt: expect.any(String) as string });
    const [mail] = await mailsTo(visitor, `${visitor.token}@example.com`);
    expect(mail).toMatchObject({ kind: 'cancelled', subject: `Your order ${data.orderNumber} has been cancelled` });
    expect(mail?.body).toContain('10 × last ten');
    const other = visitor.other();
    await other.add('last-ten');
    expect((await other.send('POST', '/cart/discount', { code: 'ONCE' })).status).toBe(200);
  });

  it('waits as long as the store says, and for ever if it says so', async () => {
    const { visitor: hasty } = await transfer({ unpaidOrderDays: 1 });
    await wait(hasty, DAY);
    expect(await stockOf(hasty)).toBe(10);
    const { visitor: patient } = await transfer({ unpaidOrderDays: null });
    await wait(patient, 90 * DAY);
    expect(await stockOf(patient)).toBe(0);
  });

  it('that was paid stays an order', async () => {
    const { visitor, orderId } = await transfer();
    await visitor.control('POST', `/payments/${orderId}`, { outcome: 'paid' });
    await wait(visitor, 90 * DAY);
    expect(await stockOf(visitor)).toBe(0);
    expect((await visitor.send<Order>('GET', `/orders/${orderId}`)).data.paymentStatus).toBe('paid');
    expect(await kindsOf(visitor)).toEqual(['order']);
  });

  it('is cancelled once, however many processes look after the store', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
    const options = {
      databaseUrl: `file:${join(folder, 'store.db')}`,
      mode: 'development',
      controlSurface: true,
      rateLimit: 0,
    } as const;
    const apps = [await createStoreApp(options), await createStoreApp(options)];
    try {
      const { key } = (await apps[0]?.createStore(seed)) ?? { key: '' };
      const [one, two] = apps.map((app) =>
        visitorOf((request) => app.fetch(request), 'http://store.test', key, 'buyer'),
      );
      if (!one || !two) throw new Error('There are two apps.');
      await one.add('last-ten', 4);
      await one.prepare();
      await one.pay('bank_transfer');
      await wait(one, 7 * DAY);
      await Promise.all(Array.from({ length: 10 }, (_empty, index) => stockOf(index % 2 ? one : two)));
      expect(await stockOf(one)).toBe(10);
      expect(await kindsOf(one)).toEqual(['cancelled', 'order']);
    } finally {
      for (const app of apps) await app.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
