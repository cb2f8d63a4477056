import { describe, expect, it } from 'vitest';
import arabic from '../../src/i18n/ar/index.js';
import french from '../../src/i18n/fr/index.js';
import { createTranslate } from '../../src/i18n/translate.js';
import type { Message } from '../../src/i18n/messages.js';

const english: Record<string, Message> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, Record<string, Message>>>('../../src/i18n/en/*.ts', { eager: true }),
  ).flatMap((module) => Object.values(module)),
);
const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholdersOf = (message: Message) => new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []));

for (const [locale, messages] of Object.entries({ fr: french, ar: arabic }) as [string, Record<string, Message>][]) {
  describe(`the words in ${locale}`, () => {
    it('exist for every English key, and for no other', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    });

    it('are never empty and use the same parameters', () => {
      for (const [key, message] of Object.entries(messages)) {
        for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('');
        const expected = [...placeholdersOf(english[key] ?? '')].sort();
        expect([...placeholdersOf(message)].sort(), key).toEqual(expected);
      }
    });

    it('have every plural form of the language', () => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const [key, message] of Object.entries(messages)) {
        if (typeof message === 'string') continue;
        for (const category of categories) {
          // French "many" is for millions with no noun of its own; `other` serves it.
          if (locale === 'fr' && category === 'many') continue;
          expect(message[category], `${key}.${category}`).toBeTruthy();
        }
      }
    });
  });
}

describe('translate', () => {
  it('counts in the language, with its digits', () => {
    const t = createTranslate('ar-EG', [arabic]);
    expect(t('productsFound', { count: 2 })).toBe('منتجان');
    expect(t('productsFound', { count: 11 })).toContain('١١');
  });

  it('puts parameters in as text, whatever they contain', () => {
    const t = createTranslate('en', [{ addedNamed: '{name} added to cart' }]);
    expect(t('addedNamed', { name: '{name} $& <b>' })).toBe('{name} $& <b> added to cart');
  });
});
