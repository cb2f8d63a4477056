import { cleanDiscountCode } from '../../../src/domain/cart/discount-code.js';
import { MOST_PIECES } from '../../../src/domain/catalog/quantity.js';
import { z } from 'zod';
import { problemWith } from '../cart/discounts.js';
import { addLine, setQuantity } from '../cart/rules.js';
import type { CartRecord } from '../cart/repository.js';
import {
  changeCart,
  computeCart,
  discountOf,
  inCart,
  rememberShown,
  showCart,
  type CartScope,
} from '../cart/session.js';
import { totalsView } from '../cart/view.js';
import { answer, readBody, type ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { formatAmount, money } from '../money.js';
import { isCountry } from '../places/countries.js';
import { shippingPrice } from '../pricing.js';
import { invalid, Refusal } from '../refusal.js';
import type { Services, Visit } from '../services.js';

const quantity = (minimum: number) =>
  z
    .number({ error: 'field_quantity' })
    .int('field_quantity')
    .min(minimum, 'field_quantity')
    .max(MOST_PIECES, 'field_quantity');

const identifier = z.string().min(1, 'field_required').max(200);

const addItemBody = z.object({
  productId: identifier,
  variantId: identifier.nullish().transform((id) => id ?? undefined),
  quantity: quantity(1).optional(),
  bundleSelections: z
    .array(z.object({ variantId: identifier, quantity: quantity(1) }))
    .max(50)
    .nullish()
    .transform((selections) => selections ?? undefined),
});

const setQuantityBody = z.object({
  quantity: z
    .number({ error: (issue) => (issue.input === undefined ? 'field_required' : 'field_quantity') })
    .pipe(quantity(0)),
});

const discountBody = z.object({
  code: z.string().transform(cleanDiscountCode).pipe(z.string().min(1, 'field_required').max(100)),
});

const destinationBody = z.object({
  countryCode: z.string().toUpperCase().refine(isCountry, 'field_country'),
  postcode: z.string().max(20).nullish(),
  state: z.string().max(10).nullish(),
});

const shippingOptionBody = z.object({ shippingOptionId: identifier });

/** All of `/cart` but the checkout itself. `beforeChange` withdraws a payment that still waits for the shopper. */
export function cartRoutes(
  router: ApiRouter,
  rates: RateLimiter,
  services: Services,
  beforeChange: (visit: Visit) => Promise<void>,
): void {
  router.get('/cart', rates.limit(120), async (context) =>
    answer(context, await inCart(services, context.get('visit'), showCart)),
  );

  router.post('/cart/items', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const body = await readBody(context, addItemBody);
    const item = {
      productId: body.productId,
      ...(body.variantId !== undefined && { variantId: body.variantId }),
      ...(body.quantity !== undefined && { quantity: body.quantity }),
      ...(body.bundleSelections && { bundleSelections: body.bundleSelections }),
    };
    await beforeChange(visit);
    const cart = await changeCart(services, visit, ({ cart, catalog, view }) => ({
      ...cart,
      lines: addLine(cart.lines, item, catalog, view),
    }));
    return answer(context, cart);
  });

  router.put('/cart/items/:item', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const body = await readBody(context, setQuantityBody);
    await beforeChange(visit);
    return answer(context, await changeQuantity(services, visit, context.req.param('item'), body.quantity));
  });

  router.delete('/cart/items/:item', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    await beforeChange(visit);
    return answer(context, await changeQuantity(services, visit, context.req.param('item'), 0));
  });

  const guessing = rates.limitGuesses(30);
  router.post('/cart/discount', rates.limit(60), async (context) => {
    const visit = context.get('visit');
    const { code } = await readBody(context, discountBody);
    const cart = await guessing(visit, async () => {
      await beforeChange(visit);
      return changeCart(services, visit, (scope) => withDiscount(scope, code));
    });
    return answer(context, cart);
  });

  router.delete('/cart/discount', rates.limit(60), async (context) => {
    const visit = context.get('visit');
    await beforeChange(visit);
    const cart = await changeCart(services, visit, ({ cart }) =>
      cart.discountCode === null ? cart : { ...cart, discountCode: null, discountApplied: false },
    );
    return answer(context, cart);
  });

  router.post('/cart/estimate', rates.limit(120), async (context) => {
    const body = await readBody(context, destinationBody);
    const visit = context.get('visit');
    const estimate = await inCart(services, visit, async (scope) => {
      const place = { country: body.countryCode, state: body.state ?? null };
      const content = await computeCart(scope, place);
      await rememberShown(scope, content);
      return {
        totals: totalsView(content.priced, content.currency, visit.locale),
        taxRate: content.priced.taxRate,
        shippingOptionsCount: content.requiresShipping ? scope.catalog.shippingOptions(place.country).length : 0,
      };
    });
    return answer(context, estimate);
  });

  router.get('/cart/shipping-options', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const options = await inCart(services, visit, async (scope) => {
      const { priced, requiresShipping, currency, discount, discountProblem } = await computeCart(scope);
      if (!requiresShipping) return [];
      if (!scope.cart.shippingAddress) throw invalid({ shippingAddress: ['field_required'] });
      const isFree = discount?.type === 'free_shipping' && discountProblem === null;
      return scope.catalog.shippingOptions(scope.cart.shippingAddress.countryCode ?? null).map((option) => ({
        id: option.id,
        name: option.name,
        description: option.description,
        price: money(isFree ? 0 : shippingPrice(option, priced.subtotal - priced.discount), currency, visit.locale),
        estimatedMinDays: option.minDays,
        estimatedMaxDays: option.maxDays,
      }));
    });
    return answer(context, options);
  });

  router.post('/cart/shipping-option', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const { shippingOptionId } = await readBody(context, shippingOptionBody);
    await beforeChange(visit);
    const cart = await changeCart(services, visit, ({ cart, catalog }) => {
      if (!cart.shippingAddress) throw invalid({ shippingAddress: ['field_required'] });
      const offered = catalog.shippingOptions(cart.shippingAddress.countryCode ?? null);
      if (!offered.some((option) => option.id === shippingOptionId)) {
        throw invalid({ shippingOptionId: ['field_shipping_option'] });
      }
      return cart.shippingOptionId === shippingOptionId ? cart : { ...cart, shippingOptionId };
    });
    return answer(context, cart);
  });
}

function changeQuantity(services: Services, visit: Visit, itemId: string, newQuantity: number) {
  return changeCart(services, visit, ({ cart, catalog, view }) => {
    const lines = setQuantity(cart.lines, itemId, newQuantity, catalog, view);
    return lines === cart.lines ? cart : { ...cart, lines };
  });
}

/** The cart with a code that takes effect; 422 saying what is wrong with it. */
async function withDiscount(scope: CartScope, code: string): Promise<CartRecord> {
  const { cart, catalog, visit } = scope;
  const discount = await discountOf(scope, code);
  const { items, priced } = await computeCart(scope);
  const lines = items.map((item) => ({ product: catalog.anyProduct(item.productId), subtotal: item.subtotal }));
  const problem = problemWith(discount, catalog, lines, priced.subtotal, visit.now);
  if (problem !== null) {
    const minimum = formatAmount(discount?.minimumSubtotal ?? 0, catalog.store.settings.currency, visit.locale);
    throw new Refusal(422, problem, { values: { minimum }, fields: { code: [problem] } });
  }
  return { ...cart, discountCode: discount?.code ?? null, discountApplied: true };
}
