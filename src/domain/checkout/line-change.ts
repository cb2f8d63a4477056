import type { LineChange } from '../../contract/checkout.js';

/** Whether nothing is left of the line that was changed. */
export const isGone = ({ kind, after }: LineChange): boolean =>
  kind !== 'price' && !(kind === 'stock' && typeof after === 'number' && after > 0);
