import { html } from 'hono/html';
import { z } from 'zod';
import { exponentOf, majorUnitsText } from '../../../src/domain/currency.js';
import type { Catalog } from '../catalog/catalog.js';
import { patchProduct } from '../control/settings.js';
import { one, type Sql } from '../database.js';
import type { CatalogProduct, StoreRecord } from '../model.js';
import { invalid, notFound } from '../refusal.js';
import { actions } from './sections.js';
import type { Html } from './layout.js';

/** As many as the table shows at once; the search finds the others. */
const SHOWN = 20;

/** What the form of one row sends: what was typed, and what stood there before. */
export const productForm = z.object({
  /** A variant's id; empty for a product of one piece. */
  variant: z.string().max(100).default(''),
  stock: z.string().trim().max(9),
  stockBefore: z.string().max(9),
  price: z.string().trim().max(12),
  priceBefore: z.string().max(12),
});

/** Stock and price of each product and variant. */
export function productsSection(store: StoreRecord, catalog: Catalog, search: string): Html {
  const wanted = search.trim().toLowerCase();
  const found = catalog.products.filter(({ seed, slug }) => `${seed.name} ${slug}`.toLowerCase().includes(wanted));
  const shown = found.slice(0, SHOWN);
  return html`<section id="products" aria-labelledby="products-title">
    <h2 id="products-title">Products</h2>
    <form method="get" action="/back-office#products">
      <input type="hidden" name="store" value="${store.key}" />
      <label for="search">Find a product</label>
      <input id="search" name="q" type="search" value="${search}" />
      <button>Find</button>
    </form>
    <p>${shown.length} of ${found.length}. An empty stock is not counted.</p>
    <ul class="entries">
      ${shown.map(
        (product) =>
          html`<li>
            <h3>${product.seed.name}</h3>
            ${rowsOf(product).map((row) => rowForm(store, catalog, product, row))}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Writes what was changed in a row. A stock moves by as much as was typed: what was sold meanwhile stays sold. */
export async function saveProduct(
  sql: Sql,
  store: StoreRecord,
  slug: string,
  form: z.output<typeof productForm>,
  now: number,
): Promise<void> {
  const price = form.price === form.priceBefore ? undefined : parseAmount(form.price, store.settings.currency);
  const stock = form.stock === form.stockBefore ? undefined : await newStock(sql, store, slug, form);
  const patch = { ...(price !== undefined && { price }), ...(stock !== undefined && { stock }) };
  await patchProduct(sql, store, slug, form.variant === '' ? patch : { variants: { [form.variant]: patch } }, now);
}

interface Row {
  /** Empty for a product of one piece. */
  readonly variantId: string;
  readonly label: string;
  readonly price: number;
  /** Undefined for what has no stock of its own. */
  readonly stockOf: string | undefined;
}

function rowsOf(product: CatalogProduct): Row[] {
  if (product.isSimple || product.variants.length === 0) {
    return [{ variantId: '', label: product.seed.name, price: product.price, stockOf: product.variants[0]?.id }];
  }
  return product.variants.map(({ id, name, price }) => ({ variantId: id, label: name, price, stockOf: id }));
}

function rowForm(store: StoreRecord, catalog: Catalog, { slug, seed }: CatalogProduct, row: Row): Html {
  const { currency } = store.settings;
  const name = `${slug}-${row.variantId}`;
  const stock = row.stockOf === undefined ? '' : String(catalog.stock(row.stockOf) ?? '');
  const price = majorUnitsText(row.price, currency);
  const digits = exponentOf(currency);
  const pattern = `\\d{1,9}${digits > 0 ? `([.,]\\d{1,${digits}})?` : ''}`;
  const what = row.variantId === '' ? seed.name : `${seed.name}, ${row.label}`;
  return actions(
    store,
    `products/${encodeURIComponent(slug)}`,
    html`<fieldset class="row">
      <legend class="${row.variantId === '' ? 'quiet' : ''}">${row.label}</legend>
      <input type="hidden" name="variant" value="${row.variantId}" />
      <input type="hidden" name="stockBefore" value="${stock}" />
      <input type="hidden" name="priceBefore" value="${price}" />
      <p class="field">
        <label for="stock-${name}">Stock</label>
        <input
          id="stock-${name}"
          name="stock"
          inputmode="numeric"
          pattern="-?\\d{1,7}"
          title="A whole number; empty where nobody counts"
          size="6"
          value="${stock}"
          ${row.stockOf === undefined ? 'readonly' : ''}
        />
      </p>
      <p class="field">
        <label for="price-${name}">Price in ${currency}</label>
        <input
          id="price-${name}"
          name="price"
          inputmode="decimal"
          size="8"
          required
          pattern="${pattern}"
          title="An amount, such as ${price}"
          value="${price}"
        />
      </p>
      <button>Save<span class="quiet"> (${what})</span></button>
    </fieldset>`,
  );
}

async function newStock(
  sql: Sql,
  store: StoreRecord,
  slug: string,
  { variant, stock, stockBefore }: z.output<typeof productForm>,
): Promise<number | null> {
  if (stock === '') return null;
  if (!/^-?\d{1,7}$/.test(stock)) throw invalid({ stock: ['field_quantity'] });
  const row = await one<{ stock: number | null }>(
    sql,
    `SELECT variants.stock FROM variants JOIN products ON products.id = variants.product_id
     WHERE variants.store_id = ? AND products.slug = ? AND (? = '' OR variants.id = ?)`,
    store.id,
    slug,
    variant,
    variant,
  );
  if (!row) throw notFound();
  if (row.stock === null || stockBefore === '') return Number(stock);
  return row.stock + Number(stock) - Number(stockBefore);
}

function parseAmount(text: string, currency: string): number {
  const digits = exponentOf(currency);
  const [, whole, fraction = ''] = /^(\d{1,9})(?:[.,](\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > digits) throw invalid({ price: ['field_invalid'] });
  return Number(whole + fraction.padEnd(digits, '0'));
}
