import type { Address, Country } from '../../contract/place.js';
import type { FieldRule } from '../../contract/store.js';

/**
 * The parts of an address that a form asks for, by their names in the contract and in the order of the form. The country
 * comes first: what else is asked for, and how it is called, depends on it.
 */
export const ADDRESS_FIELDS = [
  'countryCode',
  'firstName',
  'lastName',
  'company',
  'line1',
  'line2',
  'postcode',
  'city',
  'state',
  'phone',
] as const;

export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** An address while it is typed: every part is a text, empty where nothing is entered. */
export type AddressForm = Readonly<Record<AddressField, string>>;

/** What the store wants to know beside name and place. */
export interface AddressRules {
  readonly company: FieldRule;
  readonly phone: FieldRule;
  readonly line2: FieldRule;
}

export const EMPTY_ADDRESS = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ''])) as AddressForm;

/** Fills a form from an address of the store; anything in it that is no text counts as empty. */
export function addressForm(address: Address | null | undefined): AddressForm {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, text(address?.[field])])) as AddressForm;
}

/** What is sent: parts without spaces around them, `null` where nothing is entered or the country has no such part. */
export function toAddress(form: AddressForm, country: Country | undefined, rules: AddressRules): Address {
  const asked = askedFields(country, rules);
  return Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, (asked.includes(field) && form[field].trim()) || null]),
  );
}

/** The parts to show for a country. One whose `postcodeLabel` is `null` has no postcodes. */
export function askedFields(country: Country | undefined, rules: AddressRules): readonly AddressField[] {
  const hidden: Partial<Record<AddressField, boolean>> = {
    company: rules.company === 'hidden',
    phone: rules.phone === 'hidden',
    line2: rules.line2 === 'hidden',
    state: !country?.requiresState,
    postcode: country?.postcodeLabel === null,
  };
  return ADDRESS_FIELDS.filter((field) => !hidden[field]);
}

/**
 * The parts that certainly have to be filled in. A postcode is one only where the store has a word for it: the contract
 * does not say which countries insist on one, and the store speaks up itself.
 */
export function requiredFields(country: Country | undefined, rules: AddressRules): ReadonlySet<AddressField> {
  const required = new Set<AddressField>(['firstName', 'lastName', 'line1', 'city', 'countryCode']);
  if (country?.requiresState) required.add('state');
  if (country?.postcodeLabel) required.add('postcode');
  for (const field of ['company', 'phone', 'line2'] as const) if (rules[field] === 'required') required.add(field);
  return required;
}

/** The required parts that are still empty, in the order of the form. */
export function missingFields(
  form: AddressForm,
  country: Country | undefined,
  rules: AddressRules,
): readonly AddressField[] {
  const required = requiredFields(country, rules);
  return ADDRESS_FIELDS.filter((field) => required.has(field) && form[field].trim() === '');
}
