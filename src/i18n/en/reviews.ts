import type { Plural } from '../plural.js';

/** The words of a product's reviews and of the form that writes one. */
export const reviews = {
  reviews: 'Reviews',
  reviewsCount: { one: '{count} review', other: '{count} reviews' } as Plural,
  reviewsNone: 'No reviews yet. Be the first to write one.',
  ratingAverage: '{rating} out of {most}',
  starsGiven: { one: '{count} star', other: '{count} stars' } as Plural,
  starsShare: { one: '{stars}: {count} review', other: '{stars}: {count} reviews' } as Plural,
  reviewVerified: 'Verified purchase',
  reviewAnonymous: 'Anonymous',
  reviewsMore: 'Show more reviews',
  reviewsShown: { one: '{count} review shown', other: '{count} reviews shown' } as Plural,
  reviewOf: 'Review by {name}',

  reviewWrite: 'Write a review',
  reviewRating: 'Your rating',
  reviewTitle: 'Headline',
  reviewBody: 'Your review',
  reviewName: 'Your name',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'It is not published.',
  reviewSend: 'Send review',
  reviewSending: 'Sending …',
  reviewCancel: 'Cancel',
  reviewThanks: 'Thank you! Your review will appear here once it has been checked.',
  reviewNeedsRating: 'Please choose how many stars you give.',
  reviewNeedsBody: 'Please write a few words.',
  reviewNeedsEmail: 'Please enter your e-mail address, such as name@example.com.',
  reviewTooMany: 'No more than five reviews can be sent in a minute. Please wait a moment, then send it again.',
  reviewUnclear:
    'The shop did not answer, so it is not certain that your review arrived. If you send it again, it may arrive twice.',
};
