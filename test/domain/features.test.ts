import { expect, it } from 'vitest';
import { hasDiscountField, hasFeature } from '../../src/domain/features.js';

it('a store has what it does not say it goes without', () => {
  for (const feature of ['accounts', 'chat', 'discounts', 'reviews'] as const) {
    expect(hasFeature(undefined, feature)).toBe(true);
    expect(hasFeature({ features: {} }, feature)).toBe(true);
    expect(hasFeature({ features: { [feature]: true } }, feature)).toBe(true);
    expect(hasFeature({ features: { [feature]: false } }, feature)).toBe(false);
  }
});

it('a code is asked for where the store has codes and shows the field', () => {
  expect(hasDiscountField(undefined)).toBe(true);
  expect(hasDiscountField({ features: { discounts: true }, checkout: { showCouponField: true } })).toBe(true);
  expect(hasDiscountField({ features: { discounts: false }, checkout: { showCouponField: true } })).toBe(false);
  expect(hasDiscountField({ features: { discounts: true }, checkout: { showCouponField: false } })).toBe(false);
});
