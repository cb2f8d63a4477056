import { z } from 'zod';
import type { TaxResult } from '../../../src/contract/checkout.js';
import { taxView } from '../cart/view.js';
import { effectivePrice } from '../catalog/view.js';
import { answer, readBody, type ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { money } from '../money.js';
import { isCountry } from '../places/countries.js';
import { price } from '../pricing.js';
import { invalid } from '../refusal.js';
import { catalogFor, type Services } from '../services.js';

const taxBody = z.object({
  items: z
    .array(
      z.object({
        productId: z.string().min(1, 'field_required').max(200),
        variantId: z.string().max(200).nullish(),
        quantity: z.number({ error: 'field_quantity' }).int('field_quantity').min(1, 'field_quantity').max(9_999),
      }),
    )
    .min(1, 'field_required')
    .max(100),
  countryCode: z.string().toUpperCase().refine(isCountry, 'field_country'),
  state: z.string().max(10).nullish(),
  postcode: z.string().max(20).nullish(),
});

/** `POST /tax/calculate`. */
export function taxRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  router.post('/tax/calculate', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const body = await readBody(context, taxBody);
    const { catalog } = await catalogFor(services, visit);
    const { currency, taxInclusive } = catalog.store.settings;
    const lines = body.items.map((item, index) => {
      const product = catalog.product(item.productId);
      if (!product) throw invalid({ [`items.${index}.productId`]: ['product_not_found'] });
      const variant = product.variants.find(({ id }) => id === item.variantId);
      if (item.variantId && !variant) throw invalid({ [`items.${index}.variantId`]: ['variant_not_found'] });
      if (!variant && product.options.length) throw invalid({ [`items.${index}.variantId`]: ['variant_required'] });
      return { unitPrice: effectivePrice(variant ?? product), quantity: item.quantity, discountable: false };
    });
    const taxRates = catalog.taxRates(body.countryCode, body.state ?? null);
    const priced = price({ lines, discount: null, shipping: null, taxInclusive, taxRates });
    const result: TaxResult = {
      subtotal: money(priced.subtotal, currency, visit.locale),
      tax: money(priced.tax, currency, visit.locale),
      taxRate: priced.taxRate,
      taxBreakdown: taxView(priced, currency, visit.locale),
    };
    return answer(context, result);
  });
}
