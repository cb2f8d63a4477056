import type { Cart } from '../api/contract.js';
import type { ApiError } from '../api/errors.js';
import { fieldPathOf } from '../domain/checkout.js';
import type { CheckoutHolder, FieldErrors, PayProblem } from './checkout-state.js';

/** Puts the messages of a 422 beside their fields; those of fields that the form does not have are kept apart. */
export function takeFieldErrors(error: ApiError, { get, patch }: CheckoutHolder): boolean {
  const errors: Record<string, { readonly text: string }> = {};
  const otherErrors: string[] = [];
  for (const [name, messages] of Object.entries(error.fields)) {
    const text = Array.isArray(messages) ? messages.filter((one) => typeof one === 'string').join(' ') : '';
    const path = fieldPathOf(name);
    if (path) errors[path] = { text };
    else if (text) otherErrors.push(text);
  }
  patch({ errors: { ...get().errors, ...(errors as FieldErrors) }, otherErrors });
  return Object.keys(errors).length > 0 || otherErrors.length > 0;
}

/** What a refused checkout means for the shopper; `cart` is what they saw when they sent it. */
export function takeRefusal(error: ApiError, holder: CheckoutHolder, cart: Cart | null): PayProblem {
  if (error.changes.length > 0) {
    const nameOf = (itemId: string) => cart?.items.find(({ id }) => id === itemId)?.productName ?? '';
    holder.patch({ changes: error.changes.map((change) => ({ ...change, name: nameOf(change.itemId) })) });
    return { kind: 'changed' };
  }
  if (error.code === 'payment_declined') {
    return { kind: 'declined', code: error.declineCode ?? '', text: error.message };
  }
  if (error.status === 422 && takeFieldErrors(error, holder)) return { kind: 'fields' };
  return { kind: 'error', error };
}
