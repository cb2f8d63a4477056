import { describe, expect, it } from 'vitest';
import { locales, translationOf } from '../../src/i18n/locales.js';
import { say } from '../../demo/store/words.js';
import { listText } from '../../src/i18n/format.js';
import { createTranslate } from '../../src/i18n/translate.js';
import type { Message, Messages } from '../../src/i18n/messages.js';

const tables = Object.values(
  import.meta.glob<Record<string, Record<string, Message>>>('../../src/i18n/en/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));
const english: Record<string, Message> = Object.assign({}, ...tables);

/** What reads the same in English and in another language. */
const SHARED = new Set([
  ...[
    'Account',
    'Chat',
    'Contact',
    'E-mail',
    'Filters',
    'Messages',
    'No',
    'Page {page}',
    'Pages',
    'Plus {tax} ({country})',
    'Postcode',
  ],
  ...[
    'Reviews',
    'Shop',
    'Subtotal',
    'Suggestions',
    'Total',
    'Totals',
    'Version',
    'was {price}',
    'Zoom',
    'optional',
    '{label} (optional)',
  ],
  ...['{count} item', '{count} items', '{count} product', '{count} review', '{count} reviews'],
  ...['{stars}: {count} review', '{stars}: {count} reviews', '{count} suggestion', '{count} suggestions'],
]);

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values<string>({ ...message });
const placeholdersOf = (message: Message) => new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []));
const lettersOf = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[^\p{Letter}]/gu, '');

const loaded = await Promise.all(
  Object.entries(locales).map(async ([locale, load]) => [locale, (await load()).default] as const),
);
const tableOf = (locale: string): Messages => {
  const table = loaded.find(([name]) => name === locale)?.[1];
  if (!table) throw new Error(`There is no file for ${locale}.`);
  return table;
};

describe('the words in English', () => {
  it('are the same wherever two parts have the same key', () => {
    for (const table of tables)
      for (const [key, message] of Object.entries(table)) expect(message, key).toEqual(english[key]);
  });
});

describe.each(loaded)('the words in %s', (locale, table) => {
  const messages = table as unknown as Record<string, Message>;
  const rules = new Intl.PluralRules(locale);
  /** For which whole numbers a category stands; what is beyond a thousand is not counted in a shop. */
  const numbers = new Map<string, number[]>();
  for (let number = 0; number <= 1000; number++) {
    const category = rules.select(number);
    numbers.set(category, [...(numbers.get(category) ?? []), number]);
  }

  it('exist for every English key, and for no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('are never empty, and use the same parameters', () => {
    for (const [key, message] of Object.entries(messages)) {
      for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('');
      expect([...placeholdersOf(message)].sort(), key).toEqual([...placeholdersOf(english[key] ?? '')].sort());
    }
  });

  it('have forms where English has, for each plural category of the language and for no other', () => {
    const known = new Set<string>([...rules.resolvedOptions().pluralCategories, 'other']);
    for (const [key, message] of Object.entries(messages)) {
      expect(typeof message, key).toBe(typeof english[key]);
      if (typeof message === 'string') continue;
      for (const category of numbers.keys()) expect(message, key).toHaveProperty(category);
      for (const category of Object.keys(message)) expect(known, `${key}.${category}`).toContain(category);
    }
  });

  it('say the number, unless a form stands for one number alone', () => {
    for (const [key, message] of Object.entries(messages)) {
      if (typeof message === 'string' || !placeholdersOf(message).has('{count}')) continue;
      for (const [category, form] of Object.entries<string>({ ...message })) {
        const counted = (numbers.get(category) ?? []).filter((number) => number > 0);
        if (counted.length > 1) expect(form, `${key}.${category}`).toContain('{count}');
      }
    }
  });

  it('are not left in English', () => {
    const left = Object.entries(messages).filter(([key, message]) => {
      const source = formsOf(english[key] ?? '');
      return formsOf(message).some((form) => lettersOf(form) && source.includes(form) && !SHARED.has(form));
    });
    expect(left).toEqual([]);
  });

  const foreign = /* Of Portugal, of Brazil. */ {
    pt: /(?<!sob )encomenda|morada|palavra-passe|apelido|fatura|ligação|artigo|portes|já não|\bA \p{L}+r…/iu,
    'pt-PT': /pedido(?!s de uma vez)|você|senha|cobrança|frete|\blink|\bite[mn]|\bsalv|CEP|conexão|caractere|ndo…/u,
  }[locale];
  it.runIf(foreign)('are those of one country alone', () => {
    const forms = Object.values(messages).flatMap(formsOf);
    expect(forms.filter((form) => foreign?.test(form))).toEqual([]);
  });

  it.runIf(locale === 'fr')('never leave a French mark alone at the start of a line', () => {
    for (const [key, message] of Object.entries(messages))
      for (const form of formsOf(message)) expect(form, key).not.toMatch(/ [:;?!»]|« /);
  });

  it('name the channel in the consent to marketing', () => {
    expect(table.marketingOptIn).toMatch(/mail|e-post|correo electrónico|البريد الإلكتروني|דוא״ל|メール/i);
  });

  it('are written in the letters of the language', () => {
    const isLatin = new Intl.Locale(locale).maximize().script === 'Latn';
    for (const [key, message] of Object.entries(messages)) {
      for (const form of formsOf(message)) {
        const rest = form.replace('name@example.com', '').replace(/\{\w+\}/g, '');
        expect(rest, key).not.toMatch(isLatin ? /(?!\p{Script=Latin})\p{Letter}/u : /\p{Script=Latin}/u);
      }
    }
  });
});

describe('the phone number of an example', () => {
  it.each([
    ['de', /\+49 171 39200\d\d\b/],
    ['fr', /\+33 6 39 98 \d\d \d\d\b/],
    ['sv', /\+46 70 174 06 (0[5-9]|[1-9]\d)\b/],
  ])('in %s is one that is kept for fiction', (locale, reserved) => {
    expect(tableOf(locale).phoneHint).toMatch(reserved);
    expect(say(locale, 'field_phone')).toMatch(reserved);
  });
});

describe('the words that a locale reads', () => {
  it.each([
    ['pt', 'pt'],
    ['pt-BR', 'pt'],
    ['pt-US', 'pt'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-MZ-u-nu-latn', 'pt-PT'],
    ['en-BR', 'en'],
    ['fr-CA', 'fr'],
    ['tlh', 'tlh'],
  ])('%s has those of %s', (locale, expected) => {
    expect(translationOf(locale)).toBe(expected);
  });
});

describe('translate', () => {
  it('counts in the language, with its digits', () => {
    const t = createTranslate('ar-EG', [tableOf('ar')]);
    expect(t('productsFound', { count: 2 })).toBe('منتجان');
    expect(t('productsFound', { count: 11 })).toContain('١١');
  });

  it('writes the number of stars and lists as the language does', () => {
    const arabic = createTranslate('ar-SA-u-nu-arab', [tableOf('ar')]);
    expect(arabic('rating', { rating: 4.5, most: 5, count: 11 })).toBe('التقييم ٤٫٥ من ٥، ١١ تقييمًا');
    expect(arabic('ratingAverage', { rating: 4.5, most: 5 })).toBe('٤٫٥ من ٥');
    expect(listText(['大きさ', '色'], 'ja')).toBe('大きさ、色');
    expect(listText(['Größe', 'Farbe', 'Duft'], 'de')).toBe('Größe, Farbe und Duft');
    expect(listText(['talla'], 'es')).toBe('talla');
  });

  it('leaves no mark of another language between two texts', () => {
    const said = (locale: string) => {
      const t = createTranslate(locale, [tableOf(locale)]);
      return [t('priceReduced', { price: '1', was: '2' }), t('nameWithOption', { name: '3', option: '4' })].join('');
    };
    for (const locale of ['ar', 'ja']) expect(said(locale)).not.toContain(',');
  });

  it('puts parameters in as text, whatever they contain', () => {
    const t = createTranslate('en', [{ addedNamed: '{name} added to cart' }]);
    expect(t('addedNamed', { name: '{name} $& <b>' })).toBe('{name} $& <b> added to cart');
  });

  it('leaves out parameters that there are none of, whatever every object has', () => {
    const t = createTranslate('en', [{ added: 'Added{constructor}{toString}{nothing}' }]);
    expect(t('added')).toBe('Added');
  });

  it('takes the last table that has a key', () => {
    const t = createTranslate('en', [{ added: 'Added', cart: 'Cart' }, { added: 'Yours' }]);
    expect([t('added'), t('cart')]).toEqual(['Yours', 'Cart']);
  });
});
