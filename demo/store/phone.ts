import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { isCountry } from './places/countries.js';

const E164 = /^\+[1-9]\d{6,14}$/;

/** Returns a number as people of a country write it in E.164; `null` for what can be none. `country` is ISO 3166-1 alpha-2. */
export function internationalPhone(typed: string, country: string | null | undefined): string | null {
  const known = country && isCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(typed, { ...(known && { defaultCountry: known }), extract: false });
  if (number?.isPossible()) return number.number;
  // Numbers of a country are given out faster than lists of them.
  const digits = typed.replace(/[\s().-]/g, '');
  return E164.test(digits) ? digits : null;
}
