import type { Cart, CartItem } from '../../contract/cart.js';
import {
  isItemOf,
  isSameProduct,
  quantityOf,
  type Mutation,
  type LineTarget,
  type SetQuantityMutation,
} from './mutations.js';

/** The change that was sent, or was about to be, and is not settled. */
export interface InFlight {
  readonly mutation: Mutation;
  /** The cart that it was sent to; `null` where that was the visitor's first. */
  readonly cartId: string | null;
  /** The quantity that the line had before: read back later, the line itself tells whether the change was made. */
  readonly before: number;
  /** False where it is certain that the store did not carry it out: it asked to wait. */
  readonly isSent: boolean;
  /** Whether the request may still be on its way, and be carried out later. */
  readonly unanswered: boolean;
}

/**
 * Whether the change was made, told by a cart read afterwards; no other change may be sent meanwhile. Adding is not
 * idempotent, so an add counts as made as soon as the line differs from what it was: rather one too few, which the
 * shopper sees, than one too many, which they pay.
 */
export function wasApplied(inFlight: InFlight, cart: Cart): boolean {
  const { mutation } = inFlight;
  switch (mutation.kind) {
    case 'add':
      return quantityOf(cart, mutation) !== quantityBefore(inFlight, cart);
    case 'set':
      return quantityOf(cart, mutation) === mutation.quantity;
    case 'discount':
      return (cart.discountCode ?? null)?.toLowerCase() === mutation.code?.toLowerCase();
  }
}

/** Whether a line holds what a change wanted, although the store refused it: an earlier request of it came late. */
export function isFulfilled(inFlight: InFlight, cart: Cart): boolean {
  const { mutation } = inFlight;
  if (mutation.kind === 'discount') return false;
  const wanted = mutation.kind === 'set' ? mutation.quantity : quantityBefore(inFlight, cart) + mutation.quantity;
  return quantityOf(cart, mutation) === wanted;
}

/** Another cart than the one it was sent to started empty. */
const quantityBefore = ({ before, cartId }: InFlight, cart: Cart): number =>
  cartId === null || cartId === cart.id ? before : 0;

/** A line that a request which was given up on may still reach. */
export interface LateRequest extends LineTarget {
  /** ms since the epoch; a request is not waited for longer. */
  readonly expiresAt: number;
}

/**
 * What to look out for once an attempt is dealt with; `null` where its request has certainly arrived. The line has to
 * show it, and nothing else may be on its way that could have changed the line in its place.
 */
export function lateRequestOf(
  inFlight: InFlight,
  cart: Cart,
  others: readonly LateRequest[],
  expiresAt: number,
): LateRequest | null {
  const { mutation, unanswered } = inFlight;
  if (!unanswered || mutation.kind === 'discount') return null;
  const { productId, variantId } = mutation;
  const hasArrived = quantityOf(cart, mutation) !== quantityBefore(inFlight, cart);
  const isAlone = !others.some((other) => other.productId === productId && other.variantId === variantId);
  return hasArrived && isAlone ? null : { productId, variantId, expiresAt };
}

export type Correction = Omit<SetQuantityMutation, 'id'>;

/** Two readings of the cart, and what is known to lie between them. */
export interface Readings {
  /** `null` where there was no cart. */
  readonly before: Cart | null;
  readonly after: Cart;
  /** The mutation that the second reading answers. */
  readonly confirmed?: Mutation | undefined;
  /** Changes still to come that set a line's quantity anyway. */
  readonly pending: readonly Mutation[];
}

/**
 * The changes that undo what came late or twice. Every change of the cart is ours and made one at a time, so that between
 * two readings only the `confirmed` mutation may differ: whatever else a line with a late request shows came late, and an
 * add that counts twice was sent twice by the browser itself, as some do when a connection breaks.
 */
export function correctionsOf(lateRequests: readonly LateRequest[], readings: Readings): readonly Correction[] {
  const { before, after, confirmed, pending } = readings;
  if ((before && before.id !== after.id) || after.type === 'order') return [];
  const items = [...new Map([...(before?.items ?? []), ...after.items].map((item) => [item.id, item])).values()];
  const growth = ({ id }: CartItem) => quantityIn(after, id) - quantityIn(before, id);
  const added = confirmed?.kind === 'add' ? items.filter((item) => isItemOf(item, confirmed)) : [];
  const changed = added.filter((item) => growth(item) !== 0);

  return items.flatMap((item) => {
    if (pending.some((mutation) => mutation.kind === 'set' && isItemOf(item, mutation))) return [];
    let expected = quantityIn(before, item.id);
    let isDoubled = false;
    if (confirmed?.kind === 'set' && isItemOf(item, confirmed)) expected = confirmed.quantity;
    if (confirmed?.kind === 'add' && added.includes(item)) {
      // Which of a bundle's lines an add has made longer, its answer tells only while no other has changed.
      if (changed.length !== 1) return [];
      if (changed[0] === item) expected += confirmed.quantity;
      isDoubled = growth(item) === 2 * confirmed.quantity;
    }
    const isWatched = isDoubled || lateRequests.some((lateRequest) => isSameProduct(item, lateRequest));
    return isWatched && quantityIn(after, item.id) !== expected ? [correctionTo(expected, item)] : [];
  });
}

const quantityIn = (cart: Cart | null, itemId: string): number =>
  cart?.items.find(({ id }) => id === itemId)?.quantity ?? 0;

function correctionTo(quantity: number, item: CartItem): Correction {
  const { id, productId, productName, variantId = null, price, bundleSelections } = item;
  const isBundle = Boolean(bundleSelections?.length);
  const restore = isBundle ? null : { restore: { preview: { name: productName, price } } };
  return { kind: 'set', productId, variantId, itemId: isBundle ? id : null, quantity, ...restore };
}
