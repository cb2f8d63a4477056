import type { Country, State } from '../../../src/contract/place.js';
import { lookUp } from '../../../src/domain/look-up.js';
import { languageOf } from '../../../src/i18n/locales.js';
import { say } from '../words.js';
import { states } from './states.js';

// ISO 3166-1 alpha-2, without the territories that have no postal service.
const CODES =
  `AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC
CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH
GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR
NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX
SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
    .split(/\s+/)
    .filter(Boolean);

const known = new Set(CODES);

/** How a country calls its postcode, in its own languages; null where it has none. */
const postcodeLabels: ReadonlyMap<string, Readonly<Record<string, string>> | null> = new Map(
  Object.entries({
    US: { en: 'ZIP code' },
    CA: { en: 'Postal code', fr: 'Code postal' },
    DE: { de: 'PLZ' },
    AT: { de: 'PLZ' },
    CH: { de: 'PLZ', fr: 'NPA', it: 'NPA' },
    IT: { it: 'CAP' },
    BR: { pt: 'CEP' },
    IE: { en: 'Eircode' },
    IN: { en: 'PIN code' },
    ...Object.fromEntries(
      ['AE', 'AG', 'AO', 'BS', 'BZ', 'GH', 'HK', 'JM', 'KE', 'QA', 'UG', 'YE'].map((code) => [code, null]),
    ),
  }),
);

const postcodePatterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
    US: /^\d{5}(-\d{4})?$/,
    CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
    NL: /^\d{4} ?[A-Z]{2}$/,
    PL: /^\d{2}-?\d{3}$/,
    JP: /^\d{3}-?\d{4}$/,
    ...Object.fromEntries(['DE', 'FR', 'IT', 'ES'].map((code) => [code, /^\d{5}$/])),
    ...Object.fromEntries(['AT', 'AU', 'BE', 'CH', 'DK', 'NO'].map((code) => [code, /^\d{4}$/])),
  }),
);

/** Contract: `GET /countries`, in the order of the visitor's alphabet. */
export function countries(shipped: ReadonlySet<string> | null, locale: string): Country[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  return CODES.filter((code) => shipped === null || shipped.has(code))
    .map((code) => ({
      code,
      name: names.of(code) ?? code,
      requiresState: requiresState(code),
      postcodeLabel: postcodeLabel(code, locale),
    }))
    .sort(({ name: a }, { name: b }) => a.localeCompare(b, locale));
}

export function isCountry(code: string): boolean {
  return known.has(code);
}

export function requiresState(country: string): boolean {
  return states.has(country);
}

/** Contract: `GET /countries/{country_code}/states`; empty where states are not asked for. */
export function statesOf(country: string): readonly State[] {
  return states.get(country) ?? [];
}

/**
 * The country's word for its postcode where the reader shares its language, else the reader's own; null where the country
 * has no postcodes.
 */
export function postcodeLabel(country: string, locale = 'en'): string | null {
  const labels = postcodeLabels.get(country);
  return labels === null ? null : (lookUp(labels ?? {}, languageOf(locale)) ?? say(locale, 'postcode'));
}

/** Whether a postcode can be one of the country; where no pattern is known, any can. */
export function isPostcode(postcode: string, country: string): boolean {
  return postcodePatterns.get(country)?.test(postcode.trim().toUpperCase()) ?? true;
}
