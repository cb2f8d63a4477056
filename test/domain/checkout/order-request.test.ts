import { describe, expect, it } from 'vitest';
import { checkoutRules, EMPTY_FORM, nextForm, type CheckoutForm } from '../../../src/domain/checkout/form.js';
import { givenConsent, payerOf } from '../../../src/domain/checkout/order-request.js';
import { withStartCountry } from '../../../src/domain/checkout/start-country.js';

const GB = { code: 'GB', name: 'United Kingdom' };
const countries = new Map([
  ['GB', GB],
  ['DE', { code: 'DE', name: 'Germany' }],
]);
const rules = checkoutRules(undefined, true);
const form: CheckoutForm = {
  ...EMPTY_FORM,
  email: ' sam@example.com ',
  shippingAddress: { ...EMPTY_FORM.shippingAddress, countryCode: 'GB', line1: ' 1 Road ' },
  billingAddress: { ...EMPTY_FORM.billingAddress, countryCode: 'DE', line1: '2 Road' },
  notes: 'Ring twice.',
  terms: true,
  marketing: true,
};

describe('who pays', () => {
  it('lives where the bill goes', () => {
    expect(payerOf(form, countries, rules)).toMatchObject({ email: 'sam@example.com', address: { line1: '1 Road' } });
    const billed = payerOf({ ...form, sameAsShipping: false }, countries, rules);
    expect(billed.address).toMatchObject({ countryCode: 'DE', line1: '2 Road' });
  });

  it('has no address where none is asked for', () => {
    expect(payerOf(form, countries, checkoutRules(undefined, false)).address).toBeNull();
  });
});

describe('consent', () => {
  it('is sent only where the store asks for it', () => {
    expect(givenConsent(form, rules)).toEqual({});
    expect(givenConsent(form, { ...rules, terms: 'notice' })).toEqual({});
    expect(givenConsent(form, { ...rules, terms: 'required_checkbox' })).toEqual({ termsAccepted: true });
    expect(givenConsent(form, { ...rules, marketing: true })).toEqual({ marketingOptIn: true });
  });

  it('is asked for anew for the next order, and a note is not of that one', () => {
    expect(nextForm(form)).toEqual({ ...form, notes: '', terms: false });
  });
});

describe('the country to start with', () => {
  it('is the first suggested that the store sends to, for each address that has none', () => {
    const filled = withStartCountry(EMPTY_FORM, countries, [undefined, 'FR', 'DE', 'GB']);
    expect(filled.shippingAddress.countryCode).toBe('DE');
    expect(filled.billingAddress.countryCode).toBe('DE');
    const half = withStartCountry({ ...form, billingAddress: EMPTY_FORM.billingAddress }, countries, ['DE']);
    expect(half.shippingAddress).toBe(form.shippingAddress);
    expect(half.billingAddress.countryCode).toBe('DE');
  });

  it('takes the place of one that the store does not send to', () => {
    const far = { ...form, shippingAddress: { ...form.shippingAddress, countryCode: 'ZZ' } };
    expect(withStartCountry(far, countries, ['GB']).shippingAddress.countryCode).toBe('GB');
  });

  it('leaves the form as it is where the shopper has said one, or none is known', () => {
    expect(withStartCountry(form, countries, ['GB'])).toBe(form);
    expect(withStartCountry(EMPTY_FORM, countries, ['FR', null])).toBe(EMPTY_FORM);
    expect(withStartCountry(EMPTY_FORM, new Map(), ['GB'])).toBe(EMPTY_FORM);
  });
});
