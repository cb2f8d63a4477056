/** The card's fields, in a frame of their own: see stripe.js, which asks the questions answered here. */

/** Stripe's test cards (docs.stripe.com/testing) and the payment method that each stands for. */
const CARDS = {
  4242424242424242: 'pm_card_visa',
  4000056655665556: 'pm_card_visa_debit',
  5555555555554444: 'pm_card_mastercard',
  378282246310005: 'pm_card_amex',
  4000000000000002: 'pm_card_visa_chargeDeclined',
  4000000000009995: 'pm_card_visa_chargeDeclinedInsufficientFunds',
  4000000000009987: 'pm_card_visa_chargeDeclinedLostCard',
  4000000000009979: 'pm_card_visa_chargeDeclinedStolenCard',
  4000000000000069: 'pm_card_chargeDeclinedExpiredCard',
  4000000000000127: 'pm_card_chargeDeclinedIncorrectCvc',
  4000000000000119: 'pm_card_chargeDeclinedProcessingError',
  4000000000006975: 'pm_card_visa_chargeDeclinedVelocityLimitExceeded',
  4000000000000341: 'pm_card_chargeCustomerFail',
  4100000000000019: 'pm_card_radarBlock',
  4000002500003155: 'pm_card_authenticationRequired',
  4000002760003184: 'pm_card_authenticationRequired',
  4000000000003220: 'pm_card_threeDSecure2Required',
  4000008400001629: 'pm_card_threeDSecureRequiredChargeDeclined',
  // No card of Stripe's settles late: these two of its UnionPay cards do so here, and end as the name says.
  6200000000000005: 'pm_processing_paid',
  6200000000000047: 'pm_processing_failed',
};

const WORDS = {
  incomplete_number: 'Your card number is incomplete.',
  invalid_number: 'Your card number is invalid.',
  incomplete_expiry: "Your card's expiration date is incomplete.",
  invalid_expiry_month_past: "Your card's expiration date is in the past.",
  invalid_expiry_year: "Your card's expiration year is invalid.",
  incomplete_cvc: "Your card's security code is incomplete.",
};
const LIVE_CARD =
  'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.';

const LABELS = {
  fr: ['Numéro de carte', 'Date d’expiration', 'Code de sécurité'],
  ar: ['رقم البطاقة', 'تاريخ الانتهاء', 'رمز الأمان'],
};

const fields = { number: byId('number'), expiry: byId('expiry'), cvc: byId('cvc') };
let parentOrigin = null;

function byId(id) {
  return document.getElementById(id);
}

const digits = (field) => field.value.replace(/\D/g, '');
const isAmex = () => /^3[47]/.test(digits(fields.number));

function passesLuhn(number) {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = index % 2 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const faultOf = {
  number() {
    const number = digits(fields.number);
    if (number.length < (isAmex() ? 15 : 16)) return 'incomplete_number';
    return passesLuhn(number) ? null : 'invalid_number';
  },
  expiry() {
    const [month, year] = [Number(digits(fields.expiry).slice(0, 2)), Number(digits(fields.expiry).slice(2))];
    if (digits(fields.expiry).length < 4 || month < 1 || month > 12) return 'incomplete_expiry';
    const today = new Date();
    const monthsAhead = (2000 + year - today.getFullYear()) * 12 + month - 1 - today.getMonth();
    if (monthsAhead < 0) return 'invalid_expiry_month_past';
    return monthsAhead > 50 * 12 ? 'invalid_expiry_year' : null;
  },
  cvc: () => (digits(fields.cvc).length < (isAmex() ? 4 : 3) ? 'incomplete_cvc' : null),
};

function show(name, code) {
  fields[name].setAttribute('aria-invalid', String(code !== null));
  byId(`${name}-error`).textContent = code === null ? '' : WORDS[code];
}

function formatted(name, text) {
  const typed = text.replace(/\D/g, '');
  if (name === 'cvc') return typed.slice(0, isAmex() ? 4 : 3);
  if (name === 'expiry') {
    const padded = /^[2-9]/.test(typed) ? `0${typed}` : typed;
    return padded.length > 2 ? `${padded.slice(0, 2)} / ${padded.slice(2, 4)}` : padded;
  }
  if (isAmex())
    return typed
      .slice(0, 15)
      .replace(/^(\d{4})(\d{1,6})?(\d{1,5})?$/, (_, ...parts) => parts.slice(0, 3).filter(Boolean).join(' '));
  return typed.slice(0, 16).replace(/(\d{4})(?=\d)/g, '$1 ');
}

const tell = (type, data = {}) => parent.postMessage({ stripe: type, ...data }, parentOrigin ?? '*');
const names = Object.keys(fields);

for (const name of names) {
  const field = fields[name];
  field.addEventListener('input', () => {
    const isAtEnd = field.selectionStart === field.value.length;
    if (isAtEnd) field.value = formatted(name, field.value);
    show(name, null);
    const complete = names.every((other) => faultOf[other]() === null);
    tell('change', { complete, empty: names.every((other) => fields[other].value === '') });
  });
  field.addEventListener('blur', () => {
    field.value = formatted(name, field.value);
    if (field.value) show(name, faultOf[name]());
  });
}

const VARIABLES = {
  fontFamily: '--font',
  fontSizeBase: '--size',
  fontSizeSm: '--small',
  colorText: '--text',
  colorTextSecondary: '--muted',
  colorBackground: '--ground',
  colorDanger: '--danger',
  borderRadius: '--radius',
};

function dress({ variables = {}, rules = {} }) {
  const root = document.documentElement.style;
  for (const [name, property] of Object.entries(VARIABLES)) {
    if (variables[name]) root.setProperty(property, variables[name]);
  }
  const line = /(rgb\([^)]*\)|#\w+)/.exec(rules['.Input']?.border ?? '')?.[1];
  if (line) root.setProperty('--line', line);
}

function start({ appearance, locale }) {
  dress(appearance ?? {});
  const language = (locale === 'auto' ? navigator.language : locale).split('-')[0];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  LABELS[language]?.forEach((label, index) => (document.querySelectorAll('label')[index].textContent = label));
  new ResizeObserver(() => tell('height', { height: byId('form').offsetHeight + 4 })).observe(byId('form'));
  tell('ready');
}

function submit() {
  const faults = names.map((name) => [name, faultOf[name]()]);
  for (const [name, code] of faults) show(name, code);
  const wrong = faults.find(([, code]) => code !== null);
  if (!wrong) return {};
  fields[wrong[0]].focus();
  return { error: { type: 'validation_error', code: wrong[1], message: WORDS[wrong[1]] } };
}

function tokenize() {
  const number = digits(fields.number);
  const id = CARDS[number];
  if (!id)
    return {
      error: { type: 'card_error', code: 'card_declined', decline_code: 'live_mode_test_card', message: LIVE_CARD },
    };
  return { paymentMethod: { id, card: { last4: number.slice(-4) } } };
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || !data?.stripe || (parentOrigin !== null && origin !== parentOrigin)) return;
  parentOrigin = origin;
  if (data.stripe === 'start') start(data);
  if (data.stripe === 'style') dress(data.appearance);
  if (data.stripe === 'focus') fields.number.focus();
  if (data.stripe === 'clear') for (const name of names) fields[name].value = '';
  if (data.stripe === 'submit') tell('answer', { id: data.id, answer: submit() });
  if (data.stripe === 'tokenize') tell('answer', { id: data.id, answer: tokenize() });
});

byId('form').addEventListener('submit', (event) => event.preventDefault());
tell('hello');
