import type { Product } from '../../contract/product.js';
import { dataContext, StructuredData } from '../../components/structured-data.js';
import { listData } from '../../domain/catalog/structured-data.js';
import type { Shop } from '../../stores/shop.js';
import type { ListData } from './structured-data.js';

export default class ListStructuredData implements ListData {
  static readonly styles = [];
  static readonly words = {};

  readonly #data = new StructuredData();

  show(shop: Shop, name: string, products: readonly Product[]): void {
    this.#data.show(products.length ? listData(name, products, dataContext(shop)) : null);
  }

  clear(): void {
    this.#data.show(null);
  }
}
