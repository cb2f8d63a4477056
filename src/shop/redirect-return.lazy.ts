import { importWithRetry } from '../loading/import-with-retry.js';
import { keepEssentials } from '../platform/essential-storage.js';
import type { Shop } from '../stores/shop.js';
import { orderTokensOf } from '../stores/shared/order-tokens.js';
import { createLastOrderStorage } from '../stores/orders/last-order.js';

/**
 * Takes up what the visitor left the shop for: a payment, by the order that the page's address names, or a look into their
 * mail, by the token of a sign-in link.
 */
export function handleRedirectReturn(shop: Shop, orderId: string | null, link: string | null): void {
  keepEssentials(shop.platform.storage);
  if (link !== null)
    void importWithRetry(() => import('../stores/account/sign-in-link.lazy.js'), { signal: shop.signal }).then(
      ({ openSignInLink }) => openSignInLink(shop, link),
      // The shop has ended.
      () => {},
    );
  if (orderId) returnFromPayment(shop, orderId);
}

/** A payment's way back ends at any page that this shop stands in. Another order's parameter is the page's own business. */
function returnFromPayment(shop: Shop, orderId: string): void {
  const { options, platform, route } = shop;
  const lastOrder = createLastOrderStorage(options.storeKey, platform.storage).recall();
  const successor = lastOrder?.replaced.includes(orderId) ? lastOrder.orderId : null;
  if (lastOrder?.orderId !== orderId && !successor && !orderTokensOf(shop).of(orderId)) return;
  platform.page.drop('order');
  route.replace({ name: 'order', id: successor ?? orderId });
}
