import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'Anmelden',
  signInHint: 'Ohne Passwort: Sie erhalten einen Link per E-Mail und sind angemeldet, sobald Sie ihn öffnen.',
  signInSend: 'Link per E-Mail senden',
  signInSending: 'Wird gesendet …',
  signInLook: 'Prüfen Sie Ihr Postfach',
  signInSent: {
    one: 'Ein Anmeldelink ist unterwegs an {email}. Er funktioniert einmal, {count} Minute lang.',
    other: 'Ein Anmeldelink ist unterwegs an {email}. Er funktioniert einmal, {count} Minuten lang.',
  },
  signInWaiting: 'Öffnen Sie ihn auf diesem Gerät, dann geht es hier von selbst weiter.',
  signInSpam: 'Nichts da? Sehen Sie auch im Spam-Ordner nach.',
  signInResend: 'Erneut senden',
  signInResendIn: {
    one: 'Erneut senden in {count} Sekunde',
    other: 'Erneut senden in {count} Sekunden',
  },
  signInResent: 'Ein weiterer Link ist unterwegs.',
  signInOther: 'Andere Adresse verwenden',
  signInOver: 'Der Link ist abgelaufen. Geben Sie Ihre E-Mail-Adresse ein, um einen neuen zu erhalten.',
  signInOpening: 'Sie werden angemeldet …',
  signedInAs: 'Angemeldet als {email}',
  signedOut: 'Sie sind abgemeldet. Ihr Warenkorb ist noch da.',
  linkExpired: 'Dieser Link ist abgelaufen. Geben Sie Ihre E-Mail-Adresse ein, um einen neuen zu erhalten.',
  linkUsed:
    'Dieser Link wurde schon verwendet und gilt nur einmal. Geben Sie Ihre E-Mail-Adresse ein, um einen neuen zu erhalten.',
  linkInvalid: 'Dieser Link funktioniert nicht. Geben Sie Ihre E-Mail-Adresse ein, um einen neuen zu erhalten.',
  linkUnanswered: 'Der Shop hat nicht geantwortet, Sie sind also noch nicht angemeldet.',
  linkAsk: 'Als {email} anmelden?',
  linkAskUnnamed: 'Mit diesem Link anmelden?',
  linkAskHint:
    'Der Link wurde nicht in diesem Browser angefordert. Wenn Sie ihn nicht angefordert haben, melden Sie sich nicht an.',
  linkDecline: 'Nicht anmelden',
  elsewhereAsk: 'Auch auf dem anderen Gerät anmelden?',
  elsewhereUnknown: 'Unbekanntes Gerät',
  elsewhereHint: 'Der Link, den Sie geöffnet haben, wurde dort angefordert. Stimmen Sie nur zu, wenn Sie das waren.',
  elsewhereConfirm: 'Auch dort anmelden',
  elsewhereDecline: 'Nein',
  elsewhereDone: 'Das andere Gerät ist angemeldet.',
  logOut: 'Abmelden',

  customerKnown:
    'Sie haben hier ein Konto. Melden Sie sich per E-Mail an, damit Ihre Daten eingetragen werden, oder machen Sie einfach weiter.',
  customerLook: 'Ein Anmeldelink ist zu Ihnen unterwegs. Sie können inzwischen einfach weitermachen.',
  customerAddress: 'Meine gespeicherte Adresse verwenden',
  customerFilled: 'Ihre gespeicherte Adresse wurde übernommen.',
  customerNotYou: 'Nicht Sie?',
  accountOffer: 'Behalten Sie Ihre Bestellungen im Blick',
  accountOfferHint:
    'Ohne Passwort. Beim nächsten Mal ist Ihre Adresse schon eingetragen und Sie sehen, wie es um Ihre Bestellungen steht.',
  accountOfferCreate: 'Konto anlegen',
  accountOfferDone:
    'Ihr Konto ist angelegt. Öffnen Sie den Link, den wir an {email} gesendet haben, um sich anzumelden.',
  accountOfferExists:
    'Sie haben ein Konto mit dieser E-Mail-Adresse. Melden Sie sich an, um Ihre Bestellung dort zu sehen.',
};
