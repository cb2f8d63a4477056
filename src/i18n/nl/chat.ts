import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: { one: 'Chat, {count} nieuw bericht', other: 'Chat, {count} nieuwe berichten' },
  chatTitle: 'Chat met {store}',
  chatGreeting: 'Hallo! Waarmee kunnen we helpen? Schrijf ons, we antwoorden hier.',
  chatMessages: 'Berichten',
  chatFromYou: 'Jij',
  chatFromShop: 'Winkel',
  chatToNewest: 'Nieuwe berichten hieronder',

  chatMessage: 'Je bericht',
  chatSend: 'Versturen',
  chatNeedsText: 'Schrijf eerst een bericht.',
  chatCharactersLeft: { one: 'Nog {count} teken', other: 'Nog {count} tekens' },
  chatTooLong: {
    one: 'Je bericht is {count} teken te lang. Maak het korter of verstuur het in twee delen.',
    other: 'Je bericht is {count} tekens te lang. Maak het korter of verstuur het in twee delen.',
  },

  chatSending: 'Bezig met versturen…',
  chatChecking: 'Controleren of het is aangekomen…',
  chatSent: 'Verstuurd',
  chatFailed: 'Niet verstuurd.',
  chatOffline: 'Je bent offline. Het bericht blijft hier tot de verbinding terug is.',
  chatUnclear:
    'De winkel heeft niet geantwoord. Voordat het bericht opnieuw wordt verstuurd, kijken we of het is aangekomen.',
  chatDiscard: 'Bericht verwijderen',

  chatAboutProduct: 'Vraag over {name}',
  chatAboutOrder: 'Vraag over bestelling {number}',
  chatAboutDrop: '‘{subject}’ weglaten',

  chatEmailAsk: 'Mogen we je ook mailen als je deze pagina al hebt verlaten?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Ja, graag',
  chatEmailSkip: 'Nee, bedankt',
  chatEmailSaved: 'Bedankt. Heb je de pagina al verlaten, dan krijg je ons antwoord ook per e-mail.',
  chatEmailNeeded: 'Vul je e-mailadres in, bijvoorbeeld naam@example.com.',

  chatEnded: 'Dit gesprek is beëindigd. Met je volgende bericht begint een nieuw gesprek.',
  chatPaused: 'De winkel neemt even pauze en antwoordt nu niet. Kom snel weer langs.',
  chatUnavailable: 'De chat werkt nu niet op deze pagina. Neem op een andere manier contact op met de winkel.',
  chatReconnecting: 'De winkel is nu niet bereikbaar. Nieuwe berichten verschijnen zodra de winkel terug is.',
};
