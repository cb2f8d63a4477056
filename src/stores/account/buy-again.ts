import { atom, type ReadableAtom } from 'nanostores';
import type { Order, OrderItem } from '../../contract/order.js';
import type { Product } from '../../contract/product.js';
import { isApiError, toApiError, type ApiError } from '../../api/errors.js';
import { planOf, type BuyAgainReason } from '../../domain/account/account.js';
import type { Shop } from '../shop.js';
import type { CartAddition } from '../cart/cart.js';

/** What of an order did not come into the cart, or not as often as it was ordered. */
export interface Missed {
  readonly item: OrderItem;
  /** `fewer`: `added` of `wanted` came into the cart. `refused`: the store's own words are in `error`. */
  readonly reason: BuyAgainReason | 'fewer' | 'unclear' | 'refused';
  readonly added: number;
  readonly wanted: number;
  readonly error: ApiError | null;
}

export type BuyAgainState =
  | { readonly status: 'open' | 'adding' }
  | { readonly status: 'done'; readonly added: number; readonly missed: readonly Missed[] }
  /** What the store sells now could not be read; nothing was added. */
  | { readonly status: 'failed'; readonly error: ApiError };

/** Told of each addition before the store has answered. */
export type OnAdding = (addition: CartAddition, confirmed: Promise<void>) => void;

export type BuyAgain = ReturnType<typeof createBuyAgain>;

/** Puts into the cart what can still be had of an order, and says of the rest why not. */
export function createBuyAgain(shop: Shop, onAdding: OnAdding) {
  const $state = atom<BuyAgainState>({ status: 'open' });

  /** `null` for what is no longer sold. */
  const readProduct = async ({ productId }: OrderItem): Promise<Product | null> => {
    if (!productId) return null;
    try {
      return await shop.api.catalog.product(productId);
    } catch (error) {
      if (isApiError(error) && error.status === 404) return null;
      throw error;
    }
  };

  const countInCart = (productId: string, variantId: string | null) =>
    shop.cart.$state
      .get()
      .lines.filter((line) => line.productId === productId && (variantId === null || line.variantId === variantId))
      .reduce((sum, { quantity }) => sum + quantity, 0);

  const add = async (item: OrderItem, product: Product | null): Promise<Missed | number> => {
    const missed = (reason: Missed['reason'], added = 0, error: ApiError | null = null): Missed => ({
      ...{ item, reason, added, wanted: item.quantity, error },
    });
    const inCart = product ? countInCart(product.id, product.hasVariants ? (item.variantId ?? null) : null) : 0;
    const plan = planOf(item, product, inCart);
    if (!plan.can) return missed(plan.reason);
    const { productId, variantId, quantity } = plan;
    const variant = product?.variants?.find(({ id }) => id === variantId);
    const price = variant?.price ?? product?.price;
    const preview = {
      ...{ name: item.productName, variantName: item.variantName ?? null, image: item.image ?? null },
      ...(product && { productSlug: product.slug }),
      ...(price && { price }),
    };
    const addition = { productId, variantId, quantity, preview };
    const confirmed = shop.cart.add(addition);
    onAdding(addition, confirmed);
    try {
      await confirmed;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.kind !== 'refused') return missed('unclear', 0, error);
      return missed(error.status === 404 ? 'gone' : error.message ? 'refused' : 'soldOut', 0, error);
    }
    return quantity < item.quantity ? missed('fewer', quantity) : quantity;
  };

  return {
    $state: $state as ReadableAtom<BuyAgainState>,

    /** While it is under way, a second click does nothing. */
    async start(order: Order): Promise<void> {
      if ($state.get().status === 'adding') return;
      $state.set({ status: 'adding' });
      try {
        const products = await Promise.all(order.items.map(readProduct));
        const results = await Promise.all(order.items.map((item, index) => add(item, products[index] ?? null)));
        const missed = results.filter((result) => typeof result !== 'number');
        const added = results.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.added), 0);
        if (!shop.signal.aborted) $state.set({ status: 'done', added, missed });
      } catch (thrown) {
        if (!shop.signal.aborted) $state.set({ status: 'failed', error: toApiError(thrown) });
      }
    },
  };
}
