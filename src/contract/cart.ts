import type { ShippingOption } from './checkout.js';
import type { Money, TaxLine, Totals } from './money.js';
import type { BundleSelection, Media, ProductType } from './product.js';

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
