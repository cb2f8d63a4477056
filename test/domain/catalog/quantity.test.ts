import { expect, it } from 'vitest';
import { mostOfLine } from '../../../src/domain/catalog/quantity.js';

it('a line may be set to all there is, and keeps what it has where there is less by now', () => {
  expect(mostOfLine({ available: null, quantity: 3 })).toBe(null);
  expect(mostOfLine({ available: 5, quantity: 3 })).toBe(5);
  expect(mostOfLine({ available: 2, quantity: 3 })).toBe(3);
  expect(mostOfLine({ available: 0, quantity: 1 })).toBe(1);
});
