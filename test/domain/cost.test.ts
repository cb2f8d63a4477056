import { expect, it } from 'vitest';
import { isFree, isPositive } from '../../src/domain/cost.js';

const money = (amount: number) => ({ amount, currency: 'EUR', formatted: `${amount}` });

it('there is something to pay when an amount is known and more than nothing', () => {
  expect([1, 0, -1].map((amount) => isPositive(money(amount)))).toEqual([true, false, false]);
  expect([null, undefined].map(isPositive)).toEqual([false, false]);
});

it('only what costs nothing is free', () => {
  expect([0, 1, -1].map((amount) => isFree(money(amount)))).toEqual([true, false, false]);
});
