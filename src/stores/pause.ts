import type { Platform } from './ports.js';

/**
 * Lets so many ms go by between two questions to the store; ends early when the network or the shopper comes back. While
 * nobody sees the page, it lasts until somebody does.
 */
export async function pauseWhileSeen(
  { clock, connectivity, page }: Pick<Platform, 'clock' | 'connectivity' | 'page'>,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const end = () => over.abort();
  signal.addEventListener('abort', end, { once: true });
  const stop = connectivity.onReturn(end);
  if (page.isVisible()) await clock.wait(ms, over.signal).catch(() => {});
  else await new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve(), { once: true }));
  stop();
  signal.removeEventListener('abort', end);
}
