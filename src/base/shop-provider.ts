import type { ContextCallback, ContextEvent } from '@lit/context';
import type { Shop } from '../stores/shop.js';
import { $providers, shopContext } from './context.js';

/** Answers the elements below `host` that ask for their shop, and tells them when it is exchanged. */
export class ShopProvider {
  readonly #subscribers = new Map<ContextCallback<Shop | null>, () => void>();
  #shop: Shop | null = null;

  constructor(host: Element) {
    host.addEventListener('context-request', (event) => {
      if (!isShopRequest(event) || event.contextTarget === host) return;
      event.stopPropagation();
      const { callback, subscribe } = event;
      const unsubscribe = () => void this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#shop, subscribe ? unsubscribe : undefined);
    });
  }

  /** The host came into the page: who is there already asks again. */
  announce(): void {
    $providers.set($providers.get() + 1);
  }

  provide(shop: Shop | null): void {
    this.#shop = shop;
    for (const [callback, unsubscribe] of [...this.#subscribers]) callback(shop, unsubscribe);
  }
}

const isShopRequest = (event: Event): event is ContextEvent<typeof shopContext> =>
  (event as Partial<ContextEvent<typeof shopContext>>).context === shopContext;
