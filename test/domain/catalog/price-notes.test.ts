import { describe, expect, it } from 'vitest';
import type { Product, Variant } from '../../../src/contract/product.js';
import type { StoreInfo } from '../../../src/contract/store.js';
import { lowestPrice, shippingNote } from '../../../src/domain/catalog/price-notes.js';

const money = (amount: number) => ({ amount, currency: 'EUR', formatted: `€${amount}` });
const candle: Product = { id: 'p', slug: 'candle', name: 'Candle', inStock: true, price: money(10) };
const storeIn = (country: string | null, more: Partial<StoreInfo> = {}): StoreInfo => ({
  ...{ id: 's', name: 'Shop', currency: 'EUR', country },
  ...more,
});

describe('the note about delivery', () => {
  const note = (store: StoreInfo | null, product = candle) => shippingNote(store, product, 'plus shipping');

  it('stands where the store’s country asks for it', () => {
    expect(['DE', 'FR', 'NO', 'PL'].map((country) => note(storeIn(country)))).toEqual(Array(4).fill('plus shipping'));
    expect([note(storeIn('US')), note(storeIn(null)), note(null)]).toEqual(['', '', '']);
  });

  it('is the store’s own where it has one, even none', () => {
    expect(note(storeIn('US', { priceNote: 'free from €50' }))).toBe('free from €50');
    expect(note(storeIn('DE', { priceNote: '' }))).toBe('');
    expect(note(storeIn('DE', { priceNote: null }))).toBe('plus shipping');
  });

  it('does not stand at what is not sent, or sent for free', () => {
    for (const more of [{ digital: true }, { shippingType: 'none' }, { fixedShippingRateCents: 0 }])
      expect(note(storeIn('DE', { priceNote: 'plus shipping' }), { ...candle, ...more })).toBe('');
    expect(note(storeIn('DE'), { ...candle, fixedShippingRateCents: null })).toBe('plus shipping');
  });
});

describe('the lowest price before a reduction', () => {
  const sale = { ...candle, price: { ...money(8), isOnSale: true }, compareLowest30Days: money(9) };
  const variant: Variant = { id: 'v', inStock: true, price: { ...money(8), isOnSale: true } };

  it('stands beside a reduced price alone', () => {
    expect(lowestPrice(sale, undefined)?.amount).toBe(9);
    expect(lowestPrice({ ...sale, price: money(8) }, undefined)).toBeUndefined();
    expect(lowestPrice({ ...candle, price: sale.price, compareLowest30Days: null }, undefined)).toBeUndefined();
  });

  it('is the variant’s own, else the product’s where all cost the same', () => {
    expect(lowestPrice(sale, { ...variant, compareLowest30Days: money(7) })?.amount).toBe(7);
    expect(lowestPrice(sale, variant)?.amount).toBe(9);
    const range = { ...sale, priceMin: 8, priceMax: 20 };
    expect([lowestPrice(range, undefined), lowestPrice(range, variant)]).toEqual([undefined, undefined]);
    expect(lowestPrice(sale, { ...variant, price: money(10) })).toBeUndefined();
  });
});
