import type { Shop } from '../stores/shop.js';
import { itemOfProduct, rememberProduct, type EventProduct } from '../base/event-items.js';
import { emit, type EventList } from '../base/events.js';
import { isPlainClick } from './plain-click.js';
import { ownProductHref } from './product-link.js';

interface Following {
  /** The link or button, where that is not what listens. */
  readonly target?: Element | undefined;
  /** The listing that it stands in. */
  readonly list?: EventList | undefined;
}

/** Shows a product after a click on its link or button, unless the page has other plans for it. */
export function followProduct(
  source: EventTarget,
  shop: Shop,
  product: EventProduct,
  click: MouseEvent,
  { target = click.currentTarget as Element, list }: Following = {},
): void {
  if (!isPlainClick(click)) return;
  const about = { productId: product.id, slug: product.slug };
  const isWanted = emit(source, 'vitrine-product-open', about);
  if (isWanted) {
    rememberProduct(shop, product, list);
    emit(source, 'vitrine-product-selected', { ...about, item: itemOfProduct(shop, product) });
  }
  const own = ownProductHref(shop, product);
  if (isWanted && own && target.localName === 'a') return;
  click.preventDefault();
  if (!isWanted) return;
  if (own) location.assign(own);
  else shop.route.open({ name: 'product', slug: product.slug });
}
