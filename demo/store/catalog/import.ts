import { discountCodeKey } from '../../../src/domain/cart/discount-code.js';
import { createHash } from 'node:crypto';
import type { ProductSeed, StoreSeed } from '../../catalog/types.js';
import { all, one, run, type InValue, type Sql } from '../database.js';
import { newId, stableId } from '../identifiers.js';
import type { StoreSettings } from '../model.js';
import { checkSeed } from './seed-schema.js';

/** What a store has where its seed says nothing. */
export const defaultSeed: StoreSeed = {
  name: 'Acme Candles',
  currency: 'GBP',
  supportedCurrencies: ['GBP'],
  supportedLocales: ['en', 'fr', 'ar'],
  defaultLocale: 'en',
  taxInclusive: false,
  country: 'GB',
  branding: { primaryColor: '#FF5C00' },
  paymentMethods: [
    { id: 'card', label: 'Card' },
    { id: 'apple_pay', label: 'Apple Pay' },
    { id: 'google_pay', label: 'Google Pay' },
    { id: 'bank_transfer', label: 'Bank transfer', instructions: 'Please pay to account 00000000.' },
  ],
  taxes: [{ country: 'GB', name: 'VAT', rate: 0.2 }],
  shippingZones: [
    {
      name: 'United Kingdom',
      countries: ['GB'],
      options: [
        { name: 'Royal Mail · Tracked 48', description: '2-3 working days', price: 395, minDays: 2, maxDays: 3 },
        { name: 'Royal Mail · Tracked 24', description: '1-2 working days', price: 595, minDays: 1, maxDays: 2 },
      ],
    },
    {
      name: 'Everywhere else',
      countries: ['*'],
      options: [{ name: 'International', description: '5-10 working days', price: 1495, minDays: 5, maxDays: 10 }],
    },
  ],
  discounts: [],
  categories: [],
  products: [],
};

export interface ImportOptions {
  readonly key: string;
  readonly rateLimit: number | null;
  readonly now: number;
}

/**
 * Writes a seed as a store. A store of that key that was made from the same seed is left as it is; one made from another
 * seed gets the new catalogue and keeps its carts and orders.
 *
 * @throws InvalidSeed naming everything in the seed that a store can't be made from
 */
export async function importStore(sql: Sql, seed: StoreSeed, options: ImportOptions): Promise<void> {
  checkSeed(seed);
  const seedHash = createHash('sha256').update(JSON.stringify(seed)).digest('hex');
  const existing = await one<{ id: string; seed_hash: string }>(
    sql,
    'SELECT id, seed_hash FROM stores WHERE key = ?',
    options.key,
  );
  if (existing?.seed_hash === seedHash) return;
  const storeId = existing?.id ?? newId('str');
  const settings = JSON.stringify(settingsOf(seed));
  if (existing) {
    for (const table of ['categories', 'products', 'variants', 'tax_rates', 'shipping_options', 'discounts']) {
      await run(sql, `DELETE FROM ${table} WHERE store_id = ?`, storeId);
    }
    // Reviews of visitors have an e-mail; those of the seed have none.
    await run(sql, 'DELETE FROM reviews WHERE store_id = ? AND email IS NULL', storeId);
    await run(
      sql,
      `UPDATE stores SET settings = ?, seed_hash = ?, version = version + 1, stock_version = stock_version + 1 WHERE id = ?`,
      settings,
      seedHash,
      storeId,
    );
  } else {
    await run(
      sql,
      'INSERT INTO stores (id, key, settings, seed_hash, rate_limit, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      storeId,
      options.key,
      settings,
      seedHash,
      options.rateLimit,
      options.now,
    );
  }
  await insertCatalog(sql, storeId, seed, options.now);
}

function settingsOf(seed: StoreSeed): StoreSettings {
  const { name, currency, supportedCurrencies, supportedLocales, defaultLocale, taxInclusive, country } = seed;
  return {
    ...{ name, currency, supportedCurrencies, supportedLocales, defaultLocale, taxInclusive, country },
    branding: seed.branding,
    paymentMethods: seed.paymentMethods,
    ...(seed.timezone && { timezone: seed.timezone }),
    ...(seed.returnsSummary && { returnsSummary: seed.returnsSummary }),
    ...(seed.unpaidOrderDays !== undefined && { unpaidOrderDays: seed.unpaidOrderDays }),
    checkout: seed.checkout ?? {},
    ...(seed.sites && { sites: seed.sites }),
    features: {
      reviews: true,
      discounts: true,
      multiCurrency: false,
      accounts: true,
      chat: true,
      wishlist: false,
      filters: ['price', 'inStock', 'onSale'],
    },
    stripePublishableKey: 'pk_test_simulator',
  };
}

async function insertCatalog(sql: Sql, storeId: string, seed: StoreSeed, now: number): Promise<void> {
  const categoryId = (slug: string) => stableId('cat', storeId, slug);
  const productId = (slug: string) => stableId('prod', storeId, slug);
  await insert(
    sql,
    'categories',
    ['id', 'store_id', 'slug', 'position', 'data'],
    seed.categories.map((category, index) => [
      categoryId(category.slug),
      storeId,
      category.slug,
      index,
      JSON.stringify(category),
    ]),
  );
  await insert(
    sql,
    'products',
    ['id', 'store_id', 'slug', 'position', 'status', 'price', 'sale_price', 'data', 'created_at', 'updated_at'],
    seed.products.map((product, index) => {
      const { reviews: _reviews, ...data } = product;
      const createdAt = product.createdAt ? Date.parse(product.createdAt) : now - index * 3_600_000;
      const salePrice = product.salePrice ?? null;
      return [
        ...[productId(product.slug), storeId, product.slug, index, 'published', product.price, salePrice],
        ...[JSON.stringify(data), createdAt, createdAt],
      ];
    }),
  );
  await insert(
    sql,
    'variants',
    ['id', 'store_id', 'product_id', 'position', 'price', 'sale_price', 'stock', 'policy', 'data'],
    seed.products.flatMap((product) =>
      variantsOf(product).map((variant, index) => [
        ...[stableId('var', storeId, product.slug, ...variant.values), storeId, productId(product.slug), index],
        ...[variant.price ?? null, variant.salePrice ?? null, variant.stock ?? null, variant.policy ?? 'deny'],
        JSON.stringify({ values: variant.values, sku: variant.sku ?? null, media: variant.media ?? null }),
      ]),
    ),
  );
  await insert(
    sql,
    'tax_rates',
    ['store_id', 'position', 'country', 'state', 'name', 'rate'],
    seed.taxes.map((tax, index) => [storeId, index, tax.country, tax.state ?? null, tax.name, tax.rate]),
  );
  await insert(
    sql,
    'shipping_options',
    ['id', 'store_id', 'position', 'countries', 'name', 'description', 'price', 'free_over', 'min_days', 'max_days'],
    seed.shippingZones.flatMap((zone, zoneIndex) =>
      zone.options.map((option, index) => [
        ...[stableId('shm', storeId, zone.name, option.name), storeId, zoneIndex * 100 + index],
        ...[JSON.stringify(zone.countries), option.name, option.description, option.price, option.freeOver ?? null],
        ...[option.minDays, option.maxDays],
      ]),
    ),
  );
  await insert(
    sql,
    'discounts',
    // prettier-ignore
    ['store_id', 'code', 'type', 'value', 'starts_at', 'expires_at', 'usage_limit', 'minimum_subtotal', 'products', 'categories'],
    seed.discounts.map((discount) => [
      ...[storeId, discountCodeKey(discount.code), discount.type, discount.value],
      ...[timeOf(discount.startsAt), timeOf(discount.expiresAt)],
      ...[discount.usageLimit ?? null, discount.minimumSubtotal ?? null],
      JSON.stringify((discount.products ?? []).map(productId)),
      JSON.stringify((discount.categories ?? []).map(categoryId)),
    ]),
  );
  await insert(
    sql,
    'reviews',
    ['id', 'store_id', 'product_id', 'rating', 'title', 'body', 'author', 'verified', 'status', 'created_at'],
    seed.products.flatMap((product) =>
      (product.reviews ?? []).map((review, index) => [
        ...[stableId('prev', storeId, product.slug, String(index)), storeId, productId(product.slug), review.rating],
        ...[review.title ?? null, review.body, review.author, 1, 'approved', Date.parse(review.createdAt)],
      ]),
    ),
  );
}

type VariantSeed = NonNullable<ProductSeed['variants']>[number];

/** A simple product is one variant without option values, a bundle has none of its own. */
function variantsOf(product: ProductSeed): readonly VariantSeed[] {
  if (product.type === 'bundle') return [];
  if (product.variants?.length) return product.variants;
  const { stock, policy } = product;
  return [{ values: [], ...(stock !== undefined && { stock }), ...(policy && { policy }) }];
}

const timeOf = (text: string | undefined): number | null => (text ? Date.parse(text) : null);

/** One statement for all rows, handed over as JSON: a whole catalogue costs as much as a few inserts. */
async function insert(sql: Sql, table: string, columns: readonly string[], rows: readonly InValue[][]): Promise<void> {
  if (rows.length === 0) return;
  const values = columns.map((_column, index) => `value ->> ${index}`).join(', ');
  await all(
    sql,
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} FROM json_each(?)`,
    JSON.stringify(rows),
  );
}
