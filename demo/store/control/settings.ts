import { one, run, type Sql } from '../database.js';
import type { StoreRecord, StoreSettings } from '../model.js';
import { notFound } from '../refusal.js';

/** What the control surface may change of a product. Amounts in minor units; `stock: null` stops tracking it. */
export interface ProductPatch {
  readonly stock?: number | null | undefined;
  readonly price?: number | undefined;
  readonly salePrice?: number | null | undefined;
  readonly status?: string | undefined;
  readonly variants?: Readonly<Record<string, Omit<ProductPatch, 'status' | 'variants'>>> | undefined;
}

/** Changes a product by its slug, and its variants by id, SKU, or option values joined by ` / `. */
export async function patchProduct(
  sql: Sql,
  store: StoreRecord,
  slug: string,
  patch: ProductPatch,
  now: number,
): Promise<void> {
  const product = await one<{ id: string }>(
    sql,
    'SELECT id FROM products WHERE store_id = ? AND (slug = ? OR id = ?)',
    store.id,
    slug,
    slug,
  );
  if (!product) throw notFound();
  if (patch.price !== undefined) await run(sql, 'UPDATE products SET price = ? WHERE id = ?', patch.price, product.id);
  if (patch.salePrice !== undefined) {
    await run(sql, 'UPDATE products SET sale_price = ? WHERE id = ?', patch.salePrice, product.id);
  }
  if (patch.status !== undefined) {
    await run(sql, 'UPDATE products SET status = ? WHERE id = ?', patch.status, product.id);
  }
  if (patch.stock !== undefined) {
    await run(sql, 'UPDATE variants SET stock = ? WHERE product_id = ?', patch.stock, product.id);
  }
  for (const [name, variant] of Object.entries(patch.variants ?? {})) {
    await patchVariant(sql, product.id, name, variant);
  }
  await run(sql, 'UPDATE products SET updated_at = ? WHERE id = ?', now, product.id);
  await markChanged(sql, store.id);
}

async function patchVariant(
  sql: Sql,
  productId: string,
  name: string,
  patch: Omit<ProductPatch, 'status' | 'variants'>,
): Promise<void> {
  const variant = await one<{ id: string }>(
    sql,
    `SELECT id FROM variants WHERE product_id = ? AND (id = ? OR data ->> 'sku' = ? OR
       (SELECT group_concat(value, ' / ') FROM json_each(data, '$.values')) = ?)`,
    productId,
    name,
    name,
    name,
  );
  if (!variant) throw notFound();
  if (patch.stock !== undefined) await run(sql, 'UPDATE variants SET stock = ? WHERE id = ?', patch.stock, variant.id);
  if (patch.price !== undefined) await run(sql, 'UPDATE variants SET price = ? WHERE id = ?', patch.price, variant.id);
  if (patch.salePrice !== undefined) {
    await run(sql, 'UPDATE variants SET sale_price = ? WHERE id = ?', patch.salePrice, variant.id);
  }
}

/** Merges settings: objects field by field, lists and values as a whole. */
export async function patchSettings(sql: Sql, store: StoreRecord, patch: Partial<StoreSettings>): Promise<void> {
  const { settings } = store;
  const merged: StoreSettings = {
    ...settings,
    ...patch,
    features: { ...settings.features, ...patch.features },
    checkout: { ...settings.checkout, ...patch.checkout },
    branding: { ...settings.branding, ...patch.branding },
  };
  await run(sql, 'UPDATE stores SET settings = ? WHERE id = ?', JSON.stringify(merged), store.id);
  await markChanged(sql, store.id);
}

/** Everything that was read of the store before is stale. */
export async function markChanged(sql: Sql, storeId: string): Promise<void> {
  await run(sql, 'UPDATE stores SET version = version + 1, stock_version = stock_version + 1 WHERE id = ?', storeId);
}

/** Only the stock has changed. */
export async function markStockChanged(sql: Sql, storeId: string): Promise<void> {
  await run(sql, 'UPDATE stores SET stock_version = stock_version + 1 WHERE id = ?', storeId);
}
