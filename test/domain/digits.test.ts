import { describe, expect, it } from 'vitest';
import { latinDigits } from '../../src/domain/digits.js';

describe('latinDigits', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
    return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [[system, digits.join('')] as const] : [];
  });

  it('knows more than a few scripts', () => {
    expect(systems.map(([system]) => system)).toEqual(
      expect.arrayContaining(['arab', 'arabext', 'deva', 'fullwide', 'thai']),
    );
    expect(systems.length).toBeGreaterThan(30);
  });

  it.each(systems)('reads those of %s', (_system, digits) => {
    expect(latinDigits(digits)).toBe('0123456789');
  });

  it('leaves all else as it is', () => {
    expect(latinDigits('½ × ² a,b')).toBe('½ × ² a,b');
  });
});
