import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Avaliações',
  reviewsCount: { one: '{count} avaliação', many: '{count} de avaliações', other: '{count} avaliações' },
  reviewsNone: 'Ainda não há avaliações. Escreva a primeira.',
  ratingAverage: '{rating} de {most}',
  starsGiven: { one: '{count} estrela', many: '{count} de estrelas', other: '{count} estrelas' },
  starsShare: {
    one: '{stars}: {count} avaliação',
    many: '{stars}: {count} de avaliações',
    other: '{stars}: {count} avaliações',
  },
  reviewVerified: 'Compra verificada',
  reviewAnonymous: 'Sem nome',
  reviewsMore: 'Mostrar mais avaliações',
  reviewsShown: {
    one: '{count} avaliação na lista',
    many: '{count} de avaliações na lista',
    other: '{count} avaliações na lista',
  },
  reviewOf: 'Avaliação de {name}',

  reviewWrite: 'Escrever avaliação',
  reviewRating: 'A sua nota',
  reviewTitle: 'Título',
  reviewBody: 'A sua avaliação',
  reviewName: 'O seu nome',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'Não é publicado.',
  reviewSend: 'Enviar avaliação',
  reviewSending: 'Enviando…',
  reviewCancel: 'Cancelar',
  reviewThanks: 'Agradecemos! A avaliação aparecerá aqui depois de verificada.',
  reviewNeedsRating: 'Escolha quantas estrelas quer dar.',
  reviewNeedsBody: 'Escreva algumas palavras.',
  reviewNeedsEmail: 'Indique o seu e-mail, por exemplo nome@example.com.',
  reviewTooMany: 'Não é possível enviar mais de cinco avaliações por minuto. Espere um momento e envie novamente.',
  reviewUnclear:
    'A loja não respondeu, por isso não é certo que a avaliação tenha chegado. Se a enviar de novo, pode chegar duas vezes.',
};
