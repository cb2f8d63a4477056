import { arabic } from './words.ar.js';
import { english, type WordKey } from './words.en.js';
import { french } from './words.fr.js';

export type { WordKey };
export type WordValues = Readonly<Record<string, string | number>>;

const languages: Readonly<Record<string, Readonly<Partial<Record<WordKey, string>>>>> = {
  en: english,
  fr: french,
  ar: arabic,
};

/** What the store says about `key` in the language of `locale`; in English where there is no translation. */
export function say(locale: string, key: WordKey, values: WordValues = {}): string {
  const text = languages[locale.split('-')[0] ?? 'en']?.[key] ?? english[key];
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
