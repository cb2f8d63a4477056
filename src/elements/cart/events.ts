import { cartDetail, itemOfLine } from '../../base/event-items.js';
import { emit, type CartUpdatedDetail } from '../../base/events.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import type { Shop } from '../../stores/shop.js';

/** What an event tells of a changed line: how it is now, and by how many pieces it differs. */
export const lineChange = (shop: Shop, line: CartLine, change: number): Partial<CartUpdatedDetail> => ({
  productId: line.productId,
  variantId: line.variantId,
  quantity: line.quantity,
  item: itemOfLine(shop, line),
  change,
});

/** Tells the page, once, that the shopper looks at the cart; waits for the store's amounts. Answers whether it did. */
export function emitViewed(element: Element, shop: Shop): boolean {
  const { cart, pending } = shop.cart.$state.get();
  if (!cart || pending || !element.isConnected) return false;
  emit(element, 'vitrine-cart-viewed', cartDetail(shop, cart));
  return true;
}
