import type { CheckoutApi } from '../../api/checkout.js';
import type { Shop } from '../shop.js';
import type { CartWrites } from './cart-writes.js';
import type { CheckoutHolder } from './state.js';

/** What each part of the checkout works with. */
export interface CheckoutContext {
  readonly shop: Shop;
  readonly api: CheckoutApi;
  readonly holder: CheckoutHolder;
  /** Whatever changes the cart goes through here. */
  readonly writeCart: CartWrites;
}
