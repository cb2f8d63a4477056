import { z } from 'zod';
import { inCart } from '../cart/session.js';
import { saveCart } from '../cart/repository.js';
import type { Checkout } from '../checkout/checkout.js';
import { checkoutDataBody, checkoutDataView, withCheckoutData, type CheckoutDataInput } from '../checkout/data.js';
import { answer, readBody, type ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { isSite } from '../http/sites.js';
import { isPlaced } from '../orders/repository.js';
import { isWebAddress } from '../payments/return-url.js';
import { invalid, Refusal } from '../refusal.js';
import type { Services, Visit } from '../services.js';

const checkoutBody = z.object({
  paymentMethod: z.string().trim().min(1, 'field_required').max(200),
  returnUrl: z
    .string()
    .max(2_000)
    .refine(isWebAddress, 'field_url')
    .nullish()
    .transform((url) => url ?? null),
});

/** `GET` and `PUT /cart/checkout-data`, `POST /cart/checkout`. */
export function checkoutRoutes(router: ApiRouter, rates: RateLimiter, services: Services, checkout: Checkout): void {
  router.get('/cart/checkout-data', rates.limit(120), async (context) =>
    answer(
      context,
      await inCart(services, context.get('visit'), ({ cart }) => Promise.resolve(checkoutDataView(cart))),
    ),
  );

  router.put('/cart/checkout-data', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const input = await readBody(context, checkoutDataBody);
    const saved = (await save(services, visit, input)) ?? (await afterWithdrawal(services, visit, input, checkout));
    return answer(context, saved);
  });

  router.post('/cart/checkout', rates.limit(30, 60), async (context) => {
    const input = await readBody(context, checkoutBody);
    const visit = context.get('visit');
    // The bank's page sends the shopper there: not to whatever page somebody else made up.
    if (input.returnUrl !== null && !isSite(visit, new URL(input.returnUrl))) {
      throw invalid({ returnUrl: ['field_return_url'] });
    }
    return answer(context, await checkout.submit(visit, input));
  });
}

/** Saves the data; null if a payment that waits for the shopper stands against it. The same data again changes nothing. */
function save(services: Services, visit: Visit, input: CheckoutDataInput) {
  return inCart(services, visit, async ({ sql, cart, catalog, order }) => {
    const { checkout: settings } = catalog.store.settings;
    const changed = withCheckoutData(cart, input, { settings, shippedCountries: catalog.shippedCountries });
    if (changed === cart) return checkoutDataView(cart);
    if (order && isPlaced(order.paymentState)) throw new Refusal(409, 'cart_already_ordered');
    if (order) return null;
    return checkoutDataView(await saveCart(sql, cart, changed, visit.now));
  });
}

async function afterWithdrawal(services: Services, visit: Visit, input: CheckoutDataInput, checkout: Checkout) {
  await checkout.withdrawPending(visit);
  const saved = await save(services, visit, input);
  if (!saved) throw new Refusal(409, 'payment_in_progress');
  return saved;
}
