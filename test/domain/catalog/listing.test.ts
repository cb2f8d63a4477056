import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productQuery } from '../../../src/domain/catalog/listing.js';
import { pageLinks } from '../../../src/domain/catalog/page-links.js';

describe('productQuery', () => {
  it('asks for the first page of everything where nothing is said', () => {
    expect(productQuery({ perPage: 24 }, {})).toEqual({ page: 1, perPage: 24 });
  });

  it('lets the visitor choose the order, but not search where the page searches', () => {
    const scope = { perPage: 12, category: 'candles', query: 'wax', sort: 'price' } as const;
    expect(productQuery(scope, { sort: '-name', q: 'oil', page: 3, onSale: true })).toEqual({
      category: 'candles',
      q: 'wax',
      sort: '-name',
      onSale: true,
      page: 3,
      perPage: 12,
    });
    expect(productQuery(scope, {}).sort).toBe('price');
  });

  it('leaves out what is empty', () => {
    expect(productQuery({ perPage: 1, category: '', query: '' }, { q: '' })).toEqual({ page: 1, perPage: 1 });
  });
});

describe('pageLinks', () => {
  it('shows the ends, the current page and its neighbours', () => {
    expect(pageLinks(1, 1)).toEqual([1]);
    expect(pageLinks(1, 4)).toEqual([1, 2, 3, 4]);
    expect(pageLinks(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
    expect(pageLinks(3, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('always names the first, the current and the last page, in order and once', () => {
    const seed = Date.now();
    console.log(`pageLinks: seed ${seed}`);
    const pages = fc
      .integer({ min: 1, max: 400 })
      .chain((last) => fc.record({ last: fc.constant(last), current: fc.integer({ min: 1, max: last }) }));
    fc.assert(
      fc.property(pages, ({ current, last }) => {
        const links = pageLinks(current, last);
        const numbers = links.filter((page) => page !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers).toEqual(expect.arrayContaining([1, current, last]));
        expect(links.length).toBeLessThanOrEqual(7);
        // What is left out between two numbers is more than one page.
        links.forEach((page, index) => {
          if (page === null) expect(Number(links[index + 1]) - Number(links[index - 1])).toBeGreaterThan(2);
        });
      }),
      { seed },
    );
  });
});
