import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../src/contract/cart.js';
import type { ShippingOption } from '../../../src/contract/checkout.js';
import { ADDRESS_FIELDS, EMPTY_ADDRESS } from '../../../src/domain/checkout/address.js';
import { isAddressLost } from '../../../src/domain/checkout/lost-address.js';
import { destinationOf, presetOption } from '../../../src/domain/checkout/shipping.js';
import { isPlaceField, shippingBasis } from '../../../src/domain/checkout/shipping-basis.js';

const money = (amount: number) => ({ amount, currency: 'GBP', formatted: `£${amount / 100}` });
const cart = (rest: Partial<Cart> = {}): Cart => ({
  id: 'c',
  type: 'cart',
  currency: 'GBP',
  items: [],
  totals: { subtotal: money(1200), total: money(1200) },
  updatedAt: '2026-06-01T12:00:00.000Z',
  ...rest,
});
const option = (id: string): ShippingOption => ({ id, name: id, price: money(395) });

describe('the place of an order', () => {
  it('is told by country, postcode and state', () => {
    expect(ADDRESS_FIELDS.filter(isPlaceField)).toEqual(['countryCode', 'postcode', 'state']);
  });

  it('is no place without a country, and has only what is entered', () => {
    expect(destinationOf({ ...EMPTY_ADDRESS, postcode: 'N1' })).toBeNull();
    expect(destinationOf({ ...EMPTY_ADDRESS, countryCode: 'GB', postcode: ' ' })).toEqual({ countryCode: 'GB' });
    expect(destinationOf({ ...EMPTY_ADDRESS, countryCode: 'US', postcode: ' 78701 ', state: 'TX' })).toEqual({
      countryCode: 'US',
      postcode: '78701',
      state: 'TX',
    });
  });
});

describe('the way to send', () => {
  const options = [option('slow'), option('fast')];
  const withFast = cart({ shippingOption: option('fast') });

  it('is the shopper’s own while it is offered', () => {
    expect(presetOption(options, 'slow', withFast)).toEqual({ kept: 'slow', wanted: 'slow' });
  });

  it('is the cart’s where the shopper’s own is not offered any more', () => {
    expect(presetOption(options, 'gone', withFast)).toEqual({ kept: 'fast', wanted: 'fast' });
  });

  it('is the first where neither is offered, and none where there is none', () => {
    expect(presetOption(options, 'gone', cart())).toEqual({ kept: null, wanted: 'slow' });
    expect(presetOption([], 'slow', withFast)).toEqual({ kept: null, wanted: null });
  });

  it('is asked for again with another subtotal, discount or kind of goods, and by nothing else', () => {
    const totals = { subtotal: money(1200), discount: money(100), total: money(1100) };
    const basis = shippingBasis(cart({ totals }));
    expect(shippingBasis(cart({ totals, updatedAt: 'later', discountCode: 'X' }))).toBe(basis);
    expect(shippingBasis(cart({ totals: { ...totals, subtotal: money(1300) } }))).not.toBe(basis);
    expect(shippingBasis(cart({ totals: { ...totals, discount: money(200) } }))).not.toBe(basis);
    expect(shippingBasis(cart({ totals, requiresShipping: false }))).not.toBe(basis);
    expect(shippingBasis(null)).toBe('');
  });
});

describe('an address that the store had', () => {
  const known = cart({ hasShippingAddress: true, isAuthenticated: true });

  it('is lost where the same cart has none any more', () => {
    expect(isAddressLost(known, cart({ hasShippingAddress: false }))).toBe(true);
    expect(isAddressLost(known, cart())).toBe(true);
    expect(isAddressLost(known, known)).toBe(false);
    expect(isAddressLost(cart(), cart())).toBe(false);
    expect(isAddressLost(null, cart())).toBe(false);
    expect(isAddressLost(known, null)).toBe(false);
  });
});
