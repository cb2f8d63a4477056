import type { Money } from '../../src/contract/money.js';

/** Formats for a locale are costly to make and few are used; a visitor sending ever new ones must not fill the memory. */
const MAXIMUM_FORMATS = 200;
const formats = new Map<string, Intl.NumberFormat>();

/** Digits after the decimal separator: 2 for GBP, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return formatFor('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Whole minor units as the shopper of that locale writes them. */
export function formatAmount(amount: number, currency: string, locale: string): string {
  return formatFor(locale, currency).format(amount / 10 ** minorDigits(currency));
}

/** Contract: "The Money object". */
export function money(amount: number, currency: string, locale: string): Money {
  return { amount, currency, formatted: formatAmount(amount, currency, locale) };
}

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const name = `${locale} ${currency}`;
  let format = formats.get(name);
  if (!format) {
    if (formats.size >= MAXIMUM_FORMATS) formats.clear();
    // A store has one currency; its long sign, such as UK£, falls apart where text runs from right to left.
    format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    formats.set(name, format);
  }
  return format;
}
