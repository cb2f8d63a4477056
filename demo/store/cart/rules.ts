import type { AddItem } from '../../../src/contract/cart.js';
import type { BundleSelection } from '../../../src/contract/product.js';
import type { Catalog } from '../catalog/catalog.js';
import { effectivePrice, type CatalogView } from '../catalog/view.js';
import { newId } from '../identifiers.js';
import type { CartLine, CatalogProduct } from '../model.js';
import { invalid, Refusal } from '../refusal.js';
import { needsOf } from './content.js';

/** More different lines than any shopper has; keeps a cart's answer small. */
const MAXIMUM_LINES = 100;

/** The lines after `POST /cart/items`: the same choice again makes its line longer. Throws a refusal, changes nothing. */
export function addLine(
  lines: readonly CartLine[],
  item: AddItem,
  catalog: Catalog,
  view: CatalogView,
): readonly CartLine[] {
  const product = catalog.product(item.productId);
  if (!product) throw new Refusal(404, 'product_not_found');
  const choice = choose(product, item, catalog);
  const existing = lines.find(
    (line) =>
      line.productId === product.id &&
      line.variantId === choice.variantId &&
      JSON.stringify(line.bundle) === JSON.stringify(choice.bundle),
  );
  if (!existing && lines.length >= MAXIMUM_LINES) throw new Refusal(422, 'cart_full');
  const line: CartLine = existing
    ? { ...existing, quantity: existing.quantity + (item.quantity ?? 1) }
    : {
        id: newId('oitm'),
        position: Math.max(0, ...lines.map((other) => other.position)) + 1,
        productId: product.id,
        ...choice,
        quantity: item.quantity ?? 1,
        shownPrice: effectivePrice(catalog.variant(choice.variantId ?? '')?.variant ?? product),
      };
  const changed = existing ? lines.map((other) => (other === existing ? line : other)) : [...lines, line];
  checkLine(line, changed, catalog, view);
  return changed;
}

/** The lines after `PUT /cart/items/{item}`; a quantity of 0 removes the line. */
export function setQuantity(
  lines: readonly CartLine[],
  itemId: string,
  quantity: number,
  catalog: Catalog,
  view: CatalogView,
): readonly CartLine[] {
  const existing = lines.find((line) => line.id === itemId);
  if (!existing) throw new Refusal(404, 'item_not_found');
  if (quantity === 0) return lines.filter((line) => line !== existing);
  if (quantity === existing.quantity) return lines;
  const line = { ...existing, quantity };
  const changed = lines.map((other) => (other === existing ? line : other));
  // Fewer is always welcome, also while there is too little of it.
  if (quantity > existing.quantity) checkLine(line, changed, catalog, view);
  else checkQuantity(line, catalog.anyProduct(line.productId));
  return changed;
}

function choose(
  product: CatalogProduct,
  item: AddItem,
  catalog: Catalog,
): { variantId: string | null; bundle: readonly BundleSelection[] | null } {
  if (product.seed.bundle) return { variantId: null, bundle: checkBundle(product, item.bundleSelections, catalog) };
  if (item.variantId === undefined) {
    const [only] = product.variants;
    if (!product.isSimple || !only) {
      throw new Refusal(422, 'variant_required', { fields: { variantId: ['variant_required'] } });
    }
    return { variantId: only.id, bundle: null };
  }
  if (!product.variants.some((variant) => variant.id === item.variantId)) {
    throw new Refusal(422, 'variant_not_found', { fields: { variantId: ['variant_not_found'] } });
  }
  return { variantId: item.variantId, bundle: null };
}

/** The selection in one order, so that the same set is recognised however it was put together. */
function checkBundle(
  product: CatalogProduct,
  selections: readonly BundleSelection[] | undefined,
  catalog: Catalog,
): readonly BundleSelection[] {
  if (!selections?.length) {
    throw new Refusal(422, 'bundle_selection_required', {
      fields: { bundleSelections: ['bundle_selection_required'] },
    });
  }
  const wrong = () =>
    new Refusal(422, 'bundle_selection_invalid', { fields: { bundleSelections: ['bundle_selection_invalid'] } });
  const {
    minQuantity,
    maxQuantity,
    quantityIncrement = 1,
    allowDuplicates = true,
  } = product.seed.bundle ?? {
    minQuantity: 1,
    maxQuantity: null,
  };
  const quantities = new Map<string, number>();
  for (const { variantId, quantity } of selections) {
    const part = catalog.variant(variantId);
    if (!part || part.product.status !== 'published' || !product.components.includes(part.product.id)) throw wrong();
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  }
  const together = [...quantities.values()].reduce((total, quantity) => total + quantity, 0);
  const isTooMany = maxQuantity !== null && together > maxQuantity;
  const isOdd = (together - minQuantity) % quantityIncrement !== 0;
  const hasDuplicates = !allowDuplicates && [...quantities.values()].some((quantity) => quantity > 1);
  if (together < minQuantity || isTooMany || isOdd || hasDuplicates) throw wrong();
  return [...quantities]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}

function checkLine(line: CartLine, lines: readonly CartLine[], catalog: Catalog, view: CatalogView): void {
  const product = catalog.product(line.productId);
  if (!product) throw new Refusal(404, 'product_not_found');
  checkQuantity(line, product);
  const needed = new Map<string, number>();
  for (const need of lines.flatMap(needsOf)) {
    needed.set(need.variantId, (needed.get(need.variantId) ?? 0) + need.quantity);
  }
  for (const { variantId } of needsOf(line)) {
    const part = catalog.variant(variantId);
    const sellable = part ? catalog.sellable(part.variant) : 0;
    if ((needed.get(variantId) ?? 0) <= sellable) continue;
    const name = part ? view.name(part.product) : view.name(product);
    throw new Refusal(409, 'out_of_stock', {
      values: { name, available: sellable },
      ...(sellable === 0 && { message: 'sold_out' as const }),
    });
  }
}

function checkQuantity({ quantity }: CartLine, product: CatalogProduct | undefined): void {
  const { minQuantity: minimum = 1, maxQuantity: maximum } = product?.seed ?? {};
  if (quantity < minimum) {
    const options = { values: { minimum }, fields: { quantity: ['quantity_below_minimum'] } } as const;
    throw new Refusal(422, 'quantity_below_minimum', options);
  }
  if (maximum !== undefined && quantity > maximum) {
    const options = { values: { maximum }, fields: { quantity: ['quantity_above_maximum'] } } as const;
    throw new Refusal(422, 'quantity_above_maximum', options);
  }
  if (!Number.isSafeInteger(quantity)) throw invalid({ quantity: ['field_quantity'] });
}
