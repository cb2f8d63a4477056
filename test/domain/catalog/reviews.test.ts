import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/contract/review.js';
import {
  averageOf,
  distributionOf,
  EMPTY_DRAFT,
  missingReviewFields,
  reviewRequest,
  type ReviewDraft,
} from '../../../src/domain/catalog/reviews.js';

const review = (rating: number): Review => ({ id: `prev_${rating}`, rating, body: 'x', createdAt: '2026-01-01' });
const meta = (total: number, averageRating?: number) => ({
  ...{ currentPage: 1, perPage: 10, total, lastPage: Math.ceil(total / 10) },
  ...(averageRating !== undefined && { averageRating }),
});
const full: ReviewDraft = {
  ...{ rating: 4, title: ' Fine ', body: ' Burns well. ', authorName: 'Sam', authorEmail: 'sam@example.com' },
};

describe('distributionOf', () => {
  it('counts from five stars to one', () => {
    expect(distributionOf([5, 5, 3, 1].map(review), 4)).toEqual([2, 0, 1, 0, 1]);
  });

  it('says nothing while reviews are missing, or where there is none', () => {
    expect(distributionOf([review(5)], 2)).toBeNull();
    expect(distributionOf([], 0)).toBeNull();
  });
});

describe('averageOf', () => {
  it('takes the store’s word, within reason', () => {
    expect(averageOf(meta(42, 4.66), [])).toBe(4.7);
    expect(averageOf(meta(42, 99), [])).toBe(5);
  });

  it('works it out from all reviews, never from some', () => {
    expect(averageOf(meta(3), [5, 4, 4].map(review))).toBe(4.3);
    expect(averageOf(meta(4), [5, 4, 4].map(review))).toBeNull();
    expect(averageOf(meta(0), [])).toBeNull();
  });
});

describe('missingReviewFields', () => {
  it('wants stars, words, and of a guest an address', () => {
    expect(missingReviewFields(EMPTY_DRAFT, false)).toEqual(['rating', 'body', 'authorEmail']);
    expect(missingReviewFields(EMPTY_DRAFT, true)).toEqual(['rating', 'body']);
    expect(missingReviewFields({ ...full, body: ' \n' }, false)).toEqual(['body']);
    expect(missingReviewFields(full, false)).toEqual([]);
  });

  it.each(['sam', 'sam@', '@example.com', 'sam@example', 'a b@c.d'])('takes %s for no address', (authorEmail) => {
    expect(missingReviewFields({ ...full, authorEmail }, false)).toEqual(['authorEmail']);
  });
});

describe('reviewRequest', () => {
  it('sends trimmed texts, and no empty ones', () => {
    expect(reviewRequest(full, false)).toEqual({
      ...{ rating: 4, title: 'Fine', body: 'Burns well.', authorName: 'Sam', authorEmail: 'sam@example.com' },
    });
    expect(reviewRequest({ ...full, title: ' ', authorName: '' }, false)).not.toHaveProperty('title');
  });

  it('leaves a customer’s address to the store', () => {
    expect(reviewRequest(full, true)).not.toHaveProperty('authorEmail');
  });
});
