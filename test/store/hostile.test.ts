import { expect, it } from 'vitest';
import type { CheckoutData } from '../../src/contract/checkout.js';
import type { Order } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { london, storeForTests } from './harness.js';

const store = storeForTests();

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE products; --",
  '${7*7}{{7*7}}',
  'javascript:alert(1)',
  '\u202Ereversed',
  '<svg/onload=alert(1)>',
];

it.each(payloads)('keeps %j as text, and answers it untouched', async (payload) => {
  const visitor = await store.visit({
    name: payload,
    categories: [{ slug: 'c', name: payload, description: payload }],
    products: [
      {
        ...{ slug: 'p', name: payload, summary: payload, description: payload, categories: ['c'], price: 100 },
        media: [{ path: 'p.jpg', alt: payload, aspectRatio: 1 }],
      },
    ],
  });
  expect((await visitor.send<Product>('GET', '/products/p')).data).toMatchObject({
    ...{
      name: payload,
      summary: payload,
      description: payload,
      media: [{ alt: payload }],
      categories: [{ name: payload }],
    },
  });
  expect((await visitor.send<Product[]>('GET', `/products?q=${encodeURIComponent(payload)}`)).data).toHaveLength(1);
  await visitor.add('p');
  const trimmed = payload.trim();
  await visitor.prepare({ ...london, firstName: payload, line1: payload });
  await visitor.send('PUT', '/cart/checkout-data', { notes: payload });
  const saved = await visitor.send<CheckoutData>('GET', '/cart/checkout-data');
  expect(saved.data).toMatchObject({ notes: trimmed, shippingAddress: { firstName: trimmed, line1: trimmed } });

  const { data } = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl: 'https://shop.example/' });
  const page = await (await store.app.fetch(new Request(data.nextActionUrl ?? ''))).text();
  expect(page).not.toMatch(/<script|<img|<svg/);
  const order = await visitor.send<Order>('GET', `/orders/${data.orderId}`);
  expect(order.data.items).toMatchObject([{ productName: payload }]);
});

it('answers requests for its own nature with nothing', async () => {
  const visitor = await store.visit();
  for (const name of ['__proto__', 'constructor', 'toString', '..%2F..%2Fstores', "' OR '1'='1"]) {
    const path = encodeURIComponent(name);
    expect((await visitor.send('GET', `/products/${path}`)).status).toBe(404);
    expect((await visitor.send('GET', `/categories/${path}`)).status).toBe(404);
    expect((await visitor.send('GET', `/orders/${path}`)).status).toBe(404);
    expect((await visitor.add(name)).status).toBe(404);
  }
});
