import type { Money } from '../contract/money.js';

/** Whether a value is an amount that can be counted with and shown. */
export const isMoney = (value: unknown): value is Money => {
  const { amount, formatted } = (value ?? {}) as Partial<Record<keyof Money, unknown>>;
  return Number.isInteger(amount) && typeof formatted === 'string';
};
