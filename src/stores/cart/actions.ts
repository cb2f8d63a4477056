import type { AddItem } from '../../contract/cart.js';
import {
  findItem,
  isItemOf,
  type CartLine,
  type LinePreview,
  type LineTarget,
  type Mutation,
} from '../../domain/cart/mutations.js';
import type { Randomness } from '../shared/ports.js';
import type { CartQueue } from './queue.js';
import type { ServerCart } from './server-cart.js';
import { refusalKey, type ShownCart } from './shown-cart.js';

/** What is to be added to the cart. */
export interface CartAddition extends Omit<AddItem, 'variantId'> {
  /** `null` or absent for a product without variants. */
  readonly variantId?: string | null;
  /** What the line shows until the server has answered. */
  readonly preview?: LinePreview;
}

/** What names a line to the cart's actions: a {@link CartLine}, or for a plain product its ids. */
export type LineReference = LineTarget & Partial<Pick<CartLine, 'key' | 'isBundle'>>;

export interface CartActionsOptions {
  readonly shown: ShownCart;
  readonly serverCart: ServerCart;
  readonly queue: CartQueue;
  readonly random: Randomness;
  /** Sends what is in the queue. */
  readonly send: () => void;
}

/** What a shopper does to the cart: written down, shown at once, and sent. */
export function createCartActions({ shown, serverCart, queue, random, send }: CartActionsOptions) {
  const { open, outcomes, publish, setRefusal } = shown;

  /** Whether a quantity is what the line has anyway, as after taking a change back that was not sent yet. */
  const isVoid = (mutation: Mutation): boolean => {
    if (mutation.kind !== 'set' || !serverCart.isKnown()) return false;
    const item = findItem(serverCart.cart(), mutation);
    const isTouched = open().some(
      (other) => other.id !== mutation.id && other.kind !== 'discount' && item && isItemOf(item, other),
    );
    return item?.quantity === mutation.quantity && !isTouched;
  };

  const submit = (mutation: Mutation): Promise<void> => {
    const key = refusalKey(mutation);
    setRefusal(key);
    const outcome = outcomes.expect(mutation.id, key);
    for (const replaced of queue.push(mutation)) outcomes.merge(replaced, mutation.id);
    if (isVoid(mutation)) queue.remove(mutation.id);
    publish();
    if (queue.first()) send();
    return outcome;
  };

  const setQuantity = (line: LineReference, quantity: number, restore?: LinePreview): Promise<void> => {
    const { productId, variantId, key = null, isBundle = false } = line;
    const itemId = isBundle ? key : null;
    const id = random.token();
    return submit({
      kind: 'set',
      id,
      itemId,
      productId,
      variantId,
      quantity,
      ...(restore && { restore: { preview: restore } }),
    });
  };

  return {
    /** Resolves when the store has confirmed it; rejects with an `ApiError` when it was refused. */
    add({ productId, variantId = null, quantity = 1, bundleSelections, preview }: CartAddition): Promise<void> {
      const id = random.token();
      const description = { ...(bundleSelections && { bundleSelections }), ...(preview && { preview }) };
      return submit({ kind: 'add', id, productId, variantId, quantity, ...description });
    },

    /** 0 removes the line. */
    setQuantity: (line: LineReference, quantity: number): Promise<void> => setQuantity(line, quantity),

    /** Takes the removal of a line back. Nothing is sent if the removal was not; a bundle can only be had back until then. */
    restore(line: CartLine): Promise<void> {
      const { name, variantName, productSlug, image, price } = line;
      const preview = {
        name,
        variantName,
        image: image ?? null,
        ...(productSlug && { productSlug }),
        ...(price && { price }),
      };
      return setQuantity(line, line.quantity, preview);
    },

    /** `null` removes the code. */
    setDiscount(code: string | null): Promise<void> {
      const cartId = serverCart.cart()?.id;
      return submit({ kind: 'discount', id: random.token(), code, ...(cartId !== undefined && { cartId }) });
    },

    /** Forgets a refusal that the shopper has seen. */
    dismiss(key: string): void {
      setRefusal(key);
      publish();
    },
  };
}
