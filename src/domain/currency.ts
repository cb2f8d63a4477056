/** Digits behind the point: 2 for EUR, 0 for JPY, 3 for KWD; 2 for a code that is none. */
export function exponentOf(currency: string): number {
  try {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits;
  } catch {
    return 2;
  }
}

/**
 * An amount in major units: 1999 is 19.99 in EUR, 1999 in JPY, 1.999 in KWD. For reports and search engines only, which
 * ask for it; what a shopper sees is always the store's own text.
 */
export const majorUnits = (amount: number, currency: string): number => amount / 10 ** exponentOf(currency);

/** The same with all its digits: `19.90`. */
export const majorUnitsText = (amount: number, currency: string): string =>
  majorUnits(amount, currency).toFixed(exponentOf(currency));
