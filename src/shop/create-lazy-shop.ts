import { isPublishableKey } from '../domain/store-key.js';
import { afterPaint } from '../loading/paint-scheduler.js';
import { importWithRetry } from '../loading/import-with-retry.js';
import type { Shop, ShopOptions } from '../stores/shop.js';
import { assembleShop } from './assemble.js';
import { createLazyCart } from '../stores/cart/lazy-cart.js';

/** How long the rest waits for the products at most, in ms. */
const LATEST_START_MS = 3_000;

/** Resolves when the first products are on screen, or are not going to be soon; when the shop ends at the latest. */
export const afterProducts = ({ catalog, platform, signal }: Shop): Promise<unknown> =>
  Promise.race([catalog.whenRead().then(afterPaint), platform.clock.wait(LATEST_START_MS, signal).catch(() => {})]);

/**
 * Makes a shop for elements: its cart is loaded after the products, or with the first thing that is done to it.
 *
 * @throws TypeError if the key is not a publishable key or the API's address is none; {@link misconfigurationOf} says which.
 */
export function createLazyShop(options: ShopOptions): Shop {
  if (!isPublishableKey(options.storeKey)) throw new TypeError();
  const shop: Shop = assembleShop(options, (cart, parts) =>
    createLazyCart({
      storeKey: cart.storeKey,
      token: cart.token,
      signal: cart.signal,
      platform: parts.platform,
      load: async () => {
        // What is added meanwhile is written down.
        const { createBrowserCart, common } = await importWithRetry(() => import('./deferred.lazy.js'), {
          signal: cart.signal,
        });
        shop.locale.add(common);
        return createBrowserCart(cart, parts);
      },
    }),
  );
  void afterProducts(shop).then(() => shop.cart.start());
  return shop;
}
