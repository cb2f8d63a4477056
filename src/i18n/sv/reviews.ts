import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Omdömen',
  reviewsCount: { one: '{count} omdöme', other: '{count} omdömen' },
  reviewsNone: 'Inga omdömen ännu. Skriv det första.',
  ratingAverage: '{rating} av {most}',
  starsGiven: { one: '{count} stjärna', other: '{count} stjärnor' },
  starsShare: { one: '{stars}: {count} omdöme', other: '{stars}: {count} omdömen' },
  reviewVerified: 'Verifierat köp',
  reviewAnonymous: 'Anonym',
  reviewsMore: 'Visa fler omdömen',
  reviewsShown: { one: '{count} omdöme visas', other: '{count} omdömen visas' },
  reviewOf: 'Omdöme av {name}',

  reviewWrite: 'Skriv ett omdöme',
  reviewRating: 'Ditt betyg',
  reviewTitle: 'Rubrik',
  reviewBody: 'Ditt omdöme',
  reviewName: 'Ditt namn',
  reviewEmail: 'E-post',
  reviewEmailHelp: 'Publiceras inte.',
  reviewSend: 'Skicka omdöme',
  reviewSending: 'Skickar …',
  reviewCancel: 'Avbryt',
  reviewThanks: 'Tack! Ditt omdöme visas här efter en kontroll.',
  reviewNeedsRating: 'Välj hur många stjärnor du ger.',
  reviewNeedsBody: 'Skriv några ord.',
  reviewNeedsEmail: 'Ange din e-postadress, till exempel namn@example.com.',
  reviewTooMany: 'Det går inte att skicka fler än fem omdömen i minuten. Vänta en stund och skicka det sedan igen.',
  reviewUnclear:
    'Butiken svarade inte, så det är inte säkert att ditt omdöme kom fram. Om du skickar det igen kan det komma fram två gånger.',
};
