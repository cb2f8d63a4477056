import type { Money, Price } from './money.js';

/** A picture or video. Its address is `{mediaUrl}/media/{transformation}/{path}`, or `url` where that is given whole. */
export interface Media {
  readonly id: string;
  /** Below `{mediaUrl}/media/{transformation}/`. */
  readonly path?: string;
  /** A whole address, where the file is elsewhere. */
  readonly url?: string;
  /** What it shows, in words. */
  readonly alt?: string | null;
  readonly isVideo?: boolean;
  /** Width divided by height. */
  readonly aspectRatio?: number | null;
}

/** What kind of thing a product is. A store may have more words than these. */
export type ProductType = 'physical' | 'digital' | 'bundle' | 'subscription' | (string & {});

/** A category that a product is in. */
export interface CategoryReference {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** `GET /products` sends the first block at least; `GET /products/{product}` sends all. */
export interface Product {
  readonly id: string;
  /** What addresses name it by. */
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
  /** Whether nothing is sent by parcel. */
  readonly digital?: boolean;
  readonly trackInventory?: boolean;
  /** Pieces that there are; `null` where they are not counted. */
  readonly inventoryCount?: number | null;
  readonly shippingType?: 'required' | 'optional' | 'none' | (string & {});
  readonly requireDeliveryOrCollection?: boolean;
  /** Minor units; `null` where shipping goes by the store’s options. */
  readonly fixedShippingRateCents?: number | null;
  /** The fewest pieces of one order. */
  readonly minOrderQuantity?: number | null;
  /** The most pieces of one order; `null` for no limit. */
  readonly maxOrderQuantity?: number | null;
  /** The lowest price of the 30 days before a reduction. Not in the contract. */
  readonly compareLowest30Days?: Money | null;
  /** Minor units, over all variants. */
  readonly priceMin?: number;
  /** Minor units, over all variants. */
  readonly priceMax?: number;
  readonly hasVariants?: boolean;
  /** Whether the shopper has to choose before it can be added. */
  readonly hasRequiredOptions?: boolean;
  readonly variantCount?: number;
  /** One click may add it from the grid; else the product has to be opened first. */
  readonly quickAddEligible?: boolean;
  /** The variant that is chosen at first. */
  readonly defaultVariantId?: string | null;
  /** The picture that stands for the product. */
  readonly primaryMediaId?: string | null;
  readonly options?: readonly ProductOption[];
  readonly variants?: readonly Variant[];
  readonly bundleConfig?: BundleConfig | null;
  readonly categories?: readonly CategoryReference[];
  readonly reviewCount?: number;
  /** 1 to 5; `null` without reviews. */
  readonly averageRating?: number | null;
  readonly sortOrder?: number;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
}

/** Something that the shopper chooses, such as a size, with its values. */
export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly position?: number;
  readonly values: readonly OptionValue[];
}

/** One value of an option. */
export interface OptionValue {
  readonly id: string;
  readonly value: string;
  /** A CSS colour makes a swatch. */
  readonly color?: string | null;
}

/** One combination of option values, with a price and a stock of its own. */
export interface Variant {
  readonly id: string;
  readonly name?: string;
  readonly sku?: string | null;
  readonly price: Price;
  /** The picture of this variant; `null` for the product’s. */
  readonly mediaId?: string | null;
  /** One value of each option. */
  readonly optionValueIds?: readonly string[];
  readonly optionValues?: readonly (OptionValue | string)[];
  readonly inStock: boolean;
  /** Pieces that there are; `null` where they are not counted. */
  readonly inventoryCount?: number | null;
  /** `continue` sells below zero (back-order). */
  readonly inventoryPolicy?: 'deny' | 'continue' | (string & {});
  /** The lowest price of the 30 days before a reduction. Not in the contract. */
  readonly compareLowest30Days?: Money | null;
}

/** How a bundle is put together by the shopper. */
export interface BundleConfig {
  /** The fewest pieces in one bundle. */
  readonly minQuantity: number;
  /** The most pieces in one bundle; `null` for no limit. */
  readonly maxQuantity: number | null;
  /** The number of pieces is a multiple of this. */
  readonly quantityIncrement?: number;
  /** Whether a part may be chosen more than once. */
  readonly allowDuplicates?: boolean;
  readonly showComponentPrices?: boolean;
  readonly components: readonly BundleComponent[];
}

/** A product that can be chosen for a bundle, with its variants. */
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

/** What the shopper chose for a bundle. */
export interface BundleSelection {
  readonly variantId: string;
  /** Pieces in one bundle. */
  readonly quantity: number;
}

/** The query of `GET /products`; the second block only where the store's `features.filters` names it. */
export interface ProductQuery {
  /** Id or slug. */
  readonly category?: string | undefined;
  /** Words that products have to match. */
  readonly q?: string | undefined;
  readonly sort?: ProductSort | undefined;
  /** From 1, which it is where omitted. */
  readonly page?: number;
  /** 1 to 100, 20 where omitted. */
  readonly perPage?: number;

  /** Minor units. */
  readonly priceMin?: number;
  /** Minor units. */
  readonly priceMax?: number;
  readonly inStock?: boolean;
  readonly onSale?: boolean;
  /** Ids with commas between them. */
  readonly ids?: string;
}

/** Order of a listing; with a minus the other way round. The store’s own order where omitted. */
export type ProductSort = 'name' | '-name' | 'price' | '-price' | 'createdAt' | '-createdAt';

/** A category of the store. Contract: `GET /categories`. */
export interface Category {
  readonly id: string;
  /** What addresses name it by. */
  readonly slug: string;
  readonly name: string;
  readonly description?: string | null;
  readonly imageUrl?: string | null;
  /** `null` at the top. */
  readonly parentId?: string | null;
  readonly productCount?: number;
  readonly children?: readonly Category[];
  readonly metaTitle?: string | null;
  readonly metaDescription?: string | null;
}
