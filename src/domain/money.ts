import type { Money } from '../contract/money.js';

/** Whether a value is an amount that can be counted with and shown. */
export const isMoney = (value: unknown): value is Money =>
  Number.isInteger((value as Money | null | undefined)?.amount) && typeof (value as Money).formatted === 'string';
