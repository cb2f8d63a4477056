/** Something before an `@`, something with a dot behind it; whether the address exists only a letter can tell. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());
