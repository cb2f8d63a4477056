import type { Category, Product } from '../contract/product.js';
import type { Page } from '../contract/response.js';
import { isMoney } from '../domain/money.js';
import { ApiError } from './errors.js';
import { isRecord } from './transport.js';

/** What an element cannot do without is checked here, once; everything else in the contract is optional to its reader. */

export const malformed = (): never => {
  throw new ApiError({ kind: 'malformed' });
};

export const isCategory = (value: unknown): value is Category =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['name'] === 'string' &&
  typeof value['slug'] === 'string';

export const isProduct = (value: unknown): value is Product =>
  isCategory(value) && isMoney((value as Partial<Product>).price);

export const checkProduct = (value: unknown): Product => (isProduct(value) ? value : malformed());

/** Keeps the entries that can be shown: one broken product must not take the listing down. */
export function checkPage<T>(body: unknown, isEntry: (value: unknown) => value is T): Page<T> {
  if (!isRecord(body) || !Array.isArray(body['data'])) return malformed();
  const data = body['data'].filter(isEntry);
  const meta = isRecord(body['meta']) ? body['meta'] : {};
  const count = (value: unknown, fallback: number) => (Number.isInteger(value) ? (value as number) : fallback);
  return {
    data,
    meta: {
      currentPage: count(meta['currentPage'], 1),
      perPage: count(meta['perPage'], data.length),
      total: count(meta['total'], data.length),
      lastPage: count(meta['lastPage'], 1),
    },
  };
}
