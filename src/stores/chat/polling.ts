import { toApiError } from '../../api/errors.js';
import { nextAsk } from '../../domain/chat.js';
import { onAbort } from '../shared/on-abort.js';
import type { Platform } from '../shared/ports.js';

export interface PollingOptions {
  readonly platform: Platform;
  /** How long until the store is asked again while all goes well, in ms; `null` for not before something happens. */
  readonly pause: () => number | null;
  /** Throws where the store could not be asked. */
  readonly ask: (signal: AbortSignal) => Promise<void>;
  /** Ends it for good. */
  readonly signal: AbortSignal;
}

export interface Polling {
  start(): void;
  stop(): void;
  /** Asks at once, whatever the pause; where nobody sees the page, when somebody does again. */
  now(): void;
}

/**
 * Asks again and again, never while nobody sees the page, and at once when somebody does again or the network is back.
 * Failures make the pauses longer; a store that says how long to wait is not asked before.
 */
export function createPolling({ platform, pause, ask, signal: over }: PollingOptions): Polling {
  const { clock, connectivity, page, random } = platform;
  let running: AbortController | null = null;
  let stopListening = () => {};
  let failures = 0;
  let notBefore = 0;
  let isDue = false;
  let wake = () => {};

  const wait = (ms: number, signal: AbortSignal) => clock.wait(ms, signal).catch(() => {});

  const rest = async (signal: AbortSignal) => {
    if (isDue && page.isVisible()) return;
    const over = new AbortController();
    const ended = new Promise<void>((resolve) => {
      wake = () => {
        over.abort();
        resolve();
      };
    });
    signal.addEventListener('abort', wake, { once: true });
    const usual = page.isVisible() ? pause() : null;
    if (usual !== null) await wait(nextAsk(usual, failures, random.fraction()), over.signal);
    else await ended;
    signal.removeEventListener('abort', wake);
  };

  const askOnce = async (signal: AbortSignal) => {
    isDue = false;
    try {
      await ask(signal);
      failures = 0;
    } catch (thrown) {
      if (signal.aborted) return;
      failures++;
      const { retryAfter } = toApiError(thrown);
      if (retryAfter !== undefined) notBefore = clock.now() + retryAfter + random.fraction() * 1_000;
    }
  };

  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      const held = notBefore - clock.now();
      if (held > 0) {
        await wait(held, signal);
        continue;
      }
      if (page.isVisible()) await askOnce(signal);
      if (!signal.aborted && notBefore <= clock.now()) await rest(signal);
    }
  };

  const now = () => {
    isDue = true;
    wake();
  };

  const stop = () => {
    stopListening();
    running?.abort();
    running = null;
  };
  onAbort(over, stop);

  return {
    ...{ now, stop },
    start() {
      if (running || over.aborted) return;
      running = new AbortController();
      stopListening = connectivity.onReturn(now);
      void run(running.signal);
    },
  };
}
