import { languageOf } from '../../src/i18n/locales.js';
import { LruCache } from './lru.js';
import { isSpoken } from './words.js';

/** Headers whose wishes are known; browsers send few different ones. */
const known = new LruCache<readonly string[]>(200);

/**
 * The locale in which a visitor is answered, chosen from `Accept-Language` and what the store offers. One that the store has
 * no words in is never chosen: the answer says which language it is in.
 */
export function chooseLocale(header: string | null, supported: readonly string[], fallback: string): string {
  const otherwise = isSpoken(fallback) ? fallback : 'en';
  const offered = new Set(supported.filter(isSpoken).map(languageOf));
  for (const wanted of wishesOf(header)) {
    if (wanted === '*') return otherwise;
    if (offered.has(languageOf(wanted))) return wanted;
  }
  return otherwise;
}

/** Beyond this many, a header is no wish but an attack. */
const MAXIMUM_WISHES = 10;
const MAXIMUM_LENGTH = 35;
const MAXIMUM_HEADER = 500;

function wishesOf(header: string | null): readonly string[] {
  if (!header) return [];
  const text = header.slice(0, MAXIMUM_HEADER);
  let wishes = known.get(text);
  if (!wishes) {
    wishes = parse(text);
    known.set(text, wishes);
  }
  return wishes;
}

function parse(header: string): string[] {
  return header
    .split(',', MAXIMUM_WISHES)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: canonical(tag), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish): wish is { tag: string; quality: number } => wish.tag !== null && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((wish) => wish.tag);
}

function canonical(tag: string): string | null {
  if (tag === '*') return tag;
  if (tag.length > MAXIMUM_LENGTH) return null;
  try {
    // Extensions (`-u-nu-…`) change nothing that a store should honour, and would multiply the cached answers.
    return new Intl.Locale(tag).baseName;
  } catch {
    return null;
  }
}
