import type { ProductSort } from '../../../src/contract/product.js';
import type { PageMeta } from '../../../src/contract/response.js';
import type { CatalogProduct } from '../model.js';
import type { Catalog } from './catalog.js';
import { effectivePrice, type CatalogView } from './view.js';

/** The query of `GET /products`, checked. Prices in minor units. */
export interface ListingQuery {
  readonly category?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: ProductSort | undefined;
  readonly page: number;
  readonly perPage: number;
  readonly priceMin?: number | undefined;
  readonly priceMax?: number | undefined;
  readonly inStock?: boolean | undefined;
  readonly onSale?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** The products that a query finds, in its order, and where this page stands among all. */
export function findProducts(
  catalog: Catalog,
  view: CatalogView,
  query: ListingQuery,
  locale: string,
): { products: readonly CatalogProduct[]; meta: PageMeta } {
  const found = sort(filter(catalog, view, query), view, query, locale);
  const { page, perPage } = query;
  return {
    products: found.slice((page - 1) * perPage, page * perPage),
    meta: {
      currentPage: page,
      perPage,
      total: found.length,
      lastPage: Math.max(1, Math.ceil(found.length / perPage)),
    },
  };
}

function filter(catalog: Catalog, view: CatalogView, query: ListingQuery): CatalogProduct[] {
  const category = query.category === undefined ? undefined : catalog.category(query.category);
  if (query.category !== undefined && !category) return [];
  const categoryIds = category && catalog.descendantIds(category);
  const words = query.q === undefined ? [] : fold(query.q).split(/\s+/).filter(Boolean);
  return catalog.products.filter((product) => {
    if (query.ids && !query.ids.includes(product.id) && !query.ids.includes(product.slug)) return false;
    if (categoryIds && !product.categoryIds.some((id) => categoryIds.has(id))) return false;
    if (query.inStock !== undefined && catalog.isInStock(product) !== query.inStock) return false;
    if (query.onSale !== undefined && isOnSale(product) !== query.onSale) return false;
    const { priceMin = 0, priceMax = Infinity } = query;
    if (!pricesOf(product).some((price) => price >= priceMin && price <= priceMax)) return false;
    if (words.length === 0) return true;
    const { seed } = product;
    const text = fold([seed.name, view.name(product), seed.summary, seed.description].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function sort(
  products: CatalogProduct[],
  view: CatalogView,
  query: ListingQuery,
  locale: string,
): readonly CatalogProduct[] {
  if (query.sort === undefined) return products;
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = new Map<string, (a: CatalogProduct, b: CatalogProduct) => number>(
    Object.entries({
      name: (a, b) => collator.compare(view.name(a), view.name(b)),
      price: (a, b) => Math.min(...pricesOf(a)) - Math.min(...pricesOf(b)),
      createdAt: (a, b) => a.createdAt - b.createdAt,
    }),
  );
  const descending = query.sort.startsWith('-');
  const by = compare.get(descending ? query.sort.slice(1) : query.sort);
  if (!by) return products;
  return products.sort((a, b) => (descending ? by(b, a) : by(a, b)) || a.position - b.position);
}

function pricesOf(product: CatalogProduct): readonly number[] {
  return product.variants.length ? product.variants.map(effectivePrice) : [effectivePrice(product)];
}

function isOnSale(product: CatalogProduct): boolean {
  return product.variants.length
    ? product.variants.some((variant) => variant.salePrice !== null)
    : product.salePrice !== null;
}

/** Lower case without accents: "rose" finds "Rosé". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
