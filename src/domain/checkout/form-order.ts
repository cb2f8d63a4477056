import { ADDRESS_FIELDS } from './address.js';
import type { AddressName, FieldPath } from './form.js';

const fieldsOf = (name: AddressName) => ADDRESS_FIELDS.map((field): FieldPath => `${name}.${field}`);

const FIELD_ORDER: readonly FieldPath[] = [
  'email',
  'marketing',
  ...fieldsOf('shippingAddress'),
  'shippingOptionId',
  'paymentMethod',
  'sameAsShipping',
  ...fieldsOf('billingAddress'),
  'notes',
  'terms',
];

/** Sorts fields as they stand in the form. */
export const byFormOrder = (one: FieldPath, other: FieldPath): number =>
  FIELD_ORDER.indexOf(one) - FIELD_ORDER.indexOf(other);
