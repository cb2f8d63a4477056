import type { Money } from '../../src/contract/money.js';
import { exponentOf, majorUnits } from '../../src/domain/currency.js';

/** Formats for a locale are costly to make and few are used; a visitor sending ever new ones must not fill the memory. */
const MAXIMUM_FORMATS = 200;
const formats = new Map<string, Intl.NumberFormat>();

/** Whole minor units as the shopper of that locale writes them. */
export function formatAmount(amount: number, currency: string, locale: string): string {
  return formatFor(locale, currency).format(majorUnits(amount, currency));
}

/** Contract: "The Money object". */
export function money(amount: number, currency: string, locale: string): Money {
  return { amount, currency, formatted: formatAmount(amount, currency, locale) };
}

/** As many digits as people write, which are fewer than ISO 4217 counts where small coins are gone. */
function customaryDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const name = `${locale} ${currency}`;
  let format = formats.get(name);
  if (!format) {
    if (formats.size >= MAXIMUM_FORMATS) formats.clear();
    const digits = exponentOf(currency);
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      // A store has one currency; its long sign, such as UK£, falls apart where text runs from right to left.
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // Where nobody pays in hundredths any more, nobody writes them, unless an amount has some.
      trailingZeroDisplay: digits > customaryDigits(currency) ? 'stripIfInteger' : 'auto',
    });
    formats.set(name, format);
  }
  return format;
}
