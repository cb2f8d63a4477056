import type { Plural } from '../messages.js';

/** The words that have to be there with the first products. */
export const core = {
  addToCart: 'Add to cart',
  addToCartNamed: 'Add {name} to cart',
  added: 'Added',
  chooseOptionsNamed: 'Choose options for {name}',
  soldOut: 'Sold out',
  onSale: 'Sale',
  lowStock: { one: 'Only {count} left', other: 'Only {count} left' } as Plural,
  priceNow: 'Now {price}',
  priceWas: 'was {price}',
  priceFrom: 'From {price}',

  cart: 'Cart',
  cartCount: { one: 'Cart, {count} item', other: 'Cart, {count} items' } as Plural,

  products: 'Products',
  noProducts: 'Nothing here yet',
  retry: 'Try again',
  rating: {
    one: 'Rated {rating} out of 5, {count} review',
    other: 'Rated {rating} out of 5, {count} reviews',
  } as Plural,

  errorUnanswered: 'The shop can’t be reached. Check your connection and try again.',
  errorServer: 'The shop has a problem right now. Please try again in a moment.',
};
