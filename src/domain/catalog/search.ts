const LONGEST = 200;
const MOST_RECENT = 5;

/** What a shopper typed, as the store is asked for it. */
export const searchText = (typed: string): string => typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST);

/** Whether a text says enough to look for: one letter of Latin, Greek or Cyrillic does not, one sign of Chinese does. */
export const isSearchable = (text: string): boolean =>
  text.length > 1 || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text);

/** The recent searches with one more in front; one that differs only in case takes the place of its older self. */
export function withRecent(recent: readonly string[], text: string): readonly string[] {
  const isOther = (known: string) => known.toLowerCase() !== text.toLowerCase();
  return text === '' ? recent : [text, ...recent.filter(isOther)].slice(0, MOST_RECENT);
}

/** Reads the recent searches from storage, where anything may stand. */
export function parseRecent(kept: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(list)) return [];
    const texts = list.filter((entry): entry is string => typeof entry === 'string').map(searchText);
    return [...new Set(texts)].filter(Boolean).slice(0, MOST_RECENT);
  } catch {
    return [];
  }
}
