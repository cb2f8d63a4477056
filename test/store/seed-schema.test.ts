import { describe, expect, it } from 'vitest';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { demoCatalog } from '../../demo/catalog/index.js';
import { defaultSeed } from '../../demo/store/catalog/import.js';
import { checkSeed } from '../../demo/store/catalog/seed-schema.js';
import { storeForTests } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const product = { slug: 'a', name: 'A', price: 100, categories: [], media: [] };
const discount = (value: number, type = 'fixed') => ({ discounts: [{ code: 'A', type, value }] });

it.each([
  ['the demo store’s', demoCatalog],
  ['the default', defaultSeed],
  ['the tests’', { ...defaultSeed, ...seed }],
])('%s seed makes a store', (_name, given) => {
  expect(() => checkSeed(given)).not.toThrow();
});

describe('a seed that no store can be made from', () => {
  it.each<[string, object]>([
    ['discounts[0].value', discount(500.5)],
    ['discounts[0].value', discount(-100)],
    ['discounts[0].value', discount(101, 'percentage')],
    ['discounts[0].value', discount(-1, 'percentage')],
    ['discounts[0].value', discount(Infinity)],
    ['discounts[0].value', discount(5, 'free_shipping')],
    ['discounts[0].type', discount(5, 'constructor')],
    ['discounts[0].expiresAt', { discounts: [{ code: 'A', type: 'fixed', value: 1, expiresAt: 'soon' }] }],
    [
      'discounts[1]',
      {
        discounts: [
          { code: 'a', type: 'fixed', value: 1 },
          { code: 'A', type: 'fixed', value: 2 },
        ],
      },
    ],
    ['products[0].price', { products: [{ ...product, price: 12.5 }] }],
    ['products[0].price', { products: [{ ...product, price: -1 }] }],
    ['products[0].price', { products: [{ ...product, price: '100' }] }],
    ['products[0].salePrice', { products: [{ ...product, salePrice: -1 }] }],
    ['products[0].stock', { products: [{ ...product, stock: 0.5 }] }],
    ['products[0].policy', { products: [{ ...product, policy: 'always' }] }],
    ['products[0].type', { products: [{ ...product, type: 'imaginary' }] }],
    ['products[0].maxQuantity', { products: [{ ...product, minQuantity: 3, maxQuantity: 2 }] }],
    [
      'products[0].variants[1].price',
      { products: [{ ...product, variants: [{ values: [] }, { values: [], price: NaN }] }] },
    ],
    [
      'products[0].media[0].aspectRatio',
      { products: [{ ...product, media: [{ path: 'a', alt: '', aspectRatio: 0 }] }] },
    ],
    [
      'products[0].reviews[0].rating',
      { products: [{ ...product, reviews: [{ rating: 6, body: '', author: '', createdAt: '2026-01-01' }] }] },
    ],
    ['products[1]', { products: [product, product] }],
    [
      'categories[1]',
      {
        categories: [
          { slug: 'a', name: 'A' },
          { slug: 'a', name: 'B' },
        ],
      },
    ],
    ['taxes[0].rate', { taxes: [{ country: 'GB', name: 'VAT', rate: 20 }] }],
    ['taxes[0].country', { taxes: [{ country: 'UK', name: 'VAT', rate: 0.2 }] }],
    [
      'shippingZones[0].options[0].price',
      {
        shippingZones: [
          {
            name: 'Z',
            countries: ['*'],
            options: [{ name: 'O', description: '', price: -395, minDays: 1, maxDays: 2 }],
          },
        ],
      },
    ],
    [
      'shippingZones[0].options[0].maxDays',
      {
        shippingZones: [
          { name: 'Z', countries: ['*'], options: [{ name: 'O', description: '', price: 0, minDays: 3, maxDays: 2 }] },
        ],
      },
    ],
    ['currency', { currency: 'pounds' }],
    ['country', { country: 'England' }],
    ['defaultLocale', { defaultLocale: 'not a tag' }],
    ['taxInclusive', { taxInclusive: 'yes' }],
    ['unpaidOrderDays', { unpaidOrderDays: 0 }],
    ['checkout.termsMode', { checkout: { termsMode: 'maybe' } }],
    ['checkout.minimumOrderValue', { checkout: { minimumOrderValue: 500.5 } }],
  ])('says what is wrong with %s: %j', async (place, more) => {
    await expect(store.app.createStore({ ...seed, ...(more as Partial<StoreSeed>) })).rejects.toThrow(`\n  ${place}: `);
  });

  it('leaves the store as it was, and is refused by the control surface like any wrong request', async () => {
    const visitor = await store.visit();
    await expect(store.app.createStore({ ...seed, currency: '?' }, visitor.key)).rejects.toThrow('currency');
    expect((await visitor.add('hand-poured-candle')).data.currency).toBe('GBP');
    const response = await store.app.fetch(
      new Request('http://store.test/_control/stores', {
        method: 'POST',
        body: JSON.stringify({ seed: discount(-100) }),
      }),
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: { code: 'validation_failed', fields: { 'discounts[0].value': {} } },
    });
  });
});
