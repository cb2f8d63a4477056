import type { Customer } from '../../contract/customer.js';
import { ADDRESS_FIELDS, addressForm, type AddressForm } from '../checkout/address.js';

/** What an account knows of where its customer lives; name and phone come from the profile where the address has none. */
export function savedAddress({ defaultAddress, firstName, lastName, phone }: Customer): AddressForm {
  const known = addressForm(defaultAddress);
  const person = addressForm({ firstName: firstName ?? null, lastName: lastName ?? null, phone: phone ?? null });
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, known[field] || person[field]])) as AddressForm;
}

/** Whether nothing was entered yet; a country may have been suggested. */
export const isUntouched = (form: AddressForm): boolean =>
  ADDRESS_FIELDS.every((field) => field === 'countryCode' || form[field].trim() === '');

/** Whether a form says the same as a saved address. */
export const isSameAddress = (form: AddressForm, saved: AddressForm): boolean =>
  ADDRESS_FIELDS.every((field) => form[field].trim() === saved[field].trim());
