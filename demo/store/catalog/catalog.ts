import type {
  CatalogCategory,
  CatalogProduct,
  CatalogShippingOption,
  CatalogTaxRate,
  CatalogVariant,
  StoreRecord,
} from '../model.js';
import type { TaxRate } from '../pricing.js';

interface CatalogContent {
  readonly store: StoreRecord;
  readonly products: readonly CatalogProduct[];
  readonly categories: readonly CatalogCategory[];
  readonly taxRates: readonly CatalogTaxRate[];
  readonly shippingOptions: readonly CatalogShippingOption[];
}

/** A store's whole catalogue in memory, with the stock as last read. */
export class Catalog {
  readonly store: StoreRecord;
  readonly products: readonly CatalogProduct[];
  readonly categories: readonly CatalogCategory[];
  readonly #taxRates: readonly CatalogTaxRate[];
  readonly #shippingOptions: readonly CatalogShippingOption[];
  readonly #products = new Map<string, CatalogProduct>();
  readonly #categories = new Map<string, CatalogCategory>();
  readonly #variants = new Map<string, { product: CatalogProduct; variant: CatalogVariant }>();
  #stock: ReadonlyMap<string, number | null> = new Map();

  constructor(content: CatalogContent) {
    this.store = content.store;
    this.products = content.products.filter((product) => product.status === 'published');
    this.categories = content.categories;
    this.#taxRates = content.taxRates;
    this.#shippingOptions = content.shippingOptions;
    for (const product of content.products) {
      this.#products.set(product.id, product);
      this.#products.set(product.slug, product);
      for (const variant of product.variants) this.#variants.set(variant.id, { product, variant });
    }
    for (const category of content.categories) {
      this.#categories.set(category.id, category);
      this.#categories.set(category.slug, category);
    }
  }

  setStock(stock: ReadonlyMap<string, number | null>): void {
    this.#stock = stock;
  }

  /** By id or slug; only what is published. */
  product(idOrSlug: string): CatalogProduct | undefined {
    const product = this.#products.get(idOrSlug);
    return product?.status === 'published' ? product : undefined;
  }

  /** By id or slug, published or not: a cart may still hold what is sold no more. */
  anyProduct(idOrSlug: string): CatalogProduct | undefined {
    return this.#products.get(idOrSlug);
  }

  variant(id: string): { readonly product: CatalogProduct; readonly variant: CatalogVariant } | undefined {
    return this.#variants.get(id);
  }

  category(idOrSlug: string): CatalogCategory | undefined {
    return this.#categories.get(idOrSlug);
  }

  /** Pieces left; null where stock is not tracked. */
  stock(variantId: string): number | null {
    return this.#stock.get(variantId) ?? null;
  }

  /** How many can be sold: `Infinity` for untracked stock and back-orders. */
  sellable(variant: CatalogVariant): number {
    const stock = this.stock(variant.id);
    return stock === null || variant.policy === 'continue' ? Infinity : Math.max(0, stock);
  }

  isInStock(product: CatalogProduct): boolean {
    if (product.seed.bundle) return this.#bundleIsInStock(product);
    return product.variants.some((variant) => this.sellable(variant) > 0);
  }

  /** The category and all below it. */
  descendantIds(category: CatalogCategory): Set<string> {
    const found = new Set([category.id]);
    let before: number;
    do {
      before = found.size;
      for (const { id, parentId } of this.categories) if (parentId && found.has(parentId)) found.add(id);
    } while (found.size > before);
    return found;
  }

  /** The rates of a destination: the country's own and, where a state is known, the state's. */
  taxRates(country: string | null, state: string | null): TaxRate[] {
    return this.#taxRates
      .filter((tax) => tax.country === country && (tax.state === null || tax.state === state))
      .map(({ name, rate, ...place }) => ({
        name,
        rate,
        jurisdiction: place.state === null ? place.country : `${place.country}-${place.state}`,
      }));
  }

  /** The options of the zone that names the country, else those of the rest of the world. */
  shippingOptions(country: string | null): readonly CatalogShippingOption[] {
    if (country === null) return [];
    const named = this.#shippingOptions.filter((option) => option.countries.includes(country));
    return named.length ? named : this.#shippingOptions.filter((option) => option.countries.includes('*'));
  }

  shippingOption(id: string | null): CatalogShippingOption | undefined {
    return this.#shippingOptions.find((option) => option.id === id);
  }

  /** Null is everywhere. */
  get shippedCountries(): ReadonlySet<string> | null {
    const countries = new Set(this.#shippingOptions.flatMap((option) => option.countries));
    return countries.has('*') ? null : countries;
  }

  #bundleIsInStock(product: CatalogProduct): boolean {
    const { minQuantity = 1, allowDuplicates = true } = product.seed.bundle ?? {};
    const pieces = product.components
      .flatMap((id) => this.product(id)?.variants ?? [])
      .map((variant) => Math.min(this.sellable(variant), allowDuplicates ? minQuantity : 1));
    return pieces.reduce((total, count) => total + count, 0) >= minQuantity;
  }
}
