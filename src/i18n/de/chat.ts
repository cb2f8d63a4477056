import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: { one: 'Chat, {count} neue Nachricht', other: 'Chat, {count} neue Nachrichten' },
  chatTitle: 'Chat mit {store}',
  chatGreeting: 'Guten Tag! Wie können wir helfen? Schreiben Sie uns, wir antworten hier.',
  chatMessages: 'Nachrichten',
  chatFromYou: 'Sie',
  chatFromShop: 'Shop',
  chatToNewest: 'Neue Nachrichten weiter unten',

  chatMessage: 'Ihre Nachricht',
  chatSend: 'Senden',
  chatNeedsText: 'Bitte schreiben Sie zuerst eine Nachricht.',
  chatCharactersLeft: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  chatTooLong: {
    one: 'Ihre Nachricht ist um {count} Zeichen zu lang. Bitte kürzen Sie sie oder senden Sie sie in zwei Teilen.',
    other: 'Ihre Nachricht ist um {count} Zeichen zu lang. Bitte kürzen Sie sie oder senden Sie sie in zwei Teilen.',
  },

  chatSending: 'Wird gesendet …',
  chatChecking: 'Wir prüfen, ob sie angekommen ist …',
  chatSent: 'Gesendet',
  chatFailed: 'Nicht gesendet.',
  chatOffline: 'Sie sind offline. Die Nachricht bleibt hier, bis die Verbindung wieder da ist.',
  chatUnclear:
    'Der Shop hat nicht geantwortet. Bevor die Nachricht noch einmal gesendet wird, prüfen wir, ob sie angekommen ist.',
  chatDiscard: 'Nachricht löschen',

  chatAboutProduct: 'Frage zu {name}',
  chatAboutOrder: 'Frage zur Bestellung {number}',
  chatAboutDrop: '„{subject}“ weglassen',

  chatEmailAsk: 'Dürfen wir Ihnen die Antwort per E-Mail senden, falls Sie dann nicht mehr hier sind?',
  chatEmail: 'E-Mail',
  chatEmailSave: 'Ja, bitte',
  chatEmailSkip: 'Nein, danke',
  chatEmailSaved: 'Vielen Dank. Wenn Sie nicht mehr hier sind, kommt unsere Antwort auch per E-Mail.',
  chatEmailNeeded: 'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.com.',

  chatEnded: 'Dieses Gespräch ist beendet. Mit Ihrer nächsten Nachricht beginnt ein neues.',
  chatPaused: 'Der Shop macht Pause und antwortet gerade nicht. Bitte schauen Sie bald wieder vorbei.',
  chatUnavailable:
    'Der Chat funktioniert auf dieser Seite gerade nicht. Bitte wenden Sie sich auf anderem Weg an den Shop.',
  chatReconnecting: 'Der Shop ist gerade nicht erreichbar. Neue Nachrichten erscheinen, sobald er wieder da ist.',
};
