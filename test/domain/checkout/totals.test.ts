import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../src/contract/cart.js';
import type { ShippingOption } from '../../../src/contract/checkout.js';
import type { Money, Totals } from '../../../src/contract/money.js';
import {
  checkoutSums,
  checkoutTotals,
  isShippingUnconfirmed,
  type KnownCosts,
} from '../../../src/domain/checkout/totals.js';

const money = (amount: number): Money => ({ amount, currency: 'GBP', formatted: `£${amount / 100}` });
const sums = (shipping: number): Totals => ({
  subtotal: money(1000),
  discount: money(0),
  shipping: money(shipping),
  tax: money(200),
  total: money(1200 + shipping),
});
const option = { id: 'slow' } as ShippingOption;
const cartOf = (totals: Totals, shippingOption: ShippingOption | null = null) => ({ totals, shippingOption }) as Cart;
const known = (costs: Partial<KnownCosts> = {}): KnownCosts => ({
  requiresShipping: true,
  isPlaceKnown: false,
  estimate: null,
  isEstimateCurrent: false,
  ...costs,
});

describe('the totals of a checkout', () => {
  it('have no costs before there is a cart', () => {
    expect(checkoutTotals(null, known())).toMatchObject({ sums: undefined, shipping: undefined, isComplete: false });
  });

  it('are an estimate, and not whole, until it is known what sending costs', () => {
    const totals = checkoutTotals(cartOf(sums(0)), known());
    expect(totals).toMatchObject({ shipping: undefined, isComplete: false, isEstimated: true, isOld: false });
  });

  it('are whole with an estimate, which is old when the place or the cart has changed', () => {
    const estimate = sums(395);
    const cart = cartOf(sums(0));
    const totals = checkoutTotals(cart, known({ estimate, isEstimateCurrent: true }));
    expect(totals).toEqual({
      sums: estimate,
      shipping: estimate.shipping,
      isComplete: true,
      isEstimated: true,
      isOld: false,
    });
    expect(checkoutTotals(cart, known({ estimate })).isOld).toBe(true);
  });

  it('are the cart’s own when the store has the place and the way to send', () => {
    const cart = cartOf(sums(595), option);
    expect(checkoutTotals(cart, known({ isPlaceKnown: true }))).toEqual({
      sums: cart.totals,
      shipping: cart.totals.shipping,
      isComplete: true,
      isEstimated: false,
      isOld: false,
    });
  });

  it('are old, and not whole, while the cart has those of another place than the one typed', () => {
    const cart = cartOf(sums(595), option);
    expect(checkoutTotals(cart, known())).toMatchObject({ shipping: undefined, isComplete: false, isOld: true });
  });

  it('need no costs of sending where nothing is sent', () => {
    const cart = cartOf(sums(0), option);
    const totals = checkoutTotals(cart, known({ requiresShipping: false }));
    expect(totals).toMatchObject({ shipping: null, isComplete: true, isEstimated: false, isOld: false });
  });
});

describe('the sums of a checkout', () => {
  const taxBreakdown = [{ name: 'VAT', amount: money(200) }] as unknown as NonNullable<Cart['taxBreakdown']>;
  const cart = { ...cartOf(sums(0)), taxBreakdown, taxInclusive: true } as Cart;

  it('name the taxes of the cart, and say that prices hold them', () => {
    const shown = checkoutSums(cart, checkoutTotals(cart, known()), null);
    expect(shown).toMatchObject({ totals: cart.totals, isTaxIncluded: true, taxLines: taxBreakdown });
  });

  it('name no taxes of an estimate, whose amounts are others', () => {
    const estimate = sums(395);
    const shown = checkoutSums(cart, checkoutTotals(cart, known({ estimate })), estimate);
    expect(shown).toMatchObject({ totals: estimate, shipping: money(395), taxLines: undefined });
  });

  it('are none before there is a cart', () => {
    expect(checkoutSums(null, checkoutTotals(null, known()), null)).toBeUndefined();
  });
});

describe('a way of sending', () => {
  it('is unconfirmed while the cart has another one, or none', () => {
    expect(isShippingUnconfirmed(cartOf(sums(0), option), 'slow')).toBe(false);
    expect(isShippingUnconfirmed(cartOf(sums(0), option), 'fast')).toBe(true);
    expect(isShippingUnconfirmed(cartOf(sums(0)), 'slow')).toBe(true);
    expect(isShippingUnconfirmed(null, null)).toBe(false);
  });
});
