import type { Cart } from '../../contract/cart.js';
import type { ShippingOption } from '../../contract/checkout.js';
import type { Destination } from '../../contract/place.js';
import type { AddressForm } from './address.js';

/** The place of an address, to estimate costs by; `null` without a country. */
export function destinationOf({ countryCode, postcode, state }: AddressForm): Destination | null {
  if (!countryCode) return null;
  return { countryCode, ...(postcode.trim() && { postcode: postcode.trim() }), ...(state && { state }) };
}

/** Returns the option to have the order sent by: the shopper's own while it is offered, else the cart's, else the first. */
export function presetOption(
  options: readonly ShippingOption[],
  chosen: string | null,
  cart: Cart | null,
): { readonly kept: string | null; readonly wanted: string | null } {
  const isOffered = (id: string | null | undefined) => options.some((option) => option.id === id);
  const kept = [chosen, cart?.shippingOption?.id].find(isOffered) ?? null;
  return { kept, wanted: kept ?? options[0]?.id ?? null };
}
