import type { ProductSeed, StoreSeed } from '../../demo/catalog/types.js';

const product = (slug: string, price: number, more: Partial<ProductSeed> = {}): ProductSeed => ({
  slug,
  name: slug.replaceAll('-', ' '),
  categories: ['candles'],
  price,
  media: [{ path: `${slug}/front.jpg`, alt: 'Front', aspectRatio: 0.8 }],
  ...more,
});

/** A store with one of each kind, small enough to keep in mind. Twenty per cent of tax on top of the prices. */
export const seed: Partial<StoreSeed> = {
  name: 'Acme Candles',
  supportedLocales: ['en', 'fr', 'ar'],
  taxes: [
    { country: 'GB', name: 'VAT', rate: 0.2 },
    { country: 'US', state: 'CA', name: 'California sales tax', rate: 0.0725 },
    { country: 'CA', name: 'GST', rate: 0.05 },
    { country: 'CA', state: 'QC', name: 'QST', rate: 0.09975 },
  ],
  shippingZones: [
    {
      name: 'United Kingdom',
      countries: ['GB'],
      options: [
        { name: 'Tracked 48', description: '2-3 days', price: 395, freeOver: 10_000, minDays: 2, maxDays: 3 },
        { name: 'Tracked 24', description: '1-2 days', price: 595, minDays: 1, maxDays: 2 },
      ],
    },
    {
      name: 'North America',
      countries: ['US', 'CA'],
      options: [{ name: 'Air mail', description: '5-8 days', price: 1295, minDays: 5, maxDays: 8 }],
    },
  ],
  discounts: [
    { code: 'SPRING20', type: 'percentage', value: 20 },
    { code: 'FIVER', type: 'fixed', value: 500 },
    { code: 'POSTFREE', type: 'free_shipping', value: 0 },
    { code: 'OLD', type: 'percentage', value: 10, expiresAt: '2020-01-01T00:00:00Z' },
    { code: 'ONCE', type: 'fixed', value: 100, usageLimit: 1 },
    { code: 'BIG', type: 'fixed', value: 1000, minimumSubtotal: 10_000 },
    { code: 'CANDLEONLY', type: 'percentage', value: 50, products: ['hand-poured-candle'] },
    { code: 'PAPER', type: 'percentage', value: 50, categories: ['stationery'] },
    { code: 'FREE100', type: 'percentage', value: 100 },
  ],
  categories: [
    { slug: 'candles', name: 'Candles', translations: { fr: { name: 'Bougies' } } },
    { slug: 'soy-wax', name: 'Soy wax', parent: 'candles' },
    { slug: 'stationery', name: 'Stationery' },
  ],
  products: [
    product('hand-poured-candle', 2400, {
      name: 'Hand-poured candle',
      categories: ['soy-wax'],
      summary: 'Soy wax, 60 hours burn time.',
      description: 'Hand-poured *soy wax* candles.',
      stock: 50,
      translations: { fr: { name: 'Bougie coulée à la main' } },
      reviews: [
        { rating: 5, body: 'Lovely.', author: 'Sam', createdAt: '2026-03-14T09:00:00Z' },
        { rating: 4, body: 'Good.', author: 'Ida', createdAt: '2026-03-15T09:00:00Z' },
      ],
    }),
    product('last-ten', 1000, { stock: 10 }),
    product('sold-out', 1500, { stock: 0 }),
    product('back-order', 1500, { stock: 0, policy: 'continue' }),
    product('on-sale', 2000, { salePrice: 1500, saleName: 'Spring' }),
    product('by-the-box', 300, { minQuantity: 3, maxQuantity: 6 }),
    product('guide', 900, { type: 'digital', categories: ['stationery'] }),
    product('free-sample', 0, { type: 'digital' }),
    product('notebook', 1200, {
      categories: ['stationery'],
      options: [
        { name: 'Size', values: ['A5', 'A4'] },
        {
          name: 'Colour',
          values: [
            { value: 'Sand', color: '#d8c7a3' },
            { value: 'Ink', color: '#223' },
          ],
        },
      ],
      variants: [
        { values: ['A5', 'Sand'], sku: 'NB-A5-S', stock: 4 },
        { values: ['A5', 'Ink'], sku: 'NB-A5-I', stock: 0 },
        { values: ['A4', 'Sand'], sku: 'NB-A4-S', price: 1600, stock: 7 },
      ],
    }),
    product('any-three', 6000, {
      type: 'bundle',
      bundle: { minQuantity: 3, maxQuantity: 3, components: ['hand-poured-candle', 'last-ten'] },
    }),
  ],
};
