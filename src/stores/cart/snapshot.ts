import { checkCart } from '../../api/check-cart.js';
import type { Cart } from '../../contract/cart.js';
import type { KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/**
 * The cart as the server last confirmed it, shared by the tabs of one visitor and there at once after a reload. Who the
 * customer is stays out of it.
 */
export interface CartSnapshot {
  read(): Cart | null;
  write(cart: Cart | null): void;
}

export function createCartSnapshot(storeKey: string, storage: KeyValueStorage): CartSnapshot {
  const key = storageKey(storeKey, 'cart');
  return {
    read() {
      try {
        const text = storage.get(key);
        return text === null ? null : checkCart(JSON.parse(text), null);
      } catch {
        return null;
      }
    },
    write(cart) {
      if (!cart) return storage.set(key, null);
      const { customer: _customer, ...impersonal } = cart;
      storage.set(key, toJson(impersonal));
    },
  };
}

/** Whether `next` is younger than `known`; snapshots of one cart are ordered by `updatedAt`, ISO 8601 in UTC. */
export function isNewer(next: Cart, known: Cart | null): boolean {
  if (!known || known.id !== next.id) return true;
  const [a, b] = [Date.parse(next.updatedAt), Date.parse(known.updatedAt)];
  return Number.isNaN(a) || Number.isNaN(b) || a >= b;
}
