/**
 * Prices that a shopper types: in major units of the store's currency, in whatever way their language writes numbers.
 * Nothing here is shown as a price; what products cost is always the store's own text.
 */

import { exponentOf } from '../currency.js';
import { latinDigits } from '../digits.js';
import type { ListingQuery } from '../route.js';

/** Lowest and highest price, in minor units; `undefined` for no limit. */
export type PriceRange = Pick<ListingQuery, 'priceMin' | 'priceMax'>;
export type PriceLimit = keyof PriceRange;

/** What is wrong with the typed prices, and in which field. */
export interface PriceProblem {
  readonly limit: PriceLimit;
  readonly kind: 'priceWrong' | 'priceOrder';
}

export const PRICE_LIMITS: readonly PriceLimit[] = ['priceMin', 'priceMax'];

/** Minor units the store's listing takes. */
const MOST = 999_999_999;

/** The sign of a currency in a language, to stand beside a field. */
export function currencySign(currency: string, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/**
 * Minor units of a typed price: `undefined` for an empty field, `null` for what is no price. A last point or comma is the
 * decimal one if no more digits follow it than the currency has; others only group digits.
 */
export function parsePrice(typed: string, exponent: number): number | undefined | null {
  const text = latinDigits(typed)
    .replace(/[\s\p{Sc}\p{Cf}'’٬]/gu, '')
    .replace(/٫/g, '.');
  if (text === '') return undefined;
  if (!/^\d+([.,]\d+)*[.,]?$/.test(text)) return null;
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d*))?$/.exec(text) ?? [];
  const isDecimal = fraction.length <= exponent;
  const units = (isDecimal ? whole : whole + fraction).replace(/[.,]/g, '');
  if (!isDecimal && fraction.length !== 3) return null;
  const amount = Number(units + (isDecimal ? fraction : '').padEnd(exponent, '0'));
  return Number.isSafeInteger(amount) ? Math.min(amount, MOST) : null;
}

/** Minor units as the shopper would type them, without the currency. */
export function formatPriceEntry(amount: number | undefined, exponent: number, locale: string): string {
  if (amount === undefined) return '';
  const isWhole = amount % 10 ** exponent === 0;
  const digits = isWhole ? 0 : exponent;
  const options = { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, options).format(amount / 10 ** exponent);
}

/** A limit that the shopper typed, shown back to them with its currency. */
export function priceLabel(amount: number, currency: string, locale: string): string {
  const exponent = exponentOf(currency);
  const digits = amount % 10 ** exponent === 0 ? 0 : exponent;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency }).format(amount / 10 ** exponent);
  } catch {
    return `${formatPriceEntry(amount, exponent, locale)} ${currency}`;
  }
}

/** Reads what was typed as the two limits: the range in minor units, or what is wrong with it. */
export function parsePriceRange(
  typed: Readonly<Record<PriceLimit, string>>,
  exponent: number,
): PriceRange | PriceProblem {
  const range: { -readonly [Name in PriceLimit]?: number } = {};
  for (const limit of PRICE_LIMITS) {
    const amount = parsePrice(typed[limit], exponent);
    if (amount === null) return { limit, kind: 'priceWrong' };
    if (amount !== undefined) range[limit] = amount;
  }
  const { priceMin = 0, priceMax = Infinity } = range;
  return priceMin > priceMax ? { limit: 'priceMax', kind: 'priceOrder' } : range;
}
