import type { CheckoutData } from '../../contract/checkout.js';
import type { Country } from '../../contract/place.js';
import type { CheckoutSettings, FieldRule, StoreInfo } from '../../contract/store.js';
import { addressForm, EMPTY_ADDRESS, type AddressField, type AddressForm, type AddressRules } from './address.js';
import { hasDiscountField } from '../features.js';
import type { PaymentChoice } from './payment-choices.js';

/** What the shopper enters, as typed. */
export interface CheckoutForm {
  readonly email: string;
  readonly shippingAddress: AddressForm;
  readonly billingAddress: AddressForm;
  readonly sameAsShipping: boolean;
  readonly notes: string;
  readonly terms: boolean;
  readonly marketing: boolean;
  /** Id of the way to pay that the shopper chose; empty until then. */
  readonly paymentMethod: string;
}

export type AddressName = 'shippingAddress' | 'billingAddress';

/** A field's name, the same as the contract's in a 422: `email`, `shippingAddress.city`. */
export type FieldPath =
  | 'email'
  | 'notes'
  | 'terms'
  | 'marketing'
  | 'sameAsShipping'
  | 'shippingOptionId'
  | 'paymentMethod'
  | `${AddressName}.${AddressField}`;

/** What the store wants to know, with friendly defaults where it says nothing. */
export interface CheckoutRules extends AddressRules {
  /** False for a cart of digital goods only: no address is asked for. */
  readonly requiresShipping: boolean;
  readonly terms: 'required_checkbox' | 'notice' | 'hidden';
  readonly marketing: boolean;
  readonly notes: boolean;
  readonly coupon: boolean;
  /** Minor units; 0 where there is none. */
  readonly minimum: number;
}

export function checkoutRules(info: StoreInfo | undefined, requiresShipping: boolean): CheckoutRules {
  const settings: CheckoutSettings = info?.checkout ?? {};
  const rule = (value: FieldRule | undefined, fallback: FieldRule): FieldRule =>
    value === 'required' || value === 'optional' || value === 'hidden' ? value : fallback;
  const hasTerms = Boolean(settings.termsUrl || settings.termsText);
  return {
    requiresShipping,
    company: rule(settings.companyNameField, 'hidden'),
    phone: rule(settings.phoneNumberField, 'optional'),
    line2: rule(settings.addressLine2Field, 'optional'),
    terms: settings.termsMode ?? (hasTerms ? 'notice' : 'hidden'),
    marketing: settings.showMarketingOptIn === true,
    notes: settings.showNotesField === true,
    coupon: hasDiscountField(info),
    minimum: settings.minimumOrderValue ?? 0,
  };
}

export const EMPTY_FORM: CheckoutForm = {
  email: '',
  shippingAddress: EMPTY_ADDRESS,
  billingAddress: EMPTY_ADDRESS,
  sameAsShipping: true,
  notes: '',
  terms: false,
  marketing: false,
  paymentMethod: '',
};

/** Whether it can be said where the bill goes: not where nothing is sent, nor where nothing is paid. */
export const canChooseBilling = (
  { requiresShipping }: Pick<CheckoutRules, 'requiresShipping'>,
  payment: Pick<PaymentChoice, 'kind'> | null,
): boolean => requiresShipping && payment?.kind !== 'free';

/** Whether the bill goes to an address of its own, which has to be typed then. */
export const hasOwnBilling = (
  { sameAsShipping }: Pick<CheckoutForm, 'sameAsShipping'>,
  rules: Pick<CheckoutRules, 'requiresShipping'>,
  payment: Pick<PaymentChoice, 'kind'> | null,
): boolean => canChooseBilling(rules, payment) && !sameAsShipping;

/** Fills the form with what the store kept for this cart. */
export function formOf(data: CheckoutData, before: CheckoutForm = EMPTY_FORM): CheckoutForm {
  return {
    ...before,
    email: typeof data.email === 'string' ? data.email : before.email,
    shippingAddress: data.shippingAddress ? addressForm(data.shippingAddress) : before.shippingAddress,
    billingAddress: data.billingAddress ? addressForm(data.billingAddress) : before.billingAddress,
    sameAsShipping: typeof data.sameAsShipping === 'boolean' ? data.sameAsShipping : before.sameAsShipping,
    notes: typeof data.notes === 'string' ? data.notes : before.notes,
  };
}

/** The form for the next person at this browser: of what the one before entered, only the countries stay. */
export const formWithoutPerson = ({ shippingAddress, billingAddress }: CheckoutForm): CheckoutForm => ({
  ...EMPTY_FORM,
  shippingAddress: { ...EMPTY_ADDRESS, countryCode: shippingAddress.countryCode },
  billingAddress: { ...EMPTY_ADDRESS, countryCode: billingAddress.countryCode },
});

/** The form for the next order of a visit: name and address may serve it, a note and the consent do not. */
export const nextForm = (form: CheckoutForm): CheckoutForm => ({ ...form, notes: '', terms: false });

export type Countries = ReadonlyMap<string, Country>;
