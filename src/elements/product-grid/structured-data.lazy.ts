import type { Product } from '../../contract/product.js';
import { dataContext } from '../../components/structured-data.js';
import { listData, type JsonObject } from '../../domain/catalog/structured-data.js';
import type { Shop } from '../../stores/shop.js';

export { StructuredData } from '../../components/structured-data.js';

/** What a listing says to search engines. */
export const dataOf = (shop: Shop, name: string, products: readonly Product[]): JsonObject | null =>
  products.length ? listData(name, products, dataContext(shop)) : null;
