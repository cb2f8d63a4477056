import type { Checkout } from '../checkout/checkout.js';
import { answer, type ApiContext, type ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { requireToken } from '../http/visitor.js';
import { findOrder, type OrderRecord } from '../orders/repository.js';
import { orderView, statusView } from '../orders/view.js';
import { notFound } from '../refusal.js';
import type { Services } from '../services.js';

/** `GET /orders/{order}` and its `/status`, for the visitor whose token made the order and nobody else. */
export function orderRoutes(router: ApiRouter, rates: RateLimiter, services: Services, checkout: Checkout): void {
  const ownOrder = async (context: ApiContext): Promise<OrderRecord> => {
    const visit = context.get('visit');
    const token = requireToken(visit);
    const order = await findOrder(services.database.sql, context.req.param('order') ?? '');
    if (!order || order.storeId !== visit.store.id || order.token !== token) throw notFound();
    return checkout.refresh(order, visit.now).catch((error: unknown) => {
      // The gateway is out of reach: what was last heard of it is still true.
      console.error(error);
      return order;
    });
  };

  router.get('/orders/:order', rates.limit(60), async (context) =>
    answer(context, orderView(await ownOrder(context), context.get('visit'))),
  );

  router.get('/orders/:order/status', rates.limit(120), async (context) =>
    answer(context, statusView(await ownOrder(context))),
  );
}
