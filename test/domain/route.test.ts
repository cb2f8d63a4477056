import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/domain/route.js';

const page = fc.oneof(
  fc.constant({ name: 'home' } as const),
  fc.constant({ name: 'checkout' } as const),
  fc.record({ name: fc.constantFrom('category', 'product'), slug: fc.string({ unit: 'grapheme', minLength: 1 }) }),
  fc.record({ name: fc.constantFrom('order', 'account'), id: fc.string({ minLength: 1 }) }),
  fc.constant({ name: 'account' } as const),
);
const listing = fc.record(
  {
    category: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    q: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    sort: fc.constantFrom('price', '-createdAt', 'name'),
    page: fc.integer({ min: 2, max: 500 }),
    priceMin: fc.nat(),
    inStock: fc.constant(true),
  },
  { requiredKeys: [] },
);

describe('a route in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(page, listing, fc.boolean(), (page, listing, cart) => {
        const route = { page, listing, cart } as Route;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('is never broken by what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const route = parseRoute(text);
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('ignores what it does not know', () => {
    expect(parseRoute('/nowhere/x?sort=evil&page=-1&priceMin=1.5&utm_source=mail')).toEqual({
      page: { name: 'home' },
      listing: {},
      cart: false,
    });
    expect(parseRoute('/p/%E0%A4%A')).toMatchObject({ page: { name: 'product', slug: '%E0%A4%A' } });
  });
});
