import type { Shop } from '../stores/shop.js';
import { $defaultShop, followShop } from './context.js';
import { warnOnce } from './warn.js';

const waiting = new WeakSet<Element>();

/** Tells the page's owner why an element has no shop, and takes it out of sight until it has one. */
export function warnOfNoShop(element: HTMLElement): void {
  if (!element.isConnected || waiting.has(element)) return;
  waiting.add(element);
  const store = element.closest('vitrine-store');
  if (!store) warnOnce(element, 'has no store. Put it into a <vitrine-store store-key="pk_…">, or add the script tag.');
  else if (customElements.get('vitrine-store')) warnOnce(store, 'needs the store’s publishable key: store-key="pk_…".');
  else warnOnce(store, 'is not defined. Import vitrine/elements/store.');

  const { display } = element.style;
  element.style.display = 'none';
  let stops: readonly (() => void)[] = [];
  const show = (shop: Shop | null) => {
    if (!shop) return;
    waiting.delete(element);
    element.style.display = display;
    queueMicrotask(() => stops.forEach((stop) => stop()));
  };
  stops = [followShop(element, show), $defaultShop.listen((shop) => show(store ? null : shop))];
}
