import { nextActionAddress } from '../../domain/checkout/payment-outcome.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** The last order that this browser sent off, kept until the next: where a payment's way back leads. */
export interface LastOrder {
  readonly orderId: string;
  readonly number: string | null;
  /** Whether the shopper pays outside the shop, so that `pending` is nothing to wait for. */
  readonly paysLater: boolean;
  /** Where the payment goes on, `null` where it needs no more of the shopper. */
  readonly nextActionUrl: string | null;
  /** Whether the order is known to have been placed. */
  readonly settled: boolean;
  /** Orders whose place this one took before they were paid: the way back from their payments leads here too. */
  readonly replaced: readonly string[];
}

export interface LastOrderStorage {
  recall(): LastOrder | null;
  keep(lastOrder: Omit<LastOrder, 'replaced'> | null): void;
  /** True the first time that it is asked about an order, in all tabs together. */
  announce(orderId: string): boolean;
}

export function createLastOrderStorage(storeKey: string, storage: KeyValueStorage): LastOrderStorage {
  const key = storageKey(storeKey, 'placing');
  const recall = (): LastOrder | null => {
    const value = readJson(storage.get(key));
    if (!isLastOrder(value)) return null;
    return { ...value, nextActionUrl: nextActionAddress(value.nextActionUrl), replaced: textsOf(value.replaced) };
  };
  const announcedKey = (orderId: string) => storageKey(storeKey, `announced:${orderId}`);
  return {
    recall,
    keep: (lastOrder) =>
      storage.set(key, lastOrder && toJson({ ...lastOrder, replaced: replacedBy(lastOrder, recall()) })),
    announce(orderId) {
      const isFirst = storage.get(announcedKey(orderId)) === null;
      storage.set(announcedKey(orderId), '1');
      return isFirst;
    },
  };
}

/** Payments that nobody finishes any more are forgotten in the end. */
const MOST_REPLACED = 5;

function replacedBy({ orderId }: Pick<LastOrder, 'orderId'>, before: LastOrder | null): readonly string[] {
  if (!before || before.orderId === orderId) return before?.replaced ?? [];
  return before.settled ? [] : [before.orderId, ...before.replaced].slice(0, MOST_REPLACED);
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function isLastOrder(value: unknown): value is LastOrder {
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
