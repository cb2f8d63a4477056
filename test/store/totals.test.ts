import { describe, expect, it } from 'vitest';
import type { Estimate, ShippingOption, TaxResult } from '../../src/contract/checkout.js';
import { london, storeForTests, type Visitor, warningsOf } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const california = { ...london, city: 'Los Angeles', state: 'CA', postcode: '90001', countryCode: 'US' };
const montreal = { ...london, city: 'Montréal', state: 'QC', postcode: 'H2X 1Y4', countryCode: 'CA' };

const apply = (visitor: Visitor, code: string) => visitor.send('POST', '/cart/discount', { code });

describe('discount codes', () => {
  it('take off a percentage, whatever their case', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle', 3);
    const cart = await apply(visitor, ' spring20 ');
    expect(cart.data).toMatchObject({
      ...{ discountCode: 'SPRING20', discountType: 'percentage', discountValue: 20 },
      totals: {
        subtotal: { amount: 7200 },
        discount: { amount: 1440 },
        tax: { amount: 1152 },
        total: { amount: 6912 },
      },
    });
    const without = await visitor.send('DELETE', '/cart/discount');
    expect(without.data).toMatchObject({ discountCode: null, discountType: null, totals: { discount: { amount: 0 } } });
  });

  it('take off an amount, but never more than the goods cost', async () => {
    const visitor = await store.visit();
    await visitor.add('by-the-box', 3);
    expect((await apply(visitor, 'FIVER')).data.totals.discount?.amount).toBe(500);
    const id = (await visitor.send('GET', '/cart')).data.items[0]?.id;
    await visitor.send('DELETE', `/cart/items/${id}`);
    const small = await visitor.add('on-sale');
    expect(small.data.totals.discount?.amount).toBe(500);
    await visitor.control('PATCH', '/products/on-sale', { price: 300, salePrice: null });
    expect((await visitor.send('GET', '/cart')).data.totals).toMatchObject({
      discount: { amount: 300 },
      total: { amount: 0 },
    });
  });

  it('pay for the shipping', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    const cart = await apply(visitor, 'POSTFREE');
    expect(cart.data.totals).toMatchObject({ shipping: { amount: 0 }, discount: { amount: 0 } });
    const options = await visitor.send<ShippingOption[]>('GET', '/cart/shipping-options');
    expect(options.data.map((option) => option.price.amount)).toEqual([0, 0]);
  });

  it('apply to their products or categories only', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    const refused = await apply(visitor, 'CANDLEONLY');
    expect([refused.status, refused.error.code]).toEqual([422, 'discount_not_applicable']);
    await visitor.add('hand-poured-candle');
    expect((await apply(visitor, 'CANDLEONLY')).data.totals.discount?.amount).toBe(1200);
    expect((await apply(visitor, 'PAPER')).data.totals.discount?.amount).toBe(450);
  });

  it.each([
    ['NEVERHEARD', 'discount_not_found', 'We do not know this code.'],
    ['OLD', 'discount_expired', 'This code has expired.'],
    ['BIG', 'discount_minimum_not_met', 'This code applies to orders of £100.00 or more.'],
  ])('are refused in words: %s', async (code, reason, message) => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    const refused = await apply(visitor, code);
    expect(refused.status).toBe(422);
    expect(refused.error).toMatchObject({ code: reason, message });
    expect((await visitor.send('GET', '/cart')).data.discountCode).toBeNull();
  });

  it('stay on a cart that has become too small for them, and work again when it grows', async () => {
    const visitor = await store.visit();
    const id = (await visitor.add('hand-poured-candle', 5)).data.items[0]?.id;
    expect((await apply(visitor, 'BIG')).data.totals.discount?.amount).toBe(1000);
    const small = await visitor.send('PUT', `/cart/items/${id}`, { quantity: 1 });
    expect(small.data).toMatchObject({ discountCode: 'BIG', totals: { discount: { amount: 0 } } });
    expect(warningsOf(small.data)).toMatchObject([{ code: 'discount_minimum_not_met' }]);
    const large = await visitor.send('PUT', `/cart/items/${id}`, { quantity: 5 });
    expect(large.data).toMatchObject({ totals: { discount: { amount: 1000 } }, messages: [] });
  });

  it('are used once where that is their limit, however many try', async () => {
    const visitor = await store.visit();
    const visitors = Array.from({ length: 5 }, () => visitor.other());
    for (const each of visitors) {
      await each.add('guide');
      await apply(each, 'ONCE');
      await each.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    }
    const answers = await Promise.all(visitors.map((each) => each.pay()));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422, 422, 422, 422]);
    expect(answers.find((answer) => answer.status === 422)?.error.code).toBe('discount_used_up');
  });

  it('are none where the store takes none, also one that was applied before', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    await apply(visitor, 'SPRING20');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    await visitor.control('PATCH', '/settings', { features: { discounts: false } });
    const refused = await apply(visitor, 'FIVER');
    expect([refused.status, refused.error.code]).toEqual([422, 'discount_not_found']);
    expect((await visitor.pay()).error.code).toBe('discount_not_found');
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data).toMatchObject({
      discountCode: null,
      totals: { discount: { amount: 0 }, total: { amount: 1080 } },
    });
    expect((await visitor.pay()).status).toBe(200);
  });

  it('can make an order free', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    expect((await apply(visitor, 'FREE100')).data.totals.total.amount).toBe(0);
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    expect((await visitor.pay('pm_card_chargeDeclined')).data.status).toBe('paid');
  });
});

describe('tax', () => {
  it('follows the visitor’s country until an address says otherwise', async () => {
    const visitor = await store.visit();
    const cart = await visitor.add('hand-poured-candle');
    expect(cart.data.taxBreakdown).toMatchObject([
      { name: 'VAT', rate: 0.2, amount: { amount: 480 }, jurisdiction: 'GB' },
    ]);
    await visitor.prepare(california);
    const american = await visitor.send('GET', '/cart');
    expect(american.data.taxBreakdown).toMatchObject([
      { rate: 0.0725, amount: { amount: 174 }, jurisdiction: 'US-CA' },
    ]);
    expect(american.data.totals.shipping?.amount).toBe(1295);
  });

  it('adds several jurisdictions, each on its own line', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare(montreal);
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.taxBreakdown).toMatchObject([
      { name: 'GST', amount: { amount: 120 }, jurisdiction: 'CA' },
      { name: 'QST', amount: { amount: 239 }, jurisdiction: 'CA-QC' },
    ]);
    expect(cart.data.totals.tax?.amount).toBe(359);
  });

  it('is part of the price where the store says so', async () => {
    const visitor = await store.visit({ ...seed, taxInclusive: true });
    const cart = await visitor.add('hand-poured-candle');
    expect(cart.data).toMatchObject({
      taxInclusive: true,
      totals: { subtotal: { amount: 2400 }, tax: { amount: 400 }, total: { amount: 2400 } },
    });
  });

  it('is calculated for any basket', async () => {
    const visitor = await store.visit();
    const items = [{ productId: 'hand-poured-candle', quantity: 2 }];
    const { data } = await visitor.send<TaxResult>('POST', '/tax/calculate', { items, countryCode: 'GB' });
    expect(data).toMatchObject({ subtotal: { amount: 4800 }, tax: { amount: 960 }, taxRate: 0.2 });
    const texas = await visitor.send<TaxResult>('POST', '/tax/calculate', { items, countryCode: 'US', state: 'TX' });
    expect(texas.data).toMatchObject({ tax: { amount: 0 }, taxRate: 0, taxBreakdown: [] });
    const wrong = await visitor.send('POST', '/tax/calculate', {
      items: [{ productId: 'notebook', quantity: 1 }],
      countryCode: 'XX',
    });
    expect(wrong.error.fields).toHaveProperty('countryCode');
    const vague = await visitor.send('POST', '/tax/calculate', {
      items: [{ productId: 'notebook', quantity: 1 }],
      countryCode: 'GB',
    });
    expect(vague.error.fields).toHaveProperty(['items.0.variantId']);
  });
});

describe('shipping', () => {
  it('offers the options of the address’ zone, and only those can be chosen', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    const early = await visitor.send('GET', '/cart/shipping-options');
    expect([early.status, Object.keys(early.error.fields ?? {})]).toEqual([422, ['shippingAddress']]);
    await visitor.prepare();
    const options = await visitor.send<ShippingOption[]>('GET', '/cart/shipping-options');
    expect(options.data).toMatchObject([
      { name: 'Tracked 48', price: { amount: 395 }, estimatedMinDays: 2, estimatedMaxDays: 3 },
      { name: 'Tracked 24', price: { amount: 595 } },
    ]);
    const chosen = await visitor.send('POST', '/cart/shipping-option', { shippingOptionId: options.data[1]?.id });
    expect(chosen.data).toMatchObject({ shippingOption: { name: 'Tracked 24', price: { amount: 595 } } });
    await visitor.send('PUT', '/cart/checkout-data', { shippingAddress: california });
    expect((await visitor.send('GET', '/cart')).data.shippingOption).toBeNull();
    const wrong = await visitor.send('POST', '/cart/shipping-option', { shippingOptionId: options.data[1]?.id });
    expect(wrong.error.fields).toHaveProperty('shippingOptionId');
  });

  it('is free from a threshold on, after the discount', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle', 5);
    await visitor.prepare();
    expect((await visitor.send('GET', '/cart')).data.totals.shipping?.amount).toBe(0);
    await apply(visitor, 'SPRING20');
    expect((await visitor.send('GET', '/cart')).data.totals.shipping?.amount).toBe(395);
  });

  it('is estimated for a place without keeping it', async () => {
    const visitor = await store.visit();
    const before = await visitor.add('hand-poured-candle', 3);
    const estimate = await visitor.send<Estimate>('POST', '/cart/estimate', { countryCode: 'gb', postcode: 'NW1 6XE' });
    expect(estimate.data).toMatchObject({
      totals: { subtotal: { amount: 7200 }, tax: { amount: 1440 }, shipping: { amount: 395 }, total: { amount: 9035 } },
      ...{ taxRate: 0.2, shippingOptionsCount: 2 },
    });
    const american = await visitor.send<Estimate>('POST', '/cart/estimate', { countryCode: 'US', state: 'CA' });
    expect(american.data).toMatchObject({ totals: { tax: { amount: 522 } }, taxRate: 0.0725, shippingOptionsCount: 1 });
    expect((await visitor.send('GET', '/cart')).data).toEqual(before.data);
  });
});

describe('currencies', () => {
  it.each([
    ['JPY', 1000, '¥1,000', 1100],
    ['KWD', 12_345, 'KWD 12.345', 13_580],
    ['EUR', 1999, '€19.99', 2199],
  ])('%s', async (currency, amount, formatted, total) => {
    const visitor = await store.visit({
      ...{ currency, supportedCurrencies: [currency], taxes: [{ country: 'GB', name: 'Tax', rate: 0.1 }] },
      products: [{ slug: 'thing', name: 'Thing', price: amount, categories: [], media: [] }],
    });
    const cart = await visitor.add('thing');
    expect(cart.data.items[0]?.price).toEqual({ amount, currency, formatted: formatted.replace(' ', '\u00a0') });
    expect(cart.data.totals.total.amount).toBe(total);
  });
});
