import type { StoreSeed } from '../../demo/catalog/types.js';

const picture = (slug: string) => [{ path: `${slug}/front.jpg`, alt: `Picture of ${slug}`, aspectRatio: 0.8 }];

/** A small shop with one product of each kind that is bought in its own way. Prices in pence, 20 % VAT on top. */
export const smallSeed: Partial<StoreSeed> = {
  name: 'Small & Quiet',
  checkout: { termsMode: 'notice', showCouponField: true, showNotesField: true, phoneNumberField: 'optional' },
  paymentMethods: [
    { id: 'card', label: 'Card' },
    { id: 'bank_transfer', label: 'Bank transfer' },
  ],
  categories: [
    { slug: 'candles', name: 'Candles', translations: { fr: { name: 'Bougies' }, ar: { name: 'شموع' } } },
    { slug: 'table', name: 'Table' },
  ],
  discounts: [
    { code: 'SPRING20', type: 'percentage', value: 20 },
    { code: 'ONTHEHOUSE', type: 'percentage', value: 100 },
    { code: 'FREEPOST', type: 'free_shipping', value: 0 },
    { code: 'WINTER24', type: 'percentage', value: 25, expiresAt: '2025-02-01T00:00:00Z' },
    { code: 'OVER50', type: 'percentage', value: 15, minimumSubtotal: 5000 },
  ],
  products: [
    {
      slug: 'beeswax-candle',
      name: 'Beeswax candle',
      summary: 'Burns for forty hours.',
      description: 'Poured by hand, in **small** batches.',
      categories: ['candles'],
      price: 1800,
      stock: 20,
      media: picture('beeswax-candle'),
      createdAt: '2026-01-03T00:00:00Z',
      translations: { fr: { name: 'Bougie en cire d’abeille' }, ar: { name: 'شمعة شمع العسل' } },
    },
    {
      slug: 'stoneware-mug',
      name: 'Stoneware mug',
      categories: ['table'],
      price: 2400,
      media: picture('stoneware-mug'),
      options: [{ name: 'Glaze', values: ['Ash', 'Ink'] }],
      variants: [
        { values: ['Ash'], stock: 5 },
        { values: ['Ink'], stock: 5, price: 2600 },
      ],
      createdAt: '2026-01-02T00:00:00Z',
      translations: { fr: { name: 'Tasse en grès' }, ar: { name: 'كوب خزفي' } },
    },
    {
      slug: 'candle-care-guide',
      name: 'Candle care guide',
      type: 'digital',
      categories: ['candles'],
      price: 900,
      media: picture('candle-care-guide'),
      createdAt: '2026-01-01T00:00:00Z',
    },
  ],
};
