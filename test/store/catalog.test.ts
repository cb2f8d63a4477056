import { describe, expect, it } from 'vitest';
import type { Country, State } from '../../src/contract/place.js';
import type { Category, Product } from '../../src/contract/product.js';
import type { PageMeta } from '../../src/contract/response.js';
import type { StoreInfo } from '../../src/contract/store.js';
import { storeForTests, type Visitor } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();
const slugs = async (visitor: Visitor, query: string) =>
  (await visitor.send<Product[]>('GET', `/products?${query}`)).data.map((product) => product.slug);

describe('GET /', () => {
  it('tells what the store is and has', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<StoreInfo>('GET', '');
    expect(data).toMatchObject({
      ...{ name: 'Acme Candles', currency: 'GBP', defaultLocale: 'en', supportedLocales: ['en', 'fr', 'ar'] },
      ...{ mediaUrl: 'http://store.test', testMode: true, branding: { primaryColor: '#FF5C00' } },
      features: { reviews: true, discounts: true, filters: ['price', 'inStock', 'onSale'] },
    });
    expect(data.id).toMatch(/^str_/);
    expect((await visitor.send<StoreInfo>('GET', '/')).data).toEqual(data);
  });
});

describe('GET /products', () => {
  it('lists page by page', async () => {
    const visitor = await store.visit();
    const first = await visitor.send<Product[]>('GET', '/products?perPage=4');
    expect(first.data).toHaveLength(4);
    expect(first.body['meta'] as PageMeta).toEqual({ currentPage: 1, perPage: 4, total: 10, lastPage: 3 });
    const last = await visitor.send<Product[]>('GET', '/products?perPage=4&page=3');
    expect(last.data.map((product) => product.slug)).toEqual(['notebook', 'any-three']);
    expect((await visitor.send<Product[]>('GET', '/products?page=9')).data).toEqual([]);
  });

  it.each(['perPage=0', 'perPage=101', 'page=0', 'page=x', 'sort=size', 'priceMin=-1', 'inStock=maybe'])(
    'refuses %s',
    async (query) => {
      const visitor = await store.visit();
      const refused = await visitor.send('GET', `/products?${query}`);
      expect(refused.status).toBe(422);
      expect(Object.keys(refused.error.fields ?? {})).toEqual([query.split('=')[0]]);
    },
  );

  it('sorts', async () => {
    const visitor = await store.visit();
    expect((await slugs(visitor, 'sort=price')).slice(0, 3)).toEqual(['free-sample', 'by-the-box', 'guide']);
    expect((await slugs(visitor, 'sort=-price')).slice(0, 2)).toEqual(['any-three', 'hand-poured-candle']);
    expect((await slugs(visitor, 'sort=name'))[0]).toBe('any-three');
    expect((await slugs(visitor, 'sort=-createdAt'))[0]).toBe('hand-poured-candle');
  });

  it('filters by category with all below it, by words, price, stock, sale and ids', async () => {
    const visitor = await store.visit();
    expect(await slugs(visitor, 'category=soy-wax')).toEqual(['hand-poured-candle']);
    expect(await slugs(visitor, 'category=candles')).toContain('hand-poured-candle');
    expect(await slugs(visitor, 'category=nothing')).toEqual([]);
    expect(await slugs(visitor, 'q=SOY%20wax')).toEqual(['hand-poured-candle']);
    expect(await slugs(visitor, 'priceMin=1600&priceMax=2400')).toEqual(['hand-poured-candle', 'notebook']);
    expect(await slugs(visitor, 'inStock=false')).toEqual(['sold-out']);
    expect(await slugs(visitor, 'onSale=true')).toEqual(['on-sale']);
    expect(await slugs(visitor, 'ids=guide,last-ten')).toEqual(['last-ten', 'guide']);
  });

  it('finds words without their accents, in the visitor’s language', async () => {
    const visitor = await store.visit();
    const found = await visitor.send<Product[]>('GET', '/products?q=bougie%20coulee', undefined, {
      'Accept-Language': 'fr',
    });
    expect(found.data.map((product) => product.name)).toEqual(['Bougie coulée à la main']);
  });
});

describe('GET /products/{product}', () => {
  it('answers a simple product, by id or slug', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<Product>('GET', '/products/hand-poured-candle');
    expect(data).toMatchObject({
      ...{ status: 'published', productType: 'physical', digital: false, shippingType: 'required' },
      ...{ trackInventory: true, inStock: true, inventoryCount: 50, minOrderQuantity: 1, maxOrderQuantity: null },
      ...{ priceMin: 2400, priceMax: 2400, hasVariants: false, hasRequiredOptions: false, variantCount: 1 },
      ...{ quickAddEligible: true, options: [], variants: [], bundleConfig: null, reviewCount: 2, averageRating: 4.5 },
      price: {
        amount: 2400,
        originalAmount: 2400,
        formatted: '£24.00',
        inclusive: false,
        note: '+ tax at checkout',
        isOnSale: false,
      },
      categories: [{ name: 'Soy wax', slug: 'soy-wax' }],
    });
    expect(data.primaryMediaId).toBe(data.media?.[0]?.id);
    expect((await visitor.send<Product>('GET', `/products/${data.id}`)).data).toEqual(data);
    expect((await visitor.send('GET', '/products/nothing')).status).toBe(404);
  });

  it('answers options, variants and a sale', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<Product>('GET', '/products/notebook');
    const [size, colour] = data.options ?? [];
    expect(colour).toMatchObject({
      name: 'Colour',
      position: 1,
      values: [{ value: 'Sand', color: '#d8c7a3' }, { value: 'Ink' }],
    });
    expect(data.variants?.[2]).toMatchObject({
      ...{ sku: 'NB-A4-S', inStock: true, inventoryCount: 7, inventoryPolicy: 'deny' },
      optionValueIds: [size?.values[1]?.id, colour?.values[0]?.id],
    });
    expect(data).toMatchObject({
      hasVariants: true,
      defaultVariantId: null,
      quickAddEligible: false,
      priceMin: 1200,
      priceMax: 1600,
    });
    const sale = await visitor.send<Product>('GET', '/products/on-sale');
    expect(sale.data.price).toMatchObject({
      ...{
        amount: 1500,
        originalAmount: 2000,
        isOnSale: true,
        salePrice: 1500,
        discountPercentage: 25,
        saleName: 'Spring',
      },
    });
  });

  it('answers prices and names as the visitor reads them', async () => {
    const visitor = await store.visit();
    const french = await visitor.send<Product>('GET', '/products/hand-poured-candle', undefined, {
      'Accept-Language': 'fr-FR',
    });
    expect(french.data).toMatchObject({ name: 'Bougie coulée à la main', price: { formatted: '24,00\u00a0£' } });
    expect(french.headers.get('Content-Language')).toBe('fr-FR');
    expect(french.headers.get('Vary')).toContain('Accept-Language');
  });
});

describe('GET /categories', () => {
  it('answers the tree with counts', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<Category[]>('GET', '/categories');
    expect(data).toMatchObject([
      { slug: 'candles', parentId: null, productCount: 8, children: [{ slug: 'soy-wax', productCount: 1 }] },
      { slug: 'stationery', productCount: 2, children: [] },
    ]);
    const one = await visitor.send<Category>('GET', '/categories/soy-wax');
    expect(one.data).toMatchObject({ name: 'Soy wax', parentId: data[0]?.id });
    expect((await visitor.send('GET', '/categories/nothing')).status).toBe(404);
  });
});

describe('GET /countries', () => {
  it('answers where the store ships, in the visitor’s language', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<Country[]>('GET', '/countries');
    expect(data).toEqual([
      { code: 'CA', name: 'Canada', requiresState: true, postcodeLabel: 'Postal code' },
      { code: 'GB', name: 'United Kingdom', requiresState: false, postcodeLabel: 'Postcode' },
      { code: 'US', name: 'United States', requiresState: true, postcodeLabel: 'ZIP code' },
    ]);
    const french = await visitor.send<Country[]>('GET', '/countries', undefined, { 'Accept-Language': 'fr' });
    expect(french.data.map((country) => country.name)).toEqual(['Canada', 'États-Unis', 'Royaume-Uni']);
    const world = await store.visit({
      ...seed,
      shippingZones: [
        {
          name: 'World',
          countries: ['*'],
          options: [{ name: 'Air', description: '', price: 1, minDays: 1, maxDays: 2 }],
        },
      ],
    });
    expect((await world.send<Country[]>('GET', '/countries')).data.length).toBeGreaterThan(220);
  });

  it('answers states where they are asked for', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<State[]>('GET', '/countries/US/states');
    expect(data).toHaveLength(51);
    expect(data).toContainEqual({ code: 'NY', name: 'New York' });
    expect((await visitor.send<State[]>('GET', '/countries/GB/states')).data).toEqual([]);
    expect((await visitor.send('GET', '/countries/ZZ/states')).status).toBe(404);
  });
});

describe('GET /payment-methods', () => {
  it('keeps the order of the store', async () => {
    const visitor = await store.visit();
    const { data } = await visitor.send<{ id: string }[]>('GET', '/payment-methods');
    expect(data.map((method) => method.id)).toEqual(['card', 'apple_pay', 'google_pay', 'bank_transfer']);
  });
});

describe('GET /media', () => {
  const drawn: (string | number)[][] = [];
  const withPictures = storeForTests({
    drawPicture: (path, width, format) => {
      drawn.push([path, width, format]);
      return path === 'none.jpg' ? Promise.reject(new RangeError(path)) : Promise.resolve(new Uint8Array([1, 2, 3]));
    },
  });

  it('serves pictures for ever, in the width and format asked for', async () => {
    const get = (path: string, accept: string) =>
      withPictures.app.fetch(new Request(`http://store.test/media/${path}`, { headers: { Accept: accept } }));
    const picture = await get('w=320/candle/front.jpg', 'image/avif,image/webp');
    expect(drawn).toEqual([['candle/front.jpg', 320, 'webp']]);
    expect(picture.headers.get('Content-Type')).toBe('image/webp');
    expect(picture.headers.get('Cache-Control')).toContain('immutable');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect((await get('w=320/candle/front.jpg', '*/*')).headers.get('Content-Type')).toBe('image/jpeg');
    expect((await get('w=320/none.jpg', '*/*')).status).toBe(404);
  });
});
