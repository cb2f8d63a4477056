import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreApp, type StoreApp, type StoreAppOptions } from '../../demo/store/app.js';
import { parseCartRetention } from '../../demo/store/housekeeping.js';
import { mailsTo } from './customers.js';
import { storeForTests, visitorOf, type Visitor } from './harness.js';
import { seed } from './seed.js';

const ORIGIN = 'http://store.test';
const DAY = 24 * 3_600_000;
const store = storeForTests();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a body', () => {
  /** Sends a form without end in pieces, without saying how long it is; answers what was read of it. */
  async function flood(path: string, key = ''): Promise<{ status: number; read: number }> {
    let read = 0;
    const piece = new TextEncoder().encode('a'.repeat(16_384));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += piece.byteLength;
        if (read > 64 * 1024 * 1024) controller.close();
        else controller.enqueue(piece);
      },
    });
    const headers = {
      Authorization: `Bearer ${key}`,
      'X-Cart-Token': 'flood',
      ...{ 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN },
    };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    const { status } = await store.app.fetch(new Request(`${ORIGIN}${path}`, init));
    return { status, read };
  }

  it('that is too large is refused before it is read, wherever it is sent', async () => {
    const { key } = await store.visit();
    for (const path of [
      '/pay/pay_0',
      '/back-office/orders/ord_0',
      `/v3/public/${key}/cart/items`,
      `/v3/public/${key}/cart/checkout`,
    ]) {
      const { status, read } = await flood(path, key);
      expect([path, status]).toEqual([path, 413]);
      expect(read).toBeLessThan(256 * 1024);
    }
    const seed = await flood('/_control/stores');
    expect(seed.status).toBe(413);
    expect(seed.read).toBeLessThan(40 * 1024 * 1024);
  });

  it('of a form with a button passes', async () => {
    const body = new URLSearchParams({ outcome: 'complete' });
    const response = await store.app.fetch(new Request(`${ORIGIN}/pay/pay_0`, { method: 'POST', body }));
    expect(response.status).toBe(404);
  });
});

describe('pictures', () => {
  it('are drawn two at a time, once, and kept', async () => {
    let [now, most, drawn, isBroken] = [0, 0, 0, true];
    const options: Partial<StoreAppOptions> = {
      async drawPicture(path) {
        drawn++;
        most = Math.max(most, ++now);
        await new Promise((resolve) => setImmediate(resolve));
        now--;
        if (path === 'broken.jpg' && isBroken) throw new Error('The disk is full.');
        if (path === 'none.jpg') throw new RangeError();
        return new TextEncoder().encode(path);
      },
    };
    const app = await createStoreApp({
      databaseUrl: `file:${join(folder, 'pictures.db')}`,
      mode: 'development',
      ...options,
    });
    const ask = (path: string) => app.fetch(new Request(`${ORIGIN}/media/w=1920/${path}`));
    const askForSixty = () => Promise.all(Array.from({ length: 60 }, (_none, index) => ask(`${index % 20}.jpg`)));
    for (let round = 0; round < 2; round++) {
      const answers = await askForSixty();
      expect(await answers[21]?.text()).toBe('1.jpg');
      expect([most, drawn]).toEqual([2, 20]);
    }
    expect((await ask('none.jpg')).status).toBe(404);
    expect((await ask('broken.jpg')).status).toBe(500);
    isBroken = false;
    expect(await (await ask('broken.jpg')).text()).toBe('broken.jpg');
    await app.close();
  });
});

it('nobody gets mails about orders without end', async () => {
  const visitor = await store.visit();
  const email = 'victim@example.com';
  for (let count = 0; count < 12; count++) {
    const buyer = visitor.other();
    await buyer.add('guide');
    await buyer.send('PUT', '/cart/checkout-data', { email: count % 2 ? email : 'Victim@Example.com' });
    expect((await buyer.pay()).status).toBe(200);
  }
  expect(await mailsTo(visitor, email)).toHaveLength(10);
});

describe('carts', () => {
  let app: StoreApp;
  let visitor: Visitor;
  const databaseUrl = () => `file:${join(folder, 'carts.db')}`;
  beforeAll(async () => {
    const options = { mode: 'development', controlSurface: true, rateLimit: 0, cartRetentionDays: 40 } as const;
    app = await createStoreApp({ databaseUrl: databaseUrl(), ...options });
    const { key } = await app.createStore(seed);
    visitor = visitorOf((request) => app.fetch(request), ORIGIN, key);
  });
  afterAll(() => app.close());

  /** How many rows of a table the store's file holds. */
  async function count(table: string): Promise<number> {
    const client = createClient({ url: databaseUrl() });
    const { rows } = await client.execute(`SELECT COUNT(*) AS count FROM ${table}`);
    client.close();
    return Number(rows[0]?.['count']);
  }

  it('that are only looked at leave nothing behind, and are the same each time', async () => {
    const looking = visitor.other();
    const first = await looking.send('GET', '/cart');
    expect(first.data.items).toEqual([]);
    expect((await looking.send('GET', '/cart')).data.id).toBe(first.data.id);
    for (const path of ['/cart/checkout-data', '/cart/shipping-options', '/cart/auth-status']) {
      await looking.send('GET', path);
    }
    await looking.send('POST', '/cart/discount', { code: 'NOTHING' });
    await looking.send('POST', '/cart/items', { productId: 'nothing' });
    expect(await count('carts')).toBe(0);
    const added = await looking.add('guide');
    expect(added.data.id).toBe(first.data.id);
    expect(Date.parse(added.data.updatedAt ?? '')).toBeGreaterThan(Date.parse(first.data.updatedAt ?? ''));
    expect(await count('carts')).toBe(1);
  });

  it('that nobody uses any more go after the days that the setting says, and orders stay', async () => {
    const [left, buyer] = [visitor.other(), visitor.other()];
    await left.add('guide');
    await buyer.add('guide');
    await buyer.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    const { data } = await buyer.pay();
    await buyer.send('POST', '/cart/create-account', { email: 'sam@example.com' });
    await visitor.control('POST', '/clock', { advanceMs: 39 * DAY });
    await visitor.send('GET', '');
    expect(await count('carts')).toBe(3);
    expect([await count('sessions'), await count('auth_links')]).toEqual([0, 0]);
    await visitor.control('POST', '/clock', { advanceMs: 2 * DAY });
    await visitor.send('GET', '');
    expect([await count('carts'), await count('cart_items')]).toEqual([1, 1]);
    expect((await buyer.send('GET', `/orders/${data.orderId}`)).status).toBe(200);
    expect((await buyer.send('GET', '/cart')).data.type).toBe('order');
    expect((await left.send('GET', '/cart')).data.items).toEqual([]);
  });

  it('go by a setting that is a time', () => {
    expect([undefined, '', '7', '0.5'].map(parseCartRetention)).toEqual([30, 30, 7, 0.5]);
    for (const wrong of ['0', '-1', 'a week']) expect(() => parseCartRetention(wrong)).toThrow(wrong);
  });
});

it('a store that starts while another process makes the file waits for it', async () => {
  const databaseUrl = `file:${join(folder, 'new.db')}`;
  const other = createClient({ url: databaseUrl });
  const making = await other.transaction('write');
  await making.execute('CREATE TABLE begun (id INTEGER)');
  const starting = createStoreApp({ databaseUrl, mode: 'development' });
  const outcome = starting.then(
    () => 'started',
    (error: unknown) => error,
  );
  expect(await Promise.race([outcome, new Promise((resolve) => setTimeout(resolve, 100, 'waits'))])).toBe('waits');
  await making.commit();
  expect(await outcome).toBe('started');
  await (await starting).close();
  other.close();
});
