import { z } from 'zod';
import { internationalPhone } from '../phone.js';

type Given<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that are there: what is left out of a request stays as it is. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}

/** An e-mail address, in lower case: the same customer however it is typed. */
export const emailField = z.string().trim().toLowerCase().max(254, 'field_too_long').pipe(z.email('field_email'));

/** A name as people write it; empty is none. */
export const nameField = z
  .string()
  .trim()
  .max(100, 'field_too_long')
  .nullable()
  .transform((name) => name || null);

/** A phone number as people of a country write it, turned into E.164; empty is none. */
export const phoneField = (country: string) =>
  z
    .string()
    .trim()
    .max(40, 'field_too_long')
    .nullable()
    .refine((phone) => !phone || internationalPhone(phone, country) !== null, 'field_phone')
    .transform((phone) => (phone ? internationalPhone(phone, country) : null));

/** Text of at most so many characters as people count them, without control characters. */
export const textField = (maximum: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim(),
    )
    .refine((text) => [...text].length <= maximum, 'field_too_long');
