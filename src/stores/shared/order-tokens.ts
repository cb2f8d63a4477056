import { looksValid, type CartToken } from './cart-token.js';
import type { KeyValueStorage } from './ports.js';
import { storageKey } from './storage-keys.js';

/** The tokens of the carts that became orders: an order's confirmation needs the one that placed it. */
export interface OrderTokens {
  /** The token that placed an order, `null` where this browser did not place it. */
  of(orderId: string): string | null;
  /**
   * Keeps the current token for `orderId`; the next cart gets a fresh one. Answers false where that was done before, in
   * another tab perhaps: the current token is the next cart's then.
   */
  retire(orderId: string): boolean;
  /** Forgets all of them: who comes next may not see the orders. */
  forget(): void;
}

export function createOrderTokens(storeKey: string, storage: KeyValueStorage, token: CartToken): OrderTokens {
  const prefix = storageKey(storeKey, 'order:');
  const keyOf = (orderId: string) => prefix + orderId;
  return {
    of(orderId) {
      const value = storage.get(keyOf(orderId));
      return looksValid(value) ? value : null;
    },
    retire(orderId) {
      const current = token.current();
      const kept = this.of(orderId);
      if (current === null || (kept !== null && kept !== current)) return false;
      storage.set(keyOf(orderId), current);
      token.drop();
      return true;
    },
    forget() {
      for (const key of storage.keys(prefix)) storage.set(key, null);
    },
  };
}

/** The part of a shop that tells the tokens of its orders. */
interface TokenContext {
  readonly options: { readonly storeKey: string };
  readonly platform: { readonly storage: KeyValueStorage };
  readonly cartToken: CartToken;
}

/** The same for a whole shop. */
export const orderTokensOf = ({ options, platform, cartToken }: TokenContext): OrderTokens =>
  createOrderTokens(options.storeKey, platform.storage, cartToken);
