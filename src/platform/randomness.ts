import type { Randomness } from '../stores/shared/ports.js';

export const randomness: Randomness = {
  // Not `randomUUID`, which browsers leave out on plain `http`.
  token: () =>
    [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(36).padStart(2, '0')).join(''),
  fraction: () => Math.random(),
};
