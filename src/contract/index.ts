/**
 * The wire types of the Public API, one block per resource.
 *
 * Source: the store's REST contract, sections "Public API" and "Objects". Fields marked optional are those that a store
 * may leave out; a client ignores fields it does not know and must live without those it knows.
 * The reference store in `demo/store` builds its answers with the same types.
 */

/** A monetary value as the server sent it. `formatted` is what a shopper sees. Contract: "The Money object". */
export interface Money {
  /** Whole minor units of the currency: 4299 is $42.99, 1000 is ¥1000. */
  readonly amount: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** Display text, localised by the request's `Accept-Language`. */
  readonly formatted: string;
}

/** Every successful answer. */
export interface Envelope<T> {
  readonly data: T;
}

/** A listing: one page of `data` and where it stands. Contract: "Pagination". */
export interface Page<T> {
  readonly data: readonly T[];
  readonly meta: PageMeta;
}

export interface PageMeta {
  readonly currentPage: number;
  readonly perPage: number;
  readonly total: number;
  readonly lastPage: number;
}

/** The body of every refusal. Contract: "Errors". */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** Messages by field name; nested fields are dotted: `shippingAddress.city`. */
    readonly fields?: Readonly<Record<string, readonly string[]>>;
    /** With `payment_declined`: the reason in the payment provider's vocabulary. */
    readonly declineCode?: string;
  };
  /** With a 409 at checkout: what changed since the shopper last looked. */
  readonly changes?: readonly CheckoutChange[];
}

export interface CheckoutChange {
  readonly itemId: string;
  readonly kind: 'price' | 'stock' | 'unavailable';
  readonly before: Money | number | null;
  readonly after: Money | number | null;
}

// ---------------------------------------------------------------------------------------------------------------- store

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

// -------------------------------------------------------------------------------------------------------------- catalog

/** A picture or video. Its address is `{mediaUrl}/media/{transformation}/{path}`, or `url` where that is given whole. */
export interface Media {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly isVideo?: boolean;
  /** Width divided by height. */
  readonly aspectRatio?: number | null;
}

/** A Money with what the store says about sales and tax. Contract: "The Product object", `price`. */
export interface Price extends Money {
  readonly originalAmount?: number;
  readonly originalFormatted?: string;
  /** Whether tax is part of the amount. */
  readonly inclusive?: boolean;
  readonly note?: string | null;
  readonly isOnSale?: boolean;
  readonly salePrice?: number | null;
  readonly salePriceFormatted?: string | null;
  readonly discountPercentage?: number | null;
  readonly saleName?: string | null;
}

export type ProductType = 'physical' | 'digital' | 'bundle' | 'subscription' | (string & {});

export interface CategoryReference {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** `GET /products` sends the first block at least; `GET /products/{product}` sends all. */
export interface Product {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly price: Price;
  readonly inStock: boolean;
  readonly media?: readonly Media[];

  readonly summary?: string | null;
  /** Markdown. */
  readonly description?: string | null;
  readonly status?: string;
  readonly productType?: ProductType;
  readonly featured?: boolean;
  readonly digital?: boolean;
  readonly trackInventory?: boolean;
  readonly inventoryCount?: number | null;
  readonly shippingType?: 'required' | 'optional' | 'none' | (string & {});
  readonly requireDeliveryOrCollection?: boolean;
  readonly fixedShippingRateCents?: number | null;
  readonly minOrderQuantity?: number | null;
  readonly maxOrderQuantity?: number | null;
  /** Minor units, over all variants. */
  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly hasVariants?: boolean;
  readonly hasRequiredOptions?: boolean;
  readonly variantCount?: number;
  /** One click may add it from the grid; else the product has to be opened first. */
  readonly quickAddEligible?: boolean;
  readonly defaultVariantId?: string | null;
  readonly primaryMediaId?: string | null;
  readonly options?: readonly ProductOption[];
  readonly variants?: readonly Variant[];
  readonly bundleConfig?: BundleConfig | null;
  readonly categories?: readonly CategoryReference[];
  readonly reviewCount?: number;
  readonly averageRating?: number | null;
  readonly sortOrder?: number;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly position?: number;
  readonly values: readonly OptionValue[];
}

export interface OptionValue {
  readonly id: string;
  readonly value: string;
  /** A CSS colour makes a swatch. */
  readonly color?: string | null;
}

export interface Variant {
  readonly id: string;
  readonly name?: string;
  readonly sku?: string | null;
  readonly price: Price;
  readonly mediaId?: string | null;
  readonly optionValueIds?: readonly string[];
  readonly optionValues?: readonly (OptionValue | string)[];
  readonly inStock: boolean;
  readonly inventoryCount?: number | null;
  /** `continue` sells below zero (back-order). */
  readonly inventoryPolicy?: 'deny' | 'continue' | (string & {});
}

export interface BundleConfig {
  readonly minQuantity: number;
  readonly maxQuantity: number | null;
  readonly quantityIncrement?: number;
  readonly allowDuplicates?: boolean;
  readonly showComponentPrices?: boolean;
  readonly components: readonly BundleComponent[];
}

export interface BundleComponent {
  readonly id: string;
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly media?: readonly Media[];
    readonly options?: readonly ProductOption[];
  };
  readonly variants: readonly Omit<Variant, 'sku'>[];
}

export interface BundleSelection {
  readonly variantId: string;
  readonly quantity: number;
}

/** The query of `GET /products`; the second block only where the store's `features.filters` names it. */
export interface ProductQuery {
  readonly category?: string;
  readonly q?: string;
  readonly sort?: ProductSort;
  readonly page?: number;
  /** 1 to 100, 20 where omitted. */
  readonly perPage?: number;

  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly inStock?: boolean;
  readonly onSale?: boolean;
  readonly ids?: string;
}

export type ProductSort = 'name' | '-name' | 'price' | '-price' | 'createdAt' | '-createdAt';

export interface Category {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description?: string | null;
  readonly imageUrl?: string | null;
  readonly parentId?: string | null;
  readonly productCount?: number;
  readonly children?: readonly Category[];
  readonly metaTitle?: string | null;
  readonly metaDescription?: string | null;
}

// ----------------------------------------------------------------------------------------------------------------- cart

/** Contract: "The Cart object". */
export interface Cart {
  readonly id: string;
  /** `order` once the checkout went through. */
  readonly type: 'cart' | 'order' | (string & {});
  readonly currency: string;
  readonly visitorCountry?: string | null;
  readonly hasCheckoutData?: boolean;
  readonly hasShippingAddress?: boolean;
  readonly hasBillingAddress?: boolean;
  /** False when the cart is entirely digital. */
  readonly requiresShipping?: boolean;
  readonly discountCode?: string | null;
  readonly discountType?: 'percentage' | 'fixed' | 'free_shipping' | (string & {}) | null;
  readonly discountValue?: number | null;
  readonly isAuthenticated?: boolean;
  readonly items: readonly CartItem[];
  readonly totals: Totals;
  readonly shippingOption?: Pick<ShippingOption, 'id' | 'name' | 'price'> | null;
  /** Whether tax is baked into item prices. */
  readonly taxInclusive?: boolean;
  readonly taxBreakdown?: readonly TaxLine[];
  readonly customer?: CustomerSnapshot | null;
  readonly order?: CartOrder | null;
  readonly messages?: readonly CartMessage[];
  /** ISO 8601; orders the snapshots of one cart. */
  readonly updatedAt: string;
}

export interface CartItem {
  readonly id: string;
  readonly productId: string;
  readonly variantId?: string | null;
  readonly productName: string;
  readonly productSlug?: string;
  readonly variantName?: string | null;
  readonly quantity: number;
  readonly price: Money;
  readonly subtotal: Money;
  readonly image?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
  readonly trackInventory?: boolean;
  readonly inStock?: boolean;
  readonly inventoryCount?: number | null;
  readonly productType?: ProductType;
  readonly bundleSelections?: readonly CartBundleSelection[];
}

export interface CartBundleSelection {
  readonly productName: string;
  readonly variantName?: string | null;
  readonly quantity: number;
  readonly media?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
}

export interface Totals {
  readonly subtotal: Money;
  readonly total: Money;
  readonly tax?: Money;
  readonly shipping?: Money;
  readonly discount?: Money;
}

export interface TaxLine {
  readonly name: string;
  /** 0.2 is 20 %. */
  readonly rate: number;
  readonly amount: Money;
  readonly jurisdiction?: string;
}

export interface CartMessage {
  readonly type: 'warning' | 'info' | (string & {});
  readonly code: string;
  readonly message: string;
  readonly itemId?: string;
}

export interface CustomerSnapshot {
  readonly customerId?: string | null;
  readonly email?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
}

export interface CartOrder {
  readonly number: string;
  readonly paymentStatus: string;
  readonly fulfillmentStatus?: string;
  readonly paymentGateway?: string | null;
  readonly placedAt?: string | null;
  readonly customerNotes?: string | null;
  readonly termsAccepted?: boolean | null;
  readonly marketingOptIn?: boolean | null;
}

export interface AddItem {
  /** The product's id or slug. */
  readonly productId: string;
  /** Required if the product has variants. */
  readonly variantId?: string;
  readonly quantity?: number;
  readonly bundleSelections?: readonly BundleSelection[];
}

// ------------------------------------------------------------------------------------------------------------- checkout

/** Contract: "The Address object". */
export interface Address {
  readonly id?: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly company?: string | null;
  readonly line1?: string | null;
  readonly line2?: string | null;
  readonly city?: string | null;
  /** ISO 3166-2 code, where {@link Country.requiresState}. */
  readonly state?: string | null;
  readonly postcode?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  readonly isDefault?: boolean;
}

/** `GET` and `PUT /cart/checkout-data`. */
export interface CheckoutData {
  readonly email?: string | null;
  readonly shippingAddress?: Address | null;
  readonly billingAddress?: Address | null;
  readonly sameAsShipping?: boolean | null;
  readonly notes?: string | null;
}

export interface Destination {
  readonly countryCode: string;
  readonly postcode?: string;
  readonly state?: string;
}

/** `POST /cart/estimate`. */
export interface Estimate {
  readonly totals: Totals;
  /** 0.2 is 20 %. */
  readonly taxRate?: number;
  readonly shippingOptionsCount?: number;
}

export interface ShippingOption {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly price: Money;
  readonly estimatedMinDays?: number | null;
  readonly estimatedMaxDays?: number | null;
}

export interface CheckoutRequest {
  /** A Stripe payment method (`pm_…`) or the id of another method in {@link PaymentMethod}. */
  readonly paymentMethod: string;
  /** Where a redirecting payment sends the shopper back to. */
  readonly returnUrl?: string;
  /** Beyond the contract, sent only where {@link CheckoutSettings} ask for them; they come back in {@link CartOrder}. */
  readonly termsAccepted?: boolean;
  readonly marketingOptIn?: boolean;
}

/** `POST /cart/checkout`. */
export interface CheckoutResult {
  readonly orderId: string;
  readonly orderNumber?: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly requiresAction: boolean;
  readonly nextActionUrl?: string | null;
  readonly redirectUrl?: string | null;
}

export interface PaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly iconUrl?: string | null;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly requiresState?: boolean;
  readonly postcodeLabel?: string | null;
}

export interface State {
  readonly code: string;
  readonly name: string;
}

/** `POST /tax/calculate`. */
export interface TaxRequest extends Destination {
  readonly items: readonly { readonly productId: string; readonly variantId?: string; readonly quantity: number }[];
}

export interface TaxResult {
  readonly subtotal: Money;
  readonly tax: Money;
  readonly taxRate: number;
  readonly taxBreakdown: readonly TaxLine[];
}

// ---------------------------------------------------------------------------------------------------------------- order

export type OrderPaymentStatus =
  | 'pending'
  | 'paid'
  | 'succeeded'
  | 'partially_refunded'
  | 'refunded'
  | 'failed'
  | 'cancelled'
  | 'requires_action'
  | 'processing'
  | (string & {});

/** The public view of `GET /orders/{order}`. */
export interface Order {
  readonly id: string;
  readonly orderNumber: string;
  readonly type?: string;
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: 'unfulfilled' | 'partial' | 'fulfilled' | (string & {});
  readonly currency: string;
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  readonly items: readonly OrderItem[];
  readonly shippingAddress?: Address | null;
  readonly billingAddress?: Address | null;
  readonly customer?: CustomerSnapshot | null;
  readonly createdAt?: string;
  readonly paidAt?: string | null;
  readonly fulfilledAt?: string | null;
  readonly cancelledAt?: string | null;
}

export interface OrderItem {
  readonly id?: string;
  readonly productId?: string;
  readonly variantId?: string | null;
  readonly productName: string;
  readonly variantName?: string | null;
  readonly sku?: string | null;
  readonly quantity: number;
  readonly price?: Money;
  readonly subtotal: Money;
  readonly image?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
}

/** `GET /orders/{order}/status`: what a confirmation page polls. */
export interface OrderStatus {
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: string;
  readonly updatedAt?: string;
}

// -------------------------------------------------------------------------------------------------------------- sign-in

/** `POST /cart/check-customer`: says nothing about other stores. */
export interface CustomerCheck {
  /** Whether this store knows a customer of that e-mail, signed up or not. */
  readonly exists: boolean;
  readonly canSendAuthLink: boolean;
}

/** The body of `POST /cart/send-auth`. */
export interface AuthLinkRequest {
  readonly email: string;
  /** Beyond the contract: the page that the link leads back to. A store that does not know it takes what the browser says. */
  readonly returnUrl?: string;
}

/** `POST /cart/send-auth`: the same answer whether or not there is such a customer. */
export interface SentAuthLink {
  readonly sent: boolean;
  /** Seconds for which the link works. */
  readonly expiresIn: number;
}

/** `POST /cart/verify-auth` and `POST /cart/create-account`: from now on the cart token is signed in. */
export interface AuthResult {
  readonly customerId: string;
  readonly email: string;
  readonly authenticated: boolean;
}

/** The body of `POST /cart/create-account`. */
export interface CreateAccountRequest extends AuthLinkRequest {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly marketingOptIn?: boolean;
}

/** `GET /cart/auth-status`; `POST /account/logout` answers the first field only. */
export interface AuthStatus {
  readonly authenticated: boolean;
  readonly customer?: Pick<Customer, 'id' | 'email' | 'firstName' | 'lastName'> | null;
}

// -------------------------------------------------------------------------------------------------------------- account

/** Contract: "The Customer object", public view; `GET` and `PUT /account/profile`. */
export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  /** To be offered at checkout. */
  readonly defaultAddress?: Address | null;
  readonly marketingOptIn?: boolean;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

/** The body of `PUT /account/profile`: what is left out stays as it is, an empty string or null clears. */
export interface ProfileUpdate {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  readonly marketingOptIn?: boolean;
}

/** One entry of `GET /account/orders`, newest first; `GET /account/orders/{order}` answers an {@link Order} in full. */
export interface AccountOrder {
  readonly id: string;
  readonly orderNumber: string;
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: Order['fulfillmentStatus'];
  readonly currency: string;
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  readonly itemCount?: number;
  readonly createdAt?: string;
}

// -------------------------------------------------------------------------------------------------------------- reviews

/** One entry of `GET /products/{product}/reviews`: approved ones only, newest first. */
export interface Review {
  readonly id: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly title?: string | null;
  readonly body: string;
  readonly authorName?: string | null;
  /** Whether the author bought the product in this store. */
  readonly verifiedPurchase?: boolean;
  readonly createdAt: string;
}

export interface ReviewPage extends Page<Review> {
  readonly meta: PageMeta & {
    /** Over all approved reviews of the product, to one decimal; null where there is none. */
    readonly averageRating?: number | null;
    readonly ratingCount?: number;
  };
}

/** The body of `POST /products/{product}/reviews`. */
export interface ReviewRequest {
  /** 1 to 5. */
  readonly rating: number;
  readonly title?: string;
  readonly body: string;
  /** The customer's own name where omitted. */
  readonly authorName?: string;
  /** Required of visitors who are not signed in. */
  readonly authorEmail?: string;
}

/** The answer to {@link ReviewRequest}: the review is not public until it is approved. */
export interface ReviewReceipt {
  readonly id: string;
  readonly status: 'pending_moderation' | (string & {});
  readonly createdAt: string;
}

// -------------------------------------------------------------------------------------------------------- conversations

/** The body of `POST /conversations`. */
export interface ConversationRequest {
  /** What it is about, for the seller's inbox. */
  readonly subject?: string;
  /** Posted at once; plain text of at most 4000 characters. */
  readonly initialMessage?: string;
}

/** `POST /conversations`. */
export interface Conversation {
  readonly id: string;
  readonly subject?: string | null;
  readonly createdAt: string;
}

/** `GET /conversations/current`; 404 where the visitor has none that is open. */
export interface CurrentConversation {
  readonly id: string;
  readonly subject?: string | null;
  /** Messages of the seller since the visitor last listed them. */
  readonly unreadCount: number;
  readonly lastMessageAt?: string | null;
}

/** `POST /conversations/{conversationId}/email`. */
export interface ConversationEmail {
  readonly id: string;
  readonly email: string;
}

/** `GET` (oldest first) and `POST /conversations/{conversationId}/messages`. */
export interface ConversationMessage {
  readonly id: string;
  readonly sender: 'visitor' | 'seller' | (string & {});
  /** Plain text. */
  readonly body: string;
  readonly createdAt: string;
}
