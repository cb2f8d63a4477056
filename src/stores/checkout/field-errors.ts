import type { ApiError } from '../../api/errors.js';
import { fieldPathOf } from '../../domain/checkout/field-names.js';
import type { CheckoutHolder, FieldErrors } from './state.js';

/**
 * Puts the messages of a 422 beside their fields; those of fields that the form does not have are kept apart. `isLeftOut` where
 * the rest was saved without them.
 */
export function takeFieldErrors(error: ApiError, { get, patch }: CheckoutHolder, isLeftOut = false): boolean {
  const errors: Record<string, { readonly text: string; readonly isLeftOut: boolean }> = {};
  const otherErrors: string[] = [];
  for (const [name, messages] of Object.entries(error.fields)) {
    const text = Array.isArray(messages) ? messages.filter((one) => typeof one === 'string').join(' ') : '';
    const path = fieldPathOf(name);
    if (path) errors[path] = { text, isLeftOut };
    else if (text) otherErrors.push(text);
  }
  patch({ errors: { ...get().errors, ...(errors as FieldErrors) }, otherErrors });
  return Object.keys(errors).length > 0 || otherErrors.length > 0;
}
