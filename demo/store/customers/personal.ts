import type { CartRecord } from '../cart/repository.js';
import type { CustomerRecord } from './repository.js';
import type { Session } from './sessions.js';

/** What leaves a cart together with the person that it is about. */
export const NOTHING_PERSONAL = {
  email: null,
  shippingAddress: null,
  billingAddress: null,
  sameAsShipping: null,
  notes: null,
  notices: [],
} satisfies Partial<CartRecord>;

/** The cart as a customer finds it: what is personal of somebody who was signed in under its token before goes from it. */
export function withoutAnother(cart: CartRecord, before: Session | undefined, customer: CustomerRecord): CartRecord {
  return before && before.customer.id !== customer.id ? { ...cart, ...NOTHING_PERSONAL } : cart;
}
