/**
 * The decimal digits of all scripts as 0 to 9. Unicode has those of a script in a row, and the rows that touch each other
 * begin with a zero each; those of other widths and faces are told by their compatibility form.
 */
export const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (character) => {
    const code = character.normalize('NFKC').codePointAt(0) ?? 0;
    let first = code;
    while (isDigit(first - 1)) first--;
    return String((code - first) % 10);
  });

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));
