import { describe, expect, it } from 'vitest';
import type { StoreSeed } from '../../demo/catalog/types.js';
import type { Order } from '../../src/contract/order.js';
import { london, storeForTests, type Visitor } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const [unitedKingdom, ...otherZones] = seed.shippingZones ?? [];

/** The same store as its merchant has changed it. */
const change = (visitor: Visitor, more: Partial<StoreSeed>) => store.app.createStore({ ...seed, ...more }, visitor.key);

/** The zone of London with its cheaper option at another price. */
const postageOf = (price: number, freeOver = 10_000): StoreSeed['shippingZones'] => {
  if (!unitedKingdom) throw new Error('The seed has no zone.');
  const [first, ...others] = unitedKingdom.options;
  if (!first) throw new Error('The zone has no option.');
  return [{ ...unitedKingdom, options: [{ ...first, price, freeOver }, ...others] }, ...otherZones];
};
const vatOf = (rate: number) => [{ country: 'GB', name: 'VAT', rate }];

/** One candle for London, ready to be paid: £24.00, £4.80 tax, £3.95 shipping, £32.75. */
async function readyToPay(code?: string): Promise<Visitor> {
  const visitor = await store.visit();
  await visitor.add('hand-poured-candle');
  if (code !== undefined) await visitor.send('POST', '/cart/discount', { code });
  await visitor.prepare();
  return visitor;
}

const ordersOf = (visitor: Visitor) => visitor.control<Order[]>('GET', '/orders');
const totalOf = async (visitor: Visitor) => (await visitor.send('GET', '/cart')).data.totals.total.amount;

describe('a checkout that would not cost what was last shown', () => {
  it('is refused with the old and the new total, and goes through once the cart was read', async () => {
    const visitor = await readyToPay();
    await change(visitor, { taxes: vatOf(1), shippingZones: postageOf(9759) });
    const refused = await visitor.pay();
    expect([refused.status, refused.error.code]).toEqual([409, 'cart_changed']);
    expect(refused.body['changes']).toEqual([
      {
        kind: 'total',
        before: { amount: 3275, currency: 'GBP', formatted: '£32.75' },
        after: { amount: 14_559, currency: 'GBP', formatted: '£145.59' },
        causes: ['shipping', 'tax'],
      },
    ]);
    expect(await ordersOf(visitor)).toEqual([]);
    expect(await totalOf(visitor)).toBe(14_559);
    expect((await visitor.pay()).data.status).toBe('paid');
    expect(await ordersOf(visitor)).toMatchObject([{ totals: { total: { amount: 14_559 } } }]);
  });

  it.each<[string, Partial<StoreSeed>, number, readonly string[]]>([
    ['more tax', { taxes: vatOf(0.25) }, 2795, ['tax']],
    ['less tax', { taxes: [] }, 2315, ['tax']],
    ['tax in the prices', { taxInclusive: true }, 2315, ['tax']],
    ['dearer shipping', { shippingZones: postageOf(400) }, 2704, ['shipping']],
    ['free shipping', { shippingZones: postageOf(395, 1_000) }, 2304, ['shipping']],
    [
      'a smaller discount',
      { discounts: [{ code: 'SPRING20', type: 'percentage', value: 10 }] },
      2987,
      ['discount', 'tax'],
    ],
    [
      'a larger discount',
      { discounts: [{ code: 'SPRING20', type: 'percentage', value: 30 }] },
      2411,
      ['discount', 'tax'],
    ],
    ['another currency', { currency: 'EUR' }, 2699, ['currency']],
    [
      'the same, made up otherwise',
      { taxes: vatOf(0), shippingZones: postageOf(395 + 384) },
      2699,
      ['shipping', 'tax'],
    ],
  ])('by %s', async (_what, more, after, causes) => {
    const visitor = await readyToPay('SPRING20');
    expect(await totalOf(visitor)).toBe(2699);
    await change(visitor, more);
    const refused = await visitor.pay();
    expect(refused.status).toBe(409);
    expect(refused.body['changes']).toMatchObject([
      { kind: 'total', before: { amount: 2699, currency: 'GBP' }, after: { amount: after }, causes },
    ]);
    await visitor.send('GET', '/cart');
    expect((await visitor.pay()).status).toBe(200);
    expect(await ordersOf(visitor)).toMatchObject([{ totals: { total: { amount: after } } }]);
  });

  it('is refused however often the same click is sent', async () => {
    const visitor = await readyToPay();
    await change(visitor, { taxes: vatOf(0.5) });
    const answers = await Promise.all(Array.from({ length: 6 }, () => visitor.pay()));
    expect(answers.map((answer) => answer.status)).toEqual([409, 409, 409, 409, 409, 409]);
    expect(await ordersOf(visitor)).toEqual([]);
  });

  it('is told of the lines first, and of the total once more where nobody reads it', async () => {
    const visitor = await readyToPay();
    await visitor.control('PATCH', '/products/hand-poured-candle', { price: 2600 });
    expect((await visitor.pay()).body['changes']).toMatchObject([{ kind: 'price' }]);
    expect((await visitor.pay()).body['changes']).toMatchObject([{ kind: 'total', causes: ['subtotal', 'tax'] }]);
    await visitor.send('GET', '/cart');
    expect((await visitor.pay()).status).toBe(200);
  });

  it('is told first what is missing', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await change(visitor, { taxes: vatOf(0.5) });
    expect((await visitor.pay()).status).toBe(422);
  });
});

describe('what counts as shown', () => {
  it('is every answer with totals of the cart', async () => {
    const visitor = await readyToPay();
    await change(visitor, { taxes: vatOf(0.5) });
    const [line] = (await visitor.send('GET', '/cart')).data.items;
    await visitor.send('PUT', `/cart/items/${line?.id}`, { quantity: 2 });
    expect((await visitor.pay()).status).toBe(200);
  });

  it('is an estimate for the place, and none for another', async () => {
    const visitor = await readyToPay();
    await change(visitor, { taxes: vatOf(0.5) });
    await visitor.send('POST', '/cart/estimate', { countryCode: 'US', state: 'CA' });
    expect((await visitor.pay()).status).toBe(409);
    await visitor.send('POST', '/cart/estimate', { countryCode: 'GB', postcode: 'NW1 6XE' });
    expect((await visitor.pay()).status).toBe(200);
  });

  it('is not undone by an estimate for elsewhere', async () => {
    const visitor = await readyToPay();
    await visitor.send('POST', '/cart/estimate', { countryCode: 'US', state: 'CA' });
    await visitor.send('POST', '/cart/estimate', { countryCode: 'CA', state: 'QC' });
    expect((await visitor.pay()).status).toBe(200);
  });

  it('changes nothing that other tabs order their snapshots by', async () => {
    const visitor = await readyToPay();
    const before = await visitor.send('GET', '/cart');
    await change(visitor, { taxes: vatOf(0.5) });
    await visitor.send('POST', '/cart/estimate', { countryCode: 'US', state: 'CA' });
    expect((await visitor.send('GET', '/cart')).data.updatedAt).toBe(before.data.updatedAt);
  });
});

describe('a place whose total was never shown', () => {
  const california = { ...london, city: 'Los Angeles', state: 'CA', postcode: '90001', countryCode: 'US' };
  const guideFor = async (shippingAddress: object) => {
    const visitor = await store.visit();
    await visitor.add('guide');
    return {
      visitor,
      save: () => visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com', shippingAddress }),
    };
  };

  it('is held against what was shown last', async () => {
    const { visitor, save } = await guideFor(california);
    await save();
    expect((await visitor.pay()).body['changes']).toMatchObject([
      { kind: 'total', before: { amount: 1080 }, after: { amount: 965 }, causes: ['tax'] },
    ]);
    await visitor.send('GET', '/cart');
    expect((await visitor.pay()).status).toBe(200);
  });

  it('may be ordered to where it changes nothing, or was estimated', async () => {
    const same = await guideFor({ ...london, state: 'London' });
    await same.save();
    expect((await same.visitor.pay()).status).toBe(200);
    const estimated = await guideFor(california);
    await estimated.visitor.send('POST', '/cart/estimate', { countryCode: 'US', state: 'CA' });
    await estimated.save();
    expect((await estimated.visitor.pay()).status).toBe(200);
  });
});
