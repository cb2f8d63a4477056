import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Recensioni',
  reviewsCount: { one: '{count} recensione', many: '{count} di recensioni', other: '{count} recensioni' },
  reviewsNone: 'Non ci sono ancora recensioni. Scrivi la prima.',
  ratingAverage: '{rating} su {most}',
  starsGiven: { one: '{count} stella', many: '{count} di stelle', other: '{count} stelle' },
  starsShare: {
    one: '{stars}: {count} recensione',
    many: '{stars}: {count} di recensioni',
    other: '{stars}: {count} recensioni',
  },
  reviewVerified: 'Acquisto verificato',
  reviewAnonymous: 'Anonimo',
  reviewsMore: 'Mostra altre recensioni',
  reviewsShown: {
    one: '{count} recensione mostrata',
    many: '{count} di recensioni mostrate',
    other: '{count} recensioni mostrate',
  },
  reviewOf: 'Recensione di {name}',

  reviewWrite: 'Scrivi una recensione',
  reviewRating: 'La tua valutazione',
  reviewTitle: 'Titolo',
  reviewBody: 'La tua recensione',
  reviewName: 'Il tuo nome',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'Non viene pubblicata.',
  reviewSend: 'Invia recensione',
  reviewSending: 'Invio in corso…',
  reviewCancel: 'Annulla',
  reviewThanks: 'Grazie! La tua recensione comparirà qui dopo una verifica.',
  reviewNeedsRating: 'Scegli quante stelle dare.',
  reviewNeedsBody: 'Scrivi qualche parola.',
  reviewNeedsEmail: 'Inserisci il tuo indirizzo e-mail, ad esempio nome@example.com.',
  reviewTooMany: 'Non si possono inviare più di cinque recensioni al minuto. Aspetta un momento e inviala di nuovo.',
  reviewUnclear:
    'Il negozio non ha risposto, quindi non è certo che la tua recensione sia arrivata. Se la invii di nuovo, potrebbe arrivare due volte.',
};
