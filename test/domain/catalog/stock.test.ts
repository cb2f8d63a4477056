import { describe, expect, it } from 'vitest';
import { canAdd, quantityLimits, quantityWithin } from '../../../src/domain/catalog/quantity.js';
import { isStockKnown, stockOf, type StockedProduct } from '../../../src/domain/catalog/stock.js';

const tracked = (inventoryCount: number, more: Partial<StockedProduct> = {}): StockedProduct => ({
  inStock: inventoryCount > 0,
  trackInventory: true,
  inventoryCount,
  ...more,
});

describe('stockOf', () => {
  it('counts down from five', () => {
    expect(stockOf(tracked(6))).toEqual({ status: 'available' });
    expect(stockOf(tracked(5))).toEqual({ status: 'low', count: 5 });
    expect(stockOf(tracked(1))).toEqual({ status: 'low', count: 1 });
    expect(stockOf(tracked(0))).toEqual({ status: 'soldOut' });
  });

  it('says no number where nobody counts', () => {
    expect(stockOf({ inStock: true, trackInventory: false, inventoryCount: 2 })).toEqual({ status: 'available' });
    expect(stockOf({ inStock: true })).toEqual({ status: 'available' });
  });

  it('says no number that is of several variants together, or of a bundle', () => {
    expect(stockOf(tracked(3, { hasVariants: true }))).toEqual({ status: 'available' });
    expect(stockOf(tracked(0, { inStock: true, productType: 'bundle' }))).toEqual({ status: 'available' });
  });

  it('takes the chosen variant’s own stock', () => {
    const product = tracked(40, { hasVariants: true });
    expect(stockOf(product, { inStock: true, inventoryCount: 2 })).toEqual({ status: 'low', count: 2 });
    expect(stockOf(product, { inStock: false, inventoryCount: 0 })).toEqual({ status: 'soldOut' });
  });

  it('sells beyond the stock where the variant says so', () => {
    const variant = { inStock: false, inventoryCount: -3, inventoryPolicy: 'continue' };
    expect(stockOf(tracked(0), variant)).toEqual({ status: 'backOrder' });
    expect(stockOf(tracked(0), { ...variant, inventoryCount: 3 })).toEqual({ status: 'available' });
  });
});

describe('quantityLimits', () => {
  it('has no upper limit where there is none', () => {
    expect(quantityLimits({ inStock: true }, undefined, 0)).toEqual({ min: 1, max: null, reason: null });
  });

  it('takes what the cart holds off the stock and off the order’s limit', () => {
    expect(quantityLimits(tracked(10), undefined, 4)).toEqual({ min: 1, max: 6, reason: 'stock' });
    expect(quantityLimits(tracked(10, { maxOrderQuantity: 5 }), undefined, 4)).toEqual({
      min: 1,
      max: 1,
      reason: 'order',
    });
    expect(quantityLimits(tracked(10), undefined, 12).max).toBe(0);
  });

  it('asks for the least quantity once', () => {
    const product = tracked(100, { minOrderQuantity: 6 });
    expect(quantityLimits(product, undefined, 0).min).toBe(6);
    expect(quantityLimits(product, undefined, 4).min).toBe(2);
    expect(quantityLimits(product, undefined, 6).min).toBe(1);
  });

  it('knows no stock for what is sold beyond it', () => {
    const variant = { inStock: true, inventoryCount: 1, inventoryPolicy: 'continue' };
    expect(quantityLimits(tracked(1), variant, 0).max).toBeNull();
  });
});

describe('what may be added', () => {
  it('is nothing more where the cart has all there is', () => {
    expect(canAdd({ status: 'available' }, { min: 1, max: 0, reason: 'stock' })).toBe(false);
    expect(canAdd({ status: 'available' }, { min: 1, max: 1, reason: 'stock' })).toBe(true);
    expect(canAdd({ status: 'soldOut' }, { min: 1, max: 1, reason: 'stock' })).toBe(false);
    expect(canAdd({ status: 'available' }, { min: 1, max: null, reason: null })).toBe(true);
  });

  it('is the quantity nearest to what is asked for', () => {
    expect(quantityWithin({ min: 2, max: 5, reason: 'order' }, 1)).toBe(2);
    expect(quantityWithin({ min: 2, max: 5, reason: 'order' }, 9)).toBe(5);
    expect(quantityWithin({ min: 1, max: null, reason: null }, 9)).toBe(9);
  });
});

describe('isStockKnown', () => {
  it('is false where nobody counts, and of parts that are still to be chosen', () => {
    expect(isStockKnown({ inStock: true })).toBe(true);
    expect(isStockKnown({ inStock: true, trackInventory: false })).toBe(false);
    expect(isStockKnown({ inStock: true, productType: 'bundle' })).toBe(false);
  });
});
