import type { ApiError } from '../../api/errors.js';
import type { CheckoutData } from '../../contract/checkout.js';
import type { AddressField } from '../../domain/checkout/address.js';
import { DISPENSABLE_FIELDS, isDispensable } from '../../domain/checkout/dispensable-fields.js';
import { fieldPathOf } from '../../domain/checkout/field-names.js';
import type { AddressName, CheckoutRules } from '../../domain/checkout/form.js';
import { toJson } from '../../domain/json.js';

const ADDRESSES: readonly AddressName[] = ['shippingAddress', 'billingAddress'];

/** What the store has refused and the order can do without: it is left out from then on, so that the rest is saved. */
export function createRefusedFields(rules: () => CheckoutRules) {
  const refused = new Set<string>();
  /** Another entry, or the same in another country, is tried anew. */
  const entryOf = (data: CheckoutData, name: AddressName, field: AddressField) =>
    toJson([name, field, data[name]?.countryCode, data[name]?.[field]]);

  return {
    /** Returns the data without what was refused. */
    leaveOut(data: CheckoutData): CheckoutData {
      const addresses = ADDRESSES.filter((name) => data[name]).map((name) => {
        const gone = DISPENSABLE_FIELDS.filter((field) => refused.has(entryOf(data, name, field)));
        return [name, { ...data[name], ...Object.fromEntries(gone.map((field) => [field, null])) }];
      });
      return { ...data, ...Object.fromEntries(addresses) };
    },

    /** Takes note of a 422 for `sent`. Returns whether the rest can be saved without what it names. */
    take({ status, fields }: ApiError, sent: CheckoutData): boolean {
      const paths = Object.keys(fields).map(fieldPathOf);
      const entries = ADDRESSES.flatMap((name) =>
        DISPENSABLE_FIELDS.filter((field) => paths.includes(`${name}.${field}`))
          .filter((field) => sent[name]?.[field] && isDispensable(field, rules()))
          .map((field) => entryOf(sent, name, field)),
      );
      if (status !== 422 || entries.length === 0 || entries.length < paths.length) return false;
      for (const entry of entries) refused.add(entry);
      return true;
    },
  };
}
