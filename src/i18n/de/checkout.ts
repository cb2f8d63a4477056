import type { CheckoutMessages } from '../messages.js';

export const checkout: CheckoutMessages = {
  contact: 'Kontakt',
  delivery: 'Lieferung',
  shippingMethod: 'Versandart',
  payment: 'Zahlung',
  billingAddress: 'Rechnungsadresse',
  showSummary: 'Bestellübersicht zeigen',
  hideSummary: 'Bestellübersicht ausblenden',

  fieldEmail: 'E-Mail',
  fieldFirstName: 'Vorname',
  fieldLastName: 'Nachname',
  fieldCompany: 'Firma',
  fieldLine1: 'Straße und Hausnummer',
  fieldLine2: 'Adresszusatz',
  fieldCity: 'Ort',
  fieldState: 'Bundesland oder Region',
  fieldPostcode: 'Postleitzahl',
  fieldCountryCode: 'Land',
  fieldPhone: 'Telefon',
  phoneHint: 'Mit Landesvorwahl, zum Beispiel +49 171 3920012',
  phoneHintLocal: '{country}: ohne Landesvorwahl. Für andere Länder mit + beginnen.',
  fieldLeftOut: '{error} Sie können auch ohne diese Angabe bestellen.',
  fieldChoose: 'Bitte wählen',
  sameAsShipping: 'Rechnungsadresse ist gleich der Lieferadresse',
  orderNotes: 'Nachricht an den Shop',

  shippingNeedsAddress: 'Geben Sie Ihre Adresse ein, um die Versandarten zu sehen.',
  shippingNone: 'Der Shop liefert nicht an diese Adresse.',
  shippingFailed: 'Die Versandarten konnten nicht geladen werden.',
  arrives: 'Ankunft: {dates}',
  shippingDays: { one: '{count} Werktag', other: '{count} Werktage' },
  shippingDaysRange: '{from} bis {to} Werktage',
  freeShipping: 'Kostenlos',

  cardFailed:
    'Das Kartenformular konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung oder wählen Sie eine andere Zahlungsart.',
  payLaterHint: 'Die Angaben zur Zahlung erhalten Sie nach der Bestellung.',
  nothingToPay: 'Nichts zu zahlen: Ihre Bestellung ist kostenlos.',
  noPayment: 'Der Shop kann gerade keine Zahlungen annehmen.',

  sumLater: 'Wird noch berechnet',
  pieces: 'Menge: {count}',

  terms: 'Ich stimme den {terms} zu.',
  termsNotice: 'Mit Ihrer Bestellung stimmen Sie den {terms} zu.',
  termsLink: 'AGB',
  privacyPolicy: 'Datenschutzerklärung',
  refundPolicy: 'Widerruf und Rückgabe',

  payNow: 'Jetzt kaufen · {total}',
  placeOrder: 'Bestellung abschließen',
  placeOrderFor: 'Zahlungspflichtig bestellen · {total}',
  payChecking: 'Einen Moment …',
  paying: 'Ihre Bestellung wird gesendet …',
  paySettling: 'Wir prüfen, ob Ihre Bestellung angekommen ist. Bitte lassen Sie diese Seite geöffnet.',
  payLeaving: 'Weiter zu Ihrer Bank …',
  payWaiting: 'Wir warten auf die Verbindung zum Shop …',
  savingFailed:
    'Noch nicht gespeichert. Ihre Eingaben bleiben erhalten und werden gespeichert, sobald der Shop erreichbar ist.',

  faultRequired: 'Bitte füllen Sie dieses Feld aus.',
  faultEmail: 'Das sieht nicht nach einer E-Mail-Adresse aus. Fehlt ein @ oder ein Punkt?',
  faultTerms: 'Bitte stimmen Sie den AGB zu, um zu bestellen.',
  faultShipping: 'Bitte wählen Sie eine Versandart.',
  fixFields: { one: 'Bitte prüfen Sie diese Angabe:', other: 'Bitte prüfen Sie diese {count} Angaben:' },
  fixPayment: 'Bitte prüfen Sie Ihre Zahlungsdaten.',

  problemChanged:
    'Inzwischen hat sich etwas geändert. Bitte prüfen Sie die Bestellung und bestätigen Sie sie dann noch einmal.',
  problemTotal:
    'Die Gesamtsumme beträgt jetzt {total}. Bitte prüfen Sie die Bestellung und bestätigen Sie sie dann noch einmal.',
  problemFailed:
    'Die Zahlung ist fehlgeschlagen, es wurde nichts bestellt. Sie können es erneut versuchen oder anders bezahlen.',
  problemUnfinished: 'Ihre Zahlung ist noch nicht abgeschlossen: Die Bestätigung Ihrer Bank steht aus.',
  continuePayment: 'Zahlung fortsetzen',
  problemUncertain:
    'Ihre Bestellung ist nicht beim Shop angekommen, es wurde nichts bestellt. Bitte versuchen Sie es erneut.',

  changedPrice: 'Preis von {before} auf {after} geändert',
  changedStock: { one: 'Nur noch {count} übrig', other: 'Nur noch {count} übrig' },
  changedGone: 'Nicht mehr verfügbar',
  changedLine: '{name}: {change}',

  declined: 'Die Zahlung wurde abgelehnt. Bitte verwenden Sie eine andere Karte oder Zahlungsart.',
  declinedFunds:
    'Die Karte wurde abgelehnt: Das Konto ist nicht ausreichend gedeckt. Bitte verwenden Sie eine andere Karte.',
  declinedExpired: 'Die Karte ist abgelaufen. Bitte verwenden Sie eine andere Karte.',
  declinedCvc: 'Die Prüfnummer stimmt nicht. Bitte prüfen Sie sie und versuchen Sie es erneut.',
  declinedNumber: 'Die Kartennummer stimmt nicht. Bitte prüfen Sie sie und versuchen Sie es erneut.',
  declinedBank:
    'Ihre Bank hat die Zahlung abgelehnt. Bitte wenden Sie sich an Ihre Bank oder verwenden Sie eine andere Karte.',
  declinedLater: 'Die Karte konnte gerade nicht belastet werden. Bitte versuchen Sie es gleich noch einmal.',
  declinedAuthentication: 'Die Zahlung wurde bei Ihrer Bank nicht bestätigt. Bitte versuchen Sie es erneut.',

  checkoutEmpty: 'Ihr Warenkorb ist leer',
  checkoutBack: 'Weiter einkaufen',
  seeLastOrder: 'Ihre letzte Bestellung ansehen',

  orderNumber: 'Bestellung {number}',
  orderThanks: 'Vielen Dank für Ihre Bestellung',
  orderThanksLater: 'Vielen Dank. Ihre Bestellung wartet auf Ihre Zahlung.',
  orderConfirmed: 'Ihre Bestellung und Ihre Zahlung sind eingegangen.',
  confirmationSent: 'Eine Bestätigung ist unterwegs an {email}.',
  orderQuestions: 'Fragen? Wenden Sie sich an den Shop und nennen Sie diese Bestellnummer.',
  howToPay: 'So bezahlen Sie',
  payLaterInstructions: 'Bitte geben Sie bei der Zahlung die Bestellnummer an.',
  orderWaiting: 'Ihre Zahlung wird bestätigt',
  orderWaitingHint: 'Das dauert ein paar Sekunden. Bitte zahlen Sie nicht noch einmal.',
  orderSlow:
    'Ihre Bank braucht länger als sonst. Sie können diese Seite schließen: Die Bestellung läuft weiter und Sie hören vom Shop.',
  orderFailed: 'Die Zahlung ist fehlgeschlagen',
  orderFailedHint: 'Es wurde nichts bestellt und nichts abgebucht.',
  orderAction: 'Ihre Zahlung ist noch nicht abgeschlossen',
  backToPayment: 'Zurück zur Zahlung',
  orderNotFound: 'Diese Bestellung kann hier nicht angezeigt werden',
  orderNotFoundHint:
    'Bestellungen sind in dem Browser zu sehen, in dem sie aufgegeben wurden. Alle Einzelheiten stehen in Ihrer Bestätigungs-E-Mail.',
  orderItems: 'Ihre Artikel',
  shippingTo: 'Lieferadresse',
  billedTo: 'Rechnungsadresse',
};
