import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Bewertungen',
  reviewsCount: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  reviewsNone: 'Noch keine Bewertungen. Schreiben Sie die erste.',
  ratingAverage: '{rating} von {most}',
  starsGiven: { one: '{count} Stern', other: '{count} Sterne' },
  starsShare: { one: '{stars}: {count} Bewertung', other: '{stars}: {count} Bewertungen' },
  reviewVerified: 'Verifizierter Kauf',
  reviewAnonymous: 'Anonym',
  reviewsMore: 'Mehr Bewertungen anzeigen',
  reviewsShown: { one: '{count} Bewertung angezeigt', other: '{count} Bewertungen angezeigt' },
  reviewOf: 'Bewertung von {name}',

  reviewWrite: 'Bewertung schreiben',
  reviewRating: 'Ihre Bewertung',
  reviewTitle: 'Überschrift',
  reviewBody: 'Ihr Text',
  reviewName: 'Ihr Name',
  reviewEmail: 'E-Mail',
  reviewEmailHelp: 'Wird nicht veröffentlicht.',
  reviewSend: 'Bewertung absenden',
  reviewSending: 'Wird gesendet …',
  reviewCancel: 'Abbrechen',
  reviewThanks: 'Vielen Dank! Ihre Bewertung erscheint hier, sobald wir sie geprüft haben.',
  reviewNeedsRating: 'Bitte wählen Sie, wie viele Sterne Sie geben.',
  reviewNeedsBody: 'Bitte schreiben Sie ein paar Worte.',
  reviewNeedsEmail: 'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.com.',
  reviewTooMany:
    'Mehr als fünf Bewertungen pro Minute sind nicht möglich. Bitte warten Sie einen Moment und senden Sie sie dann erneut ab.',
  reviewUnclear:
    'Der Shop hat nicht geantwortet. Es ist nicht sicher, ob Ihre Bewertung angekommen ist. Wenn Sie sie noch einmal senden, kommt sie vielleicht doppelt an.',
};
