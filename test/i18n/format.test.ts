import { expect, it } from 'vitest';
import { agoText } from '../../src/i18n/format.js';

it('says how long ago something was, in the language', () => {
  const now = Date.parse('2026-05-02T12:00:00Z');
  const ago = (text: string, locale = 'en') => agoText(text, now, locale);
  expect(ago('2026-05-02T11:59:30Z')).toBe('now');
  expect(ago('2026-05-02T11:58:00Z')).toBe('2 minutes ago');
  expect(ago('2026-05-02T09:00:00Z', 'de')).toBe('vor 3 Stunden');
  expect(ago('2026-05-01T12:00:00Z')).toBe('yesterday');
  // The clocks of a store and a browser differ.
  expect(ago('2026-05-02T12:00:09Z')).toBe('now');
  expect(ago('no date')).toBe('');
});
