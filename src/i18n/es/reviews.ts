import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Opiniones',
  reviewsCount: { one: '{count} opinión', many: '{count} de opiniones', other: '{count} opiniones' },
  reviewsNone: 'Todavía no hay opiniones. Escribe la primera.',
  ratingAverage: '{rating} de {most}',
  starsGiven: { one: '{count} estrella', many: '{count} de estrellas', other: '{count} estrellas' },
  starsShare: {
    one: '{stars}: {count} opinión',
    many: '{stars}: {count} de opiniones',
    other: '{stars}: {count} opiniones',
  },
  reviewVerified: 'Compra verificada',
  reviewAnonymous: 'Anónimo',
  reviewsMore: 'Ver más opiniones',
  reviewsShown: {
    one: '{count} opinión mostrada',
    many: '{count} de opiniones mostradas',
    other: '{count} opiniones mostradas',
  },
  reviewOf: 'Opinión de {name}',

  reviewWrite: 'Escribir una opinión',
  reviewRating: 'Tu valoración',
  reviewTitle: 'Título',
  reviewBody: 'Tu opinión',
  reviewName: 'Tu nombre',
  reviewEmail: 'Correo electrónico',
  reviewEmailHelp: 'No se publica.',
  reviewSend: 'Enviar opinión',
  reviewSending: 'Enviando…',
  reviewCancel: 'Cancelar',
  reviewThanks: '¡Gracias! Tu opinión aparecerá aquí después de revisarla.',
  reviewNeedsRating: 'Elige cuántas estrellas le das.',
  reviewNeedsBody: 'Escribe unas palabras.',
  reviewNeedsEmail: 'Introduce tu correo electrónico, por ejemplo nombre@example.com.',
  reviewTooMany: 'No se pueden enviar más de cinco opiniones por minuto. Espera un momento y vuelve a enviarla.',
  reviewUnclear:
    'La tienda no ha respondido, así que no es seguro que tu opinión haya llegado. Si la envías otra vez, puede llegar dos veces.',
};
