/**
 * A discount code as it is meant, however it was typed or copied: letters of other widths are the plain ones, and what
 * can't be seen (zero-width characters, marks of direction, spaces around it) is none of it.
 */
export const cleanDiscountCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What two spellings of one code have in common: its case does not count. */
export const discountCodeKey = (text: string): string => cleanDiscountCode(text).toUpperCase();
