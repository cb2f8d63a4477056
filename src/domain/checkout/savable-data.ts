import type { CheckoutData } from '../../contract/checkout.js';
import { missingFields, toAddress, type AddressForm, type AddressRules } from './address.js';
import { isEmail } from './email.js';
import type { PaymentChoice } from './payment-choices.js';
import { hasOwnBilling, type AddressName, type CheckoutForm, type CheckoutRules, type Countries } from './form.js';

const isAddressComplete = (form: AddressForm, countries: Countries, rules: AddressRules): boolean =>
  form.countryCode !== '' && missingFields(form, countries.get(form.countryCode), rules).length === 0;

/**
 * The part of the form that the store can take now: a half-typed e-mail or address waits, since the store refuses the
 * whole for one wrong field. An address that this way to pay does not ask for stays out.
 */
export function savableData(
  form: CheckoutForm,
  countries: Countries,
  rules: CheckoutRules,
  payment: Pick<PaymentChoice, 'kind'> | null,
): CheckoutData {
  const email = form.email.trim();
  const address = (name: AddressName) => {
    const typed = form[name];
    return isAddressComplete(typed, countries, rules)
      ? toAddress(typed, countries.get(typed.countryCode), rules)
      : undefined;
  };
  const shippingAddress = rules.requiresShipping ? address('shippingAddress') : undefined;
  const billingAddress = hasOwnBilling(form, rules, payment) ? address('billingAddress') : undefined;
  return {
    ...(isEmail(email) && { email }),
    ...(shippingAddress && { shippingAddress, ...(form.sameAsShipping && { sameAsShipping: true }) }),
    ...(billingAddress && { billingAddress, sameAsShipping: false }),
    ...(rules.notes && { notes: form.notes.trim() || null }),
  };
}
