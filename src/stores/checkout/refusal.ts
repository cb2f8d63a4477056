import type { Cart } from '../../contract/cart.js';
import type { ApiError } from '../../api/errors.js';
import { takeFieldErrors } from './errors.js';
import type { CheckoutHolder, PayProblem } from './state.js';

/** What a refused checkout means for the shopper; `cart` is what they saw when they sent it. */
export function takeRefusal(error: ApiError, holder: CheckoutHolder, cart: Cart | null): PayProblem {
  if (error.changes.length > 0) {
    const nameOf = (itemId: string) => cart?.items.find(({ id }) => id === itemId)?.productName ?? '';
    const changes = error.changes.flatMap((change) =>
      'itemId' in change ? [{ ...change, name: nameOf(change.itemId) }] : [],
    );
    const total = error.changes.find((change) => change.kind === 'total');
    holder.patch({ changes });
    return total && changes.length === 0 ? { kind: 'total', amount: total.after.amount } : { kind: 'changed' };
  }
  if (error.code === 'payment_declined') {
    return { kind: 'declined', code: error.declineCode ?? '', text: error.message };
  }
  if (error.status === 422 && takeFieldErrors(error, holder)) return { kind: 'fields' };
  return { kind: 'error', error };
}
