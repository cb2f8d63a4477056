import type { Money } from '../contract/money.js';
import { isMoney } from './money.js';

/** Whether there is something to pay or to save; `false` as long as that is not known. */
export const isPositive = (value: Money | null | undefined): value is Money => isMoney(value) && value.amount > 0;

/** Whether it costs nothing. */
export const isFree = ({ amount }: Pick<Money, 'amount'>): boolean => amount === 0;
