import { retryDelayMs } from '../domain/retry-delay.js';

const RETRY_PACE = { firstMs: 5_000, longestMs: 60_000 };

export interface ImportOptions {
  /** How often it is tried at most; for ever where omitted. */
  readonly attempts?: number;
  /** Ends the attempts. */
  readonly signal?: AbortSignal;
}

/**
 * Brings code that is loaded when it is needed: the one way in which anything in here is imported later. Where the network
 * fails, that is reported on the console, and it is tried again, ever more rarely, and at once when the network is back.
 *
 * @throws the error of the last attempt, or the signal's reason
 */
export async function importWithRetry<T>(
  load: () => Promise<T>,
  { attempts = Infinity, signal }: ImportOptions = {},
): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      const loaded = await load();
      if (!signal?.aborted) return loaded;
    } catch (error) {
      signal?.throwIfAborted();
      console.error('[vitrine] A part could not be loaded.', error);
      if (failures + 1 >= attempts) throw error;
      await untilRetry(retryDelayMs(failures, RETRY_PACE), signal);
    }
    signal?.throwIfAborted();
  }
}

/** Resolves when the time has come, the network is back, or all is over; nothing is left behind. */
const untilRetry = (retryMs: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const again = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(again, retryMs);
    addEventListener('online', again, over);
    signal?.addEventListener('abort', again, over);
  });
