import type { Shop } from '../../assemble.js';

/**
 * Shows, over the page, what the visitor opened and the page has no place of its own for: the cart, a product, the
 * checkout, an order; and notices. Adds nothing to the page until then. Answers the function that ends it.
 */
export function attachOutlet(shop: Shop, parent: () => Element): () => void {
  let outlet: Element | null = null;
  const look = () => {
    if (outlet || !isNeeded(shop)) return;
    outlet = document.createElement('vitrine-outlet');
    void import('./define.js').catch(giveUp);
    // Not one after the other.
    if (shop.route.$route.get().cart) void import('../cart/define.js').catch(() => {});
    parent().append(outlet);
  };
  /** The network failed: the next thing that is opened tries again. */
  const giveUp = () => {
    outlet?.remove();
    outlet = null;
  };
  const stops = [shop.route.$route.listen(look), shop.route.$outlets.listen(look), shop.notices.$notices.listen(look)];
  // Elements further down the page may still claim their place.
  const whenParsed = () => requestAnimationFrame(look);
  if (document.readyState === 'complete') whenParsed();
  else addEventListener('load', whenParsed, { once: true });
  return () => {
    stops.forEach((stop) => stop());
    removeEventListener('load', whenParsed);
    outlet?.remove();
  };
}

function isNeeded({ route, notices }: Shop): boolean {
  if (notices.$notices.get().length) return true;
  const { page, cart } = route.$route.get();
  const outlets = route.$outlets.get();
  if (cart && !outlets.has('cart')) return true;
  return page.name !== 'home' && page.name !== 'category' && !outlets.has(page.name);
}
