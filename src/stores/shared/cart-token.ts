import type { Randomness, KeyValueStorage } from './ports.js';
import { storageKey } from './storage-keys.js';

/** The random string that names this visitor to the store. Kept per store key. */
export interface CartToken {
  /** The token of the current cart, made at first use. */
  get(): string;
  /** Whether this visitor had a cart before. */
  exists(): boolean;
  /** The token of the current cart, `null` where there is none yet. */
  current(): string | null;
  /** Puts the current token aside: the next cart gets a fresh one. */
  drop(): void;
}

export const looksValid = (value: string | null): value is string => value !== null && /^[\w-]{16,128}$/.test(value);

export function createCartToken(storeKey: string, storage: KeyValueStorage, random: Randomness): CartToken {
  const key = storageKey(storeKey, 'token');
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
    drop: () => storage.set(key, null),
  };
}
