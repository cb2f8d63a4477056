import { documentProperty } from '../../dom/document.js';
import { onAbort } from '../../stores/shared/on-abort.js';
import type { Shop } from '../../stores/shop.js';
import { LazyElements } from '../../base/lazy-elements.js';
import { LoadingToast } from './loading-toast.js';

/**
 * Shows, over the page, what the visitor opened and the page has no place of its own for: the cart, a product, the
 * checkout, an order; and notices. Adds nothing to the page until then. Ends with the shop.
 */
export function mountOutlet(shop: Shop, parent: () => Element): void {
  let outlet: Element | null = null;
  const toast = new LoadingToast(shop, () => outlet?.shadowRoot?.querySelector('dialog[open]') ?? parent());
  const look = () => {
    if (shop.signal.aborted) return;
    const isOpened = isOpenedOver(shop);
    if (isOpened || shop.notices.$notices.get().length) {
      outlet ??= document.createElement('vitrine-outlet');
      // The page may have replaced all that was in there.
      if (!outlet.isConnected) parent().append(outlet);
      elements.need('vitrine-outlet');
    }
    toast.show(isOpened ? progressOf(shop, elements) : 'ready');
  };
  const elements: OutletElements = new LazyElements(
    { 'vitrine-outlet': () => import('./define.js'), 'vitrine-cart': () => import('../cart/define.js') },
    look,
  );
  const stops = [shop.route.$route.listen(look), shop.route.$outlets.listen(look), shop.notices.$notices.listen(look)];
  // Elements further down the page may still claim their place.
  const whenParsed = () => requestAnimationFrame(look);
  if (documentProperty('readyState') === 'complete') whenParsed();
  else addEventListener('load', whenParsed, { once: true, signal: shop.signal });
  onAbort(shop.signal, () => {
    stops.forEach((stop) => stop());
    outlet?.remove();
    toast.show('ready');
  });
}

type OutletElements = LazyElements<'vitrine-outlet' | 'vitrine-cart'>;

const isCartAsked = ({ route }: Shop) => route.$route.get().cart && !route.$outlets.get().has('cart');

function isOpenedOver(shop: Shop): boolean {
  const { page } = shop.route.$route.get();
  const isPageHere = page.name === 'home' || page.name === 'category' || shop.route.$outlets.get().has(page.name);
  return isCartAsked(shop) || !isPageHere;
}

/** How far the code is of what was opened: the cart comes beside what shows it, not after it. */
function progressOf(shop: Shop, elements: OutletElements) {
  const needed = [
    elements.need('vitrine-outlet'),
    isCartAsked(shop) ? elements.need('vitrine-cart') : 'ready',
  ] as const;
  return needed.find((progress) => progress === 'failed') ?? needed.find((progress) => progress !== 'ready') ?? 'ready';
}
