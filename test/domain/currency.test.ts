import currencyCodes from 'currency-codes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, majorUnits, majorUnitsText } from '../../src/domain/currency.js';

const CURRENCIES = Intl.supportedValuesOf('currency');

describe('currency', () => {
  it.each([
    [1999, 'EUR', 19.99, '19.99'],
    [1990, 'GBP', 19.9, '19.90'],
    [1000, 'JPY', 1000, '1000'],
    [1999, 'KWD', 1.999, '1.999'],
    [5, 'USD', 0.05, '0.05'],
    [-250, 'USD', -2.5, '-2.50'],
    [0, 'TND', 0, '0.000'],
  ])('%i minor units of %s are %d', (amount, currency, number, text) => {
    expect(majorUnits(amount, currency)).toBe(number);
    expect(majorUnitsText(amount, currency)).toBe(text);
  });

  it('has the digits of ISO 4217, whatever CLDR says of the coins in use', () => {
    // Metals, units of account and tests have no minor unit, which this list writes as none.
    const priced = currencyCodes.data.filter(({ code }) => !/^X(A[GU]|B[A-D]|DR|P[DT]|SU|TS|UA|XX)$/.test(code));
    expect(priced.length).toBeGreaterThan(160);
    expect(priced.filter(({ code, digits }) => exponentOf(code) !== digits)).toEqual([]);
    expect(['HUF', 'IDR', 'COP', 'PKR', 'IQD', 'huf'].map(exponentOf)).toEqual([2, 2, 2, 2, 3, 2]);
  });

  it('takes two digits for a code that is none', () => {
    expect(majorUnits(1999, 'no code')).toBe(19.99);
  });

  it('puts the point where the currency has it, and loses nothing, for any amount and currency', () => {
    const seed = Date.now();
    console.log(`majorUnits: seed ${seed}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const exponent = exponentOf(currency);
        const digits = String(amount).padStart(exponent + 1, '0');
        const text = exponent ? `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}` : digits;
        expect(majorUnits(amount, currency)).toBe(Number(text));
        expect(majorUnitsText(amount, currency)).toBe(text);
        expect(Math.round(majorUnits(amount, currency) * 10 ** exponent)).toBe(amount);
      }),
      { seed },
    );
  });
});
