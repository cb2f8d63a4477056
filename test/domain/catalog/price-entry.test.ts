import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf } from '../../../src/domain/currency.js';
import {
  currencySign,
  formatPriceEntry,
  parsePrice,
  parsePriceRange,
} from '../../../src/domain/catalog/price-entry.js';

describe('exponentOf', () => {
  it('knows currencies without, with two and with three decimals', () => {
    expect(['EUR', 'JPY', 'KWD'].map(exponentOf)).toEqual([2, 0, 3]);
  });

  it('takes two for what is no currency', () => {
    expect(['', 'xx', '<b>'].map(exponentOf)).toEqual([2, 2, 2]);
  });
});

describe('currencySign', () => {
  it('is the sign alone', () => {
    expect(currencySign('EUR', 'fr')).toBe('€');
    expect(currencySign('GBP', 'en')).toBe('£');
  });

  it('is the text itself for what is no currency', () => {
    expect(currencySign('<b>', 'en')).toBe('<b>');
  });
});

describe('parsePrice', () => {
  it.each([
    ['12', 2, 1200],
    ['12.5', 2, 1250],
    ['12,50', 2, 1250],
    ['12.', 2, 1200],
    ['£12.50', 2, 1250],
    ['12,50 €', 2, 1250],
    ['1,234.50', 2, 123450],
    ['1.234,50', 2, 123450],
    ['1 234,50', 2, 123450],
    ['1’234.50', 2, 123450],
    ['1,234', 2, 123400],
    ['1,234,567', 2, 123456700],
    ['1,000', 0, 1000],
    ['1.234', 3, 1234],
    ['٢٤٫٥٠', 2, 2450],
    ['۲۴', 2, 2400],
    ['0', 2, 0],
  ])('reads %s with %i decimals as %i', (typed, exponent, amount) => {
    expect(parsePrice(typed, exponent)).toBe(amount);
  });

  it('takes an empty field for no limit', () => {
    expect(parsePrice('  ', 2)).toBeUndefined();
  });

  it.each(['abc', '-5', '1e5', '12.3456', '..', '<img src=x>', '5 5x'])('refuses %s', (typed) => {
    expect(parsePrice(typed, 2)).toBeNull();
  });

  it('reads back what it shows, in every language and currency', () => {
    const seed = Date.now();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom('en', 'fr', 'de-CH', 'ar-EG', 'fa', 'hi-IN-u-nu-deva'),
        (amount, exponent, locale) => parsePrice(formatPriceEntry(amount, exponent, locale), exponent) === amount,
      ),
      { seed },
    );
  });
});

describe('parsePriceRange', () => {
  const read = (priceMin: string, priceMax: string) => parsePriceRange({ priceMin, priceMax }, 2);

  it('reads both limits, or one', () => {
    expect(read('5', '12.50')).toEqual({ priceMin: 500, priceMax: 1_250 });
    expect(read('', '12')).toEqual({ priceMax: 1_200 });
    expect(read('', '')).toEqual({});
    expect(read('5', '5')).toEqual({ priceMin: 500, priceMax: 500 });
  });

  it('says which limit is wrong, and that the lowest price is above the highest', () => {
    expect(read('five', '12')).toEqual({ limit: 'priceMin', kind: 'priceWrong' });
    expect(read('5', '-')).toEqual({ limit: 'priceMax', kind: 'priceWrong' });
    expect(read('12', '5')).toEqual({ limit: 'priceMax', kind: 'priceOrder' });
  });
});
