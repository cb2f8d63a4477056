import type { BundleConfig, BundleSelection } from '../../contract/product.js';
import { lookUp } from '../look-up.js';

/** How many pieces of each part are chosen: variant id → quantity. */
export type Picks = Readonly<Record<string, number>>;

/** What is still to be done before a bundle can be bought. */
export type BundleNeed =
  | { readonly kind: 'ready' }
  /** `count` more pieces are needed. */
  | { readonly kind: 'more'; readonly count: number }
  /** `count` pieces are too many. */
  | { readonly kind: 'fewer'; readonly count: number };

export const countPicks = (picks: Picks): number => Object.values(picks).reduce((sum, quantity) => sum + quantity, 0);

/** What is missing: bundles hold `minQuantity`, and from there on any number of increments up to `maxQuantity`. */
export function needOf(config: BundleConfig, picks: Picks): BundleNeed {
  const { minQuantity, maxQuantity } = config;
  const step = Math.max(1, config.quantityIncrement ?? 1);
  const count = countPicks(picks);
  if (count < minQuantity) return { kind: 'more', count: minQuantity - count };
  if (maxQuantity !== null && count > maxQuantity) return { kind: 'fewer', count: count - maxQuantity };
  const over = (count - minQuantity) % step;
  if (over === 0) return { kind: 'ready' };
  const isRoomAbove = maxQuantity === null || count - over + step <= maxQuantity;
  return isRoomAbove ? { kind: 'more', count: step - over } : { kind: 'fewer', count: over };
}

type Part = BundleConfig['components'][number]['variants'][number];

/** Whether none of a part can be had. */
export const isPartSoldOut = ({ inStock, inventoryPolicy }: Pick<Part, 'inStock' | 'inventoryPolicy'>): boolean =>
  !inStock && inventoryPolicy !== 'continue';

/** The most pieces of one part that may be chosen, beside what is chosen of the others. */
export function mostOf(config: BundleConfig, picks: Picks, variantId: string): number {
  const variant = config.components.flatMap(({ variants }) => variants).find(({ id }) => id === variantId);
  if (!variant) return 0;
  const isCounted = variant.inventoryCount != null && variant.inventoryPolicy !== 'continue';
  const stock = isCounted ? Math.max(0, variant.inventoryCount ?? 0) : isPartSoldOut(variant) ? 0 : Infinity;
  const room = (config.maxQuantity ?? Infinity) - (countPicks(picks) - (lookUp(picks, variantId) ?? 0));
  const repeats = config.allowDuplicates === false ? 1 : Infinity;
  return Math.max(0, Math.min(stock, room, repeats));
}

/** Picks with another quantity of one part, within what is allowed. */
export function pick(config: BundleConfig, picks: Picks, variantId: string, quantity: number): Picks {
  const { [variantId]: _old, ...others } = picks;
  const next = Math.max(0, Math.min(quantity, mostOf(config, picks, variantId)));
  return next > 0 ? { ...others, [variantId]: next } : others;
}

/** As the store takes it. */
export const bundleSelections = (picks: Picks): readonly BundleSelection[] =>
  Object.entries(picks).map(([variantId, quantity]) => ({ variantId, quantity }));

/** Returns what is chosen, as the cart's line names it. */
export const chosenParts = ({ components }: BundleConfig, picks: Picks) =>
  components.flatMap(({ product: { name, media }, variants }) =>
    variants
      .filter(({ id }) => lookUp(picks, id))
      .map((part) => ({
        productName: name,
        variantName: variants.length > 1 ? (part.name ?? null) : null,
        quantity: lookUp(picks, part.id) ?? 0,
        media: media?.[0] ?? null,
      })),
  );
