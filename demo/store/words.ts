import { lookUp } from '../../src/domain/look-up.js';
import { translationOf } from '../../src/i18n/locales.js';
import { arabic } from './words.ar.js';
import { dutch } from './words.nl.js';
import { english, type Translation, type WordKey, type Words } from './words.en.js';
import { europeanPortuguese } from './words.pt-PT.js';
import { french } from './words.fr.js';
import { german } from './words.de.js';
import { hebrew } from './words.he.js';
import { italian } from './words.it.js';
import { japanese } from './words.ja.js';
import { polish } from './words.pl.js';
import { portuguese } from './words.pt.js';
import { spanish } from './words.es.js';
import { swedish } from './words.sv.js';

export type { WordKey };
export type WordValues = Readonly<Record<string, string | number>>;

/** The compiler asks for all words of each, so that what is spoken here is spoken whole. */
const translations: ReadonlyMap<string, Translation> = new Map(
  Object.entries({
    en: english,
    ar: arabic,
    de: german,
    es: spanish,
    fr: french,
    he: hebrew,
    it: italian,
    ja: japanese,
    nl: dutch,
    pl: polish,
    pt: portuguese,
    'pt-PT': europeanPortuguese,
    sv: swedish,
  }),
);

/** The languages that the store has words in; what a shop offers where it does not say. */
export const spoken: readonly string[] = [...translations.keys()];

/** Whether the store has all words of a locale's language. */
export const isSpoken = (locale: string): boolean => translations.has(translationOf(locale));

/** What the store says about `key` in the language of `locale`; in English where there is no translation. */
export function say(locale: string, key: WordKey, values: WordValues = {}): string {
  const translation = translations.get(translationOf(locale));
  const words = lookUp<Words>(translation ?? english, key) ?? english[key];
  const speaks = translation ? locale : 'en';
  return formOf(words, values, speaks).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = lookUp(values, name) ?? placeholder;
    return typeof value === 'number' ? inWords(name, value, speaks) : value;
  });
}

/** The form for the one number that such a sentence has. */
function formOf(words: Words, values: WordValues, locale: string): string {
  if (typeof words === 'string') return words;
  const number = Object.values(values).find((value) => typeof value === 'number');
  return (number !== undefined && words[new Intl.PluralRules(locale).select(number)]) || words.other;
}

/** A number as the language writes it; minutes with their unit. */
const inWords = (name: string, value: number, locale: string): string =>
  new Intl.NumberFormat(
    locale,
    name === 'minutes' ? { style: 'unit', unit: 'minute', unitDisplay: 'long' } : {},
  ).format(value);

/** What the demo catalogue and a new store are set up with, by its English text. */
const standard: ReadonlyMap<string, WordKey> = new Map(
  (
    [
      ...(['method_card', 'method_bank_transfer', 'tax_vat', 'tax_gst', 'tax_sales', 'tax_consumption'] as const),
      ...(['terms_notice', 'confirmation', 'transfer_instructions', 'returns_summary'] as const),
    ] as const
  ).map((key) => [english[key], key]),
);

/** A text of the store's settings in the language of `locale`, where it is one that stores come with; else as it stands. */
export function sayStandard(locale: string, text: string): string {
  const key = standard.get(text);
  return key ? say(locale, key) : text;
}
