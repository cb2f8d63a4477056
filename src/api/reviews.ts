import { checkPage } from './check.js';
import type { Envelope } from '../contract/response.js';
import type { Review, ReviewPage, ReviewReceipt, ReviewRequest } from '../contract/review.js';
import { isRecord, type Transport } from './transport.js';

const isReview = (value: unknown): value is Review =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['body'] === 'string' &&
  Number.isInteger(value['rating']) &&
  (value['rating'] as number) >= 1 &&
  (value['rating'] as number) <= 5;

/** What shoppers say about a product, by its id or slug. Contract: `/products/{product}/reviews`. */
export const reviewsApi = (transport: Transport) => {
  const path = (product: string) => `/products/${encodeURIComponent(product)}/reviews`;
  return {
    /** Approved ones, newest first. */
    async list(
      product: string,
      query: { readonly page: number; readonly perPage: number },
      signal?: AbortSignal,
    ): Promise<ReviewPage> {
      const body: unknown = await transport('GET', path(product), { query, signal });
      const { data, meta } = checkPage(body, isReview);
      const sent = isRecord(body) && isRecord(body['meta']) ? body['meta'] : {};
      const { averageRating, ratingCount } = sent;
      return {
        data,
        meta: {
          ...meta,
          ...(typeof averageRating === 'number' && { averageRating }),
          ...(typeof ratingCount === 'number' && { ratingCount }),
        },
      };
    },

    /**
     * Hands one in; it is not public until it is approved. Never sent twice from here.
     *
     * @throws ApiError 422 with `fields`; 429 after five in a minute
     */
    async write(product: string, body: ReviewRequest): Promise<ReviewReceipt> {
      const answer = await transport<Envelope<ReviewReceipt>>('POST', path(product), { body, cart: true });
      return answer.data;
    },
  };
};

export type ReviewsApi = ReturnType<typeof reviewsApi>;
