import { fieldsOf, readJson } from './json.js';
import type { Storage } from './ports.js';

/** The last order that this browser sent off, kept until the next: where a payment's way back leads. */
export interface OrderTrail {
  readonly orderId: string;
  readonly number: string | null;
  /** Whether the shopper pays outside the shop, so that `pending` is nothing to wait for. */
  readonly paysLater: boolean;
  /** Where the payment goes on, `null` where it needs no more of the shopper. */
  readonly nextActionUrl: string | null;
  /** Whether the order is known to have been placed. */
  readonly settled: boolean;
}

export interface OrderTrails {
  recall(): OrderTrail | null;
  keep(trail: OrderTrail | null): void;
  /** True the first time that it is asked about an order, in all tabs together. */
  announce(orderId: string): boolean;
}

export function orderTrails(storeKey: string, storage: Storage): OrderTrails {
  const key = `vitrine:${storeKey}:placing`;
  const announcedKey = (orderId: string) => `vitrine:${storeKey}:announced:${orderId}`;
  return {
    recall() {
      const value = readJson(storage.get(key));
      return isTrail(value) ? value : null;
    },
    keep: (trail) => storage.set(key, trail && JSON.stringify(trail)),
    announce(orderId) {
      const isFirst = storage.get(announcedKey(orderId)) === null;
      storage.set(announcedKey(orderId), '1');
      return isFirst;
    },
  };
}

function isTrail(value: unknown): value is OrderTrail {
  const { orderId, number, paysLater, nextActionUrl, settled } = fieldsOf(value);
  const isTextOrNull = (text: unknown) => text === null || typeof text === 'string';
  return (
    typeof orderId === 'string' &&
    isTextOrNull(number) &&
    isTextOrNull(nextActionUrl) &&
    typeof paysLater === 'boolean' &&
    typeof settled === 'boolean'
  );
}
