import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/api/errors.js';
import { declineKey } from '../../src/i18n/declines.js';
import { discountErrorText } from '../../src/i18n/discount-errors.js';
import { errorText } from '../../src/i18n/errors.js';
import type { MessageKey, Translate } from '../../src/i18n/messages.js';

const t: Translate = (key: MessageKey) => `words of ${key}`;
const refused = (code: string, message: string) =>
  new ApiError({ kind: 'refused', status: 422, body: { error: { code, message } } });

describe.each(['constructor', 'toString', '__proto__', 'valueOf'])('a store’s code %s', (code) => {
  it('is one that is not known, and leaves the store’s own sentence', () => {
    expect(errorText(t, refused(code, 'Not today.'))).toBe('Not today.');
    expect(errorText(t, refused(code, ''))).toBe('words of errorUnknown');
    expect(discountErrorText(t, refused(code, ''))).toBe('words of errorUnknown');
    expect(declineKey(code)).toBeNull();
  });
});

it('has its own words for what it knows', () => {
  expect(errorText(t, refused('store_paused', 'Closed.'))).toBe('words of errorPaused');
  expect(discountErrorText(t, refused('discount_expired', ''))).toBe('words of discountExpired');
  expect(declineKey('expired_card')).toBe('declinedExpired');
});
