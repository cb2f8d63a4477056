import type { AddressRules } from './address.js';

/**
 * The parts of an address that an order can do without, unless the store asks for them: a wrong entry need not stand in its
 * way. The second line is not among them, nor is a note: without them an order goes elsewhere, or otherwise, than the shopper
 * has said.
 */
export const DISPENSABLE_FIELDS = ['company', 'phone'] as const;

export const isDispensable = (field: (typeof DISPENSABLE_FIELDS)[number], rules: AddressRules): boolean =>
  rules[field] !== 'required';
