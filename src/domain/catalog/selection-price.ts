import type { Price } from '../../contract/money.js';
import type { Product, Variant } from '../../contract/product.js';
import { hasPriceRange } from './price.js';
import { variantsOf, type Selection } from './variants.js';

/** The price to show for what is chosen so far; `isFrom` where it depends on what is still to be chosen. */
export interface SelectionPrice {
  readonly price: Price;
  readonly isFrom: boolean;
}

const least = (one: Variant, other: Variant) =>
  other.price && one.price && other.price.amount < one.price.amount ? other : one;

/** The price that all variants with these values have in common, else the least of them; the product's own where it has none. */
export function selectionPrice(product: Product, selection: Selection): SelectionPrice {
  const priced = variantsOf(product, selection).filter(({ price }) => price);
  const isBegun = Object.keys(selection).length > 0;
  const cheapest = priced.length > 0 && isBegun ? priced.reduce(least) : undefined;
  if (!cheapest?.price) return { price: product.price, isFrom: hasPriceRange(product) };
  const { amount } = cheapest.price;
  return { price: cheapest.price, isFrom: priced.some(({ price }) => price?.amount !== amount) };
}
