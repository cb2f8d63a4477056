import type { Price } from './money.js';

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
