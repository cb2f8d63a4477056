import { discountCodeKey } from '../../../src/domain/cart/discount-code.js';
import type { Media, ProductOption } from '../../../src/contract/product.js';
import type { CategorySeed, ProductSeed } from '../../catalog/types.js';
import { all, one, type Database, type Sql } from '../database.js';
import { stableId } from '../identifiers.js';
import { LruCache } from '../lru.js';
import type {
  CatalogProduct,
  CatalogShippingOption,
  CatalogVariant,
  DiscountRecord,
  StoreRecord,
  StoreSettings,
} from '../model.js';
import { Catalog } from './catalog.js';

/** Catalogues kept in memory; a store that is not among them is read again from the database. */
const MAXIMUM_CATALOGS = 40;

interface Loaded {
  readonly version: number;
  readonly catalog: Catalog;
  stockVersion: number;
}

/** How long a store may be remembered, in ms: another process that shares the database may have changed it. */
const MEMORY = 50;

/** Reads stores and their catalogues, and keeps the latter until the store says that they changed. */
export class CatalogRepository {
  readonly #loaded = new LruCache<Loaded>(MAXIMUM_CATALOGS);
  readonly #recent = new LruCache<{ store: StoreRecord; generation: number; readAt: number }>(MAXIMUM_CATALOGS);
  readonly #settings = new LruCache<{ version: number; settings: StoreSettings }>(MAXIMUM_CATALOGS);

  async store(sql: Sql, key: string): Promise<StoreRecord | undefined> {
    const row = await one<StoreRow>(sql, `SELECT * FROM stores WHERE key = ?`, key);
    return row && this.#storeOf(row);
  }

  /** The store as it was a moment ago, or later than the last write of this process: enough to begin a request with. */
  async recentStore(database: Database, key: string): Promise<StoreRecord | undefined> {
    const { generation } = database;
    const recent = this.#recent.get(key);
    if (recent && recent.generation === generation && Date.now() - recent.readAt < MEMORY) return recent.store;
    const store = await this.store(database.sql, key);
    if (store) this.#recent.set(key, { store, generation, readAt: Date.now() });
    return store;
  }

  /** The catalogue of `store` as of its versions. */
  async catalog(sql: Sql, store: StoreRecord): Promise<Catalog> {
    let loaded = this.#loaded.get(store.id);
    if (loaded?.version !== store.version) {
      loaded = { version: store.version, stockVersion: 0, catalog: await loadCatalog(sql, store) };
      this.#loaded.set(store.id, loaded);
    }
    if (loaded.stockVersion !== store.stockVersion) {
      loaded.catalog.setStock(await loadStock(sql, store.id));
      loaded.stockVersion = store.stockVersion;
    }
    return loaded.catalog;
  }

  #storeOf(row: StoreRow): StoreRecord {
    let known = this.#settings.get(row.id);
    if (known?.version !== row.version) {
      known = { version: row.version, settings: JSON.parse(row.settings) as StoreSettings };
      this.#settings.set(row.id, known);
    }
    return {
      id: row.id,
      key: row.key,
      settings: known.settings,
      version: row.version,
      stockVersion: row.stock_version,
      paused: row.paused === 1,
      clockOffset: row.clock_offset,
      rateLimit: row.rate_limit,
      nextDue: row.next_due,
    };
  }
}

interface StoreRow {
  readonly id: string;
  readonly key: string;
  readonly settings: string;
  readonly version: number;
  readonly stock_version: number;
  readonly paused: number;
  readonly clock_offset: number;
  readonly rate_limit: number | null;
  readonly next_due: number | null;
}

interface ProductRow {
  readonly id: string;
  readonly slug: string;
  readonly position: number;
  readonly status: string;
  readonly price: number;
  readonly sale_price: number | null;
  readonly data: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly review_count: number;
  readonly rating_sum: number | null;
}

interface VariantRow {
  readonly id: string;
  readonly product_id: string;
  readonly price: number | null;
  readonly sale_price: number | null;
  readonly policy: 'deny' | 'continue';
  readonly data: string;
}

async function loadCatalog(sql: Sql, store: StoreRecord): Promise<Catalog> {
  const categories = await all<{ id: string; slug: string; data: string }>(
    sql,
    'SELECT id, slug, data FROM categories WHERE store_id = ? ORDER BY position',
    store.id,
  );
  const idOfCategory = new Map(categories.map((category) => [category.slug, category.id]));
  const products = await all<ProductRow>(
    sql,
    `SELECT products.*, COUNT(reviews.id) AS review_count, SUM(reviews.rating) AS rating_sum FROM products
     LEFT JOIN reviews ON reviews.store_id = products.store_id AND reviews.product_id = products.id
       AND reviews.status = 'approved'
     WHERE products.store_id = ? GROUP BY products.id ORDER BY position`,
    store.id,
  );
  const variants = new Map<string, VariantRow[]>();
  for (const row of await all<VariantRow>(
    sql,
    'SELECT * FROM variants WHERE store_id = ? ORDER BY product_id, position',
    store.id,
  )) {
    variants.set(row.product_id, [...(variants.get(row.product_id) ?? []), row]);
  }
  const idOfProduct = new Map(products.map((product) => [product.slug, product.id]));
  return new Catalog({
    store,
    products: products.map((row) => productOf(row, variants.get(row.id) ?? [], idOfCategory, idOfProduct)),
    categories: categories.map((row) => {
      const seed = JSON.parse(row.data) as CategorySeed;
      return { id: row.id, slug: row.slug, seed, parentId: (seed.parent && idOfCategory.get(seed.parent)) ?? null };
    }),
    taxRates: await all(
      sql,
      'SELECT country, state, name, rate FROM tax_rates WHERE store_id = ? ORDER BY position',
      store.id,
    ),
    shippingOptions: (
      await all<CatalogShippingOption & { readonly countryList: string }>(
        sql,
        `SELECT id, name, description, price, free_over AS freeOver, min_days AS minDays, max_days AS maxDays,
           countries AS countryList
         FROM shipping_options WHERE store_id = ? ORDER BY position`,
        store.id,
      )
    ).map(({ countryList, ...option }) => ({ ...option, countries: JSON.parse(countryList) as string[] })),
  });
}

function productOf(
  row: ProductRow,
  variantRows: readonly VariantRow[],
  idOfCategory: ReadonlyMap<string, string>,
  idOfProduct: ReadonlyMap<string, string>,
): CatalogProduct {
  const seed = JSON.parse(row.data) as ProductSeed;
  const media: Media[] = seed.media.map((item) => ({
    id: stableId('med', row.id, item.path),
    isVideo: false,
    ...item,
  }));
  const options: ProductOption[] = (seed.options ?? []).map((option, position) => ({
    id: stableId('opt', row.id, option.name),
    name: option.name,
    position,
    values: option.values.map((entry) => {
      const { value, color } = typeof entry === 'string' ? { value: entry, color: null } : entry;
      return { id: stableId('val', row.id, option.name, value), value, color };
    }),
  }));
  const salePrice = row.sale_price !== null && row.sale_price < row.price ? row.sale_price : null;
  const isSimple = variantRows.length === 1 && options.length === 0;
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    position: row.position,
    seed,
    variants: variantRows.map((variant) => variantOf(variant, { price: row.price, salePrice, options, media })),
    isSimple,
    price: row.price,
    salePrice,
    options,
    media,
    categoryIds: seed.categories.flatMap((slug) => idOfCategory.get(slug) ?? []),
    components: (seed.bundle?.components ?? []).flatMap((slug) => idOfProduct.get(slug) ?? []),
    reviewCount: row.review_count,
    averageRating: row.review_count ? Math.round(((row.rating_sum ?? 0) / row.review_count) * 10) / 10 : null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function variantOf(
  row: VariantRow,
  product: {
    price: number;
    salePrice: number | null;
    options: readonly ProductOption[];
    media: readonly Media[];
  },
): CatalogVariant {
  const data = JSON.parse(row.data) as { values: string[]; sku: string | null; media: number | null };
  const price = row.price ?? product.price;
  const sale = row.sale_price ?? (row.price === null ? product.salePrice : null);
  return {
    id: row.id,
    name: data.values.join(' / '),
    sku: data.sku,
    price,
    salePrice: sale !== null && sale < price ? sale : null,
    policy: row.policy,
    mediaId: data.media === null ? null : (product.media[data.media]?.id ?? null),
    optionValueIds: product.options.flatMap(
      (option, index) => option.values.find((value) => value.value === data.values[index])?.id ?? [],
    ),
  };
}

async function loadStock(sql: Sql, storeId: string): Promise<Map<string, number | null>> {
  const rows = await all<{ id: string; stock: number | null }>(
    sql,
    'SELECT id, stock FROM variants WHERE store_id = ?',
    storeId,
  );
  return new Map(rows.map((row) => [row.id, row.stock]));
}

/** A store's settings by its id, for what has no visitor. */
export async function findSettings(sql: Sql, storeId: string): Promise<StoreSettings | undefined> {
  const row = await one<{ settings: string }>(sql, 'SELECT settings FROM stores WHERE id = ?', storeId);
  return row && (JSON.parse(row.settings) as StoreSettings);
}

/** A discount code as it stands now; codes don't care for case. */
export async function findDiscount(sql: Sql, storeId: string, code: string): Promise<DiscountRecord | undefined> {
  const row = await one<{
    code: string;
    type: DiscountRecord['type'];
    value: number;
    starts_at: number | null;
    expires_at: number | null;
    usage_limit: number | null;
    used: number;
    minimum_subtotal: number | null;
    products: string;
    categories: string;
  }>(sql, 'SELECT * FROM discounts WHERE store_id = ? AND code = ?', storeId, discountCodeKey(code));
  return (
    row && {
      code: row.code,
      type: row.type,
      value: row.value,
      startsAt: row.starts_at,
      expiresAt: row.expires_at,
      usageLimit: row.usage_limit,
      used: row.used,
      minimumSubtotal: row.minimum_subtotal,
      productIds: JSON.parse(row.products) as string[],
      categoryIds: JSON.parse(row.categories) as string[],
    }
  );
}
