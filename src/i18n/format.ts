/** A day in words; nothing where the text is no date. */
export function dateText(text: string | null | undefined, locale: string): string {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** Several texts as the language lists them: “A, B, and C”. */
export const listText = (texts: Iterable<string>, locale: string): string => new Intl.ListFormat(locale).format(texts);

/** A country's name, by its ISO 3166-1 alpha-2 code; nothing where there is no such code. */
export function countryName(code: string | null | undefined, locale: string): string | undefined {
  try {
    return code ? new Intl.DisplayNames([locale], { type: 'region' }).of(code) : undefined;
  } catch {
    return undefined;
  }
}

/** Text of another direction that stands in a sentence, such as an e-mail address, keeps to itself. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
