/** Who takes a feed. Contract: `GET /feeds/{platform}.xml`. */
export type Platform = 'google' | 'facebook' | 'pinterest' | 'tiktok';

export type Availability = 'inStock' | 'outOfStock' | 'backOrder';

/** How a platform's product specification differs from the others'. All of them read RSS 2.0 with Google's namespace. */
export interface PlatformRules {
  readonly availability: Readonly<Record<Availability, string>>;
  /** Characters. */
  readonly titleLength: number;
  readonly descriptionLength: number;
  /** The name of the field that identifies an item, where it is not `id` alone. */
  readonly identifier?: string;
  /** Whether items without a brand are refused. The store knows no makers, and its own name stands in only where it must. */
  readonly requiresBrand: boolean;
  /** Whether an item has to say that it has neither GTIN nor the maker's number; the store's own SKU is not that number. */
  readonly saysIdentifierExists: boolean;
}

/**
 * From the platforms' own lists of fields: Google Merchant Center "Product data specification", Meta "Catalog fields",
 * Pinterest "Data source specification", TikTok "Catalog product parameters".
 */
export const platforms: Readonly<Record<Platform, PlatformRules>> = {
  google: {
    // A back-order would need a date of which the store knows nothing; it can be bought now, which is what counts.
    availability: { inStock: 'in_stock', outOfStock: 'out_of_stock', backOrder: 'in_stock' },
    titleLength: 150,
    descriptionLength: 5_000,
    requiresBrand: false,
    saysIdentifierExists: true,
  },
  facebook: {
    availability: { inStock: 'in stock', outOfStock: 'out of stock', backOrder: 'available for order' },
    titleLength: 200,
    descriptionLength: 9_999,
    requiresBrand: true,
    saysIdentifierExists: false,
  },
  pinterest: {
    availability: { inStock: 'in stock', outOfStock: 'out of stock', backOrder: 'in stock' },
    titleLength: 500,
    descriptionLength: 10_000,
    requiresBrand: false,
    saysIdentifierExists: false,
  },
  tiktok: {
    availability: { inStock: 'in stock', outOfStock: 'out of stock', backOrder: 'available for order' },
    titleLength: 150,
    descriptionLength: 10_000,
    identifier: 'sku_id',
    requiresBrand: true,
    saysIdentifierExists: false,
  },
};

export function isPlatform(name: string): name is Platform {
  return Object.hasOwn(platforms, name);
}
