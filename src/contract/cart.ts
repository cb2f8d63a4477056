import type { ShippingOption } from './checkout.js';
import type { Money, TaxLine, Totals } from './money.js';
import type { BundleSelection, Media, ProductType } from './product.js';

/** Contract: "The Cart object". */
export interface Cart {
  /** Begins with `ord_`: a cart and the order it becomes are one. */
  readonly id: string;
  /** `order` once the checkout went through. */
  readonly type: 'cart' | 'order' | (string & {});
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2 code of where the store takes the visitor to be. */
  readonly visitorCountry?: string | null;
  /** Whether e-mail and shipping address are saved, and not older than two hours. */
  readonly hasCheckoutData?: boolean;
  readonly hasShippingAddress?: boolean;
  /** Whether a billing address of its own is saved. */
  readonly hasBillingAddress?: boolean;
  /** False when the cart is entirely digital. */
  readonly requiresShipping?: boolean;
  /** The code that counts; `null` for none. */
  readonly discountCode?: string | null;
  readonly discountType?: 'percentage' | 'fixed' | 'free_shipping' | (string & {}) | null;
  /** 20 for 20 %, or minor units: 500 for £5.00. See `discountType`. */
  readonly discountValue?: number | null;
  /** Whether the visitor is signed in. */
  readonly isAuthenticated?: boolean;
  readonly items: readonly CartItem[];
  readonly totals: Totals;
  /** `null` until the shopper has chosen one. */
  readonly shippingOption?: Pick<ShippingOption, 'id' | 'name' | 'price'> | null;
  /** Whether tax is baked into item prices. */
  readonly taxInclusive?: boolean;
  readonly taxBreakdown?: readonly TaxLine[];
  /** Present for a customer, or once checkout data is saved. */
  readonly customer?: CustomerSnapshot | null;
  /** Present once the cart is an order. */
  readonly order?: CartOrder | null;
  /** What the store has to say about the cart as it is, in words for the shopper. */
  readonly messages?: readonly CartMessage[];
  /** ISO 8601; orders the snapshots of one cart. */
  readonly updatedAt: string;
}

/** A line of a cart, as the server has it. */
export interface CartItem {
  /** Of the line, not of the product. */
  readonly id: string;
  readonly productId: string;
  /** `null` for a product without variants. */
  readonly variantId?: string | null;
  readonly productName: string;
  readonly productSlug?: string;
  readonly variantName?: string | null;
  readonly quantity: number;
  /** Of one piece. */
  readonly price: Money;
  /** Of all pieces, before the discount. */
  readonly subtotal: Money;
  readonly image?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
  readonly trackInventory?: boolean;
  readonly inStock?: boolean;
  /** Pieces that there are; `null` where they are not counted. */
  readonly inventoryCount?: number | null;
  readonly productType?: ProductType;
  /** What a bundle consists of; absent or empty for other products. */
  readonly bundleSelections?: readonly CartBundleSelection[];
}

/** A part of a bundle in the cart. */
export interface CartBundleSelection {
  readonly productName: string;
  readonly variantName?: string | null;
  /** Pieces in one bundle. */
  readonly quantity: number;
  readonly media?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
}

/** Something that the store has to say about the cart or one of its lines. */
export interface CartMessage {
  readonly type: 'warning' | 'info' | (string & {});
  /** What it is about, for programs. */
  readonly code: string;
  /** In words for the shopper, in the language that was asked for. */
  readonly message: string;
  /** What is missing for free delivery, with code `free_shipping_remaining`. Not in the contract. */
  readonly amount?: Money;
  /** The line that it is about; absent for the whole cart. */
  readonly itemId?: string;
}

/** Who ordered, or is about to, as far as the store says so. */
export interface CustomerSnapshot {
  /** `null` for a guest. */
  readonly customerId?: string | null;
  readonly email?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
}

/** What became of a cart that was ordered. */
export interface CartOrder {
  /** What the shopper knows the order by. */
  readonly number: string;
  readonly paymentStatus: string;
  readonly fulfillmentStatus?: string;
  readonly paymentGateway?: string | null;
  /** ISO 8601. */
  readonly placedAt?: string | null;
  readonly customerNotes?: string | null;
  readonly termsAccepted?: boolean | null;
  readonly marketingOptIn?: boolean | null;
}

/** The body of `POST /cart/items`. */
export interface AddItem {
  /** The product's id or slug. */
  readonly productId: string;
  /** Required if the product has variants. */
  readonly variantId?: string;
  /** 1 where omitted. */
  readonly quantity?: number;
  /** What the shopper chose for a bundle. */
  readonly bundleSelections?: readonly BundleSelection[];
}
