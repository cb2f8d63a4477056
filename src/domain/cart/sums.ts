import type { Money, TaxLine, Totals } from '../../contract/money.js';
import { isPositive } from '../cost.js';
import { isMoney } from '../money.js';

/** Sums as the server made them; nothing is added up here. */
export interface Sums {
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  /** What sending costs; `undefined` until that is known, `null` where nothing is sent. */
  readonly shipping: Money | null | undefined;
  /** Whether prices hold the tax, so that it is no row of its own. */
  readonly isTaxIncluded: boolean;
  /** Whether tax may still come, once the place is known. */
  readonly isTaxOpen?: boolean;
  /** The taxes by name, where the store names them. */
  readonly taxLines?: readonly TaxLine[] | undefined;
}

/** What stands above the total. */
export interface SumRow {
  readonly kind: 'subtotal' | 'discount' | 'shipping' | 'tax';
  /** What the store calls it, where it has a name of its own. */
  readonly name?: string;
  /** `null` until it is known. */
  readonly amount: Money | null;
}

/** Returns the rows above the total, in order. */
export function sumRows({ totals, shipping, isTaxIncluded, isTaxOpen, taxLines }: Sums): readonly SumRow[] {
  const { subtotal, discount, tax } = totals;
  const named = taxLines?.filter(({ amount }) => isPositive(amount)) ?? [];
  const taxRows = (): readonly SumRow[] => {
    if (isTaxIncluded) return [];
    if (named.length) return named.map(({ name, amount }) => ({ kind: 'tax', name, amount }));
    if (isPositive(tax)) return [{ kind: 'tax', amount: tax }];
    return isTaxOpen ? [{ kind: 'tax', amount: null }] : [];
  };
  return [
    ...(isMoney(subtotal) ? [{ kind: 'subtotal' as const, amount: subtotal }] : []),
    ...(isPositive(discount) ? [{ kind: 'discount' as const, amount: discount }] : []),
    ...(shipping === null ? [] : [{ kind: 'shipping' as const, amount: shipping ?? null }]),
    ...taxRows(),
  ];
}

/** Returns the tax that the total holds, `null` where prices do not hold it or there is none. */
export const includedTax = ({ totals: { tax }, isTaxIncluded }: Sums): Money | null =>
  isTaxIncluded && isPositive(tax) ? tax : null;
