import { describe, expect, test } from 'vitest';
import { demoCatalog } from '../../demo/catalog/index.js';
import type { ProductSeed } from '../../demo/catalog/types.js';

const { products, categories, discounts, taxes, shippingZones } = demoCatalog;
const bySlug = new Map(products.map((product) => [product.slug, product]));

function product(slug: string): ProductSeed {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`No product ${slug}`);
  return found;
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function valueNames(option: NonNullable<ProductSeed['options']>[number]): readonly string[] {
  return option.values.map((value) => (typeof value === 'string' ? value : value.value));
}

describe('the demo catalogue', () => {
  test('has what the contract names', () => {
    expect(product('hand-poured-candle')).toMatchObject({ price: 2400, summary: 'Soy wax, 60 hours burn time.' });
    expect(product('lavender-linen-spray').price).toBe(1200);
    expect(categories.find(({ slug }) => slug === 'soy-wax')?.parent).toBe('candles');
    const spring = discounts.find(({ code }) => code === 'SPRING20');
    expect(spring).toMatchObject({ type: 'percentage', value: 20 });
    expect(Date.parse(spring?.startsAt ?? '')).toBeLessThan(Date.now());
    expect(Date.parse(spring?.expiresAt ?? '')).toBeGreaterThan(Date.now());
  });

  test('is large enough to need pages and filters', () => {
    expect(products.length).toBeGreaterThanOrEqual(80);
    expect(products.length).toBeLessThanOrEqual(110);
    expect(new Set(products.map(({ price }) => price)).size).toBeGreaterThan(25);
  });

  test('names every product, picture, code, stock number and category once', () => {
    expect(repeated(products.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(products.map(({ name }) => name))).toEqual([]);
    expect(repeated(products.map(({ description = '' }) => description))).toEqual([]);
    expect(repeated(products.flatMap(({ media }) => media.map(({ path }) => path)))).toEqual([]);
    expect(repeated(products.flatMap(({ variants = [] }) => variants.flatMap(({ sku }) => sku ?? [])))).toEqual([]);
    expect(repeated(discounts.map(({ code }) => code))).toEqual([]);
    expect(repeated(categories.map(({ slug }) => slug))).toEqual([]);
  });

  test('puts every product into categories of a tree two levels deep, none of them empty', () => {
    const parents = new Map(categories.map(({ slug, parent }) => [slug, parent]));
    for (const { parent } of categories) {
      if (parent !== undefined) expect(parents.get(parent), parent).toBeUndefined();
      if (parent !== undefined) expect(parents.has(parent), parent).toBe(true);
    }
    const used = new Set(products.flatMap((item) => item.categories));
    expect([...used].filter((slug) => !parents.has(slug))).toEqual([]);
    expect(categories.filter(({ slug }) => !used.has(slug))).toEqual([]);
    for (const item of products) {
      expect(item.categories.length, item.slug).toBeGreaterThan(0);
    }
  });

  test('asks for whole amounts, less while on sale', () => {
    for (const item of products) {
      for (const { price = item.price, salePrice } of [item, ...(item.variants ?? [])]) {
        expect(Number.isInteger(price) && price > 0, item.slug).toBe(true);
        if (salePrice === undefined) continue;
        expect(Number.isInteger(salePrice), item.slug).toBe(true);
        expect(salePrice, item.slug).toBeLessThan(price);
      }
    }
  });

  test('has variants that are made of its options, each combination once', () => {
    for (const { slug, options = [], variants = [], media } of products) {
      expect(variants.length > 0, slug).toBe(options.length > 0);
      for (const variant of variants) {
        expect(variant.values.length, slug).toBe(options.length);
        for (const [index, value] of variant.values.entries()) {
          const option = options[index];
          expect(option === undefined ? [] : valueNames(option), slug).toContain(value);
        }
        if (variant.media !== undefined) expect(media[variant.media], slug).toBeDefined();
      }
      expect(repeated(variants.map(({ values }) => values.join(' / ')))).toEqual([]);
      for (const option of options) {
        for (const name of valueNames(option)) {
          expect(
            variants.some(({ values }) => values.includes(name)),
            `${slug}: ${name}`,
          ).toBe(true);
        }
      }
    }
  });

  test('gives a variant with a colour of its own a picture of its own', () => {
    for (const { slug, options = [], variants = [] } of products) {
      const colours = options.findIndex(({ values }) => values.every((value) => typeof value !== 'string'));
      if (colours < 0) continue;
      const pictures = new Map<string, Set<number | undefined>>();
      for (const { values, media } of variants) {
        const name = values[colours] ?? '';
        pictures.set(name, (pictures.get(name) ?? new Set()).add(media));
      }
      const shown = [...pictures.values()].map((set) => [...set]);
      expect(
        shown.every((set) => set.length === 1 && set[0] !== undefined),
        slug,
      ).toBe(true);
      expect(new Set(shown.flat()).size, slug).toBe(pictures.size);
    }
  });

  test('keeps its limits and bundles possible', () => {
    for (const { slug, minQuantity = 1, maxQuantity = Infinity, bundle, type } of products) {
      expect(minQuantity, slug).toBeLessThanOrEqual(maxQuantity);
      expect(type === 'bundle', slug).toBe(bundle !== undefined);
      for (const component of bundle?.components ?? []) {
        expect(product(component).type ?? 'physical', component).toBe('physical');
      }
      if (bundle) expect(bundle.minQuantity).toBeLessThanOrEqual(bundle.maxQuantity ?? Infinity);
    }
  });

  test('has every case that a shop must cope with', () => {
    const three = products.filter(({ options = [] }) => options.length === 3);
    const full = three.map(({ options = [] }) => options.reduce((count, { values }) => count * values.length, 1));
    expect(three.some(({ variants = [] }, index) => variants.length < (full[index] ?? 0))).toBe(true);
    expect(three.some(({ variants = [] }) => variants.some(({ stock }) => stock === 0))).toBe(true);

    const has = (test: (item: ProductSeed) => boolean): boolean => products.some(test);
    expect(
      has(({ salePrice }) => salePrice !== undefined),
      'sale',
    ).toBe(true);
    expect(
      has(({ variants = [] }) => variants.some(({ salePrice }) => salePrice !== undefined)),
      'variant sale',
    ).toBe(true);
    expect(
      has(({ stock = 99 }) => stock >= 1 && stock <= 3),
      'low stock',
    ).toBe(true);
    expect(
      has(({ stock, policy }) => stock === 0 && policy === undefined),
      'sold out',
    ).toBe(true);
    expect(
      has(({ stock, policy }) => stock === 0 && policy === 'continue'),
      'back-order',
    ).toBe(true);
    expect(
      has(({ minQuantity = 1 }) => minQuantity > 1),
      'minimum',
    ).toBe(true);
    expect(
      has(({ maxQuantity }) => maxQuantity === 1),
      'one only',
    ).toBe(true);
    for (const type of ['digital', 'bundle', 'subscription'])
      expect(
        has((item) => item.type === type),
        type,
      ).toBe(true);
    expect(
      has(({ name }) => name.length > 100),
      'long name',
    ).toBe(true);
    for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Greek}/u, /[ąćęłńóśźż]/u]) {
      expect(
        has(({ name }) => script.test(name)),
        String(script),
      ).toBe(true);
    }
    expect(
      has(({ media }) => media.length === 0),
      'no picture',
    ).toBe(true);
    expect(
      has(({ media }) => media.length >= 9),
      'many pictures',
    ).toBe(true);
    expect(
      has(({ media }) => media.some(({ isVideo }) => isVideo)),
      'video',
    ).toBe(true);
    expect(
      has(({ description = '' }) => /^#+ /m.test(description)),
      'headings',
    ).toBe(true);
    expect(
      has(({ description = '' }) => /^[-*1-9]\.? /m.test(description)),
      'lists',
    ).toBe(true);
    expect(
      has(({ description = '' }) => /\]\(https?:\/\//.test(description)),
      'links',
    ).toBe(true);
  });

  test('speaks of its pictures in words', () => {
    for (const { slug, media } of products) {
      for (const { alt, path, aspectRatio } of media) {
        expect(alt.length, path).toBeGreaterThan(12);
        expect(aspectRatio, path).toBeGreaterThan(0.5);
        expect(path.startsWith(`${slug}/`), path).toBe(true);
      }
      expect(repeated(media.map(({ alt }) => alt)), slug).toEqual([]);
    }
  });

  test('speaks French and Arabic', () => {
    const translated = products.filter(({ translations }) => translations !== undefined);
    expect(translated.length).toBeGreaterThanOrEqual(24);
    for (const { slug, translations } of translated) {
      expect(translations?.['fr']?.name, slug).toMatch(/\p{Script=Latin}/u);
      expect(translations?.['ar']?.name, slug).toMatch(/\p{Script=Arabic}/u);
      expect(translations?.['ar']?.summary, slug).toMatch(/\p{Script=Arabic}/u);
    }
    for (const { slug, translations } of categories) {
      expect(translations?.['fr']?.name, slug).toBeTruthy();
      expect(translations?.['ar']?.name, slug).toMatch(/\p{Script=Arabic}/u);
    }
  });

  test('carries reviews that vary', () => {
    const reviewed = products.filter(({ reviews = [] }) => reviews.length > 0);
    expect(reviewed.length).toBeGreaterThan(50);
    for (const { slug, reviews = [] } of reviewed) {
      expect(reviews.length, slug).toBeGreaterThanOrEqual(3);
      expect(reviews.length, slug).toBeLessThanOrEqual(12);
      for (const { rating, createdAt } of reviews) {
        expect([1, 2, 3, 4, 5], slug).toContain(rating);
        expect(Number.isNaN(Date.parse(createdAt)), slug).toBe(false);
      }
    }
    expect(new Set(reviewed.flatMap(({ reviews = [] }) => reviews.map(({ rating }) => rating))).size).toBeGreaterThan(
      3,
    );
    expect(repeated(reviewed.flatMap(({ reviews = [] }) => reviews.map(({ body }) => body)))).toEqual([]);
  });

  test('has a code for each thing that can happen to a code', () => {
    const now = Date.now();
    const some = (test: (discount: (typeof discounts)[number]) => boolean): boolean => discounts.some(test);
    expect(some(({ type }) => type === 'fixed')).toBe(true);
    expect(some(({ type }) => type === 'free_shipping')).toBe(true);
    expect(some(({ expiresAt }) => expiresAt !== undefined && Date.parse(expiresAt) < now)).toBe(true);
    expect(some(({ usageLimit }) => usageLimit === 0)).toBe(true);
    expect(some(({ minimumSubtotal = 0 }) => minimumSubtotal > 0)).toBe(true);
    expect(some(({ type, value }) => type === 'percentage' && value === 100)).toBe(true);
    expect(some(({ products: only = [] }) => only.length > 0)).toBe(true);
    for (const { products: only = [], categories: within = [] } of discounts) {
      for (const slug of only) product(slug);
      for (const slug of within)
        expect(
          categories.some((category) => category.slug === slug),
          slug,
        ).toBe(true);
    }
  });

  test('posts everywhere, and taxes every US state that has a sales tax', () => {
    expect(shippingZones.some(({ countries }) => countries.includes('*'))).toBe(true);
    expect(repeated(shippingZones.flatMap(({ countries }) => countries))).toEqual([]);
    for (const { name, options } of shippingZones) {
      expect(options.length, name).toBeGreaterThanOrEqual(2);
      expect(options.length, name).toBeLessThanOrEqual(3);
      for (const { minDays, maxDays } of options) expect(minDays).toBeLessThanOrEqual(maxDays);
    }
    const states = taxes.filter(({ country }) => country === 'US').map(({ state }) => state);
    expect(states).toHaveLength(46);
    for (const free of ['AK', 'DE', 'MT', 'NH', 'OR']) expect(states).not.toContain(free);
    expect(taxes.find(({ country }) => country === 'GB')?.rate).toBe(0.2);
  });
});
