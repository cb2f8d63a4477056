import type { Product } from '../contract/product.js';
import type { Shop } from '../stores/shop.js';

/** The part of a product that has an address. */
export type ProductAddress = Pick<Product, 'id' | 'slug'>;

/** Address of a product's page: on the page's own site where it says so; `null` where the shop has no addresses. */
export function productHref({ options, route }: Shop, product: ProductAddress): string | null {
  return options.productUrl
    ? options.productUrl.replace(/\{(slug|id)\}/g, (_, name: 'slug' | 'id') => encodeURIComponent(product[name]))
    : route.href({ name: 'product', slug: product.slug });
}
