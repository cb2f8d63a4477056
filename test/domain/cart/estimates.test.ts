import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../src/contract/cart.js';
import type { TaxResult } from '../../../src/contract/checkout.js';
import type { Product } from '../../../src/contract/product.js';
import { countryOf, isPlaceOpen, isTelling, taxedItem, taxesOf } from '../../../src/domain/cart/estimates.js';

const cart = (more: Partial<Cart>) => ({ items: [{}], ...more }) as Cart;

describe('the country that is estimated for', () => {
  it('is the page’s own, else the visitor’s as the store sees it', () => {
    expect(countryOf('de', cart({ visitorCountry: 'GB' }))).toBe('DE');
    expect(countryOf(undefined, cart({ visitorCountry: 'GB' }))).toBe('GB');
    expect(countryOf(undefined, null)).toBeNull();
  });

  it('is none where the code is none', () => {
    expect(countryOf(undefined, cart({ visitorCountry: '<b>' }))).toBeNull();
    expect(countryOf('Germany', null)).toBeNull();
  });
});

describe('an estimate of the cart', () => {
  it('is wanted until an address is saved', () => {
    expect(isPlaceOpen(cart({}))).toBe(true);
    expect(isPlaceOpen(cart({ hasShippingAddress: true }))).toBe(false);
    expect(isPlaceOpen(cart({ hasBillingAddress: true }))).toBe(false);
    expect(isPlaceOpen(cart({ items: [] }))).toBe(false);
  });

  it('says nothing where a parcel cannot be sent', () => {
    const nowhere = { totals: {} as never, shippingOptionsCount: 0 };
    expect(isTelling(nowhere, cart({ requiresShipping: true }))).toBe(false);
    expect(isTelling(nowhere, cart({ requiresShipping: false }))).toBe(true);
    expect(isTelling({ totals: {} as never }, cart({ requiresShipping: true }))).toBe(true);
  });
});

describe('the taxes on a product', () => {
  it('are those with a name and a rate', () => {
    const line = (name: string, rate: number) => ({ name, rate });
    const taxBreakdown = [line('VAT', 0.2), line('', 0.1), line('None', 0), line('All', 20)];
    expect(taxesOf({ taxBreakdown } as unknown as TaxResult)).toEqual([line('VAT', 0.2)]);
  });

  it('are asked for one piece, of a variant where there are some', () => {
    const product = (more: Partial<Product>) => ({ id: 'prod_1', ...more }) as Product;
    expect(taxedItem(product({}))).toEqual({ productId: 'prod_1', quantity: 1 });
    expect(taxedItem(product({ hasVariants: true, defaultVariantId: 'pvar_2' }))).toMatchObject({
      variantId: 'pvar_2',
    });
    const variants = [{ id: 'pvar_1' }] as unknown as NonNullable<Product['variants']>;
    expect(taxedItem(product({ hasVariants: true, variants }))).toMatchObject({ variantId: 'pvar_1' });
    expect(taxedItem(product({ hasVariants: false, variants }))).not.toHaveProperty('variantId');
  });
});
