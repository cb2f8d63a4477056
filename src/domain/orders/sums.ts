import type { Order } from '../../contract/order.js';
import type { Sums } from '../cart/sums.js';

/** The sums of an order. It does not say whether its prices hold the tax; its total does. */
export function orderSums({ totals, shippingAddress }: Pick<Order, 'totals' | 'shippingAddress'>): Sums {
  const { subtotal, discount, shipping, tax, total } = totals;
  const untaxed = (subtotal?.amount ?? 0) - (discount?.amount ?? 0) + (shipping?.amount ?? 0);
  return {
    totals,
    shipping: (shippingAddress && shipping) || null,
    isTaxIncluded: Boolean(tax?.amount && subtotal) && total.amount === untaxed,
  };
}
