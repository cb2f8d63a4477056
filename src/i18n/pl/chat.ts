import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Czat',
  chatUnread: {
    one: 'Czat, {count} nowa wiadomość',
    few: 'Czat, {count} nowe wiadomości',
    many: 'Czat, {count} nowych wiadomości',
    other: 'Czat, {count} nowej wiadomości',
  },
  chatTitle: 'Czat: {store}',
  chatGreeting: 'Dzień dobry! W czym możemy pomóc? Napisz do nas, odpowiemy tutaj.',
  chatMessages: 'Wiadomości',
  chatFromYou: 'Ty',
  chatFromShop: 'Sklep',
  chatToNewest: 'Nowe wiadomości poniżej',

  chatMessage: 'Twoja wiadomość',
  chatSend: 'Wyślij',
  chatNeedsText: 'Najpierw napisz wiadomość.',
  chatCharactersLeft: {
    one: 'Pozostał {count} znak',
    few: 'Pozostały {count} znaki',
    many: 'Pozostało {count} znaków',
    other: 'Pozostało {count} znaku',
  },
  chatTooLong: {
    one: 'Wiadomość jest o {count} znak za długa. Skróć ją albo wyślij w dwóch częściach.',
    few: 'Wiadomość jest o {count} znaki za długa. Skróć ją albo wyślij w dwóch częściach.',
    many: 'Wiadomość jest o {count} znaków za długa. Skróć ją albo wyślij w dwóch częściach.',
    other: 'Wiadomość jest o {count} znaku za długa. Skróć ją albo wyślij w dwóch częściach.',
  },

  chatSending: 'Wysyłanie…',
  chatChecking: 'Sprawdzamy, czy dotarła…',
  chatSent: 'Wysłano',
  chatFailed: 'Nie wysłano.',
  chatOffline: 'Brak połączenia z internetem. Wiadomość poczeka tu na jego powrót.',
  chatUnclear: 'Sklep nie odpowiedział. Zanim wiadomość zostanie wysłana ponownie, sprawdzimy, czy dotarła.',
  chatDiscard: 'Usuń wiadomość',

  chatAboutProduct: 'Pytanie o produkt {name}',
  chatAboutOrder: 'Pytanie o zamówienie {number}',
  chatAboutDrop: 'Pomiń „{subject}”',

  chatEmailAsk: 'Czy możemy wysłać Ci odpowiedź e-mailem, jeśli już Cię tu nie będzie?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Tak, proszę',
  chatEmailSkip: 'Nie, dziękuję',
  chatEmailSaved: 'Dziękujemy. Jeśli Cię tu nie będzie, odpowiedź przyjdzie też e-mailem.',
  chatEmailNeeded: 'Podaj adres e-mail, na przykład imie@example.com.',

  chatEnded: 'Ta rozmowa została zakończona. Następna wiadomość rozpocznie nową.',
  chatPaused: 'Sklep ma przerwę i teraz nie odpowiada. Zajrzyj wkrótce.',
  chatUnavailable: 'Czat nie działa teraz na tej stronie. Skontaktuj się ze sklepem w inny sposób.',
  chatReconnecting: 'Nie można teraz połączyć się ze sklepem. Nowe wiadomości pojawią się, gdy tylko wróci.',
};
