import { z } from 'zod';
import type { PageMeta } from '../../../src/contract/response.js';

/** A whole number in a query string; 422 outside of its range. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, 'field_digits');

/** Contract, "Pagination": at most 100 per page, 20 where omitted. */
export const pagingFields = {
  page: wholeNumber(1, 1_000_000).default(1),
  perPage: wholeNumber(1, 100).default(20),
};

export const pageQuery = z.object(pagingFields);

export type PageQuery = z.output<typeof pageQuery>;

/** Where a page stands among `total` entries. */
export function pageMeta({ page, perPage }: PageQuery, total: number): PageMeta {
  return { currentPage: page, perPage, total, lastPage: Math.max(1, Math.ceil(total / perPage)) };
}
