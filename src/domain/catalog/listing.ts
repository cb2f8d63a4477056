import type { ProductQuery, ProductSort } from '../../contract/product.js';
import type { ListingQuery } from '../route.js';

/** What a listing is restricted to by the page that it stands in. */
export interface ListingScope {
  readonly category?: string | undefined;
  readonly query?: string | undefined;
  readonly sort?: ProductSort | undefined;
  readonly perPage: number;
}

/** What to ask the store for: the page's restrictions, and within them what the visitor chose. */
export const productQuery = (
  scope: ListingScope,
  { page = 1, q, sort, category, ...filters }: ListingQuery,
): ProductQuery => ({
  ...filters,
  category: (category ?? scope.category) || undefined,
  q: scope.query || q || undefined,
  sort: sort ?? scope.sort,
  page,
  perPage: scope.perPage,
});
