import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ga4 } from '../../src/analytics/ga4.js';
import type { Money } from '../../src/contract/money.js';
import type { CartDetail, EventItem } from '../../src/base/events.js';
import { exponentOf } from '../../src/domain/currency.js';

const money = (amount: number, currency = 'GBP'): Money => ({ amount, currency, formatted: 'as the store writes it' });
const list = { id: 'candles', name: 'Candles' };
const item = (more: Partial<EventItem> = {}): EventItem => ({
  productId: 'prod_1',
  slug: 'mug',
  name: 'Mug',
  variantId: 'var_1',
  variantName: 'Ash',
  price: money(1999),
  quantity: 1,
  category: 'Table',
  list: null,
  index: null,
  ...more,
});
const bare = item({ variantId: null, variantName: null, price: null, category: null });
const cart: CartDetail = {
  items: [item({ quantity: 2 })],
  currency: 'GBP',
  subtotal: money(3998),
  discount: money(400),
  total: money(4598),
  coupon: 'SPRING',
};
const mug = { item_id: 'prod_1', item_name: 'Mug', item_variant: 'Ash', item_category: 'Table', price: 19.99 };
const fromList = { item_list_id: 'candles', item_list_name: 'Candles' };

describe('GA4 entries', () => {
  it('view_item_list: the list by name, each item with its place', () => {
    expect(ga4['vitrine-list-viewed']({ list, items: [item({ list, index: 24 })] })).toEqual({
      event: 'view_item_list',
      ecommerce: { ...fromList, currency: 'GBP', items: [{ ...mug, ...fromList, index: 24, quantity: 1 }] },
    });
  });

  it('select_item: with the list that it was chosen from, where there is one', () => {
    const about = { productId: 'prod_1', slug: 'mug' };
    expect(ga4['vitrine-product-selected']({ ...about, item: item({ list }) })).toEqual({
      event: 'select_item',
      ecommerce: { ...fromList, currency: 'GBP', value: 19.99, items: [{ ...mug, ...fromList, quantity: 1 }] },
    });
    expect(ga4['vitrine-product-selected']({ ...about, item: item() }).ecommerce).not.toHaveProperty('item_list_name');
  });

  it('view_item: also of a product that has neither price nor category', () => {
    const about = { productId: 'prod_1', slug: 'mug' };
    expect(ga4['vitrine-product-viewed']({ ...about, item: bare })).toEqual({
      event: 'view_item',
      ecommerce: { items: [{ item_id: 'prod_1', item_name: 'Mug', quantity: 1 }] },
    });
  });

  it('add_to_cart and remove_from_cart: by how many pieces the line differs', () => {
    const promise = Promise.resolve();
    const line = item({ quantity: 5 });
    expect(ga4['vitrine-cart-updated']({ action: 'update', item: line, change: 3, promise })).toEqual({
      event: 'add_to_cart',
      ecommerce: { currency: 'GBP', value: 59.97, items: [{ ...mug, quantity: 3 }] },
    });
    expect(ga4['vitrine-cart-updated']({ action: 'remove', item: line, change: -2, promise })).toEqual({
      event: 'remove_from_cart',
      ecommerce: { currency: 'GBP', value: 39.98, items: [{ ...mug, quantity: 2 }] },
    });
    expect(ga4['vitrine-cart-updated']({ action: 'discount', promise })).toBe(null);
    expect(ga4['vitrine-cart-updated']({ action: 'update', item: line, change: 0, promise })).toBe(null);
  });

  it('view_cart, begin_checkout, add_shipping_info, add_payment_info: the store’s sums less the discount, and the code', () => {
    const sums = { currency: 'GBP', value: 35.98, coupon: 'SPRING', items: [{ ...mug, quantity: 2 }] };
    expect(ga4['vitrine-cart-viewed'](cart)).toEqual({ event: 'view_cart', ecommerce: sums });
    expect(ga4['vitrine-cart-viewed']({ ...cart, items: [] })).toBe(null);
    expect(ga4['vitrine-checkout-started'](cart)).toEqual({ event: 'begin_checkout', ecommerce: sums });
    const shippingOption = { id: 'opt_1', name: 'Fast' };
    expect(ga4['vitrine-shipping-chosen']({ ...cart, shippingOption })).toEqual({
      event: 'add_shipping_info',
      ecommerce: { ...sums, shipping_tier: 'Fast' },
    });
    expect(ga4['vitrine-payment-chosen']({ ...cart, paymentMethod: 'card' })).toEqual({
      event: 'add_payment_info',
      ecommerce: { ...sums, payment_type: 'card' },
    });
  });

  it('purchase: number, shipping and tax; without the store’s subtotal the sum of the items', () => {
    const order = { orderId: 'ord_1', orderNumber: '1001', items: cart.items, currency: 'GBP', total: money(4598) };
    const sums = { subtotal: money(3998), discount: null, shipping: money(395), tax: money(879) };
    expect(ga4['vitrine-order-placed']({ ...order, ...sums })).toEqual({
      event: 'purchase',
      ecommerce: {
        transaction_id: '1001',
        currency: 'GBP',
        value: 39.98,
        shipping: 3.95,
        tax: 8.79,
        items: [{ ...mug, quantity: 2 }],
      },
    });
    const none = { subtotal: null, discount: null, shipping: null, tax: null };
    const { ecommerce } = ga4['vitrine-order-placed']({ ...order, ...none });
    expect(ecommerce).toEqual({ transaction_id: '1001', currency: 'GBP', value: 39.98, items: ecommerce.items });
  });

  it('puts the point where each currency has it', () => {
    const values = ['JPY', 'KWD', 'EUR'].map((currency) => {
      const { items, value } = ga4['vitrine-product-viewed']({
        productId: 'prod_1',
        slug: 'mug',
        item: item({ price: money(1999, currency) }),
      }).ecommerce;
      return [items[0]?.price, value];
    });
    expect(values).toEqual([
      [1999, 1999],
      [1.999, 1.999],
      [19.99, 19.99],
    ]);
  });

  it('sums in minor units, so that no fraction is lost or made up', () => {
    const lines = fc.array(fc.record({ amount: fc.nat(10 ** 7), quantity: fc.integer({ min: 1, max: 999 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    const seed = Date.now();
    console.log(`ga4: seed ${seed}`);
    fc.assert(
      fc.property(lines, fc.constantFrom('JPY', 'EUR', 'KWD'), (parts, currency) => {
        const items = parts.map(({ amount, quantity }) => item({ price: money(amount, currency), quantity }));
        const sum = parts.reduce((total, { amount, quantity }) => total + amount * quantity, 0);
        const { ecommerce } = ga4['vitrine-order-placed']({
          orderId: 'o',
          orderNumber: '1',
          items,
          currency,
          subtotal: null,
          discount: null,
          shipping: null,
          tax: null,
          total: money(sum, currency),
        });
        expect(ecommerce.value?.toFixed(exponentOf(currency))).toBe(
          (sum / 10 ** exponentOf(currency)).toFixed(exponentOf(currency)),
        );
        expect(Math.round((ecommerce.value ?? 0) * 10 ** exponentOf(currency))).toBe(sum);
      }),
      { seed },
    );
  });
});
