import type { MessageKey, MessageParameters, MessageTable, Translate } from './messages.js';
import { lookUp } from '../domain/look-up.js';

/** Makes the function that answers words in `locale`; the last table that has a key wins. */
export function createTranslate(locale: string, tables: readonly MessageTable[]): Translate {
  const plurals = new Intl.PluralRules(locale);
  // The first of these on a page costs a browser more than all cards of a grid.
  let numbers: Intl.NumberFormat | undefined;
  const table = Object.assign({}, ...tables) as MessageTable;
  return (key: MessageKey, parameters: MessageParameters = {}) => {
    const message = table[key] ?? '';
    const text =
      typeof message === 'string' ? message : (message[plurals.select(Number(parameters['count']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = lookUp(parameters, name);
      return typeof value === 'number' ? (numbers ??= new Intl.NumberFormat(locale)).format(value) : (value ?? '');
    });
  };
}
