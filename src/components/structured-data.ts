import { baseAddress, documentProperty } from '../dom/document.js';
import type { Shop } from '../stores/shop.js';
import type { Product } from '../contract/product.js';
import { dataText, type DataContext, type JsonObject } from '../domain/catalog/structured-data.js';
import { safeUrl } from '../domain/safe-address.js';
import { pictureUrl } from './media.js';
import { productHref } from './product-link.js';

const PICTURE_WIDTH = 1280;

/** What stands in the head of the page, with the number of elements that say it. */
const published = new Map<string, { readonly script: HTMLScriptElement; count: number }>();

/** What one element says to search engines, in the head of the page; what two say alike stands there once. */
export class StructuredData {
  #text = '';

  /** `null` takes it away. */
  show(data: JsonObject | null): void {
    const text = data ? dataText(data) : '';
    if (text === this.#text) return;
    const before = this.#text;
    this.#text = text;
    if (text) publish(text);
    if (before) retract(before);
  }
}

function publish(text: string): void {
  const known = published.get(text);
  if (known) {
    known.count++;
    return;
  }
  const script = inertScript();
  script.type = 'application/ld+json';
  script.append(document.createTextNode(text));
  documentProperty('head').append(script);
  published.set(text, { script, count: 1 });
}

/**
 * A script that nothing can run. Trusted Types refuse to take text into a script from anybody, also where it is data; but
 * they do not ask about one that has run already, and a copy of such a one counts as run.
 */
function inertScript(): HTMLScriptElement {
  const [model] = [...documentProperty('scripts')].filter(({ src, type }) => src && (type === '' || type === 'module'));
  const script = (model?.cloneNode() as HTMLScriptElement | undefined) ?? document.createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}

function retract(text: string): void {
  const known = published.get(text);
  if (!known || --known.count > 0) return;
  known.script.remove();
  published.delete(text);
}

const absolute = (address: string | null): string | null => safeUrl(address, baseAddress())?.href ?? null;

/** Address of a category's page, `null` where the shop has none. */
export const categoryAddress = (shop: Shop, slug: string): string | null =>
  absolute(shop.route.href({ name: 'category', slug }));

/** Addresses as this page and its shop have them. */
export const dataContext = (shop: Shop): DataContext => ({
  url: (product: Product) => absolute(productHref(shop, product)) ?? shop.platform.page.href(),
  picture: (media) => {
    const base = shop.options.mediaUrl ?? shop.catalog.info().get().value?.mediaUrl;
    return pictureUrl(media, base, PICTURE_WIDTH);
  },
});
