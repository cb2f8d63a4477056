/**
 * What a table has of its own under a name that came from outside. Without it, `constructor` or `toString` would find what
 * every object inherits.
 */
export const lookUp = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
