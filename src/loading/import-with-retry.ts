import { retryDelayMs } from '../domain/retry-delay.js';

const RETRY_PACE = { firstMs: 5_000, longestMs: 60_000 };

/**
 * Brings code that is loaded when it is needed. Where the network fails, it is tried again, ever more rarely, and at once
 * when that is back; `failed` hears of each time, and may try `again` earlier.
 */
export async function importWithRetry<T>(load: () => Promise<T>, failed?: (again: () => void) => void): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await load();
    } catch (error) {
      console.error('[vitrine] A part could not be loaded.', error);
      const signal = AbortSignal.timeout(retryDelayMs(failures, RETRY_PACE));
      await new Promise<unknown>((resolve) => {
        failed?.(resolve as () => void);
        addEventListener('online', resolve, { once: true, signal });
        signal.onabort = resolve;
      });
    }
  }
}
