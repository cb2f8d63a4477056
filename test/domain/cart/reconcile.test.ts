import { describe, expect, it } from 'vitest';
import type { Cart, CartItem } from '../../../src/contract/cart.js';
import type { AddMutation, DiscountMutation, SetQuantityMutation } from '../../../src/domain/cart/mutations.js';
import {
  correctionsOf,
  isFulfilled,
  lateRequestOf,
  wasApplied,
  type InFlight,
} from '../../../src/domain/cart/reconcile.js';

const money = { amount: 100, currency: 'GBP', formatted: '£1.00' };

/** A cart with so many candles, and whatever else. */
function cartWith(quantity: number, more: Partial<Cart> = {}): Cart {
  const item: CartItem = {
    id: 'i',
    productId: 'candle',
    productName: 'Candle',
    quantity,
    price: money,
    subtotal: money,
  };
  const items = quantity ? [item] : [];
  const totals = { subtotal: money, total: money };
  return { id: 'ord_1', type: 'cart', currency: 'GBP', items, totals, updatedAt: '', ...more };
}
const target = { productId: 'candle', variantId: null };
const add = (quantity: number): AddMutation => ({ kind: 'add', id: 'a', ...target, quantity });
const set = (quantity: number): SetQuantityMutation => ({ kind: 'set', id: 's', itemId: null, ...target, quantity });
const code = (text: string | null): DiscountMutation => ({ kind: 'discount', id: 'd', code: text });
const inFlight = (mutation: InFlight['mutation'], before: number, more: Partial<InFlight> = {}): InFlight => ({
  mutation,
  cartId: 'ord_1',
  before,
  isSent: true,
  unanswered: true,
  ...more,
});

describe('wasApplied', () => {
  it('tells an add by its line being another than before', () => {
    expect(wasApplied(inFlight(add(2), 1), cartWith(1))).toBe(false);
    expect(wasApplied(inFlight(add(2), 1), cartWith(3))).toBe(true);
    // Rather one too few than one too many.
    expect(wasApplied(inFlight(add(2), 1), cartWith(2))).toBe(true);
  });

  it('tells a quantity by the line having it, and a removal by the line being gone', () => {
    expect(wasApplied(inFlight(set(3), 1), cartWith(3))).toBe(true);
    expect(wasApplied(inFlight(set(3), 1), cartWith(1))).toBe(false);
    expect(wasApplied(inFlight(set(0), 1), cartWith(0))).toBe(true);
  });

  it('tells a code by the cart having it, however it is spelled', () => {
    expect(wasApplied(inFlight(code('spring20'), 0), cartWith(1, { discountCode: 'SPRING20' }))).toBe(true);
    expect(wasApplied(inFlight(code('spring20'), 0), cartWith(1, { discountCode: null }))).toBe(false);
    expect(wasApplied(inFlight(code(null), 0), cartWith(1))).toBe(true);
    expect(wasApplied(inFlight(code(null), 0), cartWith(1, { discountCode: 'SPRING20' }))).toBe(false);
  });

  it('measures another cart than the one that was sent to from nothing', () => {
    const before = inFlight(add(2), 3);
    expect(wasApplied(before, cartWith(0, { id: 'ord_2' }))).toBe(false);
    expect(wasApplied(before, cartWith(2, { id: 'ord_2' }))).toBe(true);
  });
});

describe('isFulfilled', () => {
  it('holds where the line has exactly what was wanted, though the store said no', () => {
    expect(isFulfilled(inFlight(add(2), 1), cartWith(3))).toBe(true);
    expect(isFulfilled(inFlight(add(2), 1), cartWith(2))).toBe(false);
    expect(isFulfilled(inFlight(set(0), 1), cartWith(0))).toBe(true);
    expect(isFulfilled(inFlight(code('x'), 0), cartWith(1))).toBe(false);
  });
});

describe('lateRequestOf', () => {
  const lateRequest = { ...target, expiresAt: 9 };

  it('is none once the request has certainly arrived', () => {
    expect(lateRequestOf(inFlight(add(2), 1), cartWith(3), [], 9)).toBeNull();
    expect(lateRequestOf(inFlight(add(2), 1, { unanswered: false }), cartWith(1), [], 9)).toBeNull();
  });

  it('is a request that may still come', () => {
    expect(lateRequestOf(inFlight(add(2), 1), cartWith(1), [], 9)).toEqual(lateRequest);
    expect(lateRequestOf(inFlight(set(2), 2), cartWith(2), [], 9)).toEqual(lateRequest);
  });

  it('is one also where another may have changed the line in its place', () => {
    expect(lateRequestOf(inFlight(add(2), 1), cartWith(3), [lateRequest], 9)).toEqual(lateRequest);
  });
});

describe('correctionsOf', () => {
  const lateRequests = [{ ...target, expiresAt: 9 }];
  const quantities = (
    before: Cart | null,
    after: Cart,
    confirmed?: InFlight['mutation'],
    pending = [] as InFlight['mutation'][],
  ) => correctionsOf(lateRequests, { before, after, confirmed, pending }).map(({ quantity }) => quantity);

  it('undo a change that nobody asked for', () => {
    expect(quantities(cartWith(2), cartWith(4))).toEqual([2]);
    expect(quantities(cartWith(2), cartWith(0))).toEqual([2]);
    expect(quantities(cartWith(0), cartWith(2))).toEqual([0]);
  });

  it('leave what was asked for', () => {
    expect(quantities(cartWith(2), cartWith(2))).toEqual([]);
    expect(quantities(cartWith(2), cartWith(4), add(2))).toEqual([]);
    expect(quantities(cartWith(2), cartWith(5), set(5))).toEqual([]);
    expect(quantities(cartWith(2), cartWith(6), add(2))).toEqual([4]);
  });

  it('are none for a line that no request is on its way to', () => {
    expect(correctionsOf([], { before: cartWith(1), after: cartWith(5), pending: [] })).toEqual([]);
    const elsewhere = [{ productId: 'soap', variantId: null, expiresAt: 9 }];
    expect(correctionsOf(elsewhere, { before: cartWith(1), after: cartWith(5), pending: [] })).toEqual([]);
  });

  it('are none where the line’s quantity is about to be set anyway', () => {
    expect(quantities(cartWith(2), cartWith(4), undefined, [set(2)])).toEqual([]);
  });

  it('undo the second of two sendings, which browsers do by themselves when a connection breaks', () => {
    const doubled = (before: Cart | null, after: Cart) =>
      correctionsOf([], { before, after, confirmed: add(2), pending: [] }).map(({ quantity }) => quantity);
    expect(doubled(cartWith(1), cartWith(5))).toEqual([3]);
    expect(doubled(null, cartWith(4))).toEqual([2]);
    expect(doubled(cartWith(1), cartWith(3))).toEqual([]);
    // The store gave less, or somebody else took part: that is not for us to change.
    expect(doubled(cartWith(1), cartWith(2))).toEqual([]);
    expect(doubled(cartWith(1), cartWith(6))).toEqual([]);
  });

  it('are none for another cart, or one that was ordered', () => {
    expect(quantities(cartWith(2), cartWith(4, { id: 'ord_2' }))).toEqual([]);
    expect(quantities(cartWith(2), cartWith(4, { type: 'order' }))).toEqual([]);
  });

  it('can bring a line back', () => {
    const [correction] = correctionsOf(lateRequests, { before: cartWith(2), after: cartWith(0), pending: [] });
    expect(correction).toMatchObject({ quantity: 2, itemId: null, restore: { preview: { name: 'Candle' } } });
  });
});
