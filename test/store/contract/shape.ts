/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Fields that a store may know nothing for, although the contract's example has a value. */
const NULLABLE: ReadonlySet<string> = new Set([
  ...['logoUrl', 'iconUrl', 'imageUrl', 'alt', 'description', 'summary', 'aspectRatio', 'metaTitle', 'metaDescription'],
  ...['inventoryCount', 'maxOrderQuantity', 'defaultVariantId', 'primaryMediaId', 'averageRating', 'saleName', 'title'],
  ...['firstName', 'lastName', 'phone', 'image', 'estimatedMinDays', 'estimatedMaxDays', 'redirectUrl'],
  ...['visitorCountry', 'postcodeLabel'],
]);

/**
 * What an answer lacks of an example: fields that are missing or of another type, each with its place. A null in the example
 * says nothing about the type; each entry of a list is compared with the example's first.
 */
export function differences(example: Json, answer: Json | undefined, place = ''): string[] {
  if (answer === undefined) return [`${place} is missing`];
  if (example === null) return [];
  if (answer === null) {
    return NULLABLE.has(place.slice(place.lastIndexOf('.') + 1)) ? [] : [`${place} is null, not ${typeOf(example)}`];
  }
  if (typeOf(example) !== typeOf(answer)) return [`${place} is ${typeOf(answer)}, not ${typeOf(example)}`];
  if (isList(example) && isList(answer)) {
    const [entry] = example;
    if (entry === undefined) return [];
    if (answer.length === 0) return place.endsWith('.children') ? [] : [`${place} is empty`];
    return answer.flatMap((item, index) => differences(entry, item, `${place}[${index}]`));
  }
  if (isObject(example) && isObject(answer)) {
    return Object.entries(example).flatMap(([name, value]) => differences(value, answer[name], `${place}.${name}`));
  }
  if (Number.isInteger(example) && !Number.isInteger(answer) && !RATES.test(place))
    return [`${place} is no whole number`];
  return [];
}

/** Numbers that may well have a fraction where the example's has none. */
const RATES = /(rate|rating|ratio|value)$/i;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && !isList(value);
const typeOf = (value: Json): string => (value === null ? 'null' : isList(value) ? 'list' : typeof value);
