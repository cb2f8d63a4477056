const RETRY = 5_000;

/**
 * Brings code that is loaded when it is needed. Where the network fails, it is tried again, at once when that is back;
 * `failed` hears of each time.
 */
export async function patiently<T>(load: () => Promise<T>, failed?: () => void): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      console.error('[vitrine] A part could not be loaded.', error);
      failed?.();
      const signal = AbortSignal.timeout(RETRY);
      await new Promise((resolve) => {
        addEventListener('online', resolve, { once: true, signal });
        signal.onabort = resolve;
      });
    }
  }
}
