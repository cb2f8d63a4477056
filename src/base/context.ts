import { ContextEvent, createContext } from '@lit/context';
import { atom } from 'nanostores';
import type { Shop } from '../stores/shop.js';

/*
 * The Context Protocol of the Web Components Community Group, with the names of `@lit/context`; its controllers, made for
 * any context and any host, are more than every page should load for this one.
 */

/** The shop that an element belongs to: the nearest `<vitrine-store>` above it provides it. */
export const shopContext = createContext<Shop | null>(Symbol.for('vitrine/1/shop'));

/** The shop of elements that no `<vitrine-store>` surrounds; made by the script tag. */
export const $defaultShop = atom<Shop | null>(null);

/** Counts the `<vitrine-store>`s that came into the page: elements that are there before theirs ask again. */
export const $providers = atom(0);

/** Asks for the shop around an element, now and whenever that changes; answers the function that ends it. */
export function followShop(element: Element, changed: (shop: Shop | null) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const ask = () => {
    const request = new ContextEvent(
      shopContext,
      element,
      (shop, end) => {
        if (end !== unsubscribe) unsubscribe?.();
        unsubscribe = end;
        changed(shop);
      },
      true,
    );
    element.dispatchEvent(request);
  };
  ask();
  const stop = $providers.listen(ask);
  return () => {
    stop();
    unsubscribe?.();
  };
}
