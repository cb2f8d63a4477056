import type { ProductSeed, StoreSeed } from '../../demo/catalog/types.js';

const product = (slug: string, rest: Partial<ProductSeed> = {}): ProductSeed => ({
  slug,
  name: `The ${slug}`,
  categories: [],
  price: 1200,
  media: [],
  ...rest,
});

/** A small store with one product of each kind that the cart has to treat differently. */
export const cartSeed: Partial<StoreSeed> = {
  categories: [],
  products: [
    product('candle'),
    product('soap'),
    product('scarce', { stock: 3 }),
    product('dozen', { minQuantity: 2, maxQuantity: 12 }),
    product('shirt', {
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [{ values: ['S'] }, { values: ['M'], stock: 2 }],
    }),
    product('set', { type: 'bundle', bundle: { minQuantity: 2, maxQuantity: 4, components: ['candle', 'soap'] } }),
  ],
  discounts: [
    { code: 'SAVE10', type: 'percentage', value: 10 },
    { code: 'LESS5', type: 'fixed', value: 500 },
    { code: 'GONE', type: 'percentage', value: 10, expiresAt: '2020-01-01T00:00:00Z' },
  ],
};
