import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chatt',
  chatUnread: { one: 'Chatt, {count} nytt meddelande', other: 'Chatt, {count} nya meddelanden' },
  chatTitle: 'Chatt med {store}',
  chatGreeting: 'Hej! Hur kan vi hjälpa dig? Skriv till oss, så svarar vi här.',
  chatMessages: 'Meddelanden',
  chatFromYou: 'Du',
  chatFromShop: 'Butiken',
  chatToNewest: 'Nya meddelanden längre ner',

  chatMessage: 'Ditt meddelande',
  chatSend: 'Skicka',
  chatNeedsText: 'Skriv ett meddelande först.',
  chatCharactersLeft: { one: '{count} tecken kvar', other: '{count} tecken kvar' },
  chatTooLong: {
    one: 'Ditt meddelande är {count} tecken för långt. Korta det eller skicka det i två delar.',
    other: 'Ditt meddelande är {count} tecken för långt. Korta det eller skicka det i två delar.',
  },

  chatSending: 'Skickar …',
  chatChecking: 'Kontrollerar om det kom fram …',
  chatSent: 'Skickat',
  chatFailed: 'Inte skickat.',
  chatOffline: 'Du är offline. Meddelandet finns kvar här tills anslutningen är tillbaka.',
  chatUnclear: 'Butiken svarade inte. Innan meddelandet skickas igen kontrollerar vi om det har kommit fram.',
  chatDiscard: 'Ta bort meddelandet',

  chatAboutProduct: 'Fråga om {name}',
  chatAboutOrder: 'Fråga om beställning {number}',
  chatAboutDrop: 'Utelämna ”{subject}”',

  chatEmailAsk: 'Får vi skicka svaret via e-post om du har lämnat sidan då?',
  chatEmail: 'E-post',
  chatEmailSave: 'Ja, tack',
  chatEmailSkip: 'Nej, tack',
  chatEmailSaved: 'Tack. Om du har lämnat sidan kommer vårt svar också via e-post.',
  chatEmailNeeded: 'Ange din e-postadress, till exempel namn@example.com.',

  chatEnded: 'Den här konversationen är avslutad. Ditt nästa meddelande börjar en ny.',
  chatPaused: 'Butiken tar en paus och svarar inte just nu. Välkommen tillbaka snart.',
  chatUnavailable: 'Chatten fungerar inte på den här sidan just nu. Kontakta butiken på ett annat sätt.',
  chatReconnecting: 'Butiken går inte att nå just nu. Nya meddelanden visas så snart den är tillbaka.',
};
