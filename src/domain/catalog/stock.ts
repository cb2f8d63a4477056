import type { Product, Variant } from '../../contract/product.js';

/** From this many left on, the number is worth a word. */
const LOW_STOCK = 5;

/** What a shopper is told about how much there is. */
export type Stock =
  | { readonly status: 'available' }
  | { readonly status: 'low'; readonly count: number }
  /** Sold beyond what is there; it will be sent later. */
  | { readonly status: 'backOrder' }
  | { readonly status: 'soldOut' };

export type StockedProduct = Pick<
  Product,
  | 'inStock'
  | 'trackInventory'
  | 'inventoryCount'
  | 'hasVariants'
  | 'productType'
  | 'minOrderQuantity'
  | 'maxOrderQuantity'
>;
export type StockedVariant = Pick<Variant, 'inStock' | 'inventoryCount' | 'inventoryPolicy'>;

/** Stock of a variant where one is chosen, else of the product as a whole. */
export function stockOf(product: StockedProduct, variant?: StockedVariant): Stock {
  const isInStock = variant ? variant.inStock : product.inStock;
  const count = stockCountOf(product, variant);
  if (variant?.inventoryPolicy === 'continue') {
    return count !== null && count <= 0 ? { status: 'backOrder' } : { status: 'available' };
  }
  // A store that leaves the field out sells what it lists.
  if (isInStock === false) return { status: 'soldOut' };
  if (count === null || count > LOW_STOCK) return { status: 'available' };
  return count > 0 ? { status: 'low', count } : { status: 'available' };
}

/** Whether “in stock” can be said of a product: not where nobody counts, nor of parts that are still to be chosen. */
export const isStockKnown = ({ trackInventory, productType }: StockedProduct): boolean =>
  trackInventory !== false && productType !== 'bundle';

/** How many pieces are there; `null` where nobody counts, or where the number is of several things together. */
export function stockCountOf(product: StockedProduct, variant?: StockedVariant): number | null {
  if (product.trackInventory === false) return null;
  if (variant) return variant.inventoryCount ?? null;
  return product.hasVariants || product.productType === 'bundle' ? null : (product.inventoryCount ?? null);
}

/** What a cart knows a choice by: a product without variants has none, whatever its default is called. */
export const variantIdOf = (
  { hasVariants, defaultVariantId }: Pick<Product, 'hasVariants' | 'defaultVariantId'>,
  variant?: Pick<Variant, 'id'>,
): string | null => variant?.id ?? (hasVariants ? (defaultVariantId ?? null) : null);
