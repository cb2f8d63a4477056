import { describe, expect, it } from 'vitest';
import type { Review, ReviewPage, ReviewRequest } from '../../../src/contract/review.js';
import { ApiError } from '../../../src/api/errors.js';
import { createReviews } from '../../../src/stores/catalog/reviews.js';

const review = (id: number): Review => ({ id: `prev_${id}`, rating: 5, body: `No. ${id}`, createdAt: '2026-01-01' });
const draft = { rating: 5, title: '', body: 'Good.', authorName: '', authorEmail: 'sam@example.com' };
const flush = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Pages of twenty, newest first, of as many reviews as the test says. */
function setUp(total: number) {
  const all = Array.from({ length: total }, (_, index) => review(total - index));
  const written: ReviewRequest[] = [];
  const problem: { read?: ApiError | undefined; write?: ApiError } = {};
  let arrive = () => {};
  const store = createReviews(
    {
      async list(_product, { page, perPage }): Promise<ReviewPage> {
        if (problem.read) throw problem.read;
        const data = all.slice((page - 1) * perPage, page * perPage);
        const meta = { currentPage: page, perPage, total: all.length, lastPage: Math.ceil(all.length / perPage) };
        return { data, meta: { ...meta, averageRating: 4.7, ratingCount: all.length } };
      },
      async write(_product, body) {
        written.push(body);
        await new Promise<void>((resolve) => (arrive = resolve));
        if (problem.write) throw problem.write;
        return { id: 'prev_new', status: 'pending_moderation', createdAt: '2026-01-01' };
      },
    },
    'candle',
  );
  return { store, all, written, problem, arrive: () => arrive() };
}

describe('reviews', () => {
  it('shows a distribution only once all pages are known', async () => {
    const { store } = setUp(22);
    store.start();
    await flush();
    expect(store.$state.get()).toMatchObject({ status: 'ready', average: 4.7, count: 22, distribution: null });
    store.more();
    await flush();
    expect(store.$state.get()).toMatchObject({ page: 2, distribution: [22, 0, 0, 0, 0] });
    store.more();
    expect(store.$state.get().status).toBe('ready');
  });

  it('shows none twice that moved to the next page meanwhile', async () => {
    const { store, all } = setUp(22);
    store.start();
    await flush();
    all.unshift(review(23));
    store.more();
    await flush();
    const ids = store.$state.get().reviews.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps what it has when the next page fails, and reads that one again', async () => {
    const { store, problem } = setUp(22);
    store.start();
    await flush();
    problem.read = new ApiError({ kind: 'unanswered' });
    store.more();
    await flush();
    expect(store.$state.get()).toMatchObject({ status: 'failed', page: 1 });
    expect(store.$state.get().reviews).toHaveLength(20);
    problem.read = undefined;
    store.more();
    await flush();
    expect(store.$state.get().reviews).toHaveLength(22);
  });
});

describe('handing in a review', () => {
  it('happens once, however often the button is clicked', async () => {
    const { store, written, arrive } = setUp(0);
    const first = store.send(draft, false);
    await store.send(draft, false);
    expect(store.$sending.get().status).toBe('sending');
    arrive();
    await first;
    await store.send(draft, false);
    expect(written).toHaveLength(1);
    expect(store.$sending.get().status).toBe('sent');
  });

  it('can be tried again after a failure', async () => {
    const { store, written, problem, arrive } = setUp(0);
    problem.write = new ApiError({ kind: 'rate_limited', status: 429 });
    const first = store.send(draft, false);
    arrive();
    await first;
    expect(store.$sending.get()).toMatchObject({ status: 'failed', error: { status: 429 } });
    void store.send(draft, false);
    expect(written).toHaveLength(2);
  });
});
