import { describe, expect, it } from 'vitest';
import type { Country } from '../../../src/contract/place.js';
import type { StoreInfo } from '../../../src/contract/store.js';
import { EMPTY_ADDRESS } from '../../../src/domain/checkout/address.js';
import {
  canChooseBilling,
  checkoutRules,
  EMPTY_FORM,
  formOf,
  hasOwnBilling,
  type CheckoutForm,
} from '../../../src/domain/checkout/form.js';
import { faultsOf } from '../../../src/domain/checkout/faults.js';
import { fieldPathOf } from '../../../src/domain/checkout/field-names.js';
import { savableData } from '../../../src/domain/checkout/savable-data.js';

const countries = new Map<string, Country>([
  ['GB', { code: 'GB', name: 'United Kingdom', requiresState: false, postcodeLabel: 'Postcode' }],
]);
const info = (checkout: StoreInfo['checkout']): StoreInfo => ({
  id: 'str_1',
  name: 'Shop',
  currency: 'GBP',
  ...(checkout && { checkout }),
});
const rules = checkoutRules(undefined, true);
const address = {
  ...EMPTY_ADDRESS,
  countryCode: 'GB',
  firstName: 'Sam',
  lastName: 'Buyer',
  line1: '1 Road',
  postcode: 'NW1 6XE',
  city: 'London',
};
const complete: CheckoutForm = { ...EMPTY_FORM, email: 'sam@example.com', shippingAddress: address };

describe('the rules of a store', () => {
  it('are friendly where it says nothing', () => {
    expect(rules).toEqual({
      requiresShipping: true,
      company: 'hidden',
      phone: 'optional',
      line2: 'optional',
      terms: 'hidden',
      marketing: false,
      notes: false,
      coupon: true,
      minimum: 0,
    });
  });

  it('show terms as a notice where there are some, and survive nonsense', () => {
    expect(checkoutRules(info({ termsUrl: 'https://shop.example/terms' }), true).terms).toBe('notice');
    expect(checkoutRules(info({ phoneNumberField: 'sometimes' as never }), true).phone).toBe('optional');
    expect(checkoutRules({ ...info({}), features: { discounts: false } }, true).coupon).toBe(false);
  });
});

describe('what can be saved', () => {
  it('is nothing of an empty form', () => {
    expect(savableData(EMPTY_FORM, countries, rules, null)).toEqual({});
  });

  it('is the e-mail alone while the address is half typed', () => {
    const form = { ...complete, shippingAddress: { ...address, city: '' } };
    expect(savableData(form, countries, rules, null)).toEqual({ email: 'sam@example.com' });
  });

  it('leaves out an e-mail that is none yet', () => {
    expect(savableData({ ...complete, email: 'sam@' }, countries, rules, null)).not.toHaveProperty('email');
  });

  it('holds both addresses once the second is complete', () => {
    const different = { ...complete, sameAsShipping: false };
    expect(savableData(different, countries, rules, null)).not.toHaveProperty('sameAsShipping');
    const data = savableData({ ...different, billingAddress: address }, countries, rules, null);
    expect(data).toMatchObject({ sameAsShipping: false, billingAddress: { city: 'London' } });
    expect(savableData(complete, countries, rules, null)).toMatchObject({ sameAsShipping: true });
  });

  it('holds no address of digital goods', () => {
    const digital = checkoutRules(undefined, false);
    expect(savableData(complete, countries, digital, null)).toEqual({ email: 'sam@example.com' });
    expect(faultsOf({ ...EMPTY_FORM, email: 'sam@example.com' }, countries, digital, null)).toEqual({});
  });

  it('comes back into the same form', () => {
    const data = savableData(complete, countries, rules, null);
    expect(savableData(formOf(data), countries, rules, null)).toEqual(data);
  });
});

describe('what is certainly wrong', () => {
  it('is named by the contract’s field names, in the order of the form', () => {
    const faults = faultsOf({ ...EMPTY_FORM, email: 'nobody' }, countries, rules, null);
    expect(Object.keys(faults)).toEqual([
      'email',
      'shippingAddress.countryCode',
      'shippingAddress.firstName',
      'shippingAddress.lastName',
      'shippingAddress.line1',
      'shippingAddress.city',
    ]);
    expect(faults.email).toBe('email');
  });

  it('includes terms that have to be agreed to', () => {
    const strict = checkoutRules(info({ termsMode: 'required_checkbox' }), true);
    expect(faultsOf(complete, countries, strict, null)).toEqual({ terms: 'terms' });
    expect(faultsOf({ ...complete, terms: true }, countries, strict, null)).toEqual({});
  });
});

describe('the field that a 422 means', () => {
  it.each([
    ['email', 'email'],
    ['shippingAddress.city', 'shippingAddress.city'],
    ['shipping_address.country_code', 'shippingAddress.countryCode'],
    ['billingAddress', 'billingAddress.line1'],
    ['shippingOptionId', 'shippingOptionId'],
    ['shippingOption', 'shippingOptionId'],
    ['termsAccepted', 'terms'],
    ['shippingAddress.planet', null],
    ['constructor', null],
    ['shippingAddress.constructor', null],
    ['', null],
  ])('%s is %s', (name, path) => {
    expect(fieldPathOf(name)).toBe(path);
  });
});

describe('the billing address', () => {
  const digital = checkoutRules(undefined, false);

  it('is typed where it is another one than that of the parcel', () => {
    expect(hasOwnBilling({ sameAsShipping: true }, rules, null)).toBe(false);
    expect(hasOwnBilling({ sameAsShipping: false }, rules, null)).toBe(true);
    expect(hasOwnBilling({ sameAsShipping: false }, digital, null)).toBe(false);
    expect(hasOwnBilling({ sameAsShipping: false }, rules, { kind: 'free' })).toBe(false);
  });

  it('can’t be chosen where nothing is sent, or nothing is paid', () => {
    expect(canChooseBilling(rules, { kind: 'stripe' })).toBe(true);
    expect(canChooseBilling(rules, null)).toBe(true);
    expect(canChooseBilling(rules, { kind: 'free' })).toBe(false);
    expect(canChooseBilling(digital, { kind: 'offline' })).toBe(false);
  });
});
