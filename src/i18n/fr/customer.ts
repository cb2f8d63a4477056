import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'Se connecter',
  signInHint: 'Sans mot de passe : vous recevez un lien par e-mail, et vous êtes connecté dès que vous l’ouvrez.',
  signInSend: 'Recevoir un lien par e-mail',
  signInSending: 'Envoi en cours…',
  signInLook: 'Consultez votre messagerie',
  signInSent: {
    one: 'Un lien de connexion est en route vers {email}. Il fonctionne une seule fois, pendant {count} minute.',
    other: 'Un lien de connexion est en route vers {email}. Il fonctionne une seule fois, pendant {count} minutes.',
  },
  signInWaiting: 'Ouvrez-le sur cet appareil : cette page continue alors d’elle-même.',
  signInSpam: 'Rien reçu ? Regardez aussi dans les indésirables.',
  signInResend: 'Envoyer à nouveau',
  signInResendIn: {
    one: 'Nouvel envoi possible dans {count} seconde',
    other: 'Nouvel envoi possible dans {count} secondes',
  },
  signInResent: 'Un autre lien est en route.',
  signInOther: 'Utiliser une autre adresse',
  signInOver: 'Le lien a expiré. Saisissez votre adresse e-mail pour en recevoir un nouveau.',
  signInOpening: 'Connexion en cours…',
  signedIn: 'Connexion réussie.',
  signedInAs: 'Connecté avec {email}',
  signedOut: 'Vous êtes déconnecté. Votre panier est toujours là.',
  linkExpired: 'Ce lien a expiré. Saisissez votre adresse e-mail pour en recevoir un nouveau.',
  linkUsed:
    'Ce lien a déjà servi et ne fonctionne qu’une fois. Saisissez votre adresse e-mail pour en recevoir un nouveau.',
  linkInvalid: 'Ce lien ne fonctionne pas. Saisissez votre adresse e-mail pour en recevoir un nouveau.',
  linkUnanswered: 'La boutique n’a pas répondu : vous n’êtes pas encore connecté.',
  logOut: 'Se déconnecter',

  customerKnown:
    'Vous avez un compte ici. Connectez-vous par e-mail pour retrouver vos coordonnées, ou continuez simplement.',
  customerLook: 'Un lien de connexion est en route. Vous pouvez simplement continuer en attendant.',
  customerAddress: 'Utiliser mon adresse enregistrée',
  customerFilled: 'Votre adresse enregistrée a été reprise.',
  customerNotYou: 'Ce n’est pas vous ?',
  accountOffer: 'Gardez vos commandes dans un compte',
  accountOfferHint:
    'Sans mot de passe. La prochaine fois, votre adresse est déjà saisie, et vous suivez vos commandes.',
  accountOfferCreate: 'Créer un compte',
  accountOfferDone: 'Votre compte est créé. Pour vous connecter, ouvrez le lien que nous avons envoyé à {email}.',
  accountOfferExists: 'Vous avez un compte avec cette adresse e-mail. Connectez-vous pour y voir votre commande.',
};
