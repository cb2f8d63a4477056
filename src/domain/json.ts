/**
 * A value as JSON, whatever the page has done to the language: old libraries give arrays and texts a `toJSON` that makes texts
 * of them once more.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
