import { markChanged } from '../control/settings.js';
import { all, one, run, type Sql } from '../database.js';
import type { PageQuery } from '../http/paging.js';
import { newId } from '../identifiers.js';
import { notFound } from '../refusal.js';

/** Contract: "Reviews enter moderation; they are not public until approved." */
export type ReviewStatus = 'pending' | 'approved' | 'refused';

/** One row of `reviews`. */
export interface ReviewRecord {
  readonly id: string;
  readonly productId: string;
  readonly rating: number;
  readonly title: string | null;
  readonly body: string;
  /** Empty for somebody who gave no name. */
  readonly author: string;
  readonly email: string | null;
  readonly isVerified: boolean;
  readonly status: ReviewStatus;
  readonly createdAt: number;
}

interface ReviewRow {
  readonly id: string;
  readonly product_id: string;
  readonly rating: number;
  readonly title: string | null;
  readonly body: string;
  readonly author: string;
  readonly email: string | null;
  readonly verified: number;
  readonly status: ReviewStatus;
  readonly created_at: number;
}

/** One page of a product's approved reviews, newest first. */
export async function listApproved(
  sql: Sql,
  storeId: string,
  productId: string,
  { page, perPage }: PageQuery,
): Promise<ReviewRecord[]> {
  const rows = await all<ReviewRow>(
    sql,
    `SELECT * FROM reviews WHERE store_id = ? AND product_id = ? AND status = 'approved'
     ORDER BY created_at DESC, id LIMIT ? OFFSET ?`,
    storeId,
    productId,
    perPage,
    (page - 1) * perPage,
  );
  return rows.map(reviewOf);
}

/** The store's latest reviews in one state, or in all, newest first. */
export async function listReviews(
  sql: Sql,
  storeId: string,
  status: ReviewStatus | null = null,
  limit = 200,
): Promise<ReviewRecord[]> {
  const rows = await all<ReviewRow>(
    sql,
    'SELECT * FROM reviews WHERE store_id = ? AND (? IS NULL OR status = ?) ORDER BY created_at DESC, id LIMIT ?',
    storeId,
    status,
    status,
    limit,
  );
  return rows.map(reviewOf);
}

export type NewReview = Omit<ReviewRecord, 'id' | 'status'> & {
  readonly storeId: string;
  readonly customerId: string | null;
};

/** Writes a review, for the merchant to decide on. */
export async function insertReview(sql: Sql, review: NewReview): Promise<string> {
  const id = newId('prev');
  await run(
    sql,
    `INSERT INTO reviews (id, store_id, product_id, rating, title, body, author, email, verified, customer_id, status,
       created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)`,
    id,
    review.storeId,
    review.productId,
    review.rating,
    review.title,
    review.body,
    review.author,
    review.email,
    review.isVerified,
    review.customerId,
    review.createdAt,
  );
  return id;
}

/** The merchant's decision, which may be changed later. Averages and counts follow. 404 where there is no such review. */
export async function moderate(sql: Sql, storeId: string, id: string, status: ReviewStatus): Promise<void> {
  const before = await one<{ status: ReviewStatus }>(
    sql,
    'SELECT status FROM reviews WHERE id = ? AND store_id = ?',
    id,
    storeId,
  );
  if (!before) throw notFound();
  if (before.status === status) return;
  await run(sql, 'UPDATE reviews SET status = ? WHERE id = ?', status, id);
  await markChanged(sql, storeId);
}

function reviewOf(row: ReviewRow): ReviewRecord {
  return {
    id: row.id,
    productId: row.product_id,
    rating: row.rating,
    title: row.title,
    body: row.body,
    author: row.author,
    email: row.email,
    isVerified: row.verified === 1,
    status: row.status,
    createdAt: row.created_at,
  };
}
