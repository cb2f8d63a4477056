import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/contract/product.js';
import { badgeOf } from '../../../src/domain/catalog/badge.js';
import { hasPriceRange, oldPrice, shownRating } from '../../../src/domain/catalog/price.js';

const price = { amount: 900, currency: 'GBP', formatted: '£9.00' };
const product = (more: Partial<Product> = {}): Product => ({
  ...{ id: 'p', slug: 'p', name: 'Candle', inStock: true, price },
  ...more,
});
const onSale = { ...price, isOnSale: true, originalFormatted: '£12.00' };

describe('the price before a sale', () => {
  it('is there only while it is on sale, and was another', () => {
    expect(oldPrice(onSale)).toBe('£12.00');
    expect(oldPrice({ ...onSale, isOnSale: false })).toBeUndefined();
    expect(oldPrice({ ...onSale, originalFormatted: '£9.00' })).toBeUndefined();
    expect(oldPrice(price)).toBeUndefined();
  });
});

describe('a range of prices', () => {
  it('begins at a price only where there is a higher one', () => {
    expect(hasPriceRange({ priceMin: 900, priceMax: 1_200 })).toBe(true);
    expect(hasPriceRange({ priceMin: 900, priceMax: 900 })).toBe(false);
    expect(hasPriceRange({ priceMin: 900 })).toBe(false);
    expect(hasPriceRange({})).toBe(false);
  });
});

describe('a rating', () => {
  it('has one decimal, and is nothing where nobody has rated', () => {
    expect(shownRating({ averageRating: 4.25, reviewCount: 4 })).toBe(4.3);
    expect(shownRating({ averageRating: 4.3333, reviewCount: 3 })).toBe(4.3);
    expect(shownRating({ averageRating: 5, reviewCount: 0 })).toBe(0);
    expect(shownRating({ averageRating: null, reviewCount: 3 })).toBe(0);
    expect(shownRating({})).toBe(0);
  });
});

describe('a badge', () => {
  it('says that a product is sold out before it says anything else', () => {
    expect(badgeOf(product({ price: onSale, inStock: false }))).toEqual({ kind: 'sold-out' });
    expect(badgeOf(product({ price: onSale, inventoryCount: 2 }))).toEqual({ kind: 'sale' });
    expect(badgeOf(product({ inventoryCount: 2 }))).toEqual({ kind: 'low-stock', count: 2 });
    expect(badgeOf(product({ inventoryCount: 200 }))).toBeNull();
  });
});
