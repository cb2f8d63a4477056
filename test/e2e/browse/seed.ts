import type { StoreSeed } from '../../../demo/catalog/types.js';

const picture = (slug: string) => [{ path: `${slug}/front.jpg`, alt: `Picture of ${slug}`, aspectRatio: 0.8 }];

/** A shop to look around in: a category within another, sales, and something that is sold out. */
export const browseSeed: Partial<StoreSeed> = {
  name: 'Small & Quiet',
  supportedLocales: ['en', 'ar'],
  categories: [
    { slug: 'candles', name: 'Candles', translations: { ar: { name: 'شموع' } } },
    {
      slug: 'soy',
      name: 'Soy wax',
      description: 'Poured from soy, in small batches.',
      parent: 'candles',
      translations: { ar: { name: 'شمع الصويا', description: 'مصبوبة من شمع الصويا.' } },
    },
    { slug: 'bath', name: 'Bath', translations: { ar: { name: 'الحمّام' } } },
  ],
  products: [
    {
      slug: 'beeswax-candle',
      name: 'Beeswax candle',
      categories: ['candles'],
      price: 3000,
      stock: 20,
      media: picture('beeswax-candle'),
      translations: { ar: { name: 'شمعة شمع العسل' } },
    },
    {
      slug: 'soy-candle',
      name: 'Soy candle',
      categories: ['soy'],
      price: 2400,
      salePrice: 1900,
      stock: 20,
      media: picture('soy-candle'),
      translations: { ar: { name: 'شمعة الصويا' } },
    },
    {
      slug: 'tea-lights',
      name: 'Tea lights',
      categories: ['soy'],
      price: 1500,
      salePrice: 1200,
      stock: 0,
      media: picture('tea-lights'),
      translations: { ar: { name: 'شموع صغيرة' } },
    },
    {
      slug: 'oat-soap',
      name: 'Oat soap',
      categories: ['bath'],
      price: 700,
      stock: 20,
      media: picture('oat-soap'),
      translations: { ar: { name: 'صابون الشوفان' } },
    },
    {
      slug: 'bath-salt',
      name: 'Bath salt',
      categories: ['bath'],
      price: 1600,
      salePrice: 1400,
      stock: 20,
      media: picture('bath-salt'),
      translations: { ar: { name: 'ملح الاستحمام' } },
    },
  ],
};
