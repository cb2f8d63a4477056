import type { Shop } from '../assemble.js';
import { emit } from './events.js';
import { productHref, type ProductAddress } from './product-link.js';

/** Whether a click on a link asks for nothing but to follow it: no new tab, window or download. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Shows a product after a click on its link or button (`target`), unless the page has other plans for it. */
export function followProduct(
  source: EventTarget,
  shop: Shop,
  product: ProductAddress,
  click: MouseEvent,
  target = click.currentTarget as Element,
): void {
  if (!isPlainClick(click)) return;
  const isWanted = emit(source, 'vitrine-product-open', { productId: product.id, slug: product.slug });
  const isLink = target.localName === 'a';
  if (isWanted && shop.options.productUrl && isLink) return;
  click.preventDefault();
  if (!isWanted) return;
  if (shop.options.productUrl) location.assign(new URL(productHref(shop, product) ?? '', document.baseURI));
  else shop.route.open({ name: 'product', slug: product.slug });
}
