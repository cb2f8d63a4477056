import type { Cart } from '../../contract/cart.js';
import type { LineChange } from '../../contract/checkout.js';
import type { ApiError } from '../../api/errors.js';
import { takeFieldErrors } from './field-errors.js';
import type { CheckoutHolder, NamedChange, PayProblem } from './state.js';

/** Gives each change the name of its line in the cart that the shopper saw. */
export const withNames = (changes: readonly LineChange[], cart: Cart | null): readonly NamedChange[] =>
  changes.map((change) => ({
    ...change,
    name: cart?.items.find(({ id }) => id === change.itemId)?.productName ?? '',
  }));

/** What a refused checkout means for the shopper; `cart` is what they saw when they sent it. */
export function takeRefusal(error: ApiError, holder: CheckoutHolder, cart: Cart | null): PayProblem {
  if (error.changes.length > 0) {
    const lines = error.changes.filter((change) => change.kind !== 'total');
    const total = error.changes.find((change) => change.kind === 'total');
    holder.patch({ changes: withNames(lines, cart) });
    return total && lines.length === 0 ? { kind: 'total', total: total.after } : { kind: 'changed' };
  }
  if (error.code === 'payment_declined') {
    return { kind: 'declined', code: error.declineCode ?? '', text: error.message };
  }
  if (error.status === 422 && takeFieldErrors(error, holder)) return { kind: 'fields' };
  return { kind: 'error', error };
}
