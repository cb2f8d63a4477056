import type { Messages } from './messages.js';

/** The languages beside English, each a file of its own that is loaded when a shop speaks it. */
export const locales: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = {
  ar: () => import('./ar/index.js'),
  de: () => import('./de/index.js'),
  es: () => import('./es/index.js'),
  fr: () => import('./fr/index.js'),
  he: () => import('./he/index.js'),
  ja: () => import('./ja/index.js'),
  it: () => import('./it/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  pt: () => import('./pt/index.js'),
  'pt-PT': () => import('./pt-PT/index.js'),
  sv: () => import('./sv/index.js'),
};

export const languageOf = (locale: string): string => locale.replace(/-.*/, '').toLowerCase();

/**
 * The name of the words that a canonical locale reads: its language, and `pt-PT` for the Portuguese of all countries but those that
 * write as Brazil does.
 */
export const translationOf = (locale: string): string =>
  /^pt-(?!BR|US)[A-Z]{2}/.test(locale) ? 'pt-PT' : languageOf(locale);

/** The canonical form of a BCP 47 tag; `fallback` where it is none. */
export function canonicalLocale(tag: string, fallback = 'en'): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fallback;
  } catch {
    return fallback;
  }
}
