import type { AddressName, CheckoutForm, Countries } from './form.js';

/**
 * Fills in the country to start with wherever the shopper has not said one that the store sends to: the one that the page
 * names, else where the store thinks that the visitor is. Returns the form itself where nothing changes.
 */
export function withStartCountry(
  form: CheckoutForm,
  countries: Countries,
  suggestions: readonly (string | null | undefined)[],
): CheckoutForm {
  const country = suggestions.find((code) => code && countries.has(code));
  if (!country) return form;
  const isOpen = (name: AddressName) => !countries.has(form[name].countryCode);
  if (!isOpen('shippingAddress') && !isOpen('billingAddress')) return form;
  const fill = (name: AddressName) => (isOpen(name) ? { ...form[name], countryCode: country } : form[name]);
  return { ...form, shippingAddress: fill('shippingAddress'), billingAddress: fill('billingAddress') };
}
