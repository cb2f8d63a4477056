import type { Cart, CartBundleSelection, CartItem } from '../../contract/cart.js';
import type { Money } from '../../contract/money.js';
import type { BundleSelection, Media } from '../../contract/product.js';

/** Which line of a cart is meant: a store keeps one line for each product and variant (several for a bundle). */
export interface LineTarget {
  /** Id or slug. */
  readonly productId: string;
  readonly variantId: string | null;
}

/** What a line looks like before the server has answered. */
export interface LinePreview {
  readonly name: string;
  readonly variantName?: string | null;
  readonly productSlug?: string;
  readonly image?: Pick<Media, 'id' | 'path' | 'url' | 'alt'> | null;
  /** The unit price as the server sent it with the product. */
  readonly price?: Money;
  readonly bundleSelections?: readonly CartBundleSelection[];
}

interface MutationBase {
  readonly id: string;
}

export interface AddMutation extends MutationBase, LineTarget {
  readonly kind: 'add';
  readonly quantity: number;
  readonly bundleSelections?: readonly BundleSelection[];
  readonly preview?: LinePreview;
}

export interface SetQuantityMutation extends MutationBase, LineTarget {
  readonly kind: 'set';
  /**
   * Only for a bundle, which may stand in several lines: the line's id; before the server has named it, the id of the
   * mutation that adds it.
   */
  readonly itemId: string | null;
  /** 0 removes the line. */
  readonly quantity: number;
  /** Brings a line back that is gone; without it, the change of a line that is gone is refused. */
  readonly restore?: Pick<AddMutation, 'preview' | 'bundleSelections'>;
}

export interface DiscountMutation extends MutationBase {
  readonly kind: 'discount';
  /** `null` removes the code. */
  readonly code: string | null;
  /** The cart that it is about, where there was one: a code is of no other. */
  readonly cartId?: string;
}

/** Something the shopper did that the server has not confirmed yet. */
export type Mutation = AddMutation | SetQuantityMutation | DiscountMutation;
export type LineMutation = AddMutation | SetQuantityMutation;

/** Whether a change is about a cart that was ordered meanwhile. What is added is for the next cart then; a code is not. */
export const isOfOtherCart = (mutation: Mutation, cart: Cart | null): boolean =>
  mutation.kind === 'discount' && mutation.cartId !== undefined && mutation.cartId !== cart?.id;

/** A line as it is shown. */
export interface CartLine extends LineTarget {
  /** Names the line among those shown. Stays the same while a line that is no bundle is pending, confirmed and changed. */
  readonly key: string;
  /** The server's line id, `null` until it has confirmed the line. */
  readonly itemId: string | null;
  readonly name: string;
  readonly variantName: string | null;
  readonly productSlug: string | undefined;
  readonly image: CartItem['image'];
  /** Pieces, with the shopper’s changes. */
  readonly quantity: number;
  /** Of one piece; `null` where it is not known yet. */
  readonly price: Money | null;
  /** The server's; `null` until it has confirmed the line. */
  readonly subtotal: Money | null;
  /** Whether the amounts shown are about to change. */
  readonly pending: boolean;
  readonly inStock: boolean;
  /** The most that can be bought, `null` where the server does not say. */
  readonly available: number | null;
  readonly isBundle: boolean;
  /** What a bundle consists of; empty for other products. */
  readonly bundleSelections: readonly CartBundleSelection[];
}

export const isSameProduct = (item: ProductOfLine, target: LineTarget): boolean =>
  (item.productId === target.productId || item.productSlug === target.productId) &&
  isSameVariant(item.variantId ?? null, target.variantId);

type ProductOfLine = Pick<CartItem, 'productId' | 'variantId'> & { readonly productSlug?: string | undefined };

/** A product without variants may still have a default one, which some answers name and others leave out. */
const isSameVariant = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** Whether an item is what a mutation is about. */
export function isItemOf(item: CartItem, mutation: LineMutation): boolean {
  if (mutation.kind === 'set' && mutation.itemId !== null) return item.id === mutation.itemId;
  const selections = mutation.kind === 'add' ? mutation.bundleSelections : undefined;
  return isSameProduct(item, mutation) && isSameShape(item.bundleSelections, selections);
}

/** A cart names what is in a bundle, in the language of the moment, but not by id: how many of each has to tell. */
function isSameShape(one: Countable, other: Countable): boolean {
  const shapeOf = (selections: Countable) =>
    selections
      ?.map(({ quantity }) => quantity)
      .sort()
      .join();
  return !one || !other || shapeOf(one) === shapeOf(other);
}

type Countable = readonly { readonly quantity: number }[] | undefined;

/** Whether two mutations are about the same line. */
export const isSameChoice = (one: SetQuantityMutation, other: SetQuantityMutation): boolean =>
  one.itemId === other.itemId && one.productId === other.productId && one.variantId === other.variantId;

/** The line that a quantity change is about. */
export const findItem = (cart: Cart | null, mutation: SetQuantityMutation): CartItem | undefined =>
  cart?.items.find((item) => isItemOf(item, mutation));

/** How many the cart holds of what a mutation is about, over all lines of it. */
export const quantityOf = (cart: Cart | null, mutation: LineMutation): number =>
  (cart?.items ?? []).reduce((sum, item) => (isItemOf(item, mutation) ? sum + item.quantity : sum), 0);

/** One text for a target, to keep things by. */
export const targetKey = (target: LineTarget) => `${target.productId}:${target.variantId ?? ''}`;

const isBundle = (value: { readonly bundleSelections?: readonly unknown[] | undefined }) =>
  Boolean(value.bundleSelections?.length);

function lineOf(item: CartItem): CartLine {
  const { id, productId, variantId = null } = item;
  return {
    key: isBundle(item) ? id : targetKey({ productId, variantId }),
    itemId: id,
    productId,
    variantId,
    name: item.productName ?? '',
    variantName: item.variantName ?? null,
    productSlug: item.productSlug,
    image: item.image,
    quantity: item.quantity,
    price: item.price,
    subtotal: item.subtotal,
    pending: false,
    inStock: item.inStock !== false,
    available: item.trackInventory === false ? null : (item.inventoryCount ?? null),
    isBundle: isBundle(item),
    bundleSelections: item.bundleSelections ?? [],
  };
}

function previewOf(
  { id, productId, variantId, quantity }: LineMutation,
  { preview, bundleSelections }: Pick<AddMutation, 'preview' | 'bundleSelections'>,
): CartLine {
  return {
    key: isBundle({ bundleSelections }) ? id : targetKey({ productId, variantId }),
    itemId: null,
    productId,
    variantId,
    name: preview?.name ?? '',
    variantName: preview?.variantName ?? null,
    productSlug: preview?.productSlug,
    image: preview?.image,
    quantity,
    price: preview?.price ?? null,
    subtotal: null,
    pending: true,
    inStock: true,
    available: null,
    isBundle: isBundle({ bundleSelections }),
    bundleSelections: preview?.bundleSelections ?? [],
  };
}

/** The lines to show: the server's, with what the shopper did since laid over them. No amount is computed. */
export function overlay(cart: Cart | null, mutations: readonly Mutation[]): readonly CartLine[] {
  const lines = (cart?.items ?? []).map(lineOf);
  const change = (index: number, line: CartLine, quantity: number) => {
    if (quantity > 0) lines.splice(index, 1, { ...line, quantity, pending: true });
    else lines.splice(index, 1);
  };
  for (const mutation of mutations) {
    if (mutation.kind === 'discount') continue;
    const index = lines.findIndex((line) => isLineOf(line, mutation));
    const line = lines[index];
    if (mutation.kind === 'set') {
      if (line) change(index, line, mutation.quantity);
      else if (mutation.restore && mutation.quantity > 0) lines.push(previewOf(mutation, mutation.restore));
    } else if (line && !isBundle(mutation)) {
      change(index, line, line.quantity + mutation.quantity);
    } else {
      lines.push(previewOf(mutation, mutation));
    }
  }
  return lines;
}

function isLineOf(line: CartLine, mutation: LineMutation): boolean {
  if (mutation.kind === 'set' && mutation.itemId !== null) return line.key === mutation.itemId;
  return isSameProduct(line, mutation);
}
