import type { Translation } from './words.en.js';

export const german: Translation = {
  not_found: 'Unter dieser Adresse gibt es nichts.',
  rate_limited: {
    one: 'Zu viele Anfragen. Bitte versuchen Sie es in {seconds} Sekunde erneut.',
    other: 'Zu viele Anfragen. Bitte versuchen Sie es in {seconds} Sekunden erneut.',
  },
  server_error: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
  store_paused: 'Dieser Shop macht Pause. Bitte kommen Sie später wieder.',
  validation_failed: 'Bitte prüfen Sie einige Ihrer Angaben.',

  product_not_found: 'Dieses Produkt ist nicht verfügbar.',
  item_not_found: 'Dieser Artikel ist nicht mehr im Warenkorb.',
  variant_required: 'Bitte wählen Sie zuerst die Optionen.',
  variant_not_found: 'Diese Kombination von Optionen gibt es nicht.',
  bundle_selection_required: 'Bitte wählen Sie, was in das Set kommt.',
  bundle_selection_invalid: 'Diese Auswahl ergibt kein vollständiges Set.',
  quantity_below_minimum: 'Dieses Produkt gibt es ab {minimum} Stück.',
  quantity_above_maximum: 'Von diesem Produkt können höchstens {maximum} Stück bestellt werden.',
  out_of_stock: 'Nur noch {available} auf Lager: {name}.',
  sold_out: '{name} ist ausverkauft.',
  cart_already_ordered: 'Dieser Warenkorb wurde bereits bestellt. Bitte beginnen Sie einen neuen.',
  cart_full: 'Mehr verschiedene Artikel passen nicht in den Warenkorb.',

  discount_not_found: 'Diesen Code kennen wir nicht.',
  discount_expired: 'Dieser Code ist abgelaufen.',
  discount_used_up: 'Dieser Code ist aufgebraucht.',
  discount_not_applicable: 'Dieser Code gilt für keinen Artikel im Warenkorb.',
  discount_minimum_not_met: 'Dieser Code gilt ab einem Bestellwert von {minimum}.',

  cart_empty: 'Der Warenkorb ist leer.',
  cart_changed: 'In Ihrem Warenkorb hat sich etwas geändert. Bitte sehen Sie ihn vor dem Bezahlen an.',
  minimum_order_value: 'Der Mindestbestellwert beträgt {minimum}.',
  payment_declined: 'Die Zahlung wurde abgelehnt.',
  payment_unavailable:
    'Die Zahlung konnte nicht begonnen werden. Es wurde nichts abgebucht; bitte versuchen Sie es erneut.',
  payment_in_progress: 'Für diesen Warenkorb läuft gerade eine Zahlung.',
  declined_insufficient_funds: 'Die Karte ist nicht ausreichend gedeckt. Bitte versuchen Sie es mit einer anderen.',
  declined_expired_card: 'Die Karte ist abgelaufen. Bitte versuchen Sie es mit einer anderen.',
  declined_incorrect_cvc: 'Die Prüfnummer der Karte stimmt nicht.',
  declined_lost_or_stolen: 'Die Karte wurde abgelehnt. Bitte wenden Sie sich an Ihre Bank.',
  declined_processing_error: 'Die Karte konnte gerade nicht verarbeitet werden. Bitte versuchen Sie es erneut.',
  declined_authentication: 'Die Zahlung wurde bei Ihrer Bank nicht bestätigt.',
  declined_velocity: 'Die Karte wurde in kurzer Zeit zu oft benutzt. Bitte versuchen Sie es mit einer anderen.',

  message_price_changed: 'Der Preis von {name} hat sich von {before} auf {after} geändert.',
  message_stock_limited: 'Nur noch {available} auf Lager: {name}.',
  message_out_of_stock: '{name} ist ausverkauft.',
  message_unavailable: '{name} ist nicht mehr verfügbar.',
  message_discount_removed: 'Der Code {code} gilt nicht mehr.',
  message_discount_minimum: 'Der Code {code} gilt ab einem Bestellwert von {minimum}.',
  message_discount_not_applicable: 'Der Code {code} gilt für keinen Artikel im Warenkorb.',
  message_awaiting_payment: 'Eine Zahlung wartet auf Ihre Bestätigung. Eine Änderung am Warenkorb hebt sie auf.',

  pay_title: 'Bestätigen Sie Ihre Zahlung',
  pay_explanation:
    'Dies ist die Testseite einer Bank. Es wird nichts abgebucht; wählen Sie, wie die Bestätigung ausgeht.',
  pay_over: 'Diese Zahlung wartet nicht mehr auf Sie.',
  pay_merchant: 'Händler',
  pay_order: 'Bestellung',
  pay_amount: 'Betrag',
  pay_complete: 'Bestätigen',
  pay_fail: 'Ablehnen',
  pay_back: 'Zurück zum Shop',

  sign_in_required: 'Bitte melden Sie sich zuerst an.',
  account_exists:
    'Diese E-Mail-Adresse ist hier schon bekannt. Fordern Sie einen Anmeldelink an, um zu zeigen, dass es Ihre ist.',
  auth_link_invalid: 'Dieser Anmeldelink ist nicht gültig. Bitte fordern Sie einen neuen an.',
  auth_link_expired: 'Dieser Anmeldelink ist abgelaufen. Bitte fordern Sie einen neuen an.',
  auth_link_used: 'Dieser Anmeldelink wurde schon benutzt. Bitte fordern Sie einen neuen an.',
  conversation_full: 'Dieses Gespräch ist voll. Bitte beginnen Sie ein neues.',
  field_rating: 'Bitte wählen Sie 1 bis 5 Sterne.',

  message_cart_merged: 'Der Inhalt Ihres früheren Warenkorbs wurde hinzugefügt.',
  message_cart_moved:
    'Der Inhalt dieses Warenkorbs liegt jetzt in dem Browser, in dem Sie sich zuletzt angemeldet haben.',
  message_merge_limited: {
    one: '{name}: Aus beiden Warenkörben konnte nur {quantity} Stück übernommen werden.',
    other: '{name}: Aus beiden Warenkörben konnten nur {quantity} Stück übernommen werden.',
  },
  message_merge_full: 'Nicht alles hat gepasst: Mehr verschiedene Artikel fasst der Warenkorb nicht.',

  mail_sign_in_subject: 'Anmeldung bei {store}',
  mail_sign_in:
    'Öffnen Sie diesen Link, um sich bei {store} anzumelden. Er funktioniert einmal, {minutes} lang, und führt zu {host}.\n\n{link}\n\nÖffnen Sie ihn nur, wenn Sie ihn gerade selbst angefordert haben; sonst müssen Sie nichts tun.',
  mail_no_account_subject: 'Ihr Versuch, sich bei {store} anzumelden',
  mail_no_account:
    'Jemand, hoffentlich Sie, hat mit dieser E-Mail-Adresse einen Anmeldelink für {store} angefordert. Zu ihr gibt es kein Kundenkonto. Wenn Sie mit einer anderen Adresse eingekauft haben, versuchen Sie es mit dieser.\n\nWenn Sie es nicht waren, müssen Sie nichts tun.',
  mail_welcome_subject: 'Willkommen bei {store}',
  mail_welcome:
    'Ihr Konto bei {store} ist bereit. Öffnen Sie diesen Link innerhalb von {minutes}, um zu bestätigen, dass diese E-Mail-Adresse Ihre ist; er führt zu {host}.\n\n{link}\n\nWenn Sie kein Konto angelegt haben, müssen Sie nichts tun.',
  mail_order_subject: 'Ihre Bestellung {number} bei {store}',
  mail_order: 'Vielen Dank für Ihre Bestellung {number}.\n\n{lines}\n\nGesamtsumme: {total}',
  mail_sent_subject: 'Ihre Bestellung {number} ist unterwegs',
  mail_sent: 'Was Sie bei {store} unter der Nummer {number} bestellt haben, wurde versendet.\n\n{lines}',
  mail_cancelled_subject: 'Ihre Bestellung {number} wurde storniert',
  mail_cancelled:
    'Für Ihre Bestellung {number} bei {store} ist keine Zahlung eingegangen; sie wurde deshalb storniert.\n\n{lines}\n\nMöchten Sie die Ware noch, bestellen Sie bitte erneut. Falls Sie bezahlt haben, geben Sie uns bitte Bescheid.',
  mail_answer_subject: '{store} hat Ihnen geantwortet',
  mail_answer: '{body}\n\n{store}',

  tax_added: '+ MwSt. an der Kasse',
  tax_included: 'inkl. MwSt.',

  field_required: 'Dieses Feld ist erforderlich.',
  field_invalid: 'Dieser Wert ist nicht gültig.',
  field_too_long: 'Das ist zu lang.',
  field_email: 'Das ist keine E-Mail-Adresse.',
  field_phone: 'Bitte prüfen Sie die Nummer. Aus einem anderen Land beginnt sie mit +, zum Beispiel +49 171 3920012.',
  field_postcode: 'Das ist keine Postleitzahl des gewählten Landes.',
  field_state: 'Bitte wählen Sie ein Bundesland oder eine Region.',
  field_country: 'In dieses Land liefern wir nicht.',
  field_quantity: 'Bitte geben Sie eine ganze Zahl ein.',
  field_url: 'Das ist keine Webadresse.',
  field_return_url: 'Diese Seite gehört nicht zum Shop.',
  field_shipping_option: 'Bitte wählen Sie eine der Versandarten.',
  field_payment_method: 'Diese Zahlungsart ist nicht verfügbar.',
  field_digits: 'Dieser Wert liegt nicht im erlaubten Bereich.',

  postcode: 'Postleitzahl',
  tax_vat: 'MwSt.',
  tax_gst: 'GST',
  tax_sales: 'Verkaufssteuer',
  tax_consumption: 'Konsumsteuer',
  method_card: 'Karte',
  method_bank_transfer: 'Banküberweisung',
  terms_notice: 'Mit Ihrer Bestellung stimmen Sie unseren Verkaufsbedingungen zu.',
  confirmation: 'Vielen Dank. Wir packen werktags und schreiben Ihnen, sobald Ihre Sendung unterwegs ist.',
  transfer_instructions:
    'Bitte überweisen Sie an Stillmoor Ltd., Sort Code 00-00-00, Konto 00000000, mit der Bestellnummer als Verwendungszweck.\nDies ist eine Demo: Überweisen Sie kein Geld.',
};
