import type { Product } from '../../api/contract.js';
import { dataContext } from '../../base/structured-data.js';
import { listData, type JsonObject } from '../../domain/structured-data.js';
import type { Shop } from '../../assemble.js';

export { StructuredData } from '../../base/structured-data.js';

/** What a listing says to search engines. */
export const dataOf = (shop: Shop, name: string, products: readonly Product[]): JsonObject | null =>
  products.length ? listData(name, products, dataContext(shop)) : null;
