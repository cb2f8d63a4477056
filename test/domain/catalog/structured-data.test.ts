import { describe, expect, it } from 'vitest';
import type { Price } from '../../../src/contract/money.js';
import type { Product } from '../../../src/contract/product.js';
import {
  dataText,
  listData,
  productData,
  breadcrumbsOf,
  type DataContext,
} from '../../../src/domain/catalog/structured-data.js';

const price = (amount: number, more: Partial<Price> = {}): Price => ({
  amount,
  currency: 'GBP',
  formatted: 'as the store writes it',
  ...more,
});
const context: DataContext = {
  url: ({ slug }) => `https://shop.example/p/${slug}`,
  picture: ({ path }) => (path ? `https://media.example/${path}` : undefined),
};
const candle: Product = {
  id: 'prod_1',
  slug: 'candle',
  name: 'Candle',
  price: price(1990),
  inStock: true,
  summary: 'Burns *slowly*.',
  media: [
    { id: 'm1', path: 'front.jpg' },
    { id: 'm2', path: 'film.webm', isVideo: true },
  ],
};
const mug: Product = {
  ...candle,
  id: 'prod_2',
  slug: 'mug',
  name: 'Mug',
  hasVariants: true,
  variantCount: 2,
  priceMin: 2400,
  priceMax: 2600,
  options: [
    {
      id: 'glaze',
      name: 'Glaze',
      values: [
        { id: 'ash', value: 'Ash', color: '#ddd' },
        { id: 'ink', value: 'Ink' },
      ],
    },
    { id: 'size', name: 'Size', values: [{ id: 's', value: 'Small' }] },
    { id: 'lid', name: 'Lid', values: [{ id: 'no', value: 'Without' }] },
  ],
  variants: [
    {
      ...{ id: 'var_1', name: 'Ash / Small', sku: 'MUG-A', inStock: true, mediaId: 'm1' },
      ...{ price: price(2400), optionValueIds: ['ash', 's', 'no'] },
    },
    {
      ...{ id: 'var_2', name: 'Ink / Small', inStock: false, inventoryPolicy: 'continue' as const, inventoryCount: 0 },
      ...{ price: price(2600), optionValueIds: ['ink', 's', 'no'] },
    },
  ],
};
const steps = breadcrumbsOf([{ name: 'Candles', slug: 'candles' }], (slug) => `https://shop.example/c/${slug}`);

describe('a product', () => {
  it('has name, pictures and an offer with price, currency and availability', () => {
    expect(productData(candle, [], context)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Candle',
      url: 'https://shop.example/p/candle',
      image: ['https://media.example/front.jpg'],
      description: 'Burns slowly.',
      sku: 'prod_1',
      offers: {
        '@type': 'Offer',
        url: 'https://shop.example/p/candle',
        price: '19.90',
        priceCurrency: 'GBP',
        availability: 'https://schema.org/InStock',
      },
    });
  });

  it.each([
    ['JPY', '1990'],
    ['KWD', '1.990'],
  ])('has its price in major units of %s', (currency, text) => {
    const product = { ...candle, price: price(1990, { currency }) };
    expect(productData(product, [], context)).toMatchObject({ offers: { price: text, priceCurrency: currency } });
  });

  it('says when it is sold out, and what it cost before a sale', () => {
    const sale = { ...candle, inStock: false, price: price(1500, { originalAmount: 1990, isOnSale: true }) };
    expect(productData(sale, [], context)).toMatchObject({
      offers: {
        price: '15.00',
        availability: 'https://schema.org/OutOfStock',
        priceSpecification: { priceType: 'https://schema.org/StrikethroughPrice', price: '19.90' },
      },
    });
  });

  it('has a rating only where shoppers gave one', () => {
    const rated = (averageRating: number | null, reviewCount: number) =>
      productData({ ...candle, averageRating, reviewCount }, [], context);
    expect(rated(4.5, 12)).toMatchObject({
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 12 },
    });
    for (const data of [rated(null, 0), rated(4, 0), rated(0, 3), rated(9, 3)]) {
      expect(data).not.toHaveProperty('aggregateRating');
    }
  });

  it('has no offer where the price is malformed', () => {
    for (const wrong of [price(NaN), price(1.5), price(100, { currency: '£' })]) {
      expect(productData({ ...candle, price: wrong }, [], context)).not.toHaveProperty('offers');
    }
  });

  it('has the way to it, each step with its place and address', () => {
    const data = productData(candle, steps, context) as { '@graph': object[] };
    expect(data['@graph'][1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Candles', item: 'https://shop.example/c/candles' },
        { '@type': 'ListItem', position: 2, name: 'Candle', item: 'https://shop.example/p/candle' },
      ],
    });
    const nowhere = breadcrumbsOf([{ name: 'Candles', slug: 'candles' }], () => null);
    expect(productData(candle, nowhere, context)).not.toHaveProperty('@graph');
  });
});

describe('a product with variants', () => {
  it('is a group that says in what they differ, and has an offer for each', () => {
    expect(productData(mug, [], context)).toMatchObject({
      '@type': 'ProductGroup',
      name: 'Mug',
      productGroupID: 'prod_2',
      variesBy: ['https://schema.org/color', 'https://schema.org/size'],
      hasVariant: [
        {
          '@type': 'Product',
          name: 'Mug – Ash / Small',
          sku: 'MUG-A',
          color: 'Ash',
          size: 'Small',
          image: 'https://media.example/front.jpg',
          additionalProperty: [{ '@type': 'PropertyValue', name: 'Lid', value: 'Without' }],
          offers: { price: '24.00', availability: 'https://schema.org/InStock' },
        },
        {
          sku: 'var_2',
          color: 'Ink',
          offers: { price: '26.00', availability: 'https://schema.org/BackOrder' },
        },
      ],
    });
  });

  it('has its range of prices where the variants are not known', () => {
    const { options: _options, variants: _variants, ...listed } = mug;
    expect(listData('Table', [candle, listed], context)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'Table',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, item: { '@type': 'Product', name: 'Candle', offers: { price: '19.90' } } },
        {
          position: 2,
          item: {
            url: 'https://shop.example/p/mug',
            offers: {
              '@type': 'AggregateOffer',
              lowPrice: '24.00',
              highPrice: '26.00',
              priceCurrency: 'GBP',
              offerCount: 2,
            },
          },
        },
      ],
    });
  });
});

it('nothing in a text can end the script or open a comment', () => {
  const name = '</script><script>alert(1)</script><!--<script>';
  const text = dataText(productData({ ...candle, name, summary: name }, [], context));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name });
});
