import type { Catalog } from '../catalog/catalog.js';
import type { CatalogProduct, DiscountRecord } from '../model.js';
import type { WordKey } from '../words.js';

/** Why a code can't be used: the codes of contract notes, "Discounts refused". */
export type DiscountProblem = Extract<WordKey, `discount_${string}`>;

export interface DiscountableLine {
  readonly product: CatalogProduct | undefined;
  readonly subtotal: number;
}

/** Whether the code's product and category restrictions admit a product. */
export function admits(discount: DiscountRecord, catalog: Catalog, product: CatalogProduct | undefined): boolean {
  const { productIds, categoryIds } = discount;
  if (!product) return false;
  if (productIds.length === 0 && categoryIds.length === 0) return true;
  if (productIds.includes(product.id)) return true;
  return categoryIds.some((id) => {
    const category = catalog.category(id);
    if (!category) return false;
    const ids = catalog.descendantIds(category);
    return product.categoryIds.some((categoryId) => ids.has(categoryId));
  });
}

/** What stands against a code now; null if nothing does. An empty cart meets every condition that asks for goods. */
export function problemWith(
  discount: DiscountRecord | undefined,
  catalog: Catalog,
  lines: readonly DiscountableLine[],
  subtotal: number,
  now: number,
): DiscountProblem | null {
  if (!discount || (discount.startsAt !== null && now < discount.startsAt)) return 'discount_not_found';
  if (discount.expiresAt !== null && now >= discount.expiresAt) return 'discount_expired';
  if (discount.usageLimit !== null && discount.used >= discount.usageLimit) return 'discount_used_up';
  if (lines.length === 0) return null;
  if (!lines.some((line) => admits(discount, catalog, line.product))) return 'discount_not_applicable';
  if (discount.minimumSubtotal !== null && subtotal < discount.minimumSubtotal) return 'discount_minimum_not_met';
  return null;
}

/** Whether a code has lost its effect for good; the other problems go away with another cart. */
export function isLost(problem: DiscountProblem | null): boolean {
  return problem !== null && problem !== 'discount_not_applicable' && problem !== 'discount_minimum_not_met';
}
