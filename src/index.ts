/**
 * The engine of Vitrine, without any element: a client of the store's Public API and its state in nanostores.
 * Importing it has no side effect. The elements are imported one by one: `vitrine/elements/product-grid`.
 */
export { createShop, type Shop, type ShopOptions } from './shop/create-shop.js';
export { createMemoryPlatform } from './platform/memory.js';
export { DEFAULT_API_URL } from './api/client.js';
export { ApiError, isApiError, type ApiErrorKind } from './api/errors.js';
export type * from './contract/index.js';
export type { CartAddition, CartState, CartStore } from './stores/cart/cart.js';
export type { MessageKey, MessageOverrides } from './i18n/messages.js';
export type { CartLine } from './domain/cart/mutations.js';
export type { CatalogStore } from './stores/catalog/catalog.js';
export type { Listing, ListingState } from './stores/catalog/listing.js';
export type { Load } from './stores/shared/load.js';
export type { LocaleStore } from './stores/shared/locale.js';
export type { Notice, NoticesStore } from './stores/shared/notices.js';
export type { Platform } from './stores/shared/ports.js';
export type { RouteStore } from './stores/route.js';
export type { Route, RoutePage, ListingQuery } from './domain/route.js';
export type * from './base/events.js';
