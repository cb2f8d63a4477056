import { describe, expect, it } from 'vitest';
import { english } from '../../demo/store/words.en.js';
import { say, spoken, type WordKey } from '../../demo/store/words.js';

const keys = Object.keys(english) as WordKey[];
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(spoken)('what the store says in %s', (locale) => {
  it('names what it has to name', () => {
    for (const key of keys) {
      expect(say(locale, key).trim(), key).not.toBe('');
      expect(placeholdersOf(say(locale, key)), key).toEqual(placeholdersOf(english[key]));
    }
  });
});

it('never leaves a French mark alone at the start of a line', () => {
  for (const key of keys) expect(say('fr', key), key).not.toMatch(/ [:;?!»]|« /);
});

it('says to a shopper in each language why a code does not count, whatever country they are in', () => {
  for (const locale of spoken) {
    const text = say(`${locale}-CH`, 'discount_expired');
    expect(text === english.discount_expired, locale).toBe(locale === 'en');
  }
});

it('falls back to English where it has no words', () => {
  expect(say('tlh', 'cart_empty')).toBe(english.cart_empty);
});
