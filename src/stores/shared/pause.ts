import type { Connectivity, Platform } from './ports.js';

/** Lets so many ms go by; ends early when the network or the shopper comes back. */
export const pause = (
  { clock, connectivity }: Pick<Platform, 'clock' | 'connectivity'>,
  ms: number,
  signal?: AbortSignal,
): Promise<void> => untilReturn(connectivity, signal, (over) => clock.wait(ms, over));

/**
 * Lets so many ms go by between two questions to the store; ends early when the network or the shopper comes back. While
 * nobody sees the page, it lasts until somebody does.
 */
export const pauseWhileSeen = (
  platform: Pick<Platform, 'clock' | 'connectivity' | 'page'>,
  ms: number,
  signal: AbortSignal,
): Promise<void> =>
  platform.page.isVisible()
    ? pause(platform, ms, signal)
    : untilReturn(
        platform.connectivity,
        signal,
        (over) => new Promise((resolve) => over.addEventListener('abort', () => resolve(), { once: true })),
      );

/** Does what waits until then or for less, and is told when it is time to end. */
async function untilReturn(
  connectivity: Connectivity,
  signal: AbortSignal | undefined,
  wait: (over: AbortSignal) => Promise<void>,
): Promise<void> {
  if (signal?.aborted) return;
  const over = new AbortController();
  const end = () => over.abort();
  signal?.addEventListener('abort', end, { once: true });
  const stop = connectivity.onReturn(end);
  await wait(over.signal).catch(() => {});
  stop();
  signal?.removeEventListener('abort', end);
}
