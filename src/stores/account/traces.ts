import { createCheckoutDraft } from '../checkout/draft.js';
import { createLastOrderStorage } from '../orders/last-order.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import type { Shop } from '../shop.js';

/**
 * Forgets what a customer typed at the checkout, and any order made here, for the next one at this browser: which orders
 * were a guest's is not written down. A payment that is under way can be finished.
 */
export function forgetTraces(shop: Shop): void {
  const { cartToken, options, platform } = shop;
  createCheckoutDraft(options.storeKey, cartToken.get, platform.session, platform.clock).write(null);
  orderTokensOf(shop).forget();
  const lastOrders = createLastOrderStorage(options.storeKey, platform.storage);
  if (lastOrders.recall()?.settled) lastOrders.keep(null);
}
