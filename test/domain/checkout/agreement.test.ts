import { describe, expect, it } from 'vitest';
import type { Cart, CartItem } from '../../../src/contract/cart.js';
import { compareOrder, isSameMoney, lineChanges, type OrderInSight } from '../../../src/domain/checkout/agreement.js';
import { EMPTY_FORM } from '../../../src/domain/checkout/form.js';

const money = (amount: number, currency = 'GBP') => ({ amount, currency, formatted: `${currency} ${amount}` });
const item = (id: string, rest: Partial<CartItem> = {}): CartItem => ({
  ...{ id, productId: id, productName: id, quantity: 2, price: money(1200), subtotal: money(2400) },
  ...rest,
});
const cart = (rest: Partial<Cart> = {}): Cart => ({
  ...{ id: 'c', type: 'cart', currency: 'GBP', items: [item('one')], updatedAt: '2026-06-01T12:00:00.000Z' },
  totals: { subtotal: money(2400), total: money(2795) },
  shippingOption: { id: 'slow', name: 'Slow', price: money(395) },
  ...rest,
});
const seen: OrderInSight = {
  ...{ form: EMPTY_FORM, total: money(2795), shippingOptionId: 'slow', cart: cart(), isPending: false },
};

describe('an order that the shopper has agreed to', () => {
  it('is the same for the same money', () => {
    expect(compareOrder(seen, { ...seen, total: { ...money(2795), formatted: '£27.95' } })).toBe('same');
  });

  it.each([
    ['more', money(2796)],
    ['less', money(2794)],
    ['another currency', money(2795, 'EUR')],
    ['nothing known', undefined],
  ])('is not the one that costs %s', (_name, total) => {
    expect(compareOrder(seen, { ...seen, total })).toBe('total');
  });

  it.each<[string, Partial<OrderInSight>]>([
    ['something else entered', { form: { ...EMPTY_FORM } }],
    ['changes that the store has not confirmed', { isPending: true }],
    ['another way to send marked', { shippingOptionId: 'fast' }],
    ['none marked', { shippingOptionId: null }],
    ['another one at the store', { cart: cart({ shippingOption: null }) }],
  ])('is not the one with %s', (_name, change) => {
    expect(compareOrder(seen, { ...seen, ...change })).toBe('changed');
  });

  it('is sent by nothing where nothing is to be sent', () => {
    const digital = cart({ requiresShipping: false, shippingOption: null });
    expect(compareOrder(seen, { ...seen, cart: digital, shippingOptionId: null })).toBe('same');
  });

  it('knows money by amount and currency', () => {
    expect(isSameMoney(money(1), money(1))).toBe(true);
    expect(isSameMoney(undefined, undefined)).toBe(true);
    expect(isSameMoney(money(0), undefined)).toBe(false);
  });
});

describe('what the store has changed about lines', () => {
  it('is their price, how many there are, and that one is gone', () => {
    const before = cart({ items: [item('one'), item('two'), item('three'), item('four')] });
    const after = cart({
      items: [item('one', { price: money(1500) }), item('two', { quantity: 1 }), item('four', { quantity: 3 })],
    });
    expect(lineChanges(before, after)).toEqual([
      { itemId: 'one', kind: 'price', before: money(1200), after: money(1500) },
      { itemId: 'two', kind: 'stock', before: 2, after: 1 },
      { itemId: 'three', kind: 'unavailable', before: 2, after: null },
    ]);
  });

  it('is nothing of the same lines, or of no cart', () => {
    expect(lineChanges(cart(), cart())).toEqual([]);
    expect(lineChanges(null, cart())).toEqual([]);
  });
});
