import { describe, expect, it } from 'vitest';
import { ownBillingAddress } from '../../../src/domain/orders/addresses.js';

const home = { firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', city: 'London', countryCode: 'GB' };
const office = { ...home, line1: '2 Street' };

describe('the address of an order’s bill', () => {
  it('is worth a word where it is another than that of the parcel', () => {
    expect(ownBillingAddress({ shippingAddress: home, billingAddress: office })).toEqual(office);
    expect(ownBillingAddress({ shippingAddress: home, billingAddress: { ...home } })).toBeNull();
    expect(ownBillingAddress({ shippingAddress: null, billingAddress: home })).toEqual(home);
    expect(ownBillingAddress({ shippingAddress: home, billingAddress: null })).toBeNull();
    expect(ownBillingAddress({})).toBeNull();
  });
});
