import { describe, expect, it } from 'vitest';
import type { CheckoutResult } from '../../src/contract/checkout.js';
import type { Order, OrderStatus } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { storeForTests, type Visitor, warningsOf } from './harness.js';

const store = storeForTests();

const stockOf = async (visitor: Visitor, slug: string) =>
  (await visitor.send<Product>('GET', `/products/${slug}`)).data.inventoryCount;

describe('POST /cart/checkout', () => {
  it('turns the cart into a paid order', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle', 2);
    await visitor.prepare();
    const paid = await visitor.pay('pm_card_visa', { returnUrl: 'https://shop.example/thanks?a=1' });
    expect(paid.status).toBe(200);
    expect(paid.data).toMatchObject({
      status: 'paid',
      paymentStatus: 'succeeded',
      requiresAction: false,
      nextActionUrl: null,
      redirectUrl: `https://shop.example/thanks?a=1&order=${paid.data.orderId}`,
    });
    expect(await stockOf(visitor, 'hand-poured-candle')).toBe(48);

    const cart = await visitor.send('GET', '/cart');
    expect(cart.data).toMatchObject({
      id: paid.data.orderId,
      type: 'order',
      order: { number: paid.data.orderNumber, paymentStatus: 'paid', fulfillmentStatus: 'unfulfilled' },
      totals: { subtotal: { amount: 4800 }, tax: { amount: 960 }, shipping: { amount: 395 }, total: { amount: 6155 } },
    });
    const order = await visitor.send<Order>('GET', `/orders/${paid.data.orderId}`);
    expect(order.data).toMatchObject({ paymentStatus: 'paid', items: [{ quantity: 2, subtotal: { amount: 4800 } }] });
    const status = await visitor.send<OrderStatus>('GET', `/orders/${paid.data.orderId}/status`);
    expect(status.data.paymentStatus).toBe('succeeded');
  });

  it('closes the cart: it can be neither changed nor ordered again', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    await visitor.pay();
    const added = await visitor.add('last-ten');
    expect([added.status, added.error.code]).toEqual([409, 'cart_already_ordered']);
  });

  it('names everything that is missing', async () => {
    const visitor = await store.visit();
    expect((await visitor.pay()).error.code).toBe('cart_empty');
    await visitor.add('hand-poured-candle');
    const refused = await visitor.pay();
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.error.fields ?? {})).toEqual(['email', 'shippingAddress', 'shippingOptionId']);
  });

  it('asks for no address where everything is digital', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.requiresShipping).toBe(false);
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    expect((await visitor.send('GET', '/cart/shipping-options')).data).toEqual([]);
    expect((await visitor.pay()).data.status).toBe('paid');
  });

  it('takes no payment where there is nothing to pay', async () => {
    const visitor = await store.visit();
    await visitor.add('free-sample');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    expect((await visitor.pay('free')).data).toMatchObject({ status: 'paid', paymentStatus: 'succeeded' });
    const [order] = await visitor.control<{ paymentMethod: string }[]>('GET', '/orders');
    expect(order?.paymentMethod).toBe('free');
  });

  it('does not give goods away because the method says so', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    const refused = await visitor.pay('free');
    expect(refused.status).toBe(422);
    expect(refused.error.fields).toHaveProperty('paymentMethod');
  });

  it('leaves a bank transfer pending, with the stock held', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten', 3);
    await visitor.prepare();
    const placed = await visitor.pay('bank_transfer');
    expect(placed.data).toMatchObject({ status: 'pending', paymentStatus: 'pending', requiresAction: false });
    expect(await stockOf(visitor, 'last-ten')).toBe(7);
    expect((await visitor.send('GET', '/cart')).data.order).toMatchObject({ paymentGateway: 'bank_transfer' });
    await visitor.control('POST', `/payments/${placed.data.orderId}`, { outcome: 'paid' });
    const status = await visitor.send<OrderStatus>('GET', `/orders/${placed.data.orderId}/status`);
    expect(status.data.paymentStatus).toBe('succeeded');
  });

  it('respects the smallest order', async () => {
    const visitor = await store.visit();
    await visitor.control('PATCH', '/settings', { checkout: { minimumOrderValue: 5_000 } });
    await visitor.add('hand-poured-candle', 2);
    await visitor.prepare();
    const refused = await visitor.pay();
    expect(refused.error).toMatchObject({ code: 'minimum_order_value', message: 'The minimum order is £50.00.' });
    await visitor.add('hand-poured-candle');
    expect((await visitor.pay()).status).toBe(200);
  });

  it('refuses addresses to return to that are no web pages', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    for (const returnUrl of ['javascript:alert(1)', 'data:text/html,hi', 'nowhere']) {
      const refused = await visitor.pay('pm_card_visa', { returnUrl });
      expect(refused.error.fields).toHaveProperty('returnUrl');
    }
  });
});

describe('a checkout after something changed', () => {
  it('names the price that changed, and goes through once it was seen', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.add('hand-poured-candle', 2);
    await visitor.prepare();
    await visitor.control('PATCH', '/products/hand-poured-candle', { price: 2600 });
    const refused = await visitor.pay();
    expect([refused.status, refused.error.code]).toEqual([409, 'cart_changed']);
    expect(refused.body['changes']).toEqual([
      {
        itemId: data.items[0]?.id,
        kind: 'price',
        before: { amount: 2400, currency: 'GBP', formatted: '£24.00' },
        after: { amount: 2600, currency: 'GBP', formatted: '£26.00' },
      },
    ]);
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.totals.subtotal.amount).toBe(5200);
    expect((await visitor.pay()).status).toBe(200);
  });

  it('does not refuse a price that the shopper has read meanwhile', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    await visitor.control('PATCH', '/products/hand-poured-candle', { price: 2600 });
    const cart = await visitor.send('GET', '/cart');
    expect(warningsOf(cart.data)).toMatchObject([{ type: 'warning', code: 'price_changed' }]);
    expect(warningsOf((await visitor.send('GET', '/cart')).data)).toEqual([]);
    expect((await visitor.pay()).status).toBe(200);
  });

  it('reduces a line to what is left, and takes one out of which nothing is', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten', 8);
    await visitor.add('hand-poured-candle', 1);
    await visitor.prepare();
    await visitor.control('PATCH', '/products/last-ten', { stock: 3 });
    await visitor.control('PATCH', '/products/hand-poured-candle', { stock: 0 });
    const refused = await visitor.pay();
    expect(refused.body['changes']).toMatchObject([
      { kind: 'stock', before: 8, after: 3 },
      { kind: 'stock', before: 1, after: 0 },
    ]);
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.items.map((item) => [item.productSlug, item.quantity])).toEqual([['last-ten', 3]]);
    expect((await visitor.pay()).status).toBe(200);
  });

  it('takes out what is sold no more', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    await visitor.control('PATCH', '/products/hand-poured-candle', { status: 'archived' });
    expect(warningsOf((await visitor.send('GET', '/cart')).data)).toMatchObject([{ code: 'unavailable' }]);
    expect((await visitor.pay()).body['changes']).toMatchObject([{ kind: 'unavailable', before: 1, after: null }]);
    expect((await visitor.send('GET', '/cart')).data.items).toEqual([]);
  });

  it('finds a code however it was typed or copied', async () => {
    const visitor = await store.visit({
      products: [{ slug: 'a', name: 'A', price: 1000, categories: [], media: [] }],
      discounts: [{ code: 'Ｓave\u200b10', type: 'percentage', value: 10 }],
    });
    await visitor.add('a');
    for (const code of ['SAVE10', 'ｓａｖｅ１０', '\u200e save\u00ad10\u00a0']) {
      expect((await visitor.send('POST', '/cart/discount', { code })).data.discountCode).toBe('SAVE10');
    }
    expect((await visitor.send('POST', '/cart/discount', { code: '\u200b' })).error.code).toBe('validation_failed');
  });

  it('says that a code which was shown has expired', async () => {
    const visitor = await store.visit({
      products: [{ slug: 'a', name: 'A', price: 1000, categories: [], media: [] }],
      discounts: [
        { code: 'SOON', type: 'percentage', value: 10, expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
      ],
    });
    await visitor.add('a');
    await visitor.send('POST', '/cart/discount', { code: 'SOON' });
    await visitor.prepare();
    await visitor.control('POST', '/clock', { advanceMs: 3_600_001 });
    const refused = await visitor.pay();
    expect([refused.status, refused.error.code]).toEqual([422, 'discount_expired']);
    expect((await visitor.send('GET', '/cart')).data.discountCode).toBeNull();
    expect((await visitor.pay()).status).toBe(200);
  });
});

describe('a checkout sent twice', () => {
  it('makes one order and gives the same answer, one after the other', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten');
    await visitor.prepare();
    const first = await visitor.pay('pm_card_visa', { returnUrl: 'https://shop.example/' });
    const second = await visitor.pay('pm_card_visa', { returnUrl: 'https://shop.example/' });
    expect(second.data).toEqual(first.data);
    expect(await visitor.control('GET', '/orders')).toHaveLength(1);
    expect(await stockOf(visitor, 'last-ten')).toBe(9);
  });

  it('makes one order and gives the same answer, at the same time', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten');
    await visitor.prepare();
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.pay()));
    const results = new Set(answers.map((answer) => JSON.stringify(answer.data satisfies CheckoutResult)));
    expect(results.size).toBe(1);
    expect(await visitor.control('GET', '/orders')).toHaveLength(1);
    expect(await stockOf(visitor, 'last-ten')).toBe(9);
  });
});
