import type { Randomness, Storage } from './ports.js';

/** The random string that names this visitor to the store. Kept per store key; one of its own for each order placed. */
export interface CartToken {
  /** The token of the current cart, made at first use. */
  get(): string;
  /** Whether this visitor had a cart before. */
  exists(): boolean;
  /** The token of the current cart, `null` where there is none yet. */
  current(): string | null;
  /**
   * Keeps the current token for `orderId` (its confirmation needs it); the next cart gets a fresh one. Answers false where
   * that was done before, in another tab perhaps: the current token is the next cart's then.
   */
  retire(orderId: string): boolean;
  /** The token that placed an order, `null` where this browser did not place it. */
  ofOrder(orderId: string): string | null;
}

const looksValid = (value: string | null): value is string => value !== null && /^[\w-]{16,128}$/.test(value);

export function createCartToken(storeKey: string, storage: Storage, random: Randomness): CartToken {
  const key = `vitrine:${storeKey}:token`;
  const orderKey = (orderId: string) => `vitrine:${storeKey}:order:${orderId}`;
  const read = () => {
    const value = storage.get(key);
    return looksValid(value) ? value : null;
  };
  return {
    exists: () => read() !== null,
    current: read,
    get() {
      const known = read();
      if (known) return known;
      const made = random.token();
      storage.set(key, made);
      return made;
    },
    retire(orderId) {
      const current = read();
      const kept = this.ofOrder(orderId);
      if (current === null || (kept !== null && kept !== current)) return false;
      storage.set(orderKey(orderId), current);
      storage.set(key, null);
      return true;
    },
    ofOrder(orderId) {
      const value = storage.get(orderKey(orderId));
      return looksValid(value) ? value : null;
    },
  };
}
