import { warnOnce } from './warn.js';

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
  warnOnce(element, `${attribute}="${value}" is not one of: ${allowed.join(', ')}. Using "${allowed[0]}".`);
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
  warnOnce(element, `${attribute} has to be a whole number from ${least} to ${most}. Using ${fallback}.`);
  return fallback;
}
