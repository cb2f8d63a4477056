import { lookUp } from '../../src/domain/look-up.js';
import { arabic } from './words.ar.js';
import { dutch } from './words.nl.js';
import { english, type WordKey } from './words.en.js';
import { french } from './words.fr.js';
import { german } from './words.de.js';
import { italian } from './words.it.js';
import { polish } from './words.pl.js';
import { portuguese } from './words.pt.js';
import { spanish } from './words.es.js';
import { swedish } from './words.sv.js';

export type { WordKey };
export type WordValues = Readonly<Record<string, string | number>>;

const languages: ReadonlyMap<string, Readonly<Partial<Record<WordKey, string>>>> = new Map(
  Object.entries({
    en: english,
    ar: arabic,
    de: german,
    es: spanish,
    fr: french,
    it: italian,
    nl: dutch,
    pl: polish,
    pt: portuguese,
    sv: swedish,
  }),
);

/** The languages that the store has words in; what a shop offers where it does not say. */
export const spoken: readonly string[] = [...languages.keys()];

/** What the store says about `key` in the language of `locale`; in English where there is no translation. */
export function say(locale: string, key: WordKey, values: WordValues = {}): string {
  const text = languages.get(locale.split('-')[0] ?? 'en')?.[key] ?? english[key];
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(lookUp(values, name) ?? placeholder));
}
