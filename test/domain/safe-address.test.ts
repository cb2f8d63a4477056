import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/domain/safe-address.js';

const PAGE = 'https://shop.example/candles/';

describe('an address that may be followed', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http://example.com', 'http://example.com/'],
    ['/p/1', 'https://shop.example/p/1'],
    ['p/1', 'https://shop.example/candles/p/1'],
    ['#terms', 'https://shop.example/candles/#terms'],
    ['//cdn.example/a.png', 'https://cdn.example/a.png'],
  ])('%s leads to %s', (address, href) => expect(safeUrl(address, PAGE)?.href).toBe(href));

  it('leads by mail only where that is asked for', () => {
    expect(safeUrl('mailto:shop@example.com', PAGE)).toBeNull();
    expect(safeUrl('mailto:shop@example.com', PAGE, 'mailto:')?.href).toBe('mailto:shop@example.com');
  });

  it('is complete where there is no page', () => {
    expect(safeUrl('/p/1')).toBeNull();
    expect(safeUrl('https://example.com/p/1')?.href).toBe('https://example.com/p/1');
  });
});

describe('an address that may not be followed', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'https://[',
    '',
    null,
    undefined,
  ])('%j', (address) => {
    expect(safeUrl(address, PAGE)).toBeNull();
    expect(safeUrl(address, PAGE, 'mailto:')).toBeNull();
  });

  it('has no scheme but those that are allowed, whatever it is made of', () => {
    const scheme = fc.constantFrom('javascript', 'JavaScript', 'data', 'blob', 'vbscript', 'about', 'https', 'mailto');
    const noise = fc.string({ unit: fc.constantFrom('\t', '\n', ' ', '\u0000', '/', '\\', ':', 'x') });
    fc.assert(
      fc.property(noise, scheme, noise, fc.string(), (before, name, between, rest) => {
        const url = safeUrl(`${before}${name}${between}:${rest}`, PAGE);
        if (url) expect(url.protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
