import { describe, expect, it } from 'vitest';
import { cleanDiscountCode, discountCodeKey } from '../../../src/domain/cart/discount-code.js';

describe('a discount code', () => {
  it.each([
    ['SAVE10', 'SAVE10'],
    [' save10\n', 'save10'],
    ['ＳＡＶＥ１０', 'SAVE10'],
    ['SAVE\u200b10', 'SAVE10'],
    ['\ufeffSAVE10\u200d', 'SAVE10'],
    ['\u202aSAVE10\u202c\u200e', 'SAVE10'],
    ['SA\u00adVE10\ufe0f', 'SAVE10'],
    ['\u00a0SAVE10\u00a0', 'SAVE10'],
    ['SUMMER\u00a0\u00a0SALE', 'SUMMER SALE'],
    ['E\u0301TE', 'ÉTE'],
    ['\u200b\u00a0', ''],
  ])('typed as %j is %j', (typed, code) => {
    expect(cleanDiscountCode(typed)).toBe(code);
    expect(cleanDiscountCode(cleanDiscountCode(typed))).toBe(code);
  });

  it('is the same in whichever case', () => {
    expect(discountCodeKey('ｓave10')).toBe(discountCodeKey('SAVE10'));
  });
});
