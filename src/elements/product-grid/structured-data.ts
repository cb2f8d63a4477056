import type { Product } from '../../contract/product.js';
import type { Shop } from '../../stores/shop.js';

/** What a listing says to search engines. */
export interface ListData {
  show(shop: Shop, name: string, products: readonly Product[]): void;
  /** Takes it out of the page. */
  clear(): void;
}

/** Until it is loaded, it says nothing. */
export const NO_DATA: ListData = { show() {}, clear() {} };
