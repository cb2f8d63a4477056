const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

/**
 * Brings code that is loaded when it is needed. Where the network fails, it is tried again, ever more rarely, and at once
 * when that is back; `failed` hears of each time, and may try `again` earlier.
 */
export async function importWithRetry<T>(load: () => Promise<T>, failed?: (again: () => void) => void): Promise<T> {
  for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)) {
    try {
      return await load();
    } catch (error) {
      console.error('[vitrine] A part could not be loaded.', error);
      const signal = AbortSignal.timeout(retryMs);
      await new Promise<unknown>((resolve) => {
        failed?.(resolve as () => void);
        addEventListener('online', resolve, { once: true, signal });
        signal.onabort = resolve;
      });
    }
  }
}
