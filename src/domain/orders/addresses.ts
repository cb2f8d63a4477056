import type { Order } from '../../contract/order.js';
import type { Address } from '../../contract/place.js';
import { toJson } from '../json.js';

/** Returns the address of the bill where it is another than that of the parcel; `null` where it is not worth a word. */
export const ownBillingAddress = ({
  shippingAddress,
  billingAddress,
}: Pick<Order, 'shippingAddress' | 'billingAddress'>): Address | null =>
  billingAddress && toJson(shippingAddress) !== toJson(billingAddress) ? billingAddress : null;
