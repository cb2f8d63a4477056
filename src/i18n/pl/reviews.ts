import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Opinie',
  reviewsCount: { one: '{count} opinia', few: '{count} opinie', many: '{count} opinii', other: '{count} opinii' },
  reviewsNone: 'Nie ma jeszcze opinii. Napisz pierwszą.',
  ratingAverage: '{rating} na {most}',
  starsGiven: {
    one: '{count} gwiazdka',
    few: '{count} gwiazdki',
    many: '{count} gwiazdek',
    other: '{count} gwiazdki',
  },
  starsShare: {
    one: '{stars}: {count} opinia',
    few: '{stars}: {count} opinie',
    many: '{stars}: {count} opinii',
    other: '{stars}: {count} opinii',
  },
  reviewVerified: 'Zakup potwierdzony',
  reviewAnonymous: 'Anonimowo',
  reviewsMore: 'Pokaż więcej opinii',
  reviewsShown: {
    one: 'Pokazano {count} opinię',
    few: 'Pokazano {count} opinie',
    many: 'Pokazano {count} opinii',
    other: 'Pokazano {count} opinii',
  },
  reviewOf: 'Opinia: {name}',

  reviewWrite: 'Napisz opinię',
  reviewRating: 'Twoja ocena',
  reviewTitle: 'Tytuł',
  reviewBody: 'Twoja opinia',
  reviewName: 'Twoje imię',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'Nie będzie opublikowany.',
  reviewSend: 'Wyślij opinię',
  reviewSending: 'Wysyłanie…',
  reviewCancel: 'Anuluj',
  reviewThanks: 'Dziękujemy! Twoja opinia pojawi się tutaj po sprawdzeniu.',
  reviewNeedsRating: 'Wybierz liczbę gwiazdek.',
  reviewNeedsBody: 'Napisz kilka słów.',
  reviewNeedsEmail: 'Podaj adres e-mail, na przykład imie@example.com.',
  reviewTooMany: 'W ciągu minuty można wysłać najwyżej pięć opinii. Odczekaj chwilę i wyślij ponownie.',
  reviewUnclear:
    'Sklep nie odpowiedział, więc nie ma pewności, czy opinia dotarła. Jeśli wyślesz ją ponownie, może dotrzeć dwa razy.',
};
