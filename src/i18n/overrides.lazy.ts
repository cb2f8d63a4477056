import { locales, translationOf } from './locales.js';
import type { Message, MessageKey, MessageTable } from './messages.js';
import { lookUp } from '../domain/look-up.js';
import { toJson } from '../domain/json.js';
import { range } from '../domain/range.js';

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const SHAPE = 'has to be text, or texts by plural category: other, and as needed zero, one, two, few, many';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' ||
  (isRecord(value) &&
    typeof value['other'] === 'string' &&
    Object.entries(value).every(([category, form]) => CATEGORIES.has(category) && typeof form === 'string'));

/** `en`, `pt-BR`. No key of a message is that short, or has a hyphen. */
const isTag = (name: string) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(name);

/**
 * Reads a page's own words, for a language: an object, JSON text, or several, of which the first goes before the others.
 * What is none of these is left out, and the page's owner is told. Answers tables of which the last that has a key wins.
 */
export function readOverrides(source: unknown, locale: string): readonly MessageTable[] {
  const problems: string[] = [];
  const all: (readonly [string, Message])[] = [];

  const tableOf = (entries: readonly (readonly [string, unknown])[], within = ''): MessageTable => {
    const messages = entries.filter((entry): entry is readonly [string, Message] => {
      if (isMessage(entry[1])) return true;
      problems.push(`"${within}${entry[0]}" ${SHAPE}.`);
      return false;
    });
    all.push(...messages);
    return Object.fromEntries(messages);
  };

  const tablesOf = (one: unknown): readonly MessageTable[] => {
    const words = typeof one === 'string' ? parse(one, problems) : one;
    if (words === undefined) return [];
    if (!isRecord(words)) {
      const found = String(toJson(words)).slice(0, 40);
      problems.push(`The words have to be an object, such as {"addToCart": "I want it"}, not ${found}.`);
      return [];
    }
    const entries = Object.entries(words);
    const isLanguage = ([name, value]: readonly [string, unknown]) => isTag(name) && isRecord(value);
    const byLanguage = entries
      .filter(isLanguage)
      .sort(([a], [b]) => a.length - b.length)
      .map(([tag, value]) => [tag, tableOf(Object.entries(value as object), `${tag}: `)] as const);
    const forAll = tableOf(entries.filter((entry) => !isLanguage(entry)));
    return [forAll, ...byLanguage.filter(([tag]) => isPartOf(tag, locale)).map(([, table]) => table)];
  };

  const tables = (Array.isArray(source) ? [...(source as readonly unknown[])].reverse() : [source]).flatMap(tablesOf);
  void warn(problems, all, locale);
  return tables;
}

/** Whether `tag` names the locale, or what it is a kind of. */
const isPartOf = (tag: string, locale: string) => `${locale}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());

function parse(text: string, problems: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`The words are no JSON: ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}

const warned = new Set<string>();
const MOST = 20;

/** Tells the page's owner once what was left out, and what the shop does not have. */
async function warn(shapes: readonly string[], messages: readonly (readonly [string, Message])[], locale: string) {
  const known = await knownMessages(locale);
  const keys = Object.keys(known);
  const unknown = messages.map(([key]) => key).filter((key) => keys.length && !Object.hasOwn(known, key));
  const problems = new Set([
    ...shapes.slice(0, MOST),
    ...unknown.slice(0, MOST).map((key) => `"${key}" is no key; is it "${nearest(key, keys)}"?`),
    ...messages.flatMap(([key, message]) => wrongParameters(key, message, known[key as MessageKey])).slice(0, MOST),
  ]);
  if (problems.size === 0) return;
  const list = unknown.length ? `\nThe keys are: ${keys.join(', ')}` : '';
  const text = `[vitrine] Of this page’s own words, these can’t be used:\n${[...problems].join('\n')}${list}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** Each language's file has every key, with its parameters; English has no such file. Empty where it can't be loaded. */
async function knownMessages(locale: string): Promise<MessageTable> {
  const load = lookUp(locales, translationOf(locale)) ?? locales['fr'];
  return (await load?.().catch(() => null))?.default ?? {};
}

const parametersOf = (message: Message): ReadonlySet<string> =>
  new Set(
    (typeof message === 'string' ? [message] : Object.values<string>({ ...message })).flatMap(
      (text) => text.match(/\{\w+\}/g) ?? [],
    ),
  );

function wrongParameters(key: string, message: Message, known: Message | undefined): readonly string[] {
  if (known === undefined) return [];
  const allowed = parametersOf(known);
  const wrong = [...parametersOf(message)].filter((parameter) => !allowed.has(parameter));
  const rest = allowed.size ? `it has ${[...allowed].join(', ')}` : 'nothing is filled in there';
  return wrong.length ? [`"${key}" has no ${wrong.join(', ')}; ${rest}.`] : [];
}

/** The key that was most likely meant. */
const nearest = (key: string, keys: readonly string[]): string =>
  keys.reduce((best, next) => (distance(key, next) < distance(key, best) ? next : best), '');

/** How many letters two words differ by. */
function distance(one: string, other: string): number {
  const a = one.slice(0, 40).toLowerCase();
  const b = other.toLowerCase();
  let row = [...range(b.length + 1)];
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}
