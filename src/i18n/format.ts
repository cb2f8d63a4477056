/** A day in words; nothing where the text is no date. */
export function dateText(text: string | null | undefined, locale: string): string {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** Days, given as `2026-12-03`, as the language writes them: “Thu 3 Dec” or “Thu 3 – Fri 4 Dec”. */
export function daysText({ first, last }: { readonly first: string; readonly last: string }, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return words.formatRange(new Date(first), new Date(last));
}

const AGO = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words such as “now” and “2 minutes ago”; `now` is in ms. Nothing where the text is no date. */
export function agoText(text: string, now: number, locale: string): string {
  const passedMs = Math.max(0, now - Date.parse(text));
  if (Number.isNaN(passedMs)) return '';
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, ms] = AGO.find(([, least]) => passedMs >= least) ?? [];
  return unit ? words.format(-Math.round(passedMs / ms), unit) : words.format(0, 'second');
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
