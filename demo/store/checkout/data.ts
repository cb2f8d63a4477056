import { z } from 'zod';
import type { CheckoutData } from '../../../src/contract/checkout.js';
import type { Address } from '../../../src/contract/place.js';
import type { CheckoutSettings, FieldRule } from '../../../src/contract/store.js';
import type { CartRecord } from '../cart/repository.js';
import { internationalPhone } from '../phone.js';
import { isCountry, isPostcode, postcodeLabel, requiresState, statesOf } from '../places/countries.js';
import { invalid, type FieldErrors } from '../refusal.js';
import type { WordKey } from '../words.js';

const text = (length: number) =>
  z
    .string()
    .trim()
    .max(length, 'field_too_long')
    .nullish()
    .transform((value) => value || null);

const addressBody = z
  .object({
    firstName: text(100),
    lastName: text(100),
    company: text(200),
    line1: text(200),
    line2: text(200),
    city: text(100),
    state: text(10),
    postcode: text(20),
    countryCode: text(2).transform((code) => code?.toUpperCase() ?? null),
    phone: text(40),
  })
  .transform((address) => ({
    ...address,
    // What is no number is kept as it is, to be refused by its name.
    phone: address.phone && (internationalPhone(address.phone, address.countryCode) ?? address.phone),
  }));

/** The body of `PUT /cart/checkout-data`: what is left out stays, null clears. */
export const checkoutDataBody = z.object({
  email: text(254).optional(),
  shippingAddress: addressBody.nullish(),
  billingAddress: addressBody.nullish(),
  sameAsShipping: z.boolean().nullish(),
  notes: text(2_000).optional(),
});

export type CheckoutDataInput = z.output<typeof checkoutDataBody>;

export interface AddressRules {
  readonly settings: CheckoutSettings;
  /** Null is everywhere. */
  readonly shippedCountries: ReadonlySet<string> | null;
}

/** The cart with the data saved. Throws a 422 that names every field that can't be. */
export function withCheckoutData(cart: CartRecord, input: CheckoutDataInput, rules: AddressRules): CartRecord {
  const { email, shippingAddress, billingAddress } = input;
  const errors: FieldErrors = {
    ...(email && !z.email().safeParse(email).success && { email: ['field_email'] }),
    ...(shippingAddress && addressErrors('shippingAddress', shippingAddress, rules.settings, rules.shippedCountries)),
    ...(billingAddress && addressErrors('billingAddress', billingAddress, rules.settings, null)),
  };
  if (Object.keys(errors).length) throw invalid(errors);
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const changed = { ...cart, ...(Object.fromEntries(given) as Partial<CheckoutDataInput>) } as CartRecord;
  const isSame = JSON.stringify(checkoutDataView(cart)) === JSON.stringify(checkoutDataView(changed));
  return isSame ? cart : changed;
}

/** Contract: `GET /cart/checkout-data`. */
export function checkoutDataView(cart: CartRecord): Required<CheckoutData> {
  const { email, shippingAddress, billingAddress, sameAsShipping, notes } = cart;
  return { email, shippingAddress, billingAddress, sameAsShipping, notes };
}

const ALWAYS_REQUIRED = ['firstName', 'lastName', 'line1', 'city'] as const;

function addressErrors(
  name: string,
  address: Address,
  settings: CheckoutSettings,
  allowedCountries: ReadonlySet<string> | null,
): FieldErrors {
  const errors: Record<string, readonly WordKey[]> = {};
  const refuse = (field: keyof Address, word: WordKey) => (errors[`${name}.${field}`] = [word]);
  for (const field of ALWAYS_REQUIRED) if (!address[field]) refuse(field, 'field_required');
  const byRule: readonly [keyof Address, FieldRule | undefined][] = [
    ['company', settings.companyNameField],
    ['phone', settings.phoneNumberField],
    ['line2', settings.addressLine2Field],
  ];
  for (const [field, rule] of byRule) if (rule === 'required' && !address[field]) refuse(field, 'field_required');
  if (address.phone && internationalPhone(address.phone, address.countryCode) === null) refuse('phone', 'field_phone');

  const country = address.countryCode ?? null;
  if (country === null) refuse('countryCode', 'field_required');
  else if (!isCountry(country) || (allowedCountries && !allowedCountries.has(country))) {
    refuse('countryCode', 'field_country');
  } else {
    if (!address.postcode && postcodeLabel(country) !== null) refuse('postcode', 'field_required');
    if (address.postcode && !isPostcode(address.postcode, country)) refuse('postcode', 'field_postcode');
    const isKnownState = statesOf(country).some((state) => state.code === address.state);
    if (requiresState(country) && !isKnownState) refuse('state', address.state ? 'field_state' : 'field_required');
  }
  return errors;
}
