import { closest, distance } from 'fastest-levenshtein';
import { warnOnce } from './warn.js';

export { warnOfNoShop } from './no-shop.js';

/** What an enumerated attribute may hold. */
export function warnOfChoice(element: Element, attribute: string, value: string, allowed: readonly string[]): void {
  warnOnce(element, `${notOneOf(attribute, value, allowed)} Using "${allowed[0]}".`);
}

/** What a template's attribute may name. */
export function warnOfTemplate(element: Element, attribute: string, value: string, allowed: readonly string[]): void {
  warnOnce(element, `In its template, ${notOneOf(attribute, value, allowed)}`);
}

function notOneOf(attribute: string, value: string, allowed: readonly string[]): string {
  const near = closest(value, allowed);
  const isMeant = distance(value.toLowerCase(), near.toLowerCase()) <= Math.max(1, near.length / 3);
  const question = isMeant ? ` Did you mean "${near}"?` : '';
  return `${attribute}="${value}" is not one of: ${allowed.join(', ')}.${question}`;
}

/** What an attribute that holds a number may be. */
export function warnOfNumber(element: Element, attribute: string, least: number, most: number, used: number): void {
  warnOnce(element, `${attribute} has to be a whole number from ${least} to ${most}. Using ${used}.`);
}

/** What a placeholder names is none of the tags. */
export function warnOfUnknownElement(name: string): void {
  console.warn(`[vitrine] data-vitrine="${name}" names no element.`);
}

/** A placeholder asks for a store of its own on a page that does not allow that. */
export function warnOfStore(): void {
  console.warn('[vitrine] data-vitrine="store" needs data-allow-stores on the script tag.');
}
