import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../src/contract/cart.js';
import type { Money } from '../../../src/contract/money.js';
import { cartSums, totalKind } from '../../../src/domain/cart/cart-sums.js';
import { isBelowMinimum } from '../../../src/domain/cart/minimum.js';
import { orderSums } from '../../../src/domain/orders/sums.js';
import { includedTax, sumRows, type Sums } from '../../../src/domain/cart/sums.js';

const money = (amount: number): Money => ({ amount, currency: 'GBP', formatted: `£${(amount / 100).toFixed(2)}` });
const totals = (more: Partial<Record<'subtotal' | 'discount' | 'shipping' | 'tax' | 'total', number>>) => ({
  subtotal: money(1_000),
  total: money(1_000),
  ...Object.fromEntries(Object.entries(more).map(([name, amount]) => [name, money(amount)])),
});
const cart = (more: Partial<Cart> = {}, sums = {}): Cart => ({
  ...{ id: 'c', type: 'cart', currency: 'GBP', updatedAt: '' },
  items: [{ id: 'i', productId: 'p', productName: 'Candle', quantity: 1, price: money(1_000), subtotal: money(1_000) }],
  totals: totals(sums),
  ...more,
});
const shippingOption = { id: 's', name: 'Post', price: money(595) };

/** The rows as one reads them. */
const read = (sums: Sums) =>
  sumRows(sums).map(({ kind, name, amount }) => `${name ?? kind} ${amount?.formatted ?? 'later'}`);

describe('the rows of a cart', () => {
  it('leave sending and tax open until the place is known', () => {
    expect(read(cartSums(cart({}, { shipping: 0 }), null))).toEqual(['subtotal £10.00', 'shipping later', 'tax later']);
  });

  it('say what both come to in the place that is guessed', () => {
    const estimate = { total: money(1_795), tax: money(200), shipping: money(595) };
    const sums = cartSums(cart(), estimate);
    expect(read(sums)).toEqual(['subtotal £10.00', 'shipping £5.95', 'tax £2.00']);
    expect(sums.totals.total.formatted).toBe('£17.95');
  });

  it('take what was bought and what a code takes off from the cart itself', () => {
    const estimate = { ...totals({ subtotal: 1, discount: 0, total: 1_495 }), shipping: money(595) };
    expect(read(cartSums(cart({}, { discount: 100 }), estimate))).toEqual([
      'subtotal £10.00',
      'discount £1.00',
      'shipping £5.95',
      'tax later',
    ]);
  });

  it('have no tax of their own where prices hold it', () => {
    const sums = cartSums(cart({ taxInclusive: true, shippingOption }, { tax: 167, shipping: 595 }), null);
    expect(read(sums)).toEqual(['subtotal £10.00', 'shipping £5.95']);
    expect(includedTax(sums)?.formatted).toBe('£1.67');
  });

  it('have no sending where nothing is sent, and no discount of nothing', () => {
    const known = { requiresShipping: false, hasBillingAddress: true };
    expect(read(cartSums(cart(known, { discount: 0, tax: 0 }), null))).toEqual(['subtotal £10.00']);
    expect(read(cartSums(cart(known, { discount: 100 }), null))).toEqual(['subtotal £10.00', 'discount £1.00']);
  });
});

describe('the taxes', () => {
  const sums = (more: Partial<Sums>): Sums => ({
    totals: totals({ tax: 300 }),
    shipping: null,
    isTaxIncluded: false,
    ...more,
  });

  it('stand by name where the store names them, but for those of nothing', () => {
    const taxLines = [
      { name: 'GST', rate: 0.05, amount: money(100) },
      { name: 'QST', rate: 0.1, amount: money(200) },
      { name: 'Levy', rate: 0, amount: money(0) },
    ];
    expect(read(sums({ taxLines }))).toEqual(['subtotal £10.00', 'GST £1.00', 'QST £2.00']);
    expect(read(sums({ taxLines, isTaxIncluded: true }))).toEqual(['subtotal £10.00']);
    expect(read(sums({ taxLines: [] }))).toEqual(['subtotal £10.00', 'tax £3.00']);
  });

  it('are held by the total only where prices hold them', () => {
    expect(includedTax(sums({}))).toBeNull();
    expect(includedTax(sums({ isTaxIncluded: true, totals: totals({ tax: 0 }) }))).toBeNull();
  });

  it('are held by an order’s prices where its total has no more in it', () => {
    const place = { shippingAddress: { countryCode: 'GB' } as never };
    const added = orderSums({ ...place, totals: totals({ tax: 200, shipping: 500, discount: 100, total: 1_600 }) });
    expect(read(added)).toEqual(['subtotal £10.00', 'discount £1.00', 'shipping £5.00', 'tax £2.00']);
    const held = orderSums({ ...place, totals: totals({ tax: 200, shipping: 500, discount: 100, total: 1_400 }) });
    expect(read(held)).toEqual(['subtotal £10.00', 'discount £1.00', 'shipping £5.00']);
    expect(includedTax(held)?.formatted).toBe('£2.00');
  });
});

describe('an order that nothing was sent for', () => {
  it('has no row for sending', () => {
    expect(read(orderSums({ totals: totals({ shipping: 0 }), shippingAddress: null }))).toEqual(['subtotal £10.00']);
  });
});

describe('a total', () => {
  it('is final once nothing is to be sent, or how is chosen', () => {
    expect(totalKind(cart({ shippingOption }), false)).toBe('final');
    expect(totalKind(cart({ requiresShipping: false }), false)).toBe('final');
  });

  it('is estimated for a place that was guessed, else of what is known so far', () => {
    expect(totalKind(cart({ shippingOption }), true)).toBe('estimated');
    expect(totalKind(cart(), false)).toBe('soFar');
    expect(totalKind(null, false)).toBe('soFar');
  });

  it('may be less than the shop takes an order for', () => {
    expect(isBelowMinimum(cart(), 1_001)).toBe(true);
    expect(isBelowMinimum(cart(), 1_000)).toBe(false);
    expect(isBelowMinimum(cart(), null)).toBe(false);
    expect(isBelowMinimum(null, 1_000)).toBe(false);
  });
});
