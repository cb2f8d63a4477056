import { atom, type ReadableAtom } from 'nanostores';
import type { Review } from '../../contract/review.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import type { ReviewsApi } from '../../api/reviews.js';
import {
  averageOf,
  distributionOf,
  reviewRequest,
  type Distribution,
  type ReviewDraft,
} from '../../domain/catalog/reviews.js';
import { createLatestRead } from '../shared/load.js';

export interface ReviewsState {
  /** `loading` may have reviews to show: those of the pages before. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly reviews: readonly Review[];
  /** `null` where the store does not tell and not all reviews are known. */
  readonly average: number | null;
  /** Number of ratings, `null` before the first answer. */
  readonly count: number | null;
  /** `null` while not all reviews are known. */
  readonly distribution: Distribution | null;
  readonly page: number;
  readonly lastPage: number;
  readonly error: ApiError | null;
}

/** How far handing in a review has come. */
export type ReviewSending =
  | { readonly status: 'open' }
  | { readonly status: 'sending' }
  | { readonly status: 'sent' }
  | { readonly status: 'failed'; readonly error: ApiError };

export type Reviews = ReturnType<typeof createReviews>;

const PER_PAGE = 20;
const EMPTY: ReviewsState = {
  status: 'loading',
  reviews: [],
  average: null,
  count: null,
  distribution: null,
  page: 0,
  lastPage: 1,
  error: null,
};

/** What shoppers say about one product, and what this one has to say. */
export function createReviews(api: ReviewsApi, product: string) {
  const $state = atom<ReviewsState>(EMPTY);
  const $sending = atom<ReviewSending>({ status: 'open' });
  const queue = createLatestRead();

  const load = (page: number) => {
    const before = $state.get();
    $state.set({ ...before, status: 'loading', error: null });
    void queue.run(
      (signal) => api.list(product, { page, perPage: PER_PAGE }, signal),
      ({ data, meta }) => {
        const known = page === 1 ? [] : before.reviews;
        // One that was approved between two pages moves the others along: none stands there twice.
        const reviews = [...new Map([...known, ...data].map((review) => [review.id, review])).values()];
        $state.set({
          status: 'ready',
          reviews,
          average: averageOf(meta, reviews),
          count: meta.ratingCount ?? meta.total,
          distribution: distributionOf(reviews, meta.total),
          page,
          lastPage: meta.lastPage,
          error: null,
        });
      },
      (error) => $state.set({ ...$state.get(), status: 'failed', error }),
    );
  };

  return {
    $state: $state as ReadableAtom<ReviewsState>,
    $sending: $sending as ReadableAtom<ReviewSending>,

    /** Reads them from the first page. */
    start: () => load(1),

    /** Adds the next page; after a failure, the one that failed. */
    more(): void {
      const { status, page, lastPage } = $state.get();
      if (status !== 'loading' && (page === 0 || page < lastPage)) load(page + 1);
    },

    /** Hands in a review. While one is on its way, and after it arrived, a second click does nothing. */
    async send(draft: ReviewDraft, isCustomer: boolean): Promise<void> {
      const { status } = $sending.get();
      if (status === 'sending' || status === 'sent') return;
      $sending.set({ status: 'sending' });
      try {
        await api.write(product, reviewRequest(draft, isCustomer));
        $sending.set({ status: 'sent' });
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.kind !== 'aborted') $sending.set({ status: 'failed', error });
      }
    },

    dispose: () => queue.abort(),
  };
}
