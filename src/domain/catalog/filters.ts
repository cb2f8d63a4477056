import type { StoreFeatures } from '../../contract/store.js';
import type { ListingQuery } from '../route.js';

export type Filter = 'price' | 'inStock' | 'onSale';

const KNOWN: readonly Filter[] = ['price', 'inStock', 'onSale'];

/** The filters to offer: those that the store says it has, for a listing is filtered by the store or not at all. */
export function offeredFilters(features: StoreFeatures | undefined): readonly Filter[] {
  const named: unknown = features?.filters;
  return Array.isArray(named) ? KNOWN.filter((filter) => named.includes(filter)) : [];
}

/** Whether anything but the search and the order of a listing is restricted by the visitor. */
export const isFiltered = ({ category, priceMin, priceMax, inStock, onSale }: ListingQuery): boolean =>
  category !== undefined || priceMin !== undefined || priceMax !== undefined || Boolean(inStock) || Boolean(onSale);

/** The same listing without filters, from its first page. */
export const withoutFilters = ({ q, sort }: ListingQuery): ListingQuery => ({ ...(q && { q }), ...(sort && { sort }) });

/** A listing with some of its filters changed (`undefined` takes one away), from its first page. */
export function withFilters(
  listing: ListingQuery,
  changes: { readonly [Name in keyof ListingQuery]?: ListingQuery[Name] | undefined },
): ListingQuery {
  const all = { ...listing, ...changes, page: undefined };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== false));
}
