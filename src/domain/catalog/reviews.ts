import type { Review, ReviewPage, ReviewRequest } from '../../contract/review.js';
import { MOST_STARS } from './price.js';

/** What stands in the form; texts as typed. */
export interface ReviewDraft {
  /** 0 before the shopper has chosen. */
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly authorName: string;
  readonly authorEmail: string;
}

export const EMPTY_DRAFT: ReviewDraft = { rating: 0, title: '', body: '', authorName: '', authorEmail: '' };

export type ReviewField = keyof ReviewDraft;

/** In the order in which they stand in the form. */
export const REVIEW_FIELDS: readonly ReviewField[] = ['rating', 'title', 'body', 'authorName', 'authorEmail'];

/** How many reviews give 5, 4, 3, 2 and 1 stars. */
export type Distribution = readonly [number, number, number, number, number];

/** Counts the stars; `null` unless every review is known, for a part of them says nothing about the rest. */
export function distributionOf(reviews: readonly Review[], total: number): Distribution | null {
  if (reviews.length === 0 || reviews.length < total) return null;
  const count = (rating: number) => reviews.filter((review) => review.rating === rating).length;
  return [count(5), count(4), count(3), count(2), count(1)];
}

/** The average to one decimal: the store's own, else that of all reviews where they are known. */
export function averageOf(meta: ReviewPage['meta'], reviews: readonly Review[]): number | null {
  if (typeof meta.averageRating === 'number' && meta.averageRating > 0)
    return tenth(Math.min(MOST_STARS, meta.averageRating));
  if (reviews.length === 0 || reviews.length < meta.total) return null;
  return tenth(reviews.reduce((sum, { rating }) => sum + rating, 0) / reviews.length);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** What the form lacks before the store needs to be asked, by field. */
export function missingReviewFields(draft: ReviewDraft, isCustomer: boolean): readonly ReviewField[] {
  const isMissing: Partial<Record<ReviewField, boolean>> = {
    rating: !draft.rating,
    body: !draft.body.trim(),
    authorEmail: !isCustomer && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.authorEmail.trim()),
  };
  return REVIEW_FIELDS.filter((field) => isMissing[field]);
}

/** What is sent; optional fields that are empty stay away. */
export function reviewRequest(draft: ReviewDraft, isCustomer: boolean): ReviewRequest {
  const [title, authorName, authorEmail] = [draft.title.trim(), draft.authorName.trim(), draft.authorEmail.trim()];
  return {
    rating: draft.rating,
    body: draft.body.trim(),
    ...(title && { title }),
    ...(authorName && { authorName }),
    ...(!isCustomer && { authorEmail }),
  };
}
