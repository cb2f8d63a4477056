import { common } from '../i18n/en/common.js';
import type { Shop, ShopOptions } from '../stores/shop.js';
import { invalidKeyText } from '../domain/invalid-store-key.js';
import { isPublishableKey } from '../domain/store-key.js';
import { assembleShop } from './assemble.js';
import { createBrowserCart } from './browser-cart.js';
import { createMemoryPlatform } from '../platform/memory.js';

export type { Shop, ShopOptions } from '../stores/shop.js';

/**
 * Makes the engine of a shop without any element. Where there is no page (Node, a worker, the edge) and no `platform` is
 * given, it keeps everything in memory, and forgets it when it ends.
 *
 * @throws TypeError if the key is not a publishable key or the API's address is none.
 */
export function createShop(options: ShopOptions): Shop {
  if (!isPublishableKey(options.storeKey)) throw new TypeError(invalidKeyText(options.storeKey));
  const platform = options.platform ?? (typeof document === 'undefined' ? createMemoryPlatform() : undefined);
  const shop = assembleShop({ ...options, platform }, createBrowserCart);
  shop.locale.add(common);
  void shop.cart.start();
  return shop;
}
