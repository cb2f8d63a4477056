/**
 * How many digits stand behind the point, where those are not two: ISO 4217, list one (of 2024-06-25), `CcyMnrUnts`. `Intl`
 * does not know it: CLDR counts the coins in use, so that forints and rupiahs have none there.
 */
const EXPONENTS: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** Digits behind the point: 2 for EUR, 0 for JPY, 3 for KWD; 2 for a code that is none. */
export const exponentOf = (currency: string): number =>
  EXPONENTS.find(([, codes]) => codes.split(' ').includes(currency.toUpperCase()))?.[0] ?? 2;

/**
 * An amount in major units: 1999 is 19.99 in EUR, 1999 in JPY, 1.999 in KWD. For reports and search engines only, which
 * ask for it; what a shopper sees is always the store's own text.
 */
export const majorUnits = (amount: number, currency: string): number => amount / 10 ** exponentOf(currency);

/** The same with all its digits: `19.90`. */
export const majorUnitsText = (amount: number, currency: string): string =>
  majorUnits(amount, currency).toFixed(exponentOf(currency));
