import { baseAddress } from '../dom/document.js';
import type { Product } from '../contract/product.js';
import { safeUrl } from '../domain/safe-address.js';
import type { Shop } from '../stores/shop.js';

/** The part of a product that has an address. */
export type ProductAddress = Pick<Product, 'id' | 'slug'>;

/**
 * Returns the address of a product's page on the page's own site, `null` where it has none. What is put into
 * `product-url` can make another scheme of it, so that the complete address is what is checked.
 */
export function ownProductHref({ options }: Shop, product: ProductAddress): string | null {
  const address = options.productUrl?.replace(/\{(slug|id)\}/g, (_, name: 'slug' | 'id') =>
    encodeURIComponent(product[name]),
  );
  return safeUrl(address, baseAddress())?.href ?? null;
}

/** Returns the address of a product's page: on the page's own site where it says so; `null` where the shop has no addresses. */
export const productHref = (shop: Shop, product: ProductAddress): string | null =>
  ownProductHref(shop, product) ?? shop.route.href({ name: 'product', slug: product.slug });
