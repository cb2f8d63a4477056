import type { Shop } from '../assemble.js';
import { orderTrails } from './order-trail.js';

/** Shows the order that a payment comes back from. Another order's parameter is the page's own business. */
export function openReturned({ options, platform, cartToken, route }: Shop): void {
  const returned = platform.page.parameter('order');
  if (!returned) return;
  const trail = orderTrails(options.storeKey, platform.storage).recall();
  if (trail?.orderId !== returned && !cartToken.ofOrder(returned)) return;
  platform.page.drop('order');
  route.replace({ name: 'order', id: returned });
}
