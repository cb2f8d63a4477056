import type { Shop } from '../assemble.js';
import { orderTrails } from './order-trail.js';

/**
 * Takes up what the visitor left the shop for: a payment, by the order that the page's address names, or a look into their
 * mail, by the token of a sign-in link.
 */
export function arrive(shop: Shop, orderId: string | null, link: string | null): void {
  if (link) void import('./auth-link.js').then(({ openAuthLink }) => openAuthLink(shop, link));
  if (orderId) comeBackFromPayment(shop, orderId);
}

/** A payment's way back ends at any page that this shop stands in. Another order's parameter is the page's own business. */
function comeBackFromPayment({ options, platform, cartToken, route }: Shop, orderId: string): void {
  const trail = orderTrails(options.storeKey, platform.storage).recall();
  if (trail?.orderId !== orderId && !cartToken.ofOrder(orderId)) return;
  platform.page.drop('order');
  route.replace({ name: 'order', id: orderId });
}
