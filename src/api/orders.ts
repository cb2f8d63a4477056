import { malformed } from './check.js';
import { isMoney } from '../domain/money.js';
import type { Order, OrderItem, OrderStatus } from '../contract/order.js';
import type { Envelope } from '../contract/response.js';
import { isRecord, type Transport } from './transport.js';

const isOrderItem = (value: unknown): value is OrderItem =>
  isRecord(value) && typeof value['productName'] === 'string' && isMoney(value['subtotal']);

/** An order with the lines that can be shown, whoever asked for it. */
export function checkOrder(order: unknown): Order {
  if (!isRecord(order) || typeof order['orderNumber'] !== 'string') return malformed();
  if (!isRecord(order['totals']) || !isMoney(order['totals']['total'])) return malformed();
  const items = Array.isArray(order['items']) ? order['items'].filter(isOrderItem) : [];
  return { ...(order as unknown as Order), items };
}

/** Orders as the public may see them: with the cart token that made them. Contract: `/orders/{order}`. */
export const ordersApi = (transport: Transport) => {
  const read = async (path: string, token: string, signal?: AbortSignal) =>
    (await transport<Envelope<unknown>>('GET', path, { cart: token, signal })).data;

  return {
    get: async (orderId: string, token: string, signal?: AbortSignal): Promise<Order> =>
      checkOrder(await read(`/orders/${encodeURIComponent(orderId)}`, token, signal)),

    /** Cheap enough to be polled. */
    async status(orderId: string, token: string, signal?: AbortSignal): Promise<OrderStatus> {
      const status = await read(`/orders/${encodeURIComponent(orderId)}/status`, token, signal);
      if (!isRecord(status) || typeof status['paymentStatus'] !== 'string') return malformed();
      return status as unknown as OrderStatus;
    },
  };
};
