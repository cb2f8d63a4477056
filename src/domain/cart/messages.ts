import type { Cart, CartMessage } from '../../contract/cart.js';
import { targetKey, type CartLine } from './mutations.js';
import { isStorePaused } from '../store-paused.js';

interface CartErrors {
  readonly error: { readonly code: string } | null;
  readonly refusals: Readonly<Record<string, { readonly code: string }>>;
}

type Messaged = Pick<Cart, 'messages'> | null;

/** Returns what the store says to one line. */
export const lineMessages = (cart: Messaged, { itemId }: Pick<CartLine, 'itemId'>): readonly CartMessage[] =>
  cart?.messages?.filter((message) => itemId !== null && message.itemId === itemId) ?? [];

/** Returns what the store says to the cart as a whole, or to a line that is not shown. */
export function generalMessages(cart: Messaged, lines: readonly Pick<CartLine, 'itemId'>[]): readonly CartMessage[] {
  const shown = new Set(lines.map(({ itemId }) => itemId));
  return cart?.messages?.filter(({ itemId }) => !itemId || !shown.has(itemId)) ?? [];
}

/** Returns the refusals that belong to no line that is shown, nor to the discount's field. */
export function generalRefusals<T>(refusals: Readonly<Record<string, T>>, lines: readonly CartLine[]): readonly T[] {
  const shown = new Set(['discount', ...lines.map(targetKey)]);
  return Object.entries(refusals).flatMap(([key, refusal]) => (shown.has(key) ? [] : refusal));
}

/** Whether the store is known to accept no change of the cart right now. */
export const isCartPaused = ({ error, refusals }: CartErrors): boolean =>
  [error, ...Object.values(refusals)].some(isStorePaused);
