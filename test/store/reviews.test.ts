import { describe, expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import type { ReviewPage, ReviewReceipt } from '../../src/contract/review.js';
import { storeForTests, type Visitor } from './harness.js';
import { signIn } from './customers.js';

const store = storeForTests();
const PATH = '/products/hand-poured-candle/reviews';
const review = { rating: 1, title: 'Meh', body: 'Not for me.', authorName: 'Bert', authorEmail: 'bert@example.com' };

const list = async (visitor: Visitor, query = '', path = PATH) =>
  (await visitor.send('GET', `${path}${query}`)).body as unknown as ReviewPage;
const write = (visitor: Visitor, more: object = {}, path = PATH) =>
  visitor.send<ReviewReceipt>('POST', path, { ...review, ...more });
const decide = (visitor: Visitor, id: string, status: string) => visitor.control('POST', `/reviews/${id}`, { status });

describe('reviews', () => {
  it('are listed newest first, with the average of all', async () => {
    const visitor = await store.visit();
    const page = await list(visitor, '?perPage=1');
    expect(page.data.map((entry) => entry.authorName)).toEqual(['Ida']);
    expect(page.meta).toEqual({
      ...{ currentPage: 1, perPage: 1, total: 2, lastPage: 2 },
      ...{ averageRating: 4.5, ratingCount: 2 },
    });
    expect((await list(visitor, '?page=2&perPage=1')).data.map((entry) => entry.authorName)).toEqual(['Sam']);
    expect((await list(visitor, '', '/products/last-ten/reviews')).meta).toMatchObject({
      ...{ total: 0, lastPage: 1, averageRating: null, ratingCount: 0 },
    });
    expect((await visitor.send('GET', `${PATH}?page=0`)).status).toBe(422);
    expect((await visitor.send('GET', '/products/nothing/reviews')).error.code).toBe('product_not_found');
  });

  it('wait for the merchant; averages and counts know approved ones only, everywhere', async () => {
    const visitor = await store.visit();
    const seen = async () => {
      const product = await visitor.send<Product>('GET', '/products/hand-poured-candle');
      const listing = await visitor.send<Product[]>('GET', '/products?ids=hand-poured-candle');
      const page = await list(visitor);
      const counts = [product.data.reviewCount, listing.data[0]?.reviewCount, page.meta.ratingCount, page.data.length];
      const averages = [product.data.averageRating, listing.data[0]?.averageRating, page.meta.averageRating];
      expect(new Set(counts).size).toBe(1);
      expect(new Set(averages).size).toBe(1);
      return [counts[0], averages[0]];
    };
    expect(await seen()).toEqual([2, 4.5]);
    const written = await write(visitor);
    expect(written.status).toBe(201);
    expect(written.data).toMatchObject({ status: 'pending_moderation' });
    expect(written.data.id).toMatch(/^prev_/);
    expect(await seen()).toEqual([2, 4.5]);
    await decide(visitor, written.data.id, 'approved');
    expect(await seen()).toEqual([3, 3.3]);
    expect((await list(visitor)).data[0]).toEqual({
      ...{ id: written.data.id, rating: 1, title: 'Meh', body: 'Not for me.', authorName: 'Bert' },
      ...{ verifiedPurchase: false, createdAt: written.data.createdAt },
    });
    await decide(visitor, written.data.id, 'refused');
    expect(await seen()).toEqual([2, 4.5]);
  });

  it('never show an e-mail', async () => {
    const visitor = await store.visit();
    const { data } = await write(visitor, { authorName: undefined });
    await decide(visitor, data.id, 'approved');
    const page = await list(visitor);
    expect(page.data[0]?.authorName).toBeNull();
    expect(JSON.stringify(page)).not.toContain('bert@');
  });

  it('are verified for those who bought the product here, and for nobody who only says so', async () => {
    const buyer = await store.visit();
    await buyer.add('hand-poured-candle');
    await buyer.prepare();
    await buyer.pay();
    const email = `${buyer.token}@example.com`;
    const isVerified = async (visitor: Visitor, more: object, path = PATH) => {
      const { data } = await write(visitor, more, path);
      await decide(visitor, data.id, 'approved');
      return (await list(visitor, '', path)).data.find((entry) => entry.id === data.id)?.verifiedPurchase;
    };
    expect(await isVerified(buyer, {})).toBe(true);
    expect(await isVerified(buyer.other(), { authorEmail: email })).toBe(false);
    expect(await isVerified(buyer, {}, '/products/last-ten/reviews')).toBe(false);
    const later = buyer.other();
    await signIn(later, email);
    expect(await isVerified(later, {})).toBe(true);
    const refused = buyer.other();
    await refused.add('guide');
    await refused.prepare();
    await refused.pay('pm_card_chargeDeclined');
    expect(await isVerified(refused, {}, '/products/guide/reviews')).toBe(false);
  });

  it('are not verified for an order that was never paid', async () => {
    const buyer = await store.visit();
    await buyer.add('hand-poured-candle');
    await buyer.prepare();
    const { data: order } = await buyer.pay('bank_transfer');
    const isVerified = async () => {
      const { data } = await write(buyer);
      await decide(buyer, data.id, 'approved');
      return (await list(buyer)).data.find((entry) => entry.id === data.id)?.verifiedPurchase;
    };
    expect(await isVerified()).toBe(false);
    await buyer.control('POST', `/payments/${order.orderId}`, { outcome: 'paid' });
    expect(await isVerified()).toBe(true);
  });

  it('carry a customer’s name where none is given, and ask for no e-mail', async () => {
    const buyer = await store.visit();
    await buyer.add('hand-poured-candle');
    await buyer.prepare();
    await buyer.pay();
    await signIn(buyer, `${buyer.token}@example.com`);
    const written = await buyer.send<ReviewReceipt>('POST', PATH, { rating: 5, body: 'Lovely.' });
    expect(written.status).toBe(201);
    await decide(buyer, written.data.id, 'approved');
    expect((await list(buyer)).data[0]).toMatchObject({ authorName: 'Sam B.', verifiedPurchase: true, title: null });
  });

  it.each([
    [{ rating: undefined }, 'rating'],
    [{ rating: 0 }, 'rating'],
    [{ rating: 6 }, 'rating'],
    [{ rating: 4.5 }, 'rating'],
    [{ rating: '5' }, 'rating'],
    [{ body: undefined }, 'body'],
    [{ body: ' \n ' }, 'body'],
    [{ body: 'x'.repeat(5_001) }, 'body'],
    [{ title: 'x'.repeat(151) }, 'title'],
    [{ authorName: 'x'.repeat(101) }, 'authorName'],
    [{ authorEmail: undefined }, 'authorEmail'],
    [{ authorEmail: '' }, 'authorEmail'],
    [{ authorEmail: 'nonsense' }, 'authorEmail'],
  ])('say which field is wrong: %j', async (more, field) => {
    const visitor = await store.visit();
    const refused = await write(visitor, more);
    expect([refused.status, refused.error.code]).toEqual([422, 'validation_failed']);
    expect(Object.keys(refused.error.fields ?? {})).toEqual([field]);
  });

  it('are text, whatever they look like', async () => {
    const visitor = await store.visit();
    const body = `<img src=x onerror=alert(1)> \u0000\u001b[31m "quoted" 😀 'x'); DROP TABLE reviews; --`;
    const { data } = await write(visitor, { body, title: '<script>alert(1)</script>' });
    await decide(visitor, data.id, 'approved');
    const [shown] = (await list(visitor)).data;
    expect(shown?.body).toBe(body.replace(/[\u0000\u001b]/g, ''));
    expect(shown?.title).toBe('<script>alert(1)</script>');
  });

  it('come at most five a minute from one place', async () => {
    const visitor = await store.visit();
    await visitor.control('POST', '/rate-limit', { rateLimit: 1 });
    const statuses = [];
    for (let count = 0; count < 6; count++) statuses.push((await write(visitor.other())).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('of visitors outlive a new catalogue', async () => {
    const visitor = await store.visit();
    const { data } = await write(visitor);
    await decide(visitor, data.id, 'approved');
    const { seed } = await import('./seed.js');
    await store.app.createStore({ ...seed, name: 'Renamed' }, visitor.key);
    expect((await list(visitor)).meta).toMatchObject({ total: 3 });
  });

  it('belong to their store', async () => {
    const [here, elsewhere] = [await store.visit(), await store.visit()];
    const { data } = await write(here);
    await expect(decide(elsewhere, data.id, 'approved')).rejects.toThrow('404');
    expect((await list(elsewhere)).meta.total).toBe(2);
  });

  it('are gone where the store has none', async () => {
    const visitor = await store.visit();
    await visitor.control('PATCH', '/settings', { features: { reviews: false } });
    expect((await visitor.send('GET', PATH)).status).toBe(404);
    expect((await write(visitor)).status).toBe(404);
  });
});
