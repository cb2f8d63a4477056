import type { Media } from '../../../src/contract/product.js';
import { optionProperty } from '../../../src/domain/catalog/option-property.js';
import { majorUnitsText } from '../../../src/domain/currency.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogView } from '../catalog/view.js';
import type { CatalogProduct, CatalogVariant } from '../model.js';
import { platforms, type Availability, type Platform } from './platforms.js';
import { escapeXml, plainText, shorten } from './text.js';

const NAMESPACE = 'http://base.google.com/ns/1.0';
/** Platforms ask for pictures of a good size; this is the widest that `/media` is asked for elsewhere. */
const PICTURE = 'w=1280';
/** Products read in one go: other visitors are answered between two goes. */
const AT_ONCE = 100;
/** Google's limit; the others allow more. */
const MAXIMUM_ADDITIONAL_PICTURES = 10;

export interface FeedOptions {
  readonly platform: Platform;
  readonly catalog: Catalog;
  readonly view: CatalogView;
  /** Where pictures are served. */
  readonly mediaUrl: string;
}

type Field = readonly [name: string, value: string];

/**
 * A store's catalogue as an advertising platform takes it: one item per product, or per variant of a product with variants.
 * What has no price or no picture stays out, because platforms refuse it.
 */
export async function productFeed(options: FeedOptions): Promise<string> {
  const { catalog, mediaUrl } = options;
  const { settings } = catalog.store;
  const site = settings.sites?.[0] ?? `${mediaUrl}/`;
  const items: Field[][] = [];
  for (const [index, product] of catalog.products.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
    items.push(...itemsOf(product, site, options));
  }
  const head = [
    element('title', settings.name),
    element('link', site),
    element('description', `${settings.name}: ${items.length}`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" xmlns:g="${NAMESPACE}">`,
    '<channel>',
    ...head,
    ...items.map((fields) => `<item>${fields.map(([name, value]) => element(`g:${name}`, value)).join('')}</item>`),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemsOf(product: CatalogProduct, site: string, options: FeedOptions): Field[][] {
  const priced: readonly (CatalogVariant | CatalogProduct)[] = product.variants.length ? product.variants : [product];
  return priced
    .filter((item) => item.price > 0)
    .flatMap((item) => {
      const fields = fieldsOf(product, item, site, options);
      return fields ? [fields] : [];
    });
}

function fieldsOf(
  product: CatalogProduct,
  item: CatalogVariant | CatalogProduct,
  site: string,
  { platform, catalog, view, mediaUrl }: FeedOptions,
): Field[] | null {
  const rules = platforms[platform];
  const { settings } = catalog.store;
  const variant = 'optionValueIds' in item && !product.isSimple ? item : undefined;
  const pictures = product.media.filter((media) => !media.isVideo);
  const main = pictures.find((media) => media.id === variant?.mediaId) ?? pictures[0];
  if (!main) return null;
  const id = variant?.id ?? product.id;
  const name = view.name(product);
  const { description, summary } = view.product(product);
  const text = plainText(description || summary || '') || name;
  const others = pictures.filter((media) => media !== main).slice(0, MAXIMUM_ADDITIONAL_PICTURES);
  const type = product.categoryIds.map((categoryId) => categoryPath(categoryId, catalog, view))[0];
  const saleFields: Field[] =
    item.salePrice === null ? [] : [['sale_price', amount(item.salePrice, settings.currency)]];
  return [
    ['id', id],
    ...(rules.identifier ? [[rules.identifier, id] as const] : []),
    ['title', shorten(variant ? `${name} – ${variant.name}` : name, rules.titleLength)],
    ['description', shorten(text, rules.descriptionLength)],
    ['link', productLink(site, product.slug)],
    ['image_link', pictureUrl(main, mediaUrl)],
    ...others.map((media): Field => ['additional_image_link', pictureUrl(media, mediaUrl)]),
    ['availability', rules.availability[availabilityOf(product, item, catalog)]],
    ['price', amount(item.price, settings.currency)],
    ...saleFields,
    ['condition', 'new'],
    ...(rules.requiresBrand ? [['brand', settings.name] as const] : []),
    ...(rules.saysIdentifierExists ? [['identifier_exists', 'no'] as const] : []),
    ...(variant ? [['item_group_id', product.id] as const, ...optionFields(product, variant)] : []),
    ...(type ? [['product_type', type] as const] : []),
  ];
}

function availabilityOf(
  product: CatalogProduct,
  item: CatalogVariant | CatalogProduct,
  catalog: Catalog,
): Availability {
  if (!('policy' in item)) return catalog.isInStock(product) ? 'inStock' : 'outOfStock';
  const stock = catalog.stock(item.id);
  if (stock === null || stock > 0) return 'inStock';
  return item.policy === 'continue' ? 'backOrder' : 'outOfStock';
}

function optionFields(product: CatalogProduct, variant: CatalogVariant): Field[] {
  return product.options.flatMap((option): Field[] => {
    const name = optionProperty(option);
    const value = option.values.find((entry) => variant.optionValueIds.includes(entry.id));
    return name && value ? [[name, value.value]] : [];
  });
}

/** Leads to the product whether the page keeps its route in the query or, as pages do unless told otherwise, in the hash. */
function productLink(site: string, slug: string): string {
  const route = `/p/${encodeURIComponent(slug)}`;
  const url = new URL(site);
  url.searchParams.set('vitrine', route);
  url.hash = `!${route}`;
  return url.href;
}

function pictureUrl(media: Media, mediaUrl: string): string {
  if (media.url !== undefined) return media.url;
  const path = (media.path ?? '').split('/').map(encodeURIComponent).join('/');
  return `${mediaUrl}/media/${PICTURE}/${path}`;
}

function categoryPath(id: string, catalog: Catalog, view: CatalogView): string {
  const category = catalog.category(id);
  if (!category) return '';
  const name = view.categoryName(category);
  return category.parentId === null ? name : `${categoryPath(category.parentId, catalog, view)} > ${name}`;
}

/** `24.00 GBP`: a plain number in major units, whatever the visitor's language. */
const amount = (minorUnits: number, currency: string): string => `${majorUnitsText(minorUnits, currency)} ${currency}`;

const element = (name: string, value: string): string => `<${name}>${escapeXml(value)}</${name}>`;
