import type { BundleSelection, Media, ProductOption } from '../../src/contract/product.js';
import type { CheckoutSettings, StoreFeatures } from '../../src/contract/store.js';
import type { CategorySeed, ProductSeed, StoreSeed } from '../catalog/types.js';
import type { Discount, TaxRate } from './pricing.js';

/** What `GET /` tells about a store and what its rules need; one JSON column. */
export type StoreSettings = Pick<
  StoreSeed,
  | 'name'
  | 'currency'
  | 'supportedCurrencies'
  | 'supportedLocales'
  | 'defaultLocale'
  | 'taxInclusive'
  | 'country'
  | 'timezone'
  | 'returnsSummary'
  | 'branding'
  | 'paymentMethods'
  | 'unpaidOrderDays'
> & {
  readonly features: StoreFeatures;
  readonly checkout: CheckoutSettings;
  readonly stripePublishableKey: string | null;
  /** Addresses of the sites that the shop stands on, its own first: where sign-in links and feeds lead. */
  readonly sites?: readonly string[];
};

/** One row of `stores`, read at the start of each request. */
export interface StoreRecord {
  readonly id: string;
  readonly key: string;
  readonly settings: StoreSettings;
  /** Grows with each change to the catalogue or the settings; what was made for an older one is stale. */
  readonly version: number;
  /** Grows with each change to a stock. */
  readonly stockVersion: number;
  readonly paused: boolean;
  /** Milliseconds that this store's clock is ahead. */
  readonly clockOffset: number;
  /** Factor on the documented rates, 0 for none; null where the app's option applies. */
  readonly rateLimit: number | null;
  /** When the next order has to be settled without anybody asking. */
  readonly nextDue: number | null;
}

export interface CatalogVariant {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly price: number;
  /** Lower than `price`, or null. */
  readonly salePrice: number | null;
  readonly policy: 'deny' | 'continue';
  readonly mediaId: string | null;
  readonly optionValueIds: readonly string[];
}

export interface CatalogProduct {
  readonly id: string;
  readonly slug: string;
  readonly status: string;
  readonly position: number;
  readonly seed: ProductSeed;
  /** Of a simple product: one, without option values. Of a bundle: none. */
  readonly variants: readonly CatalogVariant[];
  readonly isSimple: boolean;
  readonly price: number;
  readonly salePrice: number | null;
  readonly options: readonly ProductOption[];
  readonly media: readonly Media[];
  readonly categoryIds: readonly string[];
  readonly components: readonly string[];
  readonly reviewCount: number;
  readonly averageRating: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface CatalogCategory {
  readonly id: string;
  readonly slug: string;
  readonly seed: CategorySeed;
  readonly parentId: string | null;
}

export interface CatalogShippingOption {
  readonly id: string;
  readonly countries: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly price: number;
  readonly freeOver: number | null;
  readonly minDays: number;
  readonly maxDays: number;
}

export interface CatalogTaxRate extends Pick<TaxRate, 'name' | 'rate'> {
  readonly country: string;
  readonly state: string | null;
}

/** One row of `discounts`. */
export interface DiscountRecord extends Discount {
  readonly code: string;
  readonly startsAt: number | null;
  readonly expiresAt: number | null;
  readonly usageLimit: number | null;
  readonly used: number;
  readonly minimumSubtotal: number | null;
  readonly productIds: readonly string[];
  readonly categoryIds: readonly string[];
}

export interface CartLine {
  readonly id: string;
  readonly position: number;
  readonly productId: string;
  readonly variantId: string | null;
  readonly bundle: readonly BundleSelection[] | null;
  readonly quantity: number;
  /** The unit price with which the shopper last saw this line. */
  readonly shownPrice: number;
}

/** Something to tell about a cart until it is changed next, beyond what its contents tell. */
export interface CartNotice {
  readonly type: 'warning' | 'info';
  readonly code: 'cart_merged' | 'cart_moved' | 'merge_limited' | 'merge_full';
  readonly values?: Readonly<Record<string, string | number>>;
  readonly itemId?: string;
}

/** Pieces of one variant: what a line takes from the stock. */
export interface StockNeed {
  readonly variantId: string;
  readonly quantity: number;
}
