import { common } from '../i18n/en/common.js';
import type { Shop, ShopOptions } from '../stores/shop.js';
import { assembleShop } from './assemble.js';
import { createBrowserCart } from './browser-cart.js';

export type { Shop, ShopOptions } from '../stores/shop.js';

/**
 * Makes the engine of a shop without any element.
 *
 * @throws TypeError if the key is not a publishable key or the API's address is none.
 */
export function createShop(options: ShopOptions): Shop {
  const shop = assembleShop(options, createBrowserCart);
  shop.locale.add(common);
  void shop.cart.start();
  return shop;
}
