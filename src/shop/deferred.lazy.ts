/** What a shop of elements loads after its first products: the cart itself, and the words that many parts share. */
export { createBrowserCart } from './browser-cart.js';
export { common } from '../i18n/en/common.js';
