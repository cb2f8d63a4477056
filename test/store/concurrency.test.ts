import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { createStoreApp } from '../../demo/store/app.js';
import { storeForTests, visitorOf, type Visitor } from './harness.js';

const store = storeForTests();

/** Ten tickets, which need no address: as few requests as possible until the rush. */
const tickets = {
  products: [{ slug: 'ticket', name: 'Ticket', type: 'digital', price: 900, stock: 10, categories: [], media: [] }],
} satisfies Partial<StoreSeed>;

async function readyToPay(visitors: readonly Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    await visitor.add('ticket');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
  }
}

it('sells exactly ten of the last ten to a hundred who check out at once', async () => {
  const first = await store.visit(tickets);
  const visitors = Array.from({ length: 100 }, () => first.other());
  await readyToPay(visitors);
  const answers = await Promise.all(visitors.map((visitor) => visitor.pay()));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(10);
  expect(answers.filter((answer) => answer.status === 409)).toHaveLength(90);
  const { data } = await first.send<Product>('GET', '/products/ticket');
  expect(data).toMatchObject({ inventoryCount: 0, inStock: false });
  expect(await first.control('GET', '/orders')).toHaveLength(10);
  const numbers = new Set(answers.flatMap((answer) => answer.data?.orderNumber ?? []));
  expect(numbers.size).toBe(10);
});

it('sells exactly ten through two processes’ worth of apps on one database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
  const options = { databaseUrl: `file:${join(folder, 'store.db')}`, mode: 'development', rateLimit: 0 } as const;
  const apps = [await createStoreApp(options), await createStoreApp(options)];
  try {
    const { key } = (await apps[0]?.createStore(tickets)) ?? { key: '' };
    const visitors = Array.from({ length: 40 }, (_empty, index) => {
      const app = apps[index % 2];
      return visitorOf((request) => app?.fetch(request) ?? Promise.reject(new Error()), 'http://store.test', key);
    });
    await readyToPay(visitors);
    const answers = await Promise.all(visitors.map((visitor) => visitor.pay()));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(10);
    for (const visitor of visitors.slice(0, 2)) {
      const stock = async () => (await visitor.send<Product>('GET', '/products/ticket')).data.inventoryCount;
      await expect.poll(stock).toBe(0);
    }
  } finally {
    for (const app of apps) await app.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it('loses no addition to one cart, however many come at once', async () => {
  const visitor = await store.visit();
  await Promise.all(Array.from({ length: 40 }, () => visitor.add('hand-poured-candle')));
  expect((await visitor.send('GET', '/cart')).data.items).toMatchObject([{ quantity: 40 }]);
});

it('never sells what fails to be paid', async () => {
  const first = await store.visit(tickets);
  const visitors = Array.from({ length: 30 }, () => first.other());
  await readyToPay(visitors);
  await Promise.all(visitors.map((visitor) => visitor.pay('pm_card_chargeDeclined')));
  expect((await first.send<Product>('GET', '/products/ticket')).data.inventoryCount).toBe(10);
  const answers = await Promise.all(visitors.map((visitor) => visitor.pay()));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(10);
});
