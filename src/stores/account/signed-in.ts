import { looksValid } from '../shared/cart-token.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** The cart token that is signed in, and as whom. */
export interface SignedIn {
  readonly token: string;
  readonly customerId: string;
}

/**
 * Keeps which token is signed in, for all tabs: an order takes its cart's token with it, and the next cart would have to
 * sign in again.
 */
export function createSignedIn(storeKey: string, storage: KeyValueStorage) {
  const key = storageKey(storeKey, 'cart-account');
  return {
    recall(): SignedIn | null {
      const { token, customerId } = fieldsOf(readJson(storage.get(key)));
      const isWhole = typeof token === 'string' && looksValid(token) && typeof customerId === 'string';
      return isWhole ? { token, customerId } : null;
    },
    keep: (signedIn: SignedIn | null): void => storage.set(key, signedIn && toJson(signedIn)),
  };
}
