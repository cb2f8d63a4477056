import type { PaymentForm } from '../payments/port.js';
import { checkoutPayment, type CheckoutPaymentParts } from './checkout-payment.js';
import { resumePayment } from './checkout-resume.js';
import { settleOrder } from './order.js';
import { orderTrails } from './order-trail.js';

export interface OrderingParts extends Omit<CheckoutPaymentParts, 'trails' | 'placed'> {
  /** Forgets what was entered for an order that is placed. */
  readonly reset: () => void;
}

export type CheckoutOrdering = ReturnType<typeof checkoutOrdering>;

/** What turns the filled form into an order: paying, coming back from a payment, and what was ordered last. */
export function checkoutOrdering({ reset, ...parts }: OrderingParts) {
  const { shop, holder } = parts;
  const { get, patch } = holder;
  const trails = orderTrails(shop.options.storeKey, shop.platform.storage);

  const placed = (orderId: string, isSettled: boolean) => {
    if (isSettled) settleOrder(shop, orderId, get().choice?.kind !== 'stripe');
    if (isSettled) reset();
    patch({ phase: 'done' });
    shop.route.replace({ name: 'order', id: orderId });
  };

  let count = shop.cart.$state.get().count;
  // Of a cart that was sold out nothing is to be said beside the next one. Ends with the shop, as its cart does.
  shop.cart.$state.listen((cart) => {
    const isNext = count === 0 && cart.count > 0;
    count = cart.count;
    if (isNext && get().problem?.kind === 'changed') patch({ problem: null, changes: [] });
  });
  const payment = checkoutPayment({ ...parts, trails, placed });

  return {
    placed,
    pay: (form: PaymentForm, returnUrl: string | null): Promise<void> => payment.pay(form, returnUrl),
    resume: () => resumePayment({ shop, trails, holder, placed }),

    /** The order that this browser placed last, `null` for none. */
    lastOrder(): string | null {
      const trail = trails.recall();
      return trail?.settled ? trail.orderId : null;
    },

    /** Forgets an order that came to nothing; answers whether there was one. */
    forgetUnsettled(): boolean {
      const isUnsettled = trails.recall()?.settled === false;
      if (isUnsettled) trails.keep(null);
      return isUnsettled;
    },
  };
}
