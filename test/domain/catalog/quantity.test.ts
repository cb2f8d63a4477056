import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOfLine, typedQuantity } from '../../../src/domain/catalog/quantity.js';

describe('typedQuantity', () => {
  it.each([
    ['3', 3],
    [' 12 ', 12],
    ['007', 7],
    ['0', 0],
    ['٣', 3],
    ['۱۲', 12],
    ['१२', 12],
    ['１２', 12],
    ['1,000', 1000],
    ['1.000', 1000],
    ['1 000', 1000],
    ['1\u202f000', 1000],
    ['1’000', 1000],
    ['١٬٠٠٠', 1000],
    ['1,00,000', 100_000],
    ['1.000.000', 1_000_000],
    ['1,000.00', 1000],
    ['12.', 12],
    ['1e9', 1_000_000_000],
    ['2 pcs.', 2],
    ['×4', 4],
    ['\u200f5\u200e', 5],
    ['9'.repeat(400), Infinity],
  ])('reads %j as %d', (typed, quantity) => {
    expect(typedQuantity(typed)).toBe(quantity);
  });

  it.each([
    '',
    '  ',
    'abc',
    '-3',
    '−3',
    '-0.5',
    '0.5',
    '7.9',
    '2,5',
    '٢٫٥',
    '1,000.50',
    '.5',
    '1 2',
    '12 34',
    '1/2',
    '½',
    'NaN',
    'Infinity',
    '<b>3</b>',
  ])('takes %j for none', (typed) => {
    expect(typedQuantity(typed)).toBeNull();
  });

  it('reads what each language writes', () => {
    const locales = ['en', 'de', 'fr', 'de-CH', 'hi', 'en-IN', 'ar-EG', 'fa', 'sv', 'pl', 'my', 'bn'];
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer({ min: 1, max: 99_999_999 }), (locale, quantity) => {
        expect(typedQuantity(new Intl.NumberFormat(locale).format(quantity))).toBe(quantity);
      }),
      { verbose: true },
    );
  });
});

it('a line may be set to all there is, and keeps what it has where there is less by now', () => {
  expect(mostOfLine({ available: null, quantity: 3 })).toBe(null);
  expect(mostOfLine({ available: 5, quantity: 3 })).toBe(5);
  expect(mostOfLine({ available: 2, quantity: 3 })).toBe(3);
  expect(mostOfLine({ available: 0, quantity: 1 })).toBe(1);
});
