import type { Randomness } from '../stores/shared/ports.js';

export const randomness: Randomness = {
  // Not `randomUUID`, which browsers leave out on plain `http`.
  token: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(36).padStart(2, '0')).join(''),
  fraction: () => Math.random(),
};
