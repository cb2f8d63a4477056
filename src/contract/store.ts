/** `GET /` */
export interface StoreInfo {
  readonly id: string;
  readonly name: string;
  /** ISO 4217 code, upper case: what prices are in. */
  readonly currency: string;
  readonly supportedCurrencies?: readonly string[];
  /** BCP 47 tags of the languages that the store’s texts come in. */
  readonly supportedLocales?: readonly string[];
  readonly defaultLocale?: string;
  /** ISO 3166-1 alpha-2 code of the country that the store sells from. Not in the contract; absent where it does not say. */
  readonly country?: string | null;
  /** What the store says beside prices of what is sent, in words for the shopper: “plus shipping”. Not in the contract. */
  readonly priceNote?: string | null;
  /** How what was bought is sent back, in a sentence. Not in the contract's public view, as the time zone. */
  readonly returnsSummary?: string | null;
  /** IANA name of the zone that the store's days are counted in, such as `Europe/London`. */
  readonly timezone?: string | null;
  readonly features?: StoreFeatures;
  readonly branding?: { readonly primaryColor?: string | null; readonly logoUrl?: string | null };
  /** Base of picture addresses, see {@link Media}. */
  readonly mediaUrl?: string;
  /** Whether nothing is charged. */
  readonly testMode?: boolean;
  readonly payments?: { readonly stripePublishableKey?: string | null };
  readonly checkout?: CheckoutSettings;
}

/** What the store has switched on. What is absent counts as on. */
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

/** Whether the checkout asks for a field, and insists on it. */
export type FieldRule = 'required' | 'optional' | 'hidden';

/** How the merchant wants the checkout to be. What is absent has a friendly default. */
export interface CheckoutSettings {
  /** Whether terms have to be ticked, are named, or do not show. */
  readonly termsMode?: 'required_checkbox' | 'notice' | 'hidden';
  readonly termsUrl?: string | null;
  readonly termsText?: string | null;
  readonly privacyPolicyUrl?: string | null;
  readonly refundPolicyUrl?: string | null;
  readonly showMarketingOptIn?: boolean;
  /** Whether the box is ticked at first. */
  readonly precheckMarketingOptIn?: boolean;
  readonly companyNameField?: FieldRule;
  readonly phoneNumberField?: FieldRule;
  readonly addressLine2Field?: FieldRule;
  readonly showCouponField?: boolean;
  readonly showNotesField?: boolean;
  /** What the confirmation of an order says, in the merchant’s words. */
  readonly confirmationMessage?: string | null;
  /** Minor units of the store's currency. */
  readonly minimumOrderValue?: number | null;
}
