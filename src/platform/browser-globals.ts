import { documentProperty } from '../dom/document.js';
import type { Clock, Connectivity, Randomness } from '../stores/shared/ports.js';

export const clock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      const abort = () => {
        clearTimeout(timer);
        reject(new DOMException('', 'AbortError'));
      };
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort);
    }),
};

export const randomness: Randomness = {
  // Not `randomUUID`, which browsers leave out on plain `http`.
  token: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(36).padStart(2, '0')).join(''),
  fraction: () => Math.random(),
};

export function listen(target: EventTarget, types: readonly string[], listener: (event: Event) => void): () => void {
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

export const connectivity: Connectivity = {
  online: () => navigator.onLine,
  onReturn: (listener) =>
    listen(window, ['online', 'visibilitychange', 'pageshow'], (event) => {
      // A page that was kept for the Back button goes on where it was left; one that is loaded does not.
      const isKept = (event as Partial<PageTransitionEvent>).persisted;
      if (isKept ?? (event.type === 'online' || documentProperty('visibilityState') === 'visible')) listener();
    }),
  onChange: (listener) => listen(window, ['online', 'offline'], listener),
};
