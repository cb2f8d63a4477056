import { describe, expect, it } from 'vitest';
import { isGone } from '../../../src/domain/checkout/line-change.js';

const money = (amount: number) => ({ amount, currency: 'GBP', formatted: `£${amount}` });

describe('a line that was changed', () => {
  it('is gone where nothing of it is left', () => {
    expect(isGone({ itemId: 'one', kind: 'unavailable', before: 2, after: null })).toBe(true);
    expect(isGone({ itemId: 'one', kind: 'stock', before: 2, after: 0 })).toBe(true);
    expect(isGone({ itemId: 'one', kind: 'stock', before: 2, after: 1 })).toBe(false);
    expect(isGone({ itemId: 'one', kind: 'price', before: money(1), after: money(2) })).toBe(false);
  });
});
