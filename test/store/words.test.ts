import { describe, expect, it } from 'vitest';
import { demoCatalog } from '../../demo/catalog/index.js';
import { chooseLocale } from '../../demo/store/locale.js';
import { english, shopperKeys, type Words } from '../../demo/store/words.en.js';
import { isSpoken, say, sayStandard, spoken, type WordKey } from '../../demo/store/words.js';

const keys = Object.keys(english) as WordKey[];
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const lettersOf = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[^\p{Letter}]/gu, '');

/** What reads the same in English and in another language. */
const SHARED = new Set<WordKey>(['mail_answer', 'postcode', 'tax_vat', 'tax_gst']);

const tables = Object.entries(
  import.meta.glob<Record<string, Record<string, Words>>>('../../demo/store/words.*.ts', { eager: true }),
).flatMap(([path, module]) => {
  const locale = /words\.([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
  return locale === 'en' ? [] : [[locale, Object.values(module)[0] ?? {}] as const];
});

describe.each(spoken)('what the store says in %s', (locale) => {
  it('names what it has to name', () => {
    for (const key of keys) {
      expect(say(locale, key).trim(), key).not.toBe('');
      expect(placeholdersOf(say(locale, key)), key).toEqual(placeholdersOf(english[key]));
    }
  });

  it.runIf(locale !== 'en')('is said in that language, whatever a shopper can read', () => {
    const left = shopperKeys.filter((key) => lettersOf(english[key]) && say(locale, key) === english[key]);
    expect(left.filter((key) => !SHARED.has(key))).toEqual([]);
  });
});

describe.each(tables)('the words of the store in %s', (locale, table) => {
  const rules = new Intl.PluralRules(locale);
  const known = new Set<string>([...rules.resolvedOptions().pluralCategories, 'other']);
  const counted = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));

  it('are spoken', () => {
    expect(spoken).toContain(locale);
  });

  it('have a form for each plural category of the language, and for no other', () => {
    for (const [key, words] of Object.entries(table)) {
      if (typeof words === 'string') continue;
      for (const category of counted) expect(words, key).toHaveProperty(category);
      for (const [category, form] of Object.entries<string>({ ...words })) {
        expect(known, `${key}.${category}`).toContain(category);
        const allowed = placeholdersOf(english[key as WordKey]);
        for (const placeholder of placeholdersOf(form)) expect(allowed, `${key}.${category}`).toContain(placeholder);
      }
    }
  });
});

describe('a number in a sentence', () => {
  it('picks the plural form of the language', () => {
    const left = (locale: string, available: number) => say(locale, 'out_of_stock', { name: 'X', available });
    expect([left('ar', 1), left('ar', 2), left('ar', 3)]).toEqual([
      'بقيت قطعة واحدة فقط من X.',
      'بقيت قطعتان فقط من X.',
      'بقيت 3 قطع فقط من X.',
    ]);
    expect([left('he', 1), left('he', 4)]).toEqual(['נשארה יחידה אחת בלבד: X.', 'נשארו 4 יחידות בלבד: X.']);
    const least = (locale: string, minimum: number) => say(locale, 'quantity_below_minimum', { minimum });
    expect(least('es', 1)).toContain('1 unidad.');
    expect(least('es', 3)).toContain('3 unidades.');
    expect(least('fr-CA', 0)).toContain('0 pièce.');
  });

  it('is written in the digits and with the separators of the language', () => {
    expect(say('de', 'out_of_stock', { name: 'X', available: 1234 })).toContain('1.234');
    expect(say('ar-EG', 'rate_limited', { seconds: 12 })).toContain('١٢');
  });

  it('counts minutes with their unit', () => {
    const mail = (locale: string, minutes: number) => say(locale, 'mail_sign_in', { minutes });
    expect(mail('en', 1)).toContain('for 1 minute,');
    expect(mail('en', 15)).toContain('for 15 minutes,');
    expect(mail('pl', 2)).toContain('2 minuty');
    expect(mail('ja', 15)).toContain('15 分間');
  });
});

describe('a locale', () => {
  it.each([
    ['pt', 'não está mais no carrinho'],
    ['pt-BR', 'não está mais no carrinho'],
    ['pt-PT', 'já não está no carrinho'],
    ['pt-AO', 'já não está no carrinho'],
  ])('%s reads the Portuguese of its region', (locale, expected) => {
    expect(say(locale, 'item_not_found')).toContain(expected);
  });

  it('is claimed only where the store has all its words', () => {
    expect(isSpoken('ja-JP')).toBe(true);
    expect(chooseLocale('da, ja;q=0.5', ['en', 'da', 'ja'], 'en')).toBe('ja');
    expect(chooseLocale('da', ['da', 'en'], 'da')).toBe('en');
    expect(chooseLocale('*', ['da'], 'da')).toBe('en');
  });
});

describe('what stores come with', () => {
  const texts = [
    ...demoCatalog.paymentMethods.flatMap(({ label, instructions }) => [label, instructions]),
    ...demoCatalog.taxes.map(({ name }) => name),
    demoCatalog.checkout?.termsText,
    demoCatalog.checkout?.confirmationMessage,
  ].filter((text) => typeof text === 'string');

  it.each(spoken.filter((locale) => locale !== 'en'))('is said in %s', (locale) => {
    const same = new Set(texts.filter((text) => sayStandard(locale, text) === text));
    expect([...same].filter((text) => text !== english.tax_vat && text !== english.tax_gst)).toEqual([]);
  });

  it('stays as a merchant wrote it', () => {
    expect(sayStandard('de', 'Pay by cow')).toBe('Pay by cow');
    expect(sayStandard('de', 'constructor')).toBe('constructor');
  });
});

it('never leaves a French mark alone at the start of a line', () => {
  for (const key of keys) expect(say('fr', key), key).not.toMatch(/ [:;?!»]|« /);
});

it('says to a shopper in each language why a code does not count, whatever country they are in', () => {
  for (const locale of spoken) {
    const text = say(locale.includes('-') ? locale : `${locale}-CH`, 'discount_expired');
    expect(text === english.discount_expired, locale).toBe(locale === 'en');
  }
});

it('falls back to English where it has no words', () => {
  expect(say('tlh', 'cart_empty')).toBe(english.cart_empty);
});
