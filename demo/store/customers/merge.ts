import { addLine } from '../cart/rules.js';
import { needsOf } from '../cart/content.js';
import { findCart, saveCart, type CartRecord } from '../cart/repository.js';
import type { CartScope } from '../cart/session.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogView } from '../catalog/view.js';
import { newId } from '../identifiers.js';
import type { CartLine, CartNotice } from '../model.js';
import { Refusal } from '../refusal.js';
import { otherTokens } from './sessions.js';
import type { CustomerRecord } from './repository.js';

/**
 * The visitor's cart with everything that the customer left in carts elsewhere. It moves, it is not copied: else each
 * sign-in would double it. Nothing moves into a cart that is ordered or being paid, nor out of one.
 */
export async function withCustomersCarts(scope: CartScope, customer: CustomerRecord): Promise<CartRecord> {
  const { sql, visit } = scope;
  let { cart } = scope;
  if (cart.orderId !== null) return cart;
  for (const token of await otherTokens(sql, customer, cart.token)) {
    const source = await findCart(sql, cart.storeId, token, visit.now);
    if (!source || source.orderId !== null || source.lines.length === 0) continue;
    const { lines, left, notices } = unite(cart.lines, source.lines, scope.catalog, scope.view);
    cart = {
      ...cart,
      lines,
      notices: [...cart.notices, ...notices],
      ...(cart.discountCode === null && {
        discountCode: source.discountCode,
        discountApplied: source.discountApplied,
      }),
    };
    const emptied = { ...source, lines: left, discountCode: null, discountApplied: false };
    await saveCart(sql, source, { ...emptied, notices: [{ type: 'info', code: 'cart_moved' }] }, visit.now);
  }
  return cart;
}

interface United {
  readonly lines: readonly CartLine[];
  /** What there was no room for. */
  readonly left: readonly CartLine[];
  readonly notices: readonly CartNotice[];
}

/** Adds lines to lines: the same choice adds up, as far as the stock and the product's maximum go. */
function unite(lines: readonly CartLine[], more: readonly CartLine[], catalog: Catalog, view: CatalogView): United {
  let united = lines;
  const left: CartLine[] = [];
  const notices: CartNotice[] = [{ type: 'info', code: 'cart_merged' }];
  for (const line of more) {
    const existing = united.find((other) => isSameChoice(other, line));
    const room = roomFor(line, united, catalog);
    const quantity = existing
      ? Math.min(line.quantity, Math.max(0, room))
      : room > 0
        ? Math.min(line.quantity, room)
        : 0;
    const added = tryAdding(united, { ...line, quantity }, catalog, view);
    if (added) united = added;
    // What can't be sold now stays in sight: the cart itself says of such a line what is wrong with it.
    else if (!existing && united.length < MAXIMUM_LINES) united = [...united, { ...line, ...atEnd(united) }];
    else if (!existing) left.push(line);
    const together = united.find((other) => isSameChoice(other, line));
    if (together && together.quantity < line.quantity + (existing?.quantity ?? 0)) {
      const product = catalog.anyProduct(line.productId);
      const values = { name: product ? view.name(product) : line.productId, quantity: together.quantity };
      notices.push({ type: 'warning', code: 'merge_limited', values, itemId: together.id });
    }
  }
  if (left.length) notices.push({ type: 'warning', code: 'merge_full' });
  return { lines: united, left, notices };
}

/** As many as a cart takes; `addLine` refuses more. */
const MAXIMUM_LINES = 100;

function tryAdding(
  lines: readonly CartLine[],
  line: CartLine,
  catalog: Catalog,
  view: CatalogView,
): readonly CartLine[] | null {
  if (line.quantity < 1) return null;
  const { productId, quantity, bundle } = line;
  const variantId = line.variantId ?? undefined;
  try {
    return addLine(
      lines,
      { productId, quantity, ...(variantId && { variantId }), ...(bundle && { bundleSelections: bundle }) },
      catalog,
      view,
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** How many more of a line's choice the stock and the product's maximum let in. */
function roomFor(line: CartLine, lines: readonly CartLine[], catalog: Catalog): number {
  const taken = new Map<string, number>();
  for (const need of lines.flatMap(needsOf)) {
    taken.set(need.variantId, (taken.get(need.variantId) ?? 0) + need.quantity);
  }
  const byStock = needsOf({ ...line, quantity: 1 }).map(({ variantId, quantity }) => {
    const part = catalog.variant(variantId);
    const free = (part ? catalog.sellable(part.variant) : 0) - (taken.get(variantId) ?? 0);
    return Math.floor(free / quantity);
  });
  const already = lines.find((other) => isSameChoice(other, line))?.quantity ?? 0;
  const maximum = catalog.anyProduct(line.productId)?.seed.maxQuantity ?? Infinity;
  return Math.min(...byStock, maximum - already);
}

function isSameChoice(a: CartLine, b: CartLine): boolean {
  return (
    a.productId === b.productId && a.variantId === b.variantId && JSON.stringify(a.bundle) === JSON.stringify(b.bundle)
  );
}

function atEnd(lines: readonly CartLine[]): Pick<CartLine, 'id' | 'position'> {
  return { id: newId('oitm'), position: Math.max(0, ...lines.map((line) => line.position)) + 1 };
}
