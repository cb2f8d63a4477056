import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BundleConfig } from '../../../src/contract/product.js';
import {
  bundleSelections,
  chosenParts,
  countPicks,
  isPartSoldOut,
  mostOf,
  needOf,
  pick,
  type Picks,
} from '../../../src/domain/catalog/bundle.js';

const price = { amount: 100, currency: 'GBP', formatted: '£1.00' };
const part = (id: string, inventoryCount: number | null = null, inventoryPolicy = 'deny') => ({
  id: `part-${id}`,
  product: { id, name: id },
  variants: [{ id, price, inStock: inventoryCount !== 0, inventoryCount, inventoryPolicy }],
});
const config = (more: Partial<BundleConfig> = {}): BundleConfig => ({
  minQuantity: 3,
  maxQuantity: 5,
  components: [part('a'), part('b', 2), part('c', 0), part('d', 0, 'continue')],
  ...more,
});

describe('needOf', () => {
  it('asks for what is missing and for what is too much', () => {
    expect(needOf(config(), { a: 1 })).toEqual({ kind: 'more', count: 2 });
    expect(needOf(config(), { a: 3 })).toEqual({ kind: 'ready' });
    expect(needOf(config(), { a: 6 })).toEqual({ kind: 'fewer', count: 1 });
  });

  it('goes on in increments', () => {
    const pairs = config({ minQuantity: 2, maxQuantity: 6, quantityIncrement: 2 });
    expect(needOf(pairs, { a: 3 })).toEqual({ kind: 'more', count: 1 });
    expect(needOf(pairs, { a: 4 })).toEqual({ kind: 'ready' });
    expect(needOf({ ...pairs, maxQuantity: 5 }, { a: 5 })).toEqual({ kind: 'fewer', count: 1 });
  });
});

describe('mostOf', () => {
  it('is held by stock, room and repetition', () => {
    expect(mostOf(config(), {}, 'a')).toBe(5);
    expect(mostOf(config(), {}, 'b')).toBe(2);
    expect(mostOf(config(), { a: 4 }, 'b')).toBe(1);
    expect(mostOf(config({ allowDuplicates: false }), {}, 'a')).toBe(1);
    expect(mostOf(config({ maxQuantity: null }), {}, 'a')).toBe(Infinity);
  });

  it('offers nothing of what is sold out or unknown, and sells beyond the stock where that is allowed', () => {
    expect(mostOf(config(), {}, 'c')).toBe(0);
    expect(mostOf(config(), {}, 'x')).toBe(0);
    expect(mostOf(config(), {}, 'd')).toBe(5);
  });
});

describe('pick', () => {
  it('never leaves what a bundle may hold', () => {
    const seed = Date.now();
    console.log(`pick: seed ${seed}`);
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -2, max: 9 })));
    fc.assert(
      fc.property(steps, fc.boolean(), (all, allowDuplicates) => {
        const rules = config({ allowDuplicates });
        const picks = all.reduce<Picks>((before, [id, quantity]) => pick(rules, before, id, quantity), {});
        expect(countPicks(picks)).toBeLessThanOrEqual(5);
        expect(picks['b'] ?? 0).toBeLessThanOrEqual(2);
        expect(picks['c']).toBeUndefined();
        for (const { quantity } of bundleSelections(picks)) {
          expect(quantity).toBeGreaterThan(0);
          if (!allowDuplicates) expect(quantity).toBe(1);
        }
      }),
      { seed },
    );
  });
});

describe('isPartSoldOut', () => {
  it('is false where a part is sold beyond what is there', () => {
    expect(isPartSoldOut({ inStock: false, inventoryPolicy: 'deny' })).toBe(true);
    expect(isPartSoldOut({ inStock: false, inventoryPolicy: 'continue' })).toBe(false);
    expect(isPartSoldOut({ inStock: true })).toBe(false);
  });
});

describe('chosenParts', () => {
  it('names what is chosen; the variant only where a part has several', () => {
    const [one] = part('a').variants;
    const dyed = {
      id: 'part-dyed',
      product: { id: 'dyed', name: 'Dyed' },
      variants: [
        { ...one, price, inStock: true, id: 'red', name: 'Red' },
        { ...one, price, inStock: true, id: 'blue', name: 'Blue' },
      ],
    };
    const parts = chosenParts(config({ components: [part('a'), dyed] }), { a: 2, blue: 1, red: 0 });
    expect(parts).toEqual([
      { productName: 'a', variantName: null, quantity: 2, media: null },
      { productName: 'Dyed', variantName: 'Blue', quantity: 1, media: null },
    ]);
  });
});
