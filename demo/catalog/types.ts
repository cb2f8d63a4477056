import type { CheckoutSettings } from '../../src/contract/store.js';

/**
 * What a store is made from: the seed that `demo/store` writes into its database.
 *
 * Amounts are whole minor units of the seed's currency. Translations are keyed by locale; `en` stands in the field itself.
 */

export interface StoreSeed {
  readonly name: string;
  readonly currency: string;
  readonly supportedCurrencies: readonly string[];
  readonly supportedLocales: readonly string[];
  readonly defaultLocale: string;
  /** Whether tax is part of the prices (EU-style) or added at checkout (US-style). */
  readonly taxInclusive: boolean;
  /** Where the store is, and a visitor is taken to be until an address says otherwise. */
  readonly country: string;
  /** IANA name of the zone that delivery is counted in; the visitor's own where omitted. */
  readonly timezone?: string;
  /** How what was bought is sent back, in a sentence. */
  readonly returnsSummary?: string;
  readonly branding: { readonly primaryColor: string; readonly logoUrl?: string };
  readonly checkout?: CheckoutSettings;
  /** Addresses of the sites that the shop stands on, its own first: where its links may lead. */
  readonly sites?: readonly string[];
  readonly paymentMethods: readonly {
    readonly id: string;
    readonly label: string;
    /** What the mail about an order adds for who pays this way: where to send the money. */
    readonly instructions?: string;
  }[];
  /** For how many days an order waits for its bank transfer, holding its stock; 7 where omitted, null for ever. */
  readonly unpaidOrderDays?: number | null;
  readonly taxes: readonly TaxRateSeed[];
  readonly shippingZones: readonly ShippingZoneSeed[];
  readonly discounts: readonly DiscountSeed[];
  readonly categories: readonly CategorySeed[];
  readonly products: readonly ProductSeed[];
}

export interface TaxRateSeed {
  readonly country: string;
  /** ISO 3166-2 code without the country, for US state taxes and the like. */
  readonly state?: string;
  readonly name: string;
  /** 0.2 is 20 %. */
  readonly rate: number;
}

export interface ShippingZoneSeed {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes; `*` is the rest of the world. */
  readonly countries: readonly string[];
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly price: number;
    /** From this subtotal (after discount) on, the option is free. */
    readonly freeOver?: number;
    readonly minDays: number;
    readonly maxDays: number;
  }[];
}

export interface DiscountSeed {
  readonly code: string;
  readonly type: 'percentage' | 'fixed' | 'free_shipping';
  /** 20 for 20 %; minor units for `fixed`; 0 for `free_shipping`. */
  readonly value: number;
  readonly startsAt?: string;
  readonly expiresAt?: string;
  readonly usageLimit?: number;
  readonly minimumSubtotal?: number;
  /** Slugs of the only products it applies to. */
  readonly products?: readonly string[];
  readonly categories?: readonly string[];
}

export interface CategorySeed {
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  readonly parent?: string;
  readonly metaTitle?: string;
  readonly metaDescription?: string;
  readonly translations?: Readonly<Record<string, { readonly name?: string; readonly description?: string }>>;
}

export interface ProductSeed {
  readonly slug: string;
  readonly name: string;
  readonly summary?: string;
  /** Markdown. */
  readonly description?: string;
  readonly type?: 'physical' | 'digital' | 'bundle' | 'subscription';
  readonly categories: readonly string[];
  readonly price: number;
  /** The price while on sale, lower than `price`. */
  readonly salePrice?: number;
  readonly saleName?: string;
  /** The lowest price of the 30 days before the sale. */
  readonly compareLowest30Days?: number;
  /** Stock of a simple product; omitted means that stock is not tracked. */
  readonly stock?: number;
  readonly policy?: 'deny' | 'continue';
  readonly minQuantity?: number;
  readonly maxQuantity?: number;
  readonly featured?: boolean;
  readonly weightGrams?: number;
  readonly media: readonly MediaSeed[];
  readonly options?: readonly {
    readonly name: string;
    readonly values: readonly (string | { readonly value: string; readonly color: string })[];
  }[];
  /** One per combination that exists; `values` in the order of `options`. */
  readonly variants?: readonly {
    readonly values: readonly string[];
    readonly sku?: string;
    readonly price?: number;
    readonly salePrice?: number;
    readonly stock?: number;
    readonly policy?: 'deny' | 'continue';
    /** Index into the product's `media`. */
    readonly media?: number;
  }[];
  readonly bundle?: {
    readonly minQuantity: number;
    readonly maxQuantity: number | null;
    readonly quantityIncrement?: number;
    readonly allowDuplicates?: boolean;
    readonly showComponentPrices?: boolean;
    /** Slugs of the products to choose from. */
    readonly components: readonly string[];
  };
  readonly createdAt?: string;
  readonly reviews?: readonly {
    readonly rating: number;
    readonly title?: string;
    readonly body: string;
    readonly author: string;
    readonly createdAt: string;
  }[];
  readonly translations?: Readonly<
    Record<string, { readonly name?: string; readonly summary?: string; readonly description?: string }>
  >;
}

export interface MediaSeed {
  /** Path below `/media/{transformation}/`, unique in the catalogue; what is drawn follows from it. */
  readonly path: string;
  readonly alt: string;
  /** Width divided by height. */
  readonly aspectRatio: number;
  readonly isVideo?: boolean;
}
