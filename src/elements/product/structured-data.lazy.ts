import type { Product } from '../../contract/product.js';
import { categoryAddress, dataContext, StructuredData } from '../../components/structured-data.js';
import { trailTo } from '../../domain/catalog/categories.js';
import { productData, breadcrumbsOf, type JsonObject } from '../../domain/catalog/structured-data.js';
import type { Shop } from '../../stores/shop.js';
import type { ProductData } from './structured-data.js';

export default class ProductStructuredData implements ProductData {
  static readonly styles = [];
  static readonly words = {};

  readonly #data = new StructuredData();

  show(shop: Shop, product: Product): void {
    this.#data.show(dataOf(shop, product));
  }

  clear(): void {
    this.#data.show(null);
  }
}

/** The whole way to the product where the shop's categories are known. */
function dataOf(shop: Shop, product: Product): JsonObject {
  const tree = shop.catalog.categories().get().value;
  const [category] = product.categories ?? [];
  const trail = trailTo(tree ?? [], category?.slug);
  const steps = trail.length ? trail : category ? [category] : [];
  return productData(
    product,
    breadcrumbsOf(steps, (slug) => categoryAddress(shop, slug)),
    dataContext(shop),
  );
}
