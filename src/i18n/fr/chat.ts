import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Discussion',
  chatUnread: { one: 'Discussion, {count} nouveau message', other: 'Discussion, {count} nouveaux messages' },
  chatTitle: 'Discussion avec {store}',
  chatGreeting: 'Bonjour ! Comment pouvons-nous vous aider ? Écrivez-nous, nous répondons ici.',
  chatMessages: 'Messages',
  chatFromYou: 'Vous',
  chatFromShop: 'Boutique',
  chatToNewest: 'Nouveaux messages plus bas',

  chatMessage: 'Votre message',
  chatSend: 'Envoyer',
  chatNeedsText: 'Veuillez d’abord écrire un message.',
  chatCharactersLeft: { one: '{count} caractère restant', other: '{count} caractères restants' },
  chatTooLong: {
    one: 'Votre message dépasse la limite de {count} caractère. Raccourcissez-le ou envoyez-le en deux fois.',
    other: 'Votre message dépasse la limite de {count} caractères. Raccourcissez-le ou envoyez-le en deux fois.',
  },

  chatSending: 'Envoi en cours…',
  chatChecking: 'Nous vérifions s’il est arrivé…',
  chatSent: 'Envoyé',
  chatFailed: 'Non envoyé.',
  chatOffline: 'Vous êtes hors ligne. Le message est conservé ici jusqu’au retour de la connexion.',
  chatUnclear: 'La boutique n’a pas répondu. Avant de renvoyer le message, nous vérifions s’il n’est pas déjà arrivé.',
  chatDiscard: 'Supprimer le message',

  chatAboutProduct: 'Question sur {name}',
  chatAboutOrder: 'Question sur la commande {number}',
  chatAboutDrop: 'Ne pas mentionner « {subject} »',

  chatEmailAsk: 'Pouvons-nous vous envoyer la réponse par e-mail si vous avez quitté la page entre-temps ?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Oui, volontiers',
  chatEmailSkip: 'Non merci',
  chatEmailSaved: 'Merci. Si vous avez quitté la page, notre réponse vous parviendra aussi par e-mail.',
  chatEmailNeeded: 'Veuillez saisir votre adresse e-mail, par exemple nom@exemple.fr.',

  chatEnded: 'Cette discussion est terminée. Votre prochain message en ouvrira une nouvelle.',
  chatPaused: 'La boutique fait une pause et ne répond pas pour le moment. Revenez bientôt.',
  chatUnavailable:
    'La discussion ne fonctionne pas sur cette page pour le moment. Veuillez contacter la boutique autrement.',
  chatReconnecting: 'La boutique est injoignable pour le moment. Les nouveaux messages apparaîtront dès son retour.',
};
