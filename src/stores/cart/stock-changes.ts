import type { ReadableAtom } from 'nanostores';
import type { Cart } from '../../contract/cart.js';
import type { CartState } from './state.js';
import { lookUp } from '../../domain/look-up.js';

/**
 * Notifies of products, by id or slug, whose stock is not what was read of them: they left the cart, as by an order or because
 * they were sold out at checkout; the cart's answer counts them otherwise; or a change of theirs was refused. Answers the function that ends it.
 */
export function followStock(
  $cart: Pick<ReadableAtom<CartState>, 'get' | 'listen'>,
  notify: (products: ReadonlySet<string>) => void,
): () => void {
  let { cart, refusals } = $cart.get();
  return $cart.listen((now) => {
    const refused = Object.entries(now.refusals).flatMap(([key, refusal]) =>
      refusal === lookUp(refusals, key) ? [] : [key],
    );
    const products = [...changedItems(cart, now.cart), ...refused.map((key) => key.split(':')[0] ?? '')];
    ({ cart, refusals } = now);
    if (products.length) notify(new Set(products));
  });
}

/** What is no longer in the cart, or counted otherwise there. */
function changedItems(before: Cart | null, now: Cart | null): readonly string[] {
  if (!before || before === now) return [];
  return before.items
    .filter((item) => {
      const next = now?.items.find(({ id }) => id === item.id);
      return !next || next.inStock !== item.inStock || next.inventoryCount !== item.inventoryCount;
    })
    .map(({ productId }) => productId);
}
