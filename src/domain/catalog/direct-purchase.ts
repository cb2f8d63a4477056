import type { Product, Variant } from '../../contract/product.js';
import { stockOf } from './stock.js';

/** Returns what a card's button does: adds the product, leads to its choices, or is not there. */
export function quickAddOf(product: Product): 'add' | 'choose' | 'none' {
  if (stockOf(product).status === 'soldOut') return 'none';
  return product.quickAddEligible ? 'add' : 'choose';
}

/** Whether a product can't be bought by one click, since something of it has to be chosen. */
export const needsChoice = ({
  variants,
  hasVariants,
  hasRequiredOptions,
  bundleConfig,
  productType,
}: Pick<Product, 'variants' | 'hasVariants' | 'hasRequiredOptions' | 'bundleConfig' | 'productType'>): boolean =>
  Boolean(bundleConfig || productType === 'bundle' || hasVariants || hasRequiredOptions || (variants?.length ?? 0) > 1);

/** Returns the variant that one click buys: the wanted one, else the only one, else the store's default. */
export function variantToBuy(
  { variants = [], defaultVariantId }: Pick<Product, 'variants' | 'defaultVariantId'>,
  wanted: string | undefined,
): Variant | undefined {
  if (wanted) return variants.find(({ id }) => id === wanted);
  return variants.length === 1 ? variants[0] : variants.find(({ id }) => id === defaultVariantId);
}
