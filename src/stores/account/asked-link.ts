import { looksValid } from '../shared/cart-token.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { Platform } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** The sign-in link that this browser asked for last, known by the cart token that asked. */
export function createAskedLink(storeKey: string, { storage, clock }: Pick<Platform, 'storage' | 'clock'>) {
  const key = storageKey(storeKey, 'sign-in-asked');
  return {
    /** The token that asked for it, as long as it works. */
    token(): string | null {
      const { token, until } = fieldsOf(readJson(storage.get(key)));
      const isWhole = typeof token === 'string' && looksValid(token) && typeof until === 'number';
      return isWhole && until > clock.now() ? token : null;
    },
    keep: (token: string, lifetimeMs: number): void =>
      storage.set(key, toJson({ token, until: clock.now() + lifetimeMs })),
  };
}
