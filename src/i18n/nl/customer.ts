import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'Inloggen',
  signInHint: 'Zonder wachtwoord: je krijgt een link per e-mail en bent ingelogd zodra je die opent.',
  signInSend: 'Mail mij een link',
  signInSending: 'Bezig met versturen…',
  signInLook: 'Kijk in je mailbox',
  signInSent: {
    one: 'Een inloglink is onderweg naar {email}. De link werkt één keer, {count} minuut lang.',
    other: 'Een inloglink is onderweg naar {email}. De link werkt één keer, {count} minuten lang.',
  },
  signInWaiting: 'Open de link op dit apparaat, dan gaat deze pagina vanzelf verder.',
  signInSpam: 'Niets ontvangen? Kijk ook in je spammap.',
  signInResend: 'Opnieuw versturen',
  signInResendIn: {
    one: 'Opnieuw versturen over {count} seconde',
    other: 'Opnieuw versturen over {count} seconden',
  },
  signInResent: 'Er is een nieuwe link onderweg.',
  signInOther: 'Ander adres gebruiken',
  signInOver: 'De link is verlopen. Vul je e-mailadres in om een nieuwe te krijgen.',
  signInOpening: 'Je wordt ingelogd…',
  signedIn: 'Je bent ingelogd.',
  signedInAs: 'Ingelogd als {email}',
  signedOut: 'Je bent uitgelogd. Je winkelwagen is er nog.',
  linkExpired: 'Deze link is verlopen. Vul je e-mailadres in om een nieuwe te krijgen.',
  linkUsed: 'Deze link is al gebruikt en werkt maar één keer. Vul je e-mailadres in om een nieuwe te krijgen.',
  linkInvalid: 'Deze link werkt niet. Vul je e-mailadres in om een nieuwe te krijgen.',
  linkUnanswered: 'De winkel heeft niet geantwoord, dus je bent nog niet ingelogd.',
  logOut: 'Uitloggen',

  customerKnown: 'Je hebt hier een account. Log in via e-mail om je gegevens te laten invullen, of ga gewoon verder.',
  customerLook: 'Een inloglink is naar je onderweg. Je kunt intussen gewoon verdergaan.',
  customerAddress: 'Mijn opgeslagen adres gebruiken',
  customerFilled: 'Je opgeslagen adres is ingevuld.',
  customerNotYou: 'Ben jij dit niet?',
  accountOffer: 'Bewaar je bestellingen in een account',
  accountOfferHint:
    'Zonder wachtwoord. De volgende keer is je adres al ingevuld en zie je hoe het met je bestellingen staat.',
  accountOfferCreate: 'Account aanmaken',
  accountOfferDone: 'Je account is aangemaakt. Open de link die we naar {email} hebben gestuurd om in te loggen.',
  accountOfferExists: 'Je hebt een account met dit e-mailadres. Log in om je bestelling daar te zien.',
};
