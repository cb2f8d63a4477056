import { describe, expect, it } from 'vitest';
import type { Country } from '../../../src/contract/place.js';
import {
  addressForm,
  askedFields,
  EMPTY_ADDRESS,
  missingFields,
  requiredFields,
  toAddress,
  type AddressRules,
} from '../../../src/domain/checkout/address.js';
import { addressLines } from '../../../src/domain/checkout/address-lines.js';

const rules: AddressRules = { company: 'hidden', phone: 'optional', line2: 'optional' };
const britain: Country = { code: 'GB', name: 'United Kingdom', requiresState: false, postcodeLabel: 'Postcode' };
const states: Country = { code: 'US', name: 'United States', requiresState: true, postcodeLabel: 'ZIP code' };
const emirates: Country = { code: 'AE', name: 'United Arab Emirates', requiresState: false, postcodeLabel: null };

describe('the parts of an address', () => {
  it('are those of the country', () => {
    expect(askedFields(britain, rules)).not.toContain('state');
    expect(askedFields(britain, rules)).toContain('postcode');
    expect(askedFields(states, rules)).toContain('state');
    expect(askedFields(emirates, rules)).not.toContain('postcode');
  });

  it('are those that the store wants', () => {
    expect(askedFields(britain, rules)).not.toContain('company');
    expect(askedFields(britain, { ...rules, company: 'optional' })).toContain('company');
    expect(requiredFields(britain, { ...rules, phone: 'required' })).toContain('phone');
    expect(requiredFields(britain, rules)).not.toContain('phone');
  });

  it('asks for a postcode without insisting on it where the store has no word for it', () => {
    const country: Country = { code: 'XX', name: 'Somewhere' };
    expect(askedFields(country, rules)).toContain('postcode');
    expect(requiredFields(country, rules)).not.toContain('postcode');
  });

  it('names what is missing in the order of the form, and counts spaces as nothing', () => {
    const form = { ...EMPTY_ADDRESS, countryCode: 'US', firstName: 'Sam', line1: '   ', city: 'Austin' };
    expect(missingFields(form, states, rules)).toEqual(['lastName', 'line1', 'postcode', 'state']);
  });
});

describe('an address on its way', () => {
  it('goes out trimmed, with null for what is empty or not asked for', () => {
    const form = { ...EMPTY_ADDRESS, countryCode: 'GB', firstName: ' Sam ', state: 'TX', company: 'Acme' };
    expect(toAddress(form, britain, rules)).toMatchObject({
      countryCode: 'GB',
      firstName: 'Sam',
      line2: null,
      state: null,
      company: null,
    });
  });

  it('comes back as text, whatever the store sent', () => {
    const hostile = { firstName: 7, lastName: null, city: { toString: () => 'x' }, postcode: 'NW1' } as never;
    expect(addressForm(hostile)).toEqual({ ...EMPTY_ADDRESS, postcode: 'NW1' });
    expect(addressForm(null)).toEqual(EMPTY_ADDRESS);
  });

  it('is read in lines without gaps', () => {
    const address = {
      firstName: 'Sam',
      lastName: 'Buyer',
      line1: '1 Road',
      city: 'London',
      postcode: 'NW1',
      countryCode: 'GB',
    };
    expect(addressLines(address, 'United Kingdom')).toEqual(['Sam Buyer', '1 Road', 'London NW1', 'United Kingdom']);
  });
});
