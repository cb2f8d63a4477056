import { expect, it } from 'vitest';
import { isEmail } from '../../../src/domain/checkout/email.js';

it('leaves odd but possible e-mail addresses to the store', () => {
  for (const text of ['a@b.co', 'o’brien+x@sub.example.museum', 'ünï@exämple.de']) expect(isEmail(text)).toBe(true);
  for (const text of ['a', 'a@', '@b.co', 'a b@c.de', 'a@b', 'a@b.']) expect(isEmail(text)).toBe(false);
});
