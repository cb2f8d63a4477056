import type { Message, MessageKey, MessageParameters, Translate } from './messages.js';

export type MessageTable = Partial<Readonly<Record<MessageKey, Message>>>;

/** Makes the function that answers words in `locale`; the first table that has a key wins. */
export function createTranslate(locale: string, tables: readonly MessageTable[]): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key: MessageKey, parameters: MessageParameters = {}) => {
    const message = tables.find((table) => table[key] !== undefined)?.[key] ?? '';
    const text =
      typeof message === 'string' ? message : (message[plurals.select(Number(parameters['count']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? '');
    });
  };
}
