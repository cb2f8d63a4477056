import { missingFields } from './address.js';
import { isEmail } from './email.js';
import {
  hasOwnBilling,
  type AddressName,
  type CheckoutForm,
  type CheckoutRules,
  type Countries,
  type FieldPath,
} from './form.js';
import type { PaymentChoice } from './payment-choices.js';

export type FieldFault = 'required' | 'email' | 'terms' | 'shipping';

/**
 * What is certainly wrong before paying this way, in the order of the form. Everything else is for the store to say.
 */
export function faultsOf(
  form: CheckoutForm,
  countries: Countries,
  rules: CheckoutRules,
  payment: Pick<PaymentChoice, 'kind'> | null,
): Readonly<Partial<Record<FieldPath, FieldFault>>> {
  const faults: Partial<Record<FieldPath, FieldFault>> = {};
  if (!form.email.trim()) faults.email = 'required';
  else if (!isEmail(form.email)) faults.email = 'email';
  const check = (name: AddressName) => {
    for (const field of missingFields(form[name], countries.get(form[name].countryCode), rules)) {
      faults[`${name}.${field}`] = 'required';
    }
  };
  if (rules.requiresShipping) check('shippingAddress');
  if (hasOwnBilling(form, rules, payment)) check('billingAddress');
  if (rules.terms === 'required_checkbox' && !form.terms) faults.terms = 'terms';
  return faults;
}
