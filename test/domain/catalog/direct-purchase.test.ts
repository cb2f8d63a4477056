import { describe, expect, it } from 'vitest';
import type { Product, Variant } from '../../../src/contract/product.js';
import { needsChoice, quickAddOf, variantToBuy } from '../../../src/domain/catalog/direct-purchase.js';

const product = (more: Partial<Product> = {}) => ({ inStock: true, ...more }) as Product;
const variants = [{ id: 'small' }, { id: 'large' }] as unknown as readonly Variant[];

describe('the button of a card', () => {
  it('adds what the store lets be added at once, and leads to the choices of all else', () => {
    expect(quickAddOf(product({ quickAddEligible: true }))).toBe('add');
    expect(quickAddOf(product({ quickAddEligible: false }))).toBe('choose');
    expect(quickAddOf(product())).toBe('choose');
  });

  it('is not there where nothing is left', () => {
    expect(quickAddOf(product({ quickAddEligible: true, inStock: false }))).toBe('none');
  });
});

describe('needsChoice', () => {
  it.each<Partial<Product>>([
    { hasVariants: true },
    { hasRequiredOptions: true },
    { productType: 'bundle' },
    { variants },
  ])('asks for one: %o', (more) => expect(needsChoice(product(more))).toBe(true));

  it('asks for none of a simple product, also where the store calls it a variant of itself', () => {
    expect(needsChoice(product())).toBe(false);
    expect(needsChoice(product({ variants: variants.slice(0, 1) }))).toBe(false);
  });
});

describe('the variant that one click buys', () => {
  it('is the one that is asked for, and no other where there is none of that name', () => {
    expect(variantToBuy({ variants, defaultVariantId: 'small' }, 'large')?.id).toBe('large');
    expect(variantToBuy({ variants, defaultVariantId: 'small' }, 'huge')).toBeUndefined();
  });

  it('is the only one, or else the store’s default', () => {
    expect(variantToBuy({ variants: variants.slice(0, 1) }, undefined)?.id).toBe('small');
    expect(variantToBuy({ variants, defaultVariantId: 'large' }, undefined)?.id).toBe('large');
    expect(variantToBuy({ variants }, undefined)).toBeUndefined();
    expect(variantToBuy({}, '')).toBeUndefined();
  });
});
