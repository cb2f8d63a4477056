import { assembleShop, type Shop, type ShopOptions } from './assemble.js';
import { createLazyCart } from './stores/lazy-cart.js';

/** How long the cart waits for the products at most, in ms. */
const LATEST_START = 3_000;

/**
 * Makes a shop for elements: its cart is loaded after the products, or with the first thing that is done to it.
 *
 * @throws TypeError if the key is not a publishable key or the API's address is none.
 */
export function createLazyShop(options: ShopOptions): Shop {
  const shop: Shop = assembleShop(options, (cart, parts) =>
    createLazyCart({
      storeKey: cart.storeKey,
      token: cart.token,
      platform: parts.platform,
      load: async () => {
        const { createBrowserCart, common } = await import('./later.js');
        shop.locale.add(common);
        return createBrowserCart(cart, parts);
      },
    }),
  );
  const start = () => void shop.cart.start();
  void Promise.race([shop.catalog.whenRead(), shop.platform.clock.wait(LATEST_START)]).then(start);
  return shop;
}
