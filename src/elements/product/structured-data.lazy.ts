import type { Product } from '../../contract/product.js';
import { categoryAddress, dataContext } from '../../components/structured-data.js';
import { trailTo } from '../../domain/catalog/categories.js';
import { productData, stepsOf, type JsonObject } from '../../domain/catalog/structured-data.js';
import type { Shop } from '../../stores/shop.js';

export { StructuredData } from '../../components/structured-data.js';

/** What a product's page says to search engines; the whole way to the product where the shop's categories are known. */
export function dataOf(shop: Shop, product: Product): JsonObject {
  const tree = shop.catalog.categories().get().value;
  const [category] = product.categories ?? [];
  const trail = trailTo(tree ?? [], category?.slug);
  const steps = trail.length ? trail : category ? [category] : [];
  return productData(
    product,
    stepsOf(steps, (slug) => categoryAddress(shop, slug)),
    dataContext(shop),
  );
}
