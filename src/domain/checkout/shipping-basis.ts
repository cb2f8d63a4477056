import type { Cart } from '../../contract/cart.js';
import type { AddressField } from './address.js';

const PLACE_FIELDS: ReadonlySet<AddressField> = new Set(['countryCode', 'postcode', 'state']);

/** Whether a part of an address says where an order goes, as far as its costs depend on that. */
export const isPlaceField = (field: AddressField): boolean => PLACE_FIELDS.has(field);

/** What the ways to send, and their costs, depend on in a cart. Two equal texts mean that none of it has changed. */
export function shippingBasis(cart: Cart | null): string {
  if (!cart) return '';
  const { totals, requiresShipping } = cart;
  return `${totals.subtotal.amount} ${totals.discount?.amount} ${requiresShipping}`;
}
