import type { Plural } from '../plural.js';

/** The words that have to be there with the first products. */
export const core = {
  priceReduced: 'Now {price}, was {was}',
  priceFrom: 'From {price}',

  cartCount: { one: 'Cart, {count} item', other: 'Cart, {count} items' } as Plural,

  products: 'Products',
};
