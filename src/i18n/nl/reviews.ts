import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Reviews',
  reviewsCount: { one: '{count} review', other: '{count} reviews' },
  reviewsNone: 'Nog geen reviews. Schrijf de eerste.',
  ratingAverage: '{rating} van {most}',
  starsGiven: { one: '{count} ster', other: '{count} sterren' },
  starsShare: { one: '{stars}: {count} review', other: '{stars}: {count} reviews' },
  reviewVerified: 'Geverifieerde aankoop',
  reviewAnonymous: 'Anoniem',
  reviewsMore: 'Meer reviews tonen',
  reviewsShown: { one: '{count} review getoond', other: '{count} reviews getoond' },
  reviewOf: 'Review van {name}',

  reviewWrite: 'Schrijf een review',
  reviewRating: 'Je beoordeling',
  reviewTitle: 'Titel',
  reviewBody: 'Je review',
  reviewName: 'Je naam',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'Wordt niet gepubliceerd.',
  reviewSend: 'Review versturen',
  reviewSending: 'Bezig met versturen…',
  reviewCancel: 'Annuleren',
  reviewThanks: 'Bedankt! Je review verschijnt hier na een controle.',
  reviewNeedsRating: 'Kies hoeveel sterren je geeft.',
  reviewNeedsBody: 'Schrijf een paar woorden.',
  reviewNeedsEmail: 'Vul je e-mailadres in, bijvoorbeeld naam@example.com.',
  reviewTooMany:
    'Meer dan vijf reviews per minuut kunnen niet worden verstuurd. Wacht even en verstuur je review dan opnieuw.',
  reviewUnclear:
    'De winkel heeft niet geantwoord, dus het is niet zeker of je review is aangekomen. Als je die nog eens verstuurt, komt die misschien dubbel aan.',
};
