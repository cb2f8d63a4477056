import type { Page, PageMeta } from './response.js';

/** One entry of `GET /products/{product}/reviews`: approved ones only, newest first. */
export interface Review {
  readonly id: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly title?: string | null;
  readonly body: string;
  /** `null` where the author gave none. */
  readonly authorName?: string | null;
  /** Whether the author bought the product in this store. */
  readonly verifiedPurchase?: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A page of reviews, with the average of all. */
export interface ReviewPage extends Page<Review> {
  readonly meta: PageMeta & {
    /** Over all approved reviews of the product, to one decimal; null where there is none. */
    readonly averageRating?: number | null;
    readonly ratingCount?: number;
  };
}

/** The body of `POST /products/{product}/reviews`. */
export interface ReviewRequest {
  /** 1 to 5. */
  readonly rating: number;
  readonly title?: string;
  readonly body: string;
  /** The customer's own name where omitted. */
  readonly authorName?: string;
  /** Required of visitors who are not signed in. */
  readonly authorEmail?: string;
}

/** The answer to {@link ReviewRequest}: the review is not public until it is approved. */
export interface ReviewReceipt {
  readonly id: string;
  readonly status: 'pending_moderation' | (string & {});
  /** ISO 8601. */
  readonly createdAt: string;
}
