/**
 * The engine of Vitrine, without any element: a client of the store's Public API and its state in nanostores.
 * Importing it has no side effect. The elements are imported one by one: `vitrine/elements/product-grid`.
 */
export { createShop, type Shop, type ShopOptions } from './shop.js';
export { DEFAULT_API_URL } from './api/client.js';
export { ApiError, isApiError, type ApiErrorKind } from './api/errors.js';
export type * from './api/contract.js';
export type { CartAddition, CartState, CartStore } from './stores/cart.js';
export type { MessageKey, MessageOverrides } from './i18n/messages.js';
export type { CartLine } from './domain/cart.js';
export type { CatalogStore } from './stores/catalog.js';
export type { Listing, ListingState } from './stores/listing.js';
export type { Load } from './stores/load.js';
export type { LocaleStore } from './stores/locale.js';
export type { Notice, NoticesStore } from './stores/notices.js';
export type { Platform } from './stores/ports.js';
export type { RouteStore } from './stores/route.js';
export type { Route, RoutePage, ListingQuery } from './domain/route.js';
export type * from './base/events.js';
