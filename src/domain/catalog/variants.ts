import type { Product, ProductOption, Variant } from '../../contract/product.js';
import { lookUp } from '../look-up.js';

/** Which value is chosen of each option: option id → value id. Options without a choice are absent. */
export type Selection = Readonly<Record<string, string>>;

/** Whether a value can be bought together with what is chosen of the other options. */
export type Availability = 'available' | 'soldOut' | 'missing';

type Choosable = Pick<Product, 'options' | 'variants' | 'defaultVariantId'>;

/** Options in the order that the store gives them; those without values leave nothing to choose. */
export const optionsOf = ({ options = [] }: Pick<Product, 'options'>): readonly ProductOption[] =>
  options.filter(({ values }) => values?.length).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));

/** The product with its variants as the values of one option, where the store names variants but no options. */
export function withOptions<T extends Choosable>(product: T, name: string): T {
  const { variants = [] } = product;
  if (variants.length < 2 || optionsOf(product).length) return product;
  const values = variants.map((variant) => ({ id: variant.id, value: variant.name ?? variant.id }));
  return {
    ...product,
    options: [{ id: 'variant', name, values }],
    variants: variants.map((variant) => ({ ...variant, optionValueIds: [variant.id] })),
  };
}

/** The variants of a product with the values that make them, read once however often something is chosen. */
interface VariantIndex {
  readonly source: Choosable['options'];
  readonly options: readonly ProductOption[];
  readonly read: (variant: Variant) => Selection;
  readonly selections: ReadonlyMap<Variant, Selection>;
}

const indexes = new WeakMap<readonly Variant[], VariantIndex>();

function indexOf({ options, variants = [] }: Choosable): VariantIndex {
  const known = indexes.get(variants);
  if (known && known.source === options) return known;
  const choosable = optionsOf({ options: options ?? [] });
  const valuesByOption = choosable.map(({ id, values }) => ({
    id,
    byId: new Map(values.map((value) => [value.id, value])),
    byWord: new Map(values.map((value) => [value.value, value])),
  }));
  const read = ({ optionValueIds = [], optionValues = [] }: Variant): Selection => {
    const ids = [...optionValueIds, ...optionValues.flatMap((value) => (typeof value === 'string' ? [] : value.id))];
    const words = optionValues.filter((value) => typeof value === 'string');
    // Two options may have a word in common: where each option has one, they come in the options' order.
    const isInOrder = words.length === choosable.length;
    const chosen = valuesByOption.flatMap(({ id, byId, byWord }, index) => {
      const named = ids.find((valueId) => byId.has(valueId)) ?? '';
      const inOrder = isInOrder ? byWord.get(words[index] ?? '') : undefined;
      const value = byId.get(named) ?? inOrder ?? words.map((word) => byWord.get(word)).find((one) => one);
      return value ? [[id, value.id] as const] : [];
    });
    return Object.fromEntries(chosen);
  };
  const selections = new Map(variants.map((variant) => [variant, read(variant)]));
  const index = { source: options, options: choosable, read, selections };
  indexes.set(variants, index);
  return index;
}

/** The values that make a variant. A store names them by id, or sends the values themselves, or only their words. */
export function selectionOf(product: Choosable, variant: Variant): Selection {
  const { read, selections } = indexOf(product);
  return selections.get(variant) ?? read(variant);
}

const isSellable = ({ inStock, inventoryPolicy }: Variant) => inStock || inventoryPolicy === 'continue';

/** Whether `variant` has all values of `selection`. */
const matches = (product: Choosable, variant: Variant, selection: Selection) => {
  const own = selectionOf(product, variant);
  return Object.entries(selection).every(([option, value]) => lookUp(own, option) === value);
};

/** The variants that have all values of a selection. */
export const variantsOf = (product: Choosable, selection: Selection): readonly Variant[] =>
  product.variants?.filter((variant) => matches(product, variant, selection)) ?? [];

/** The one variant that a complete selection names; absent while a choice is missing, or where none is made that way. */
export function chosenVariant(product: Choosable, selection: Selection): Variant | undefined {
  const isComplete = optionsOf(product).every(({ id }) => lookUp(selection, id) !== undefined);
  return isComplete ? product.variants?.find((variant) => matches(product, variant, selection)) : undefined;
}

/** What of each option's values is made with what is chosen of the other options; `true` where it can be bought. */
type Made = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

let last: { readonly index: VariantIndex; readonly selection: Selection; readonly made: Made } | null = null;

/** In one go over the variants: one that differs from the selection in a single option says what that one's values lead to. */
function madeWith(product: Choosable, selection: Selection): Made {
  const index = indexOf(product);
  if (last?.index === index && last.selection === selection) return last.made;
  const made = new Map(index.options.map(({ id }) => [id, new Map<string, boolean>()]));
  for (const [variant, own] of index.selections) {
    const differing = Object.entries(selection).filter(([option, value]) => lookUp(own, option) !== value);
    if (differing.length > 1) continue;
    for (const [option, values] of made) {
      const value = lookUp(own, option);
      if (value === undefined || (differing[0] && differing[0][0] !== option)) continue;
      values.set(value, values.get(value) === true || isSellable(variant));
    }
  }
  last = { index, selection, made };
  return made;
}

/** Whether a value can be bought, given what is chosen of the other options. */
export function availabilityOf(product: Choosable, selection: Selection, option: string, value: string): Availability {
  const isBuyable = madeWith(product, selection).get(option)?.get(value);
  return isBuyable === undefined ? 'missing' : isBuyable ? 'available' : 'soldOut';
}

/**
 * What is chosen before the shopper has chosen: the variant asked for, else the store's default one if it can be bought,
 * else only the options that have a single value.
 */
export function initialSelection(product: Choosable, variantId?: string): Selection {
  const variants = product.variants ?? [];
  const wanted = variants.find(({ id }) => id === variantId);
  const usual = variants.find((variant) => variant.id === product.defaultVariantId && isSellable(variant));
  const variant = wanted ?? usual;
  if (variant) return selectionOf(product, variant);
  const single = optionsOf(product).flatMap(({ id, values: [only, another] }) =>
    only && !another ? [[id, only.id] as const] : [],
  );
  return Object.fromEntries(single);
}

/** Whether something is made with all values of a selection, sold out or not. */
export const isMade = (product: Choosable, selection: Selection): boolean =>
  !product.variants?.length || product.variants.some((variant) => matches(product, variant, selection));

/** The selection after a value was chosen; what was chosen before stays, also where nothing is made with both. */
export const chooseValue = (selection: Selection, option: string, value: string): Selection => ({
  ...selection,
  [option]: value,
});

/**
 * What comes nearest to a selection that is not made: it keeps the value of `option`, and of the others as many as it can,
 * with a variant that can be bought rather than one that cannot. Absent where nothing is made with that value.
 */
export function nearestSelection(product: Choosable, selection: Selection, option: string): Selection | undefined {
  const scored = (product.variants ?? [])
    .map((variant) => ({ variant, own: selectionOf(product, variant) }))
    .filter(({ own }) => lookUp(own, option) === lookUp(selection, option))
    .map(({ variant, own }) => {
      const kept = Object.entries(selection).filter(([id, chosen]) => lookUp(own, id) === chosen).length;
      return { own, score: kept * 2 + (isSellable(variant) ? 1 : 0) };
    });
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return best ? Object.fromEntries(Object.entries(best.own).filter(([id]) => Object.hasOwn(selection, id))) : undefined;
}

/** What can be bought in place of a variant that is sold out, with as many of its values as can be; absent where nothing can. */
export function nearestSellable(product: Choosable, selection: Selection): Selection | undefined {
  const scored = (product.variants ?? []).filter(isSellable).map((variant) => {
    const own = selectionOf(product, variant);
    return { own, score: Object.entries(selection).filter(([id, chosen]) => lookUp(own, id) === chosen).length };
  });
  return scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null)?.own;
}

/** The chosen values in words, in the order that the options are shown. */
export const wordsOfSelection = (product: Choosable, selection: Selection): readonly string[] =>
  optionsOf(product).flatMap(
    ({ id, values }) => values.find((value) => value.id === lookUp(selection, id))?.value ?? [],
  );

/** Names of the options that still need a choice. */
export const missingOptions = (product: Choosable, selection: Selection): readonly string[] =>
  optionsOf(product)
    .filter(({ id }) => lookUp(selection, id) === undefined)
    .map(({ name }) => name);

/** Id of the picture of the chosen variant, else of one that has what is chosen so far; `null` for none of its own. */
export function chosenMediaId(product: Choosable, selection: Selection): string | null {
  const variant = chosenVariant(product, selection);
  if (variant) return variant.mediaId ?? null;
  const isBegun = Object.keys(selection).length > 0;
  const shown = product.variants?.find((one) => isBegun && one.mediaId && matches(product, one, selection));
  return shown?.mediaId ?? null;
}
