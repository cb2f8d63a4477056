import { importWithRetry } from '../loading/import-with-retry.js';
import type * as Warnings from './attribute-warnings.lazy.js';

/** The sentences for who made the page; few pages need them. */
export const withWarnings = (warn: (warnings: typeof Warnings) => void) =>
  void importWithRetry(() => import('./attribute-warnings.lazy.js'), { attempts: 1 }).then(warn, () => {});

/** Reads an enumerated attribute: a wrong value warns once, naming what is allowed, and falls back to the first. */
export function enumerated<const Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [Value, ...Value[]],
): Value {
  if (value === null || value === undefined || value === '') return allowed[0];
  const match = allowed.find((one) => one === value);
  if (match !== undefined) return match;
  withWarnings(({ warnOfChoice }) => warnOfChoice(element, attribute, value, allowed));
  return allowed[0];
}

/** Reads a whole number from an attribute: a wrong one warns once and falls back. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: number | null | undefined,
  { least, most, fallback }: { readonly least: number; readonly most: number; readonly fallback: number },
): number {
  if (value === null || value === undefined) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  withWarnings(({ warnOfNumber }) => warnOfNumber(element, attribute, least, most, fallback));
  return fallback;
}
