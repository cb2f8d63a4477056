import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** Returns what was typed in E.164; `null` for what is no possible number of the country, nor of another one behind a "+". */
export function internationalPhone(typed: string, country: string | null | undefined): string | null {
  const defaultCountry = country ? { defaultCountry: country as CountryCode } : {};
  const number = parsePhoneNumberFromString(typed, { ...defaultCountry, extract: false });
  return number?.isPossible() ? number.number : null;
}
