import { describe, expect, it } from 'vitest';
import { isFiltered, offeredFilters, withFilters, withoutFilters } from '../../../src/domain/catalog/filters.js';

describe('offeredFilters', () => {
  it('offers only what the store has and the widget knows', () => {
    expect(offeredFilters({ filters: ['onSale', 'colour', 'price'] })).toEqual(['price', 'onSale']);
  });

  it('offers nothing where the store says nothing, or something odd', () => {
    expect(offeredFilters(undefined)).toEqual([]);
    expect(offeredFilters({})).toEqual([]);
    expect(offeredFilters({ filters: 'price' as never })).toEqual([]);
  });
});

describe('withFilters', () => {
  it('changes a filter and goes back to the first page', () => {
    expect(withFilters({ q: 'wax', page: 3, onSale: true }, { inStock: true })).toEqual({
      q: 'wax',
      onSale: true,
      inStock: true,
    });
  });

  it('leaves no trace of a filter that is taken away', () => {
    expect(withFilters({ priceMin: 100, onSale: true }, { priceMin: undefined, onSale: false })).toEqual({});
  });

  it('keeps a lowest price of nothing', () => {
    expect(withFilters({}, { priceMin: 0 })).toEqual({ priceMin: 0 });
    expect(isFiltered({ priceMin: 0 })).toBe(true);
  });
});

describe('withoutFilters', () => {
  it('keeps search and order', () => {
    const listing = { q: 'wax', sort: 'price', page: 2, priceMax: 900, inStock: true } as const;
    expect(withoutFilters(listing)).toEqual({ q: 'wax', sort: 'price' });
    expect(isFiltered(withoutFilters(listing))).toBe(false);
  });
});
