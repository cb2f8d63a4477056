import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOverrides } from '../../src/i18n/overrides.lazy.js';
import { createTranslate } from '../../src/i18n/translate.js';

describe('a page’s own words', () => {
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
  });
  afterEach(() => vi.restoreAllMocks());

  const wordsOf = (source: unknown, locale = 'en') => createTranslate(locale, readOverrides(source, locale));
  const warned = () => vi.waitFor(() => expect(warnings).toHaveLength(1)).then(() => warnings[0] ?? '');
  /** A source with a mistake of its own: when that is told, all before it had their time. */
  const expectSilence = async (mark: string, before = 0) => {
    readOverrides({ [mark]: 'x' }, 'en');
    await vi.waitFor(() => expect(warnings.at(-1)).toContain(mark));
    expect(warnings).toHaveLength(before + 1);
  };

  it('are read from an object or from JSON, with plural forms', async () => {
    const own = { addToCart: 'I want it', cartCount: { one: 'Bag, {count} thing', other: 'Bag, {count} things' } };
    for (const source of [own, JSON.stringify(own), [own]]) {
      const t = wordsOf(source);
      expect(t('addToCart')).toBe('I want it');
      expect([t('cartCount', { count: 1 }), t('cartCount', { count: 3 })]).toEqual(['Bag, 1 thing', 'Bag, 3 things']);
    }
    await expectSilence('markPlain');
  });

  it('go by language where they are under its tag, the nearest first', async () => {
    const own = {
      added: 'Got it',
      'pt-br': { added: 'Foi' },
      pt: { added: 'Já está', cart: 'Saco' },
      fr: { cart: 'Sac' },
    };
    const cases = {
      en: ['Got it', ''],
      'pt-PT': ['Já está', 'Saco'],
      'pt-BR': ['Foi', 'Saco'],
      'fr-CA': ['Got it', 'Sac'],
    };
    for (const [locale, expected] of Object.entries(cases)) {
      const t = wordsOf(own, locale);
      expect([t('added'), t('cart')]).toEqual(expected);
    }
    await expectSilence('markLanguage');
  });

  it('are those of the first source where several have a key', () => {
    const t = wordsOf([{ added: 'One' }, '{"added": "Two", "cart": "Box"}']);
    expect([t('added'), t('cart')]).toEqual(['One', 'Box']);
  });

  it('say in one warning what can’t be used, and what can', async () => {
    const own = {
      addToCar: 'typo',
      added: 7,
      cartCount: { one: 'no other' },
      products: { singular: 'x', other: 'y' },
      cart: 'Bag',
      fr: { soldOut: ['none'] },
    };
    const t = wordsOf(own);
    expect([t('cart'), t('added'), t('products'), t('cartCount', { count: 1 })]).toEqual(['Bag', '', '', '']);
    const text = await warned();
    expect(text).toContain('"addToCar" is no key; is it "addToCart"?');
    for (const key of ['added', 'cartCount', 'products', 'fr: soldOut']) {
      expect(text).toContain(`"${key}" has to be text`);
    }
    expect(text).toMatch(/keys are: .*addToCart.*checkout/);
    readOverrides(own, 'en');
    await expectSilence('markTwice', 1);
  });

  it('say what a message has no value for', async () => {
    const t = wordsOf({ addedNamed: '{product} is yours', retry: 'Again, {name}' });
    expect(t('addedNamed', { name: 'Candle' })).toBe(' is yours');
    const text = await warned();
    expect(text).toContain('"addedNamed" has no {product}; it has {name}.');
    expect(text).toContain('"retry" has no {name}; nothing is filled in there.');
  });

  it.each(['{"addToCart": "I want it"', '<!doctype html>', 'null', '[1]', '"text"', '42'])(
    'that are no object of words change nothing: %s',
    async (source) => {
      expect(wordsOf(source)('addToCart')).toBe('');
      expect(await warned()).toMatch(/no JSON|have to be an object/);
    },
  );

  it('touch nothing but words', async () => {
    const t = wordsOf('{"__proto__": {"other": "x", "polluted": "yes"}, "constructor": "y", "cart": "Bag"}');
    expect(t('cart')).toBe('Bag');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(await warned()).toContain('"constructor" is no key');
  });

  it('of thousands, name a few', async () => {
    readOverrides(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`word${index}`, 'x'])), 'en');
    expect((await warned()).match(/is no key/g)).toHaveLength(20);
  });
});
