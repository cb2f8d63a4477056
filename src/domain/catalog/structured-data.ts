/**
 * What a page shows, in the words of schema.org, for search engines: properties as Google documents them for product
 * snippets, product variants, breadcrumbs and lists. Amounts are in major units, because that is what is asked for.
 */
import type { Money, Price } from '../../contract/money.js';
import type { CategoryReference, Media, Product, Variant } from '../../contract/product.js';
import { majorUnitsText } from '../currency.js';
import { optionProperty } from './option-property.js';
import { stockOf } from './stock.js';
import { optionsOf, selectionOf } from './variants.js';
import { lookUp } from '../look-up.js';
import { toJson } from '../json.js';

export type JsonValue = string | number | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** What is known of the page that shows the products. Addresses are absolute. */
export interface DataContext {
  readonly url: (product: Product) => string;
  /** Absent where a picture has no address. */
  readonly picture: (media: Media) => string | undefined;
}

/** One step of the way to a product; without an address where the shop has none. */
export interface BreadcrumbStep {
  readonly name: string;
  readonly url: string | null;
}

const LONGEST_DESCRIPTION = 5000;
const MOST_PICTURES = 8;

/** A product's page: the product, or with several variants the group of them, and the way to it. */
export function productData(product: Product, trail: readonly BreadcrumbStep[], context: DataContext): JsonObject {
  const variants = product.variants ?? [];
  const described = variants.length > 1 ? productGroup(product, variants, context) : singleProduct(product, context);
  const breadcrumb = breadcrumbList([...trail, { name: product.name, url: context.url(product) }]);
  return breadcrumb ? withContext({ '@graph': [described, breadcrumb] }) : withContext(described);
}

/** A listing, each product with its price. */
export function listData(name: string, products: readonly Product[], context: DataContext): JsonObject {
  return withContext({
    '@type': 'ItemList',
    name,
    numberOfItems: products.length,
    itemListElement: products.map((product, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: singleProduct(product, context),
    })),
  });
}

/** The text of a `<script type="application/ld+json">`: nothing in it can end the element, or begin a comment. */
export const dataText = (data: JsonObject): string => toJson(data).replaceAll('<', String.raw`\u003c`);

const withContext = (data: JsonObject): JsonObject => ({ '@context': 'https://schema.org', ...data });

function aboutProduct(product: Product, { url, picture }: DataContext): JsonObject {
  const pictures = (product.media ?? []).filter(({ isVideo }) => !isVideo).slice(0, MOST_PICTURES);
  const image = pictures.map(picture).filter((address) => address !== undefined);
  const description = plainText(product.summary || product.description || '');
  return {
    name: product.name,
    url: url(product),
    ...(image.length && { image }),
    ...(description && { description }),
    ...aggregateRating(product),
  };
}

function singleProduct(product: Product, context: DataContext): JsonObject {
  const only = product.variants?.[0];
  const url = context.url(product);
  return {
    '@type': 'Product',
    ...aboutProduct(product, context),
    sku: only?.sku || product.id,
    ...withOffers(priceRange(product) ?? offer(only?.price ?? product.price, availability(product, only), url)),
  };
}

function productGroup(product: Product, variants: readonly Variant[], context: DataContext): JsonObject {
  const properties = optionsOf(product).map((option) => ({ option, property: optionProperty(option) }));
  const variesBy = properties.flatMap(({ property }) => (property ? [`https://schema.org/${property}`] : []));
  return {
    '@type': 'ProductGroup',
    ...aboutProduct(product, context),
    productGroupID: product.id,
    ...(variesBy.length && { variesBy }),
    hasVariant: variants.map((variant) => {
      const chosen = selectionOf(product, variant);
      const values = properties.flatMap(({ option: { id, name, values: all }, property }) => {
        const value = all.find((one) => one.id === lookUp(chosen, id))?.value;
        return value === undefined ? [] : [{ name, property, value }];
      });
      const others = values.filter(({ property }) => !property);
      const media = product.media?.find(({ id }) => id === variant.mediaId);
      const image = media && context.picture(media);
      return {
        '@type': 'Product',
        name: [product.name, variant.name].filter(Boolean).join(' – '),
        sku: variant.sku || variant.id,
        ...(image && { image }),
        ...Object.fromEntries(values.flatMap(({ property, value }) => (property ? [[property, value]] : []))),
        ...(others.length && {
          additionalProperty: others.map(({ name, value }) => ({ '@type': 'PropertyValue', name, value })),
        }),
        ...withOffers(offer(variant.price, availability(product, variant), context.url(product))),
      };
    }),
  };
}

const withOffers = (offers: JsonObject | null) => offers && { offers };

/** A malformed price is none. */
const isPrice = (price: Money | undefined): price is Money =>
  Number.isSafeInteger(price?.amount) && /^[A-Z]{3}$/.test(price?.currency ?? '');

function offer(price: Price, stock: string, url: string): JsonObject | null {
  if (!isPrice(price)) return null;
  const { amount, currency, originalAmount } = price;
  const old = originalAmount !== undefined && originalAmount > amount ? majorUnitsText(originalAmount, currency) : null;
  return {
    '@type': 'Offer',
    url,
    price: majorUnitsText(amount, currency),
    priceCurrency: currency,
    availability: stock,
    ...(old !== null && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        priceType: 'https://schema.org/StrikethroughPrice',
        price: old,
        priceCurrency: currency,
      },
    }),
  };
}

/** Of a product whose variants are not known one by one, as in a listing. */
function priceRange({ price, priceMin, priceMax, variantCount, variants = [] }: Product): JsonObject | null {
  if (variants.length || priceMin === undefined || priceMax === undefined || priceMin === priceMax) return null;
  if (!isPrice(price)) return null;
  const text = (amount: number) => majorUnitsText(amount, price.currency);
  return {
    '@type': 'AggregateOffer',
    lowPrice: text(priceMin),
    highPrice: text(priceMax),
    priceCurrency: price.currency,
    ...(variantCount && { offerCount: variantCount }),
  };
}

function availability(product: Product, variant: Variant | undefined): string {
  const { status } = stockOf(product, variant);
  const name = status === 'soldOut' ? 'OutOfStock' : status === 'backOrder' ? 'BackOrder' : 'InStock';
  return `https://schema.org/${name}`;
}

/** Only what shoppers said: a rating without reviews is none. */
function aggregateRating({ averageRating: ratingValue, reviewCount = 0 }: Product): JsonObject | null {
  if (!ratingValue || ratingValue < 1 || ratingValue > 5 || reviewCount < 1) return null;
  return { aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount } };
}

/** `null` where there is no way to speak of, or a step that leads nowhere. */
function breadcrumbList(steps: readonly BreadcrumbStep[]): JsonObject | null {
  if (steps.length < 2 || steps.some(({ url }) => url === null)) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url ?? '',
    })),
  };
}

/** Without the signs of Markdown. */
const plainText = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s]+|[*_`]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_DESCRIPTION);

/** The steps to a product's first category, by what the product itself says of it, where the tree is not known. */
export const breadcrumbsOf = (
  categories: readonly Pick<CategoryReference, 'name' | 'slug'>[],
  url: (slug: string) => string | null,
): readonly BreadcrumbStep[] => categories.map(({ name, slug }) => ({ name, url: url(slug) }));
