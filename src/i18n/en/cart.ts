import type { Plural } from '../plural.js';
import { discount } from './discount.js';
import { sums } from './sums.js';

/** The words of the cart and of notices. */
export const cart = {
  cartPieces: { one: '{count} item', other: '{count} items' } as Plural,
  cartEmpty: 'Your cart is empty',
  cartEmptyHint: 'What you add will wait for you here.',
  cartLoading: 'Your cart is being loaded',
  cartFailed: 'Your cart could not be loaded',
  cartKept: 'Your changes are kept, and sent as soon as the shop can be reached.',
  continueShopping: 'Continue shopping',
  toCheckout: 'Checkout',

  quantity: 'Quantity',
  quantityFewer: 'One fewer',
  quantityMore: 'One more',
  quantityOf: 'How many of {name}',
  removeLine: 'Remove',
  lineGone: 'What you changed is no longer in your cart: it was ordered or taken out.',
  lineRemoved: '{name} was removed.',
  lineChanged: '{name}: {count}',
  lineSoldOut: 'Sold out',
  eachPrice: '{price} each',
  undo: 'Undo',
  cartRefused: '{name}: {reason}',
  cartRefusedUnnamed: 'A change to your cart was not accepted. {reason}',
  quantityMost: 'At most {count} at a time.',
  quantityUnread: 'This is not a whole number: the quantity stays {count}.',
  nothingKept:
    'Your browser lets this shop keep nothing: your cart, sign-in and messages are lost when you leave or reload this page. To keep them, allow cookies and site data for this site.',

  ...sums,
  ...discount,
  discountFromLink: 'The code {code} was not applied. {reason}',

  cartLater: 'Calculated at checkout',
  cartTotalSoFar: 'Total so far',
  cartEstimatedFor: 'Estimated for {country}.',
  cartShippingOpen: 'You choose the delivery option at checkout.',

  notices: 'Notices',
};
