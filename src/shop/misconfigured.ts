import { documentProperty } from '../dom/document.js';
import { invalidKeyText } from '../domain/invalid-store-key.js';
import { isPublishableKey } from '../domain/store-key.js';
import type { Shop } from '../stores/shop.js';
import { canonicalLocale } from '../i18n/locales.js';
import { createLazyShop } from './create-lazy-shop.js';

const REFUSAL = { error: { code: 'forbidden', message: '' } };

/** Why no shop could be made of a key, for who made the page. */
export const misconfigurationOf = (storeKey: string, error: unknown): string =>
  isPublishableKey(storeKey) ? (error instanceof Error ? error.message : String(error)) : invalidKeyText(storeKey);

/** The shop of a page whose key can't be used: what stands on the page says so, instead of waiting for ever. Asks no store. */
export const createMisconfiguredShop = (locale = documentProperty('documentElement').lang): Shop =>
  createLazyShop({
    storeKey: 'pk_none',
    locale: canonicalLocale(locale || navigator.language),
    fetch: () => Promise.resolve(Response.json(REFUSAL, { status: 403 })),
  });
