/**
 * The wire types of the Public API, a file per resource.
 *
 * Source: the store's REST contract, sections "Public API" and "Objects". Fields marked optional are those that a store
 * may leave out; a client ignores fields it does not know and must live without those it knows.
 * The reference store in `demo/store` builds its answers with the same types.
 */
export type * from './money.js';
export type * from './response.js';
export type * from './store.js';
export type * from './product.js';
export type * from './cart.js';
export type * from './place.js';
export type * from './checkout.js';
export type * from './order.js';
export type * from './customer.js';
export type * from './review.js';
export type * from './conversation.js';
