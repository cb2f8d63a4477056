import type { RoutePage } from '../domain/route.js';
import type { Shop } from '../stores/shop.js';

/**
 * Says that an element of the page shows these pages of the shop. One inside another Vitrine element (the whole shop, the
 * dialog over the page) shows what that one tells it to, and registers nothing. Answers the function that takes it back.
 */
export function registerOutlet(
  element: Element,
  shop: Shop,
  ...pages: readonly (RoutePage['name'] | 'cart')[]
): () => void {
  const root = element.getRootNode();
  const isInside = root instanceof ShadowRoot && root.host.localName.startsWith('vitrine-');
  return isInside ? () => {} : shop.route.registerOutlet(...pages);
}
