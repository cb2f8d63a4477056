import { lookUp } from '../../../src/domain/look-up.js';
import type { Price } from '../../../src/contract/money.js';
import type { BundleConfig, Category, Product, ProductType, Variant } from '../../../src/contract/product.js';
import { languageOf, translationOf } from '../../../src/i18n/locales.js';
import { formatAmount, money } from '../money.js';
import { percentageOff } from '../pricing.js';
import { say } from '../words.js';
import type { CatalogCategory, CatalogProduct, CatalogVariant } from '../model.js';
import type { Catalog } from './catalog.js';

/** How many pictures a product brings along in a listing: one, and one more to show on hover. */
const LISTED_MEDIA = 2;

/** Makes the contract's objects from the catalogue, for visitors of one locale. */
export class CatalogView {
  readonly #catalog: Catalog;
  readonly #locale: string;

  constructor(catalog: Catalog, locale: string) {
    this.#catalog = catalog;
    this.#locale = locale;
  }

  /** Contract: `GET /products`. */
  listed(product: CatalogProduct): Product {
    const {
      description: _description,
      options: _options,
      variants: _variants,
      bundleConfig: _bundle,
      ...rest
    } = this.product(product);
    return { ...rest, media: product.media.slice(0, LISTED_MEDIA) };
  }

  /** Contract: "The Product object". */
  product(product: CatalogProduct): Product {
    const { seed } = product;
    const prices = product.variants.map((variant) => effectivePrice(variant));
    const priceMin = prices.length ? Math.min(...prices) : effectivePrice(product);
    const priceMax = prices.length ? Math.max(...prices) : effectivePrice(product);
    const cheapest = product.variants.find((variant) => effectivePrice(variant) === priceMin) ?? product;
    const type: ProductType = seed.type ?? 'physical';
    const stocks = product.variants.map((variant) => this.#catalog.stock(variant.id));
    const isTracked = stocks.some((stock) => stock !== null);
    const hasOptions = product.options.length > 0;
    return {
      id: product.id,
      slug: product.slug,
      name: this.name(product),
      summary: this.#text(product, 'summary'),
      description: this.#text(product, 'description'),
      status: product.status,
      productType: type,
      featured: seed.featured ?? false,
      digital: type === 'digital',
      trackInventory: isTracked,
      inStock: this.#catalog.isInStock(product),
      inventoryCount:
        isTracked || seed.bundle ? stocks.reduce<number>((sum, stock) => sum + Math.max(0, stock ?? 0), 0) : null,
      shippingType: type === 'digital' ? 'none' : 'required',
      requireDeliveryOrCollection: false,
      fixedShippingRateCents: null,
      minOrderQuantity: seed.minQuantity ?? 1,
      maxOrderQuantity: seed.maxQuantity ?? null,
      price: this.price(cheapest, seed.saleName),
      ...(seed.compareLowest30Days !== undefined && {
        compareLowest30Days: money(seed.compareLowest30Days, this.#catalog.store.settings.currency, this.#locale),
      }),
      priceMin,
      priceMax,
      hasVariants: product.variants.length > 1,
      hasRequiredOptions: hasOptions || Boolean(seed.bundle),
      variantCount: product.variants.length,
      quickAddEligible: product.isSimple && (seed.minQuantity ?? 1) <= 1,
      defaultVariantId: product.isSimple ? (product.variants[0]?.id ?? null) : null,
      media: product.media,
      primaryMediaId: product.media[0]?.id ?? null,
      options: product.options,
      variants: product.isSimple ? [] : product.variants.map((variant) => this.#variant(product, variant)),
      bundleConfig: this.#bundle(product),
      categories: product.categoryIds.flatMap((id) => {
        const category = this.#catalog.category(id);
        return category ? { id, name: this.categoryName(category), slug: category.slug } : [];
      }),
      reviewCount: product.reviewCount,
      averageRating: product.averageRating,
      sortOrder: product.position,
      createdAt: new Date(product.createdAt).toISOString(),
      updatedAt: new Date(product.updatedAt).toISOString(),
    };
  }

  name(product: CatalogProduct): string {
    return this.#text(product, 'name') ?? product.slug;
  }

  categoryName({ seed }: CatalogCategory): string {
    return this.#translated(seed.translations)?.name ?? seed.name;
  }

  /** Contract: "The Product object", `price`. */
  price(item: { readonly price: number; readonly salePrice: number | null }, saleName: string | undefined): Price {
    const { currency, taxInclusive } = this.#catalog.store.settings;
    const isOnSale = item.salePrice !== null;
    return {
      ...money(effectivePrice(item), currency, this.#locale),
      originalAmount: item.price,
      originalFormatted: formatAmount(item.price, currency, this.#locale),
      inclusive: taxInclusive,
      note: say(this.#locale, taxInclusive ? 'tax_included' : 'tax_added'),
      isOnSale,
      salePrice: item.salePrice,
      salePriceFormatted: item.salePrice === null ? null : formatAmount(item.salePrice, currency, this.#locale),
      discountPercentage: item.salePrice === null ? null : percentageOff(item.price, item.salePrice),
      saleName: isOnSale ? (saleName ?? null) : null,
    };
  }

  /** Contract: `GET /categories/{category}`; the origin is where pictures are served. */
  category(category: CatalogCategory, origin: string): Category {
    const { seed } = category;
    const ids = this.#catalog.descendantIds(category);
    return {
      id: category.id,
      slug: category.slug,
      name: this.categoryName(category),
      description: this.#translated(seed.translations)?.description ?? seed.description ?? null,
      imageUrl: `${origin}/media/w=640/categories/${category.slug}.jpg`,
      parentId: category.parentId,
      productCount: this.#catalog.products.filter((product) => product.categoryIds.some((id) => ids.has(id))).length,
      metaTitle: seed.metaTitle ?? null,
      metaDescription: seed.metaDescription ?? null,
    };
  }

  /** Contract: `GET /categories`. */
  categoryTree(origin: string, parentId: string | null = null): Category[] {
    return this.#catalog.categories
      .filter((category) => category.parentId === parentId)
      .map((category) => ({
        ...this.category(category, origin),
        children: this.categoryTree(origin, category.id),
      }));
  }

  #translated<Texts>(translations: Readonly<Record<string, Texts>> = {}): Texts | undefined {
    return lookUp(translations, translationOf(this.#locale)) ?? lookUp(translations, languageOf(this.#locale));
  }

  #text({ seed }: CatalogProduct, field: 'name' | 'summary' | 'description'): string | null {
    return this.#translated(seed.translations)?.[field] ?? seed[field] ?? null;
  }

  #variant(product: CatalogProduct, variant: CatalogVariant): Variant {
    const values = product.options.flatMap((option) => option.values);
    return {
      id: variant.id,
      name: variant.name || this.name(product),
      sku: variant.sku,
      price: this.price(variant, product.seed.saleName),
      mediaId: variant.mediaId,
      optionValueIds: variant.optionValueIds,
      optionValues: variant.optionValueIds.flatMap((id) => values.find((value) => value.id === id) ?? []),
      inStock: this.#catalog.sellable(variant) > 0,
      inventoryCount: this.#catalog.stock(variant.id),
      inventoryPolicy: variant.policy,
    };
  }

  #bundle({ seed, components }: CatalogProduct): BundleConfig | null {
    if (!seed.bundle) return null;
    const { minQuantity, maxQuantity, quantityIncrement, allowDuplicates, showComponentPrices } = seed.bundle;
    return {
      minQuantity,
      maxQuantity,
      quantityIncrement: quantityIncrement ?? 1,
      allowDuplicates: allowDuplicates ?? true,
      showComponentPrices: showComponentPrices ?? false,
      components: components.flatMap((id) => {
        const component = this.#catalog.product(id);
        if (!component) return [];
        const { media, options } = component;
        return {
          id: `bcmp_${component.id.slice('prod_'.length)}`,
          product: { id: component.id, name: this.name(component), media, options },
          variants: component.variants.map((variant) => this.#variant(component, variant)),
        };
      }),
    };
  }
}

/** What is asked for now: the sale price while there is one. */
export function effectivePrice(item: { readonly price: number; readonly salePrice: number | null }): number {
  return item.salePrice ?? item.price;
}
