import type { ApiError } from '../../api/errors.js';
import { retryDelayMs } from '../../domain/retry-delay.js';
import { pauseWhileSeen } from './pause.js';
import type { Platform } from './ports.js';

const PACE = { firstMs: 10_000, longestMs: 5 * 60_000 };

export type ReadAgain = ReturnType<typeof createReadAgain>;

/**
 * Asks again for what nobody would ask for otherwise, by calling `read`: later after each failure, and as soon as the
 * network or the shopper comes back. What the store refused is not asked for again: it would refuse it once more.
 */
export function createReadAgain(platform: Pick<Platform, 'clock' | 'connectivity' | 'page'>, read: () => void) {
  let failures = 0;
  let waiting: AbortController | null = null;

  const stop = (): void => {
    waiting?.abort();
    waiting = null;
  };

  return {
    failed({ kind, retryAfter = 0 }: Pick<ApiError, 'kind' | 'retryAfter'>): void {
      stop();
      if (kind === 'refused' || kind === 'aborted') return;
      const delayMs = Math.max(retryDelayMs(failures++, PACE), retryAfter);
      const own = (waiting = new AbortController());
      void pauseWhileSeen(platform, delayMs, own.signal).then(() => {
        if (!own.signal.aborted) read();
      });
    },

    answered(): void {
      failures = 0;
      stop();
    },

    /** Something else is to be read now, or nothing. */
    stop,
  };
}
