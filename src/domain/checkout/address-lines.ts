import type { Address } from '../../contract/place.js';

/** The lines in which an address is read, without empty ones. */
export function addressLines(address: Address, countryName: string | undefined): readonly string[] {
  const { firstName, lastName, company, line1, line2, city, state, postcode, countryCode } = address;
  const join = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ');
  return [
    join(firstName, lastName),
    join(company),
    join(line1),
    join(line2),
    join(city, state, postcode),
    join(countryName ?? countryCode),
  ].filter((line) => line !== '');
}
