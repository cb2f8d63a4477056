import type { Product } from '../../contract/product.js';
import type { Shop } from '../../stores/shop.js';

/** What a product's page says to search engines. */
export interface ProductData {
  show(shop: Shop, product: Product): void;
  /** Takes it out of the page. */
  clear(): void;
}

/** Until it is loaded, it says nothing. */
export const NO_DATA: ProductData = { show() {}, clear() {} };
