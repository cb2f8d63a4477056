import { createCheckoutDraft } from '../checkout/draft.js';
import { createLastOrderStorage } from '../orders/last-order.js';
import { createChatStorage } from '../chat/storage.js';
import { visitorOf } from '../orders/visitor.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import type { Shop } from '../shop.js';

/**
 * Forgets what a customer typed at the checkout, what they said to the store, and any order made here, for the next one at
 * this browser: which orders were a guest's is not written down. A payment that is under way can be finished. Where another
 * tab was the first to know (`isFirst`), the next conversation may have begun there.
 */
export function forgetTraces(shop: Shop, isFirst: boolean): void {
  const { cartToken, options, platform } = shop;
  createCheckoutDraft(options.storeKey, cartToken.get, platform.session, platform.clock).write(null);
  orderTokensOf(shop).forget();
  const lastOrders = createLastOrderStorage(options.storeKey, platform.storage);
  if (lastOrders.recall()?.settled) lastOrders.keep(null);
  createChatStorage(options.storeKey, platform).startOver(isFirst);
  visitorOf(shop).change();
}
