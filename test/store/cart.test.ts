import { describe, expect, it } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import { storeForTests, type Visitor, warningsOf } from './harness.js';

const store = storeForTests();

async function variantsOf(visitor: Visitor, slug: string): Promise<Record<string, string>> {
  const { data } = await visitor.send<Product>('GET', `/products/${slug}`);
  return Object.fromEntries((data.variants ?? []).map((variant) => [variant.name ?? '', variant.id]));
}

describe('GET /cart', () => {
  it('makes an empty cart for a new token, and finds it again', async () => {
    const visitor = await store.visit();
    const first = await visitor.send('GET', '/cart');
    expect(first.data).toMatchObject({
      type: 'cart',
      items: [],
      visitorCountry: 'GB',
      messages: [],
      requiresShipping: true,
    });
    expect(first.data.id).toMatch(/^ord_/);
    // Nothing is written until something is put in, so that an empty cart is as new as its answer.
    const again = (await visitor.send('GET', '/cart')).data;
    expect({ ...again, updatedAt: first.data.updatedAt }).toEqual(first.data);
    expect((await visitor.other().send('GET', '/cart')).data.id).not.toBe(first.data.id);
  });

  it('needs a token', async () => {
    const visitor = await store.visit();
    const refused = await visitor.send('GET', '/cart', undefined, { 'X-Cart-Token': '' });
    expect([refused.status, refused.error.code]).toEqual([400, 'cart_token_required']);
  });

  it('forgets a cart that was idle for 30 days', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.add('hand-poured-candle');
    await visitor.control('POST', '/clock', { advanceMs: 30 * 86_400_000 + 1 });
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data.items).toEqual([]);
    expect(cart.data.id).not.toBe(data.id);
  });

  it('keeps personal data to itself after two idle hours', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({
      hasCheckoutData: true,
      customer: { firstName: 'Sam' },
    });
    await visitor.control('POST', '/clock', { advanceMs: 2 * 3_600_000 + 60_000 });
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data).toMatchObject({ hasCheckoutData: false, hasShippingAddress: false, customer: null });
    expect(cart.data.items).toHaveLength(1);
    const saved = await visitor.send<object>('GET', '/cart/checkout-data');
    expect(saved.data).toMatchObject({ email: null, shippingAddress: null });
  });
});

describe('POST /cart/items', () => {
  it('adds by slug or id, and makes the line of the same product longer', async () => {
    const visitor = await store.visit();
    const first = await visitor.add('hand-poured-candle', 2);
    const item = first.data.items[0];
    expect(item).toMatchObject({
      variantId: null,
      productName: 'Hand-poured candle',
      quantity: 2,
      price: { amount: 2400, currency: 'GBP', formatted: '£24.00' },
      subtotal: { amount: 4800 },
      trackInventory: true,
      inStock: true,
      inventoryCount: 50,
    });
    const second = await visitor.add(item?.productId ?? '');
    expect(second.data.items).toMatchObject([{ id: item?.id, quantity: 3 }]);
  });

  it('takes the only variant of a simple product by its id too', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<Product>('GET', '/products/hand-poured-candle');
    await visitor.add('hand-poured-candle');
    const cart = await visitor.add('hand-poured-candle', 1, { variantId: data.defaultVariantId });
    expect(cart.data.items).toMatchObject([{ quantity: 2 }]);
  });

  it('asks for a variant where there are several, and knows only its own', async () => {
    const visitor = await store.visit();
    const refused = await visitor.add('notebook');
    expect([refused.status, refused.error.code]).toEqual([422, 'variant_required']);
    const wrong = await visitor.add('notebook', 1, { variantId: 'var_of_another_product' });
    expect([wrong.status, wrong.error.code]).toEqual([422, 'variant_not_found']);
    const variants = await variantsOf(visitor, 'notebook');
    const cart = await visitor.add('notebook', 1, { variantId: variants['A4 / Sand'] });
    expect(cart.data.items).toMatchObject([{ variantName: 'A4 / Sand', price: { amount: 1600 }, inventoryCount: 7 }]);
  });

  it('refuses more than there is, and leaves the cart as it was', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten', 8);
    const refused = await visitor.add('last-ten', 3);
    expect([refused.status, refused.error.code]).toEqual([409, 'out_of_stock']);
    expect(refused.error.message).toBe('Only 10 of last ten left.');
    expect((await visitor.send('GET', '/cart')).data.items).toMatchObject([{ quantity: 8 }]);
    expect((await visitor.add('sold-out')).error).toMatchObject({
      code: 'out_of_stock',
      message: 'sold out is sold out.',
    });
    expect((await visitor.add('back-order', 5)).status).toBe(200);
  });

  it('keeps to the smallest and largest quantity', async () => {
    const visitor = await store.visit();
    expect((await visitor.add('by-the-box', 2)).error.code).toBe('quantity_below_minimum');
    expect((await visitor.add('by-the-box', 4)).status).toBe(200);
    const refused = await visitor.add('by-the-box', 3);
    expect(refused.status).toBe(422);
    expect(refused.error).toMatchObject({
      code: 'quantity_above_maximum',
      fields: { quantity: ['Maximum per order: 6.'] },
    });
  });

  it.each([[0], [-1], [1.5], ['2'], [1e9]])('refuses the quantity %s', async (quantity) => {
    const visitor = await store.visit();
    const refused = await visitor.send('POST', '/cart/items', { productId: 'hand-poured-candle', quantity });
    expect(refused.status).toBe(422);
    expect(refused.error.fields).toHaveProperty('quantity');
  });

  it('does not know what is not for sale', async () => {
    const visitor = await store.visit();
    expect([(await visitor.add('nothing')).status, (await visitor.add('nothing')).error.code]).toEqual([
      404,
      'product_not_found',
    ]);
  });
});

describe('bundles', () => {
  async function parts(visitor: Visitor) {
    const { data } = await visitor.send<Product>('GET', '/products/any-three');
    const [candle, ten] = data.bundleConfig?.components ?? [];
    return { candle: candle?.variants[0]?.id ?? '', ten: ten?.variants[0]?.id ?? '' };
  }

  it('need a complete choice from their components', async () => {
    const visitor = await store.visit();
    const { candle, ten } = await parts(visitor);
    expect((await visitor.add('any-three')).error.code).toBe('bundle_selection_required');
    const choices = [
      [{ variantId: candle, quantity: 2 }],
      [{ variantId: candle, quantity: 4 }],
      [{ variantId: 'var_other', quantity: 3 }],
    ];
    for (const bundleSelections of choices) {
      expect((await visitor.add('any-three', 1, { bundleSelections })).error.code).toBe('bundle_selection_invalid');
    }
    const bundleSelections = [
      { variantId: candle, quantity: 1 },
      { variantId: ten, quantity: 2 },
    ];
    const cart = await visitor.add('any-three', 1, { bundleSelections });
    expect(cart.data.items).toMatchObject([{ productType: 'bundle', price: { amount: 6000 }, inventoryCount: 5 }]);
    expect(cart.data.items[0]?.bundleSelections).toHaveLength(2);
    const same = await visitor.add('any-three', 1, {
      bundleSelections: [...bundleSelections].reverse(),
    });
    expect(same.data.items).toMatchObject([{ quantity: 2 }]);
  });

  it('take the stock of their components, together with the single ones in the cart', async () => {
    const visitor = await store.visit();
    const { ten } = await parts(visitor);
    const bundleSelections = [{ variantId: ten, quantity: 3 }];
    await visitor.add('any-three', 3, { bundleSelections });
    expect((await visitor.add('last-ten', 2)).error.code).toBe('out_of_stock');
    expect((await visitor.add('last-ten', 1)).status).toBe(200);
    await visitor.prepare();
    expect((await visitor.pay()).status).toBe(200);
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(0);
  });
});

describe('PUT and DELETE /cart/items/{item}', () => {
  it('set a quantity within what there is, and remove', async () => {
    const visitor = await store.visit();
    const id = (await visitor.add('last-ten', 2)).data.items[0]?.id;
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 5 })).data.items).toMatchObject([
      { quantity: 5 },
    ]);
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 11 })).status).toBe(409);
    expect((await visitor.send('PUT', `/cart/items/${id}`, {})).error.fields).toHaveProperty('quantity');
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 0 })).data.items).toEqual([]);
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 1 })).status).toBe(404);
    const again = (await visitor.add('last-ten')).data.items[0]?.id;
    expect((await visitor.send('DELETE', `/cart/items/${again}`)).data.items).toEqual([]);
    expect((await visitor.send('DELETE', `/cart/items/${again}`)).status).toBe(404);
  });

  it('touch no line of another visitor', async () => {
    const visitor = await store.visit();
    const id = (await visitor.add('last-ten', 2)).data.items[0]?.id;
    expect((await visitor.other().send('PUT', `/cart/items/${id}`, { quantity: 1 })).status).toBe(404);
  });

  it('let a shopper take less of what has become scarce', async () => {
    const visitor = await store.visit();
    const id = (await visitor.add('last-ten', 8)).data.items[0]?.id;
    await visitor.control('PATCH', '/products/last-ten', { stock: 3 });
    const cart = await visitor.send('GET', '/cart');
    expect(warningsOf(cart.data)).toMatchObject([
      { code: 'stock_limited', itemId: id, message: 'Only 3 of last ten left.' },
    ]);
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 5 })).status).toBe(200);
    expect((await visitor.send('PUT', `/cart/items/${id}`, { quantity: 6 })).status).toBe(409);
  });
});

describe('updatedAt', () => {
  const frozen = storeForTests({ clock: () => Date.UTC(2026, 3, 20) });

  it('grows with every change, also within one millisecond, and stays with every read', async () => {
    const visitor = await frozen.visit();
    const seen: string[] = [];
    for (let count = 0; count < 20; count++) seen.push((await visitor.add('hand-poured-candle')).data.updatedAt);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect((await visitor.send('GET', '/cart')).data.updatedAt).toBe(seen.at(-1));
  });
});
