import type { Cart } from '../../contract/cart.js';
import type { LineChange } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import type { CheckoutForm } from './form.js';

/** What the shopper sees of an order that they may place. */
export interface OrderInSight {
  /** What is entered; another object after each change. */
  readonly form: CheckoutForm;
  /** What stands at the pay button. */
  readonly total: Money | undefined;
  /** The shipping option that is marked. */
  readonly shippingOptionId: string | null;
  readonly cart: Cart | null;
  /** Whether the cart has changes that the store has not confirmed. */
  readonly isPending: boolean;
}

export const isSameMoney = (one: Money | undefined, other: Money | undefined): boolean =>
  one?.amount === other?.amount && one?.currency === other?.currency;

/**
 * Compares the order that the store would make now with the one that the shopper has agreed to: `total` where it costs
 * something else, `changed` where it is another order for the same money, by the shopper's own doing or another tab's.
 */
export function compareOrder(agreed: OrderInSight, now: OrderInSight): 'same' | 'total' | 'changed' {
  const { cart } = now;
  const isSentOtherwise = cart?.requiresShipping !== false && cart?.shippingOption?.id !== now.shippingOptionId;
  if (now.form !== agreed.form || now.isPending || isSentOtherwise) return 'changed';
  return isSameMoney(agreed.total, now.total) ? 'same' : 'total';
}

/** What the store has changed about the lines of a cart: they cost something else, or there is less of them. */
export function lineChanges(before: Cart | null, after: Cart | null): readonly LineChange[] {
  return (before?.items ?? []).flatMap((line): readonly LineChange[] => {
    const { id: itemId, price, quantity } = line;
    const now = after?.items.find(({ id }) => id === itemId);
    if (!now) return [{ itemId, kind: 'unavailable', before: quantity, after: null }];
    return [
      ...(isSameMoney(price, now.price) ? [] : [{ itemId, kind: 'price', before: price, after: now.price } as const]),
      ...(now.quantity < quantity ? [{ itemId, kind: 'stock', before: quantity, after: now.quantity } as const] : []),
    ];
  });
}
