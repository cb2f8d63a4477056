/** `GET /` */
export interface StoreInfo {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly supportedCurrencies?: readonly string[];
  readonly supportedLocales?: readonly string[];
  readonly defaultLocale?: string;
  readonly features?: StoreFeatures;
  readonly branding?: { readonly primaryColor?: string | null; readonly logoUrl?: string | null };
  /** Base of picture addresses, see {@link Media}. */
  readonly mediaUrl?: string;
  readonly testMode?: boolean;
  readonly payments?: { readonly stripePublishableKey?: string | null };
  readonly checkout?: CheckoutSettings;
}

export interface StoreFeatures {
  readonly reviews?: boolean;
  readonly discounts?: boolean;
  readonly multiCurrency?: boolean;
  readonly accounts?: boolean;
  readonly chat?: boolean;
  readonly wishlist?: boolean;
  /** The listing filters that the store understands. */
  readonly filters?: readonly ('price' | 'inStock' | 'onSale' | (string & {}))[];
}

export type FieldRule = 'required' | 'optional' | 'hidden';

export interface CheckoutSettings {
  readonly termsMode?: 'required_checkbox' | 'notice' | 'hidden';
  readonly termsUrl?: string | null;
  readonly termsText?: string | null;
  readonly privacyPolicyUrl?: string | null;
  readonly refundPolicyUrl?: string | null;
  readonly showMarketingOptIn?: boolean;
  readonly precheckMarketingOptIn?: boolean;
  readonly companyNameField?: FieldRule;
  readonly phoneNumberField?: FieldRule;
  readonly addressLine2Field?: FieldRule;
  readonly showCouponField?: boolean;
  readonly showNotesField?: boolean;
  readonly confirmationMessage?: string | null;
  /** Minor units of the store's currency. */
  readonly minimumOrderValue?: number | null;
}
