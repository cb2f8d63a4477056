import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreApp, type StoreApp } from '../../demo/store/app.js';
import { parseSites } from '../../demo/store/http/sites.js';
import { visitorOf, type Visitor } from './harness.js';
import { seed } from './seed.js';

const OWN = 'https://store.example';
const SHOP = 'https://shop.example';
let folder: string;
let app: StoreApp;
const databaseUrl = () => `file:${join(folder, 'store.db')}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
  app = await createStoreApp({
    databaseUrl: databaseUrl(),
    mode: 'production',
    payments: 'simulator',
    rateLimit: 0,
    publicOrigin: `${OWN}/`,
  });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** A visitor of a store in production, whose requests say that they go to `host`. */
async function visit(sites?: readonly string[], host = 'evil.example'): Promise<Visitor> {
  const { key } = await app.createStore({ ...seed, ...(sites && { sites }) });
  return visitorOf((request) => app.fetch(request), `https://${host}`, key);
}

/** Where the newest link in the outbox leads: there is no control surface to ask. */
async function lastLink(): Promise<URL> {
  const client = createClient({ url: databaseUrl() });
  const { rows } = await client.execute('SELECT link FROM mails WHERE link IS NOT NULL ORDER BY rowid DESC LIMIT 1');
  client.close();
  return new URL(String(rows[0]?.['link']));
}

async function linkAskedWith(visitor: Visitor, body: object, headers = {}): Promise<string> {
  const email = `${visitor.token}@example.com`;
  await visitor.send('POST', '/cart/create-account', { email, ...body }, headers);
  const link = await lastLink();
  return link.origin + link.pathname;
}

describe('in production', () => {
  it('an e-mailed link never leads to the host that a request names', async () => {
    expect(await linkAskedWith(await visit(), {})).toBe(`${OWN}/`);
    const forged = { Origin: 'https://evil.example', Referer: 'https://evil.example/shop' };
    expect(await linkAskedWith(await visit(), {}, forged)).toBe(`${OWN}/`);
    expect(await linkAskedWith(await visit(), { returnUrl: 'https://evil.example/' })).toBe(`${OWN}/`);
  });

  it('a link leads to the sites that the store lists, else to the first of them', async () => {
    const sites = [`${SHOP}/home`, 'https://other.example'];
    expect(await linkAskedWith(await visit(sites), { returnUrl: `${SHOP}/candles` })).toBe(`${SHOP}/candles`);
    expect(await linkAskedWith(await visit(sites), {}, { Origin: 'https://other.example' })).toBe(
      'https://other.example/',
    );
    for (const hostile of ['https://evil.example/', `${SHOP}.evil.example/`, `https://evil.example/${SHOP}`]) {
      expect(await linkAskedWith(await visit(sites), { returnUrl: hostile })).toBe(`${SHOP}/home`);
    }
  });

  it.each([
    ['no list', undefined, [`${OWN}/thanks`], [`${SHOP}/`, 'https://evil.example/']],
    ['a list', [SHOP], [`${SHOP}/thanks`, `${OWN}/`], ['https://evil.example/', `http://shop.example/`]],
  ])('a payment leads back to the store’s own pages only, with %s', async (_name, sites, own, foreign) => {
    for (const returnUrl of foreign) {
      const visitor = await visit(sites);
      await visitor.add('guide');
      const refused = await visitor.pay('pm_card_visa', { returnUrl });
      expect([refused.status, Object.keys(refused.error.fields ?? {})]).toEqual([422, ['returnUrl']]);
    }
    for (const returnUrl of own) {
      const visitor = await visit(sites);
      await visitor.add('guide');
      await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
      const { data } = await visitor.pay('pm_card_visa', { returnUrl });
      expect(data.redirectUrl).toBe(`${returnUrl}?order=${data.orderId}`);
    }
  });

  it('the bank’s page is where the store is, not where the request says', async () => {
    const visitor = await visit();
    await visitor.add('guide');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    const { data } = await visitor.pay('pm_card_authenticationRequired');
    expect(data.nextActionUrl).toMatch(new RegExp(`^${OWN}/pay/`));
  });

  it('a store does not start that does not know where it is', async () => {
    const options = { databaseUrl: databaseUrl(), mode: 'production', payments: 'simulator' } as const;
    await expect(createStoreApp(options)).rejects.toThrow('PUBLIC_ORIGIN');
    await expect(createStoreApp({ ...options, publicOrigin: 'store.example' })).rejects.toThrow('store.example');
  });

  it('the list is told by a setting that names web addresses, or the store does not start', () => {
    expect([undefined, '', ` ${SHOP}/home, https://other.example`].map(parseSites)).toEqual([
      ...[[], [], [`${SHOP}/home`, 'https://other.example']],
    ]);
    for (const wrong of ['shop.example', 'javascript:alert(1)']) expect(() => parseSites(wrong)).toThrow(wrong);
  });
});
