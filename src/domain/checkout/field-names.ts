import { EMPTY_ADDRESS, type AddressField } from './address.js';
import type { FieldPath } from './form.js';

/** The form's field that a name in a 422 means, `null` for one that the form does not have. */
export function fieldPathOf(name: string): FieldPath | null {
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const [head = '', part] = camel.split('.');
  if (head === 'termsAccepted') return 'terms';
  if (part === undefined) {
    const known = ['email', 'notes', 'terms', 'shippingOptionId', 'paymentMethod'] as const;
    if (head === 'shippingAddress' || head === 'billingAddress') return `${head}.line1`;
    if (head === 'shippingOption') return 'shippingOptionId';
    return known.find((path) => path === head) ?? null;
  }
  if (head !== 'shippingAddress' && head !== 'billingAddress') return null;
  return Object.hasOwn(EMPTY_ADDRESS, part) ? `${head}.${part as AddressField}` : null;
}
