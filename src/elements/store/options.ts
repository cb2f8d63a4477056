import { baseAddress } from '../../dom/document.js';
import { inheritedLanguage } from '../../dom/language.js';
import { enumerated } from '../../base/attributes.js';
import { safeUrl } from '../../domain/safe-address.js';
import { canonicalLocale } from '../../i18n/locales.js';
import type { ShopOptions } from '../../shop/create-shop.js';

/** The attributes of `<vitrine-store>`, and with `data-` in front of the script tag. */
export interface StoreAttributes {
  readonly storeKey?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
  readonly routing?: string | undefined;
  readonly mediaUrl?: string | undefined;
  readonly stripeKey?: string | undefined;
  readonly productUrl?: string | undefined;
}

/** The options of a shop from an element's attributes: addresses relative to the page, the language from around it. */
export function shopOptionsOf(
  element: Element,
  attributes: StoreAttributes,
): ShopOptions & { readonly locale: string } {
  const { storeKey = '', country, stripeKey, productUrl } = attributes;
  return {
    storeKey: storeKey.trim(),
    apiUrl: attributes.apiUrl && new URL(attributes.apiUrl, baseAddress()).href,
    mediaUrl: safeUrl(attributes.mediaUrl, baseAddress())?.href,
    locale: canonicalLocale(attributes.locale || inheritedLanguage(element)),
    country: country?.toUpperCase(),
    routing: enumerated(element, 'routing', attributes.routing, ['hash', 'query', 'none']),
    stripeKey,
    productUrl,
  };
}

/** The page's own words for its default shop: from a block of JSON only, which no content of a page can make. */
export const ownMessages = (): string | null | undefined =>
  document.querySelector('script[type="application/json"][data-vitrine-messages]')?.textContent;
