import { checkPage, checkProduct, isCategory, isProduct } from './check.js';
import type { Category, Product, ProductQuery } from '../contract/product.js';
import type { Envelope, Page } from '../contract/response.js';
import type { Transport } from './transport.js';

/** Products and categories. Contract: `/products`, `/categories`. */
export const catalogApi = (transport: Transport) => ({
  async products(query: ProductQuery = {}, signal?: AbortSignal): Promise<Page<Product>> {
    return checkPage(await transport('GET', '/products', { query: { ...query }, signal }), isProduct);
  },

  /** By id or slug. */
  async product(product: string, signal?: AbortSignal): Promise<Product> {
    const { data } = await transport<Envelope<unknown>>('GET', `/products/${encodeURIComponent(product)}`, { signal });
    return checkProduct(data);
  },

  async categories(signal?: AbortSignal): Promise<readonly Category[]> {
    return checkPage(await transport('GET', '/categories', { signal }), isCategory).data;
  },
});
