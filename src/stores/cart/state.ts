import type { Cart } from '../../contract/cart.js';
import type { ApiError } from '../../api/errors.js';
import { overlay, type CartLine, type Mutation } from '../../domain/cart/mutations.js';

/** The cart as it is to be shown: what the store has confirmed, with what the shopper did since. */
export interface CartState {
  /** `failed` only where there is no cart to show at all; `error` says why. */
  readonly status: 'loading' | 'ready' | 'failed';
  /** The cart that the server last confirmed; `null` before, and for a visitor who never had one. */
  readonly cart: Cart | null;
  /** What to show: the server's lines with the shopper's changes laid over them. */
  readonly lines: readonly CartLine[];
  /** The code that counts, or is to count once the server has confirmed it. */
  readonly discount: { readonly code: string; readonly pending: boolean } | null;
  /** Number of pieces. */
  readonly count: number;
  /** Whether a change is not confirmed yet, so that the server's amounts are about to change. */
  readonly pending: boolean;
  /** Whether changes wait for the network or a struggling server. They are kept, and sent by themselves. */
  readonly waiting: boolean;
  /** Why the last change was refused, by `targetKey` of the line, and under `discount` for the code. */
  readonly refusals: Readonly<Record<string, ApiError>>;
  /** The cart after it became an order, until the next one is started. */
  readonly order: Cart | null;
  /** Why the cart could not be read, or changes have to wait; `null` again with the next answer. */
  readonly error: ApiError | null;
}

/** What the cart's state is made from. */
export interface CartSources extends Pick<CartState, 'waiting' | 'refusals' | 'error'> {
  readonly cart: Cart | null;
  readonly isKnown: boolean;
  /** Changes not confirmed yet, in order. */
  readonly open: readonly Mutation[];
}

export function cartStateOf({ cart, isKnown, open, ...rest }: CartSources): CartState {
  const isOrder = cart?.type === 'order';
  const lines = overlay(isOrder ? null : cart, open);
  return {
    ...rest,
    status: cart || isKnown || lines.length ? 'ready' : rest.error ? 'failed' : 'loading',
    cart: isOrder ? null : cart,
    lines,
    discount: isOrder ? null : discountOf(cart, open),
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    pending: open.length > 0,
    order: isOrder ? cart : null,
  };
}

function discountOf(cart: Cart | null, open: readonly Mutation[]): CartState['discount'] {
  const asked = open.findLast((mutation) => mutation.kind === 'discount');
  const code = asked ? asked.code : cart?.discountCode;
  return code ? { code, pending: asked !== undefined } : null;
}
