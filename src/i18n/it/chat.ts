import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: {
    one: 'Chat, {count} nuovo messaggio',
    many: 'Chat, {count} di nuovi messaggi',
    other: 'Chat, {count} nuovi messaggi',
  },
  chatTitle: 'Chat con {store}',
  chatGreeting: 'Ciao! Come possiamo aiutarti? Scrivici, ti rispondiamo qui.',
  chatMessages: 'Messaggi',
  chatFromYou: 'Tu',
  chatFromShop: 'Negozio',
  chatToNewest: 'Nuovi messaggi più in basso',

  chatMessage: 'Il tuo messaggio',
  chatSend: 'Invia',
  chatNeedsText: 'Scrivi prima un messaggio.',
  chatCharactersLeft: {
    one: 'Ancora {count} carattere',
    many: 'Ancora {count} di caratteri',
    other: 'Ancora {count} caratteri',
  },
  chatTooLong: {
    one: 'Il tuo messaggio ha {count} carattere di troppo. Accorcialo o invialo in due parti.',
    many: 'Il tuo messaggio ha {count} di caratteri di troppo. Accorcialo o invialo in due parti.',
    other: 'Il tuo messaggio ha {count} caratteri di troppo. Accorcialo o invialo in due parti.',
  },

  chatSending: 'Invio in corso…',
  chatChecking: 'Verifichiamo se è arrivato…',
  chatSent: 'Inviato',
  chatFailed: 'Non inviato.',
  chatOffline: 'Sei offline. Il messaggio resta qui finché non torna la connessione.',
  chatUnclear: 'Il negozio non ha risposto. Prima di inviare di nuovo il messaggio, verifichiamo se è arrivato.',
  chatDiscard: 'Elimina messaggio',

  chatAboutProduct: 'Domanda su {name}',
  chatAboutOrder: 'Domanda sull’ordine {number}',
  chatAboutDrop: 'Ometti «{subject}»',

  chatEmailAsk: 'Possiamo inviarti la risposta via e-mail se nel frattempo non sei più qui?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Sì, grazie',
  chatEmailSkip: 'No, grazie',
  chatEmailSaved: 'Grazie. Se non sei più qui, la nostra risposta arriva anche via e-mail.',
  chatEmailNeeded: 'Inserisci il tuo indirizzo e-mail, ad esempio nome@example.com.',

  chatEnded: 'Questa conversazione è conclusa. Il tuo prossimo messaggio ne inizia una nuova.',
  chatPaused: 'Il negozio è in pausa e al momento non risponde. Torna a trovarci presto.',
  chatUnavailable: 'La chat ora non funziona in questa pagina. Contatta il negozio in un altro modo.',
  chatReconnecting: 'Il negozio al momento non è raggiungibile. I nuovi messaggi compariranno appena lo sarà di nuovo.',
};
