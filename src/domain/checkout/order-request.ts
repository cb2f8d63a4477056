import type { CheckoutRequest } from '../../contract/checkout.js';
import type { Address } from '../../contract/place.js';
import { toAddress } from './address.js';
import type { CheckoutForm, CheckoutRules, Countries } from './form.js';

/** Who pays: the address is the bill's, `null` where the order has none. */
export function payerOf(
  form: CheckoutForm,
  countries: Countries,
  rules: CheckoutRules,
): { readonly email: string; readonly address: Address | null } {
  const typed = form.sameAsShipping ? form.shippingAddress : form.billingAddress;
  const address = rules.requiresShipping ? toAddress(typed, countries.get(typed.countryCode), rules) : null;
  return { email: form.email.trim(), address };
}

/** What the shopper has consented to, as far as the store asks for it. */
export const givenConsent = (
  form: CheckoutForm,
  rules: CheckoutRules,
): Pick<CheckoutRequest, 'termsAccepted' | 'marketingOptIn'> => ({
  ...(rules.terms === 'required_checkbox' && { termsAccepted: form.terms }),
  ...(rules.marketing && { marketingOptIn: form.marketing }),
});
