import type { Plural } from '../../src/i18n/plural.js';

/** Text, or texts of which the number in them picks one. */
export type Words = string | Plural;

/** What a page's developer reads, in English only: a shopper never sees it. */
const forDevelopers = {
  bad_request: 'The request could not be understood.',
  malformed_json: 'The request body is not valid JSON.',
  cart_token_required: 'The X-Cart-Token header is missing or unusable.',
  invalid_api_key: 'The API key is missing or not valid for this store.',
  secret_key_refused: 'A secret key must not be used with the Public API.',
  payload_too_large: 'The request body is too large.',
} as const;

const forShoppers = {
  not_found: 'There is nothing at this address.',
  rate_limited: 'Too many requests. Try again in {seconds} s.',
  server_error: 'Something went wrong on our side. Please try again.',
  store_paused: 'This store is taking a break. Please come back later.',
  validation_failed: 'Some of the fields need your attention.',

  product_not_found: 'This product is not available.',
  item_not_found: 'This item is no longer in the cart.',
  variant_required: 'Please choose from the options first.',
  variant_not_found: 'This combination of options does not exist.',
  bundle_selection_required: 'Please choose what goes into the set.',
  bundle_selection_invalid: 'This choice does not make up a complete set.',
  quantity_below_minimum: 'Minimum order for this product: {minimum}.',
  quantity_above_maximum: 'Maximum per order: {maximum}.',
  out_of_stock: 'Only {available} of {name} left.',
  sold_out: '{name} is sold out.',
  cart_already_ordered: 'This cart has already been ordered. Please start a new one.',
  cart_full: 'The cart holds as many different items as it can.',

  discount_not_found: 'We do not know this code.',
  discount_expired: 'This code has expired.',
  discount_used_up: 'This code has been used up.',
  discount_not_applicable: 'This code does not apply to anything in the cart.',
  discount_minimum_not_met: 'This code applies to orders of {minimum} or more.',

  cart_empty: 'There is nothing in the cart.',
  cart_changed: 'Something in your cart has changed. Please check it before you pay.',
  minimum_order_value: 'The minimum order is {minimum}.',
  payment_declined: 'The payment was declined.',
  payment_unavailable: 'The payment could not be started. You have not been charged; please try again.',
  payment_in_progress: 'A payment for this cart is under way.',
  declined_insufficient_funds: 'The card has insufficient funds. Please try another one.',
  declined_expired_card: 'The card has expired. Please try another one.',
  declined_incorrect_cvc: 'The security code of the card is not right.',
  declined_lost_or_stolen: 'The card was declined. Please contact your bank.',
  declined_processing_error: 'The card could not be processed just now. Please try again.',
  declined_authentication: 'The payment was not confirmed with your bank.',
  declined_velocity: 'The card was used too often in a short time. Please try another one.',

  message_price_changed: 'The price of {name} has changed from {before} to {after}.',
  message_stock_limited: 'Only {available} of {name} left.',
  message_out_of_stock: '{name} is sold out.',
  message_unavailable: '{name} is no longer available.',
  message_discount_removed: 'The code {code} does not apply any more.',
  message_free_shipping: 'Add {amount} for free delivery.',
  message_discount_minimum: 'The code {code} applies to orders of {minimum} or more.',
  message_discount_not_applicable: 'The code {code} does not apply to anything in the cart.',
  message_awaiting_payment: 'A payment is waiting for your confirmation. Changing the cart cancels it.',

  pay_title: 'Confirm your payment',
  pay_explanation: 'This is the test page of a bank. Nothing is charged; choose how the confirmation ends.',
  pay_over: 'This payment is no longer waiting for you.',
  pay_merchant: 'Merchant',
  pay_order: 'Order',
  pay_amount: 'Amount',
  pay_complete: 'Complete authentication',
  pay_fail: 'Fail',
  pay_back: 'Back to the shop',

  sign_in_required: 'Please sign in first.',
  account_exists: 'This e-mail is known here already. Ask for a sign-in link to prove that it is yours.',
  auth_link_invalid: 'This sign-in link is not valid. Please ask for a new one.',
  auth_link_expired: 'This sign-in link has expired. Please ask for a new one.',
  auth_link_used: 'This sign-in link has been used already. Please ask for a new one.',
  conversation_full: 'This conversation is full. Please start a new one.',
  field_rating: 'Please choose 1 to 5 stars.',

  message_cart_merged: 'What you had in your cart before was added.',
  message_cart_moved: 'Your cart is now in the browser where you signed in last.',
  message_merge_limited: '{name}: only {quantity} could be kept from both carts.',
  message_merge_full: 'Not everything could be added: the cart holds as many different items as it can.',

  mail_sign_in_subject: 'Sign in to {store}',
  mail_sign_in:
    'Open this link to sign in to {store}. It works once, for {minutes}, and leads to {host}.\n\n{link}\n\nOpen it only if you asked for it yourself just now. Otherwise you can ignore this e-mail.',
  mail_no_account_subject: 'Your attempt to sign in to {store}',
  mail_no_account:
    'Somebody, hopefully you, asked for a sign-in link to {store} with this e-mail. There is no customer account with it. If you shopped with another e-mail, try that one.\n\nIf it was not you, there is nothing to do.',
  mail_welcome_subject: 'Welcome to {store}',
  mail_welcome:
    'Your account at {store} is ready. Open this link within {minutes} to confirm that this e-mail is yours; it leads to {host}.\n\n{link}\n\nIf you did not create an account, there is nothing to do.',
  mail_order_subject: 'Your order {number} at {store}',
  mail_order: 'Thank you for your order {number}.\n\n{lines}\n\nTotal: {total}',
  mail_sent_subject: 'Your order {number} is on its way',
  mail_sent: 'What you ordered at {store} under the number {number} has been sent.\n\n{lines}',
  mail_cancelled_subject: 'Your order {number} has been cancelled',
  mail_cancelled:
    'We have received no payment for your order {number} at {store}, so it has been cancelled.\n\n{lines}\n\nIf you still want it, please order again. If you have paid, please tell us.',
  mail_answer_subject: '{store} has answered you',
  mail_answer: '{body}\n\n{store}',

  tax_added: '+ tax at checkout',
  tax_included: 'Tax included',

  field_required: 'This field is required.',
  field_invalid: 'This value is not valid.',
  field_too_long: 'This is too long.',
  field_email: 'This is not an e-mail address.',
  field_phone: 'Please check the number. One from another country starts with +, like +44 7700 900123.',
  field_postcode: 'This is not a postcode of the chosen country.',
  field_state: 'Please choose a state or region.',
  field_country: 'We do not deliver to this country.',
  field_quantity: 'Please enter a whole number.',
  field_url: 'This is not a web address.',
  field_return_url: 'This page is none of the store’s.',
  field_shipping_option: 'Please choose one of the shipping options.',
  field_payment_method: 'This way of paying is not available.',
  field_digits: 'This value is not in the allowed range.',

  postcode: 'Postcode',
  tax_vat: 'VAT',
  tax_gst: 'GST',
  tax_sales: 'Sales tax',
  tax_consumption: 'Consumption tax',
  method_card: 'Card',
  method_bank_transfer: 'Bank transfer',
  terms_notice: 'By placing this order you agree to our terms of sale.',
  confirmation: 'Thank you. We pack on weekdays and write to you when it is on its way.',
  returns_summary: 'If it is not right, send it back within 30 days and we refund you.',
  transfer_instructions:
    'Please pay to Stillmoor Ltd., sort code 00-00-00, account 00000000, with the order number as the reference.\nThis is a demo: send no money.',
} as const;

/** Everything that the store says in words: error codes, cart messages, field errors. Also the list of their keys. */
export const english = { ...forDevelopers, ...forShoppers };

export type WordKey = keyof typeof english;

/** What a shopper may read: a language that the store says it speaks has all of it. */
export type Translation = Readonly<Record<keyof typeof forShoppers, Words>>;

export const shopperKeys = Object.keys(forShoppers) as readonly (keyof Translation)[];
