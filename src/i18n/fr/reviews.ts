import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'Avis',
  reviewsCount: { one: '{count} avis', other: '{count} avis' },
  reviewsNone: 'Pas encore d’avis. Soyez la première personne à en donner un.',
  ratingAverage: '{rating} sur {most}',
  starsGiven: { one: '{count} étoile', other: '{count} étoiles' },
  starsShare: { one: '{stars} : {count} avis', other: '{stars} : {count} avis' },
  reviewVerified: 'Achat vérifié',
  reviewAnonymous: 'Anonyme',
  reviewsMore: 'Afficher plus d’avis',
  reviewsShown: { one: '{count} avis affiché', other: '{count} avis affichés' },
  reviewOf: 'Avis de {name}',

  reviewWrite: 'Donner un avis',
  reviewRating: 'Votre note',
  reviewTitle: 'Titre',
  reviewBody: 'Votre avis',
  reviewName: 'Votre nom',
  reviewEmail: 'E-mail',
  reviewEmailHelp: 'Votre adresse n’est pas publiée.',
  reviewSend: 'Envoyer l’avis',
  reviewSending: 'Envoi en cours…',
  reviewCancel: 'Annuler',
  reviewThanks: 'Merci ! Votre avis apparaîtra ici après vérification.',
  reviewNeedsRating: 'Veuillez choisir un nombre d’étoiles.',
  reviewNeedsBody: 'Veuillez écrire quelques mots.',
  reviewNeedsEmail: 'Veuillez saisir votre adresse e-mail, par exemple nom@exemple.fr.',
  reviewTooMany:
    'Pas plus de cinq avis peuvent être envoyés en une minute. Patientez un instant, puis envoyez-le à nouveau.',
  reviewUnclear:
    'La boutique n’a pas répondu : il n’est pas certain que votre avis soit arrivé. Si vous le renvoyez, il peut arriver deux fois.',
};
