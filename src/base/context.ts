import type { Context, ContextEvent } from '@lit/context';
import { atom } from 'nanostores';
import type { Shop } from '../stores/shop.js';
import { createEvent } from '../dom/native-events.js';

/*
 * The Context Protocol of the Web Components Community Group, with the types of `@lit/context`; its code, made for any context
 * and any host, is more than every page should load for this one.
 */

/** The shop that an element belongs to: the nearest `<vitrine-store>` above it provides it. */
export const shopContext = Symbol.for('vitrine/1/shop') as Context<symbol, Shop | null>;

/** The shop of elements that no `<vitrine-store>` surrounds; made by the script tag. */
export const $defaultShop = atom<Shop | null>(null);

/** Counts the `<vitrine-store>`s that came into the page: elements that are there before theirs ask again. */
export const $providers = atom(0);

/** Asks for the shop around an element, now and whenever that changes; answers the function that ends it. */
export function followShop(element: Element, changed: (shop: Shop | null) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const ask = () => {
    const request = {
      context: shopContext,
      contextTarget: element,
      callback(shop: Shop | null, end?: () => void) {
        if (end !== unsubscribe) unsubscribe?.();
        unsubscribe = end;
        changed(shop);
      },
      subscribe: true,
    } satisfies Partial<ContextEvent<typeof shopContext>>;
    element.dispatchEvent(Object.assign(createEvent('context-request', { bubbles: true, composed: true }), request));
  };
  ask();
  const stop = $providers.listen(ask);
  return () => {
    stop();
    unsubscribe?.();
  };
}
