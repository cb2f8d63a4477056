import { toApiError } from '../../api/errors.js';
import type { Clock } from '../shared/ports.js';

/** How long the store is let alone after it could not be reached, in ms. */
export const RETRY_DELAY_MS = 10_000;

/** Saves what is typed: a moment after the last key, one save at a time, and the newest only. */
export interface AutosaveQueue {
  /** Saves in so many ms, unless something newer comes first; and again later where the store can't be reached. */
  schedule(ms: number): void;
  /** There is something to save, with the next change or when it is flushed: not by itself. */
  touch(): void;
  /** Saves now what is not saved yet; resolves when that is done, rejects if the last save failed. */
  flush(): Promise<void>;
  dispose(): void;
}

export function createAutosaveQueue(save: () => Promise<void>, clock: Clock): AutosaveQueue {
  let isDirty = false;
  let running: Promise<void> | null = null;
  let timer = new AbortController();
  let isOver = false;

  const run = async () => {
    try {
      while (isDirty) {
        isDirty = false;
        try {
          await save();
        } catch (error) {
          if (isDirty) continue;
          isDirty = true;
          throw error;
        }
      }
    } finally {
      running = null;
    }
  };

  const flush = async (): Promise<void> => {
    timer.abort();
    if (isDirty) running ??= run();
    await running;
  };

  const schedule = (ms: number): void => {
    isDirty = true;
    timer.abort();
    timer = new AbortController();
    clock.wait(ms, timer.signal).then(
      () => void flush().catch(retryLater),
      () => {},
    );
  };
  const retryLater = (error: unknown) => {
    if (!isOver && toApiError(error).kind !== 'refused') schedule(RETRY_DELAY_MS);
  };

  return {
    schedule,
    touch: () => void (isDirty = true),
    flush,
    dispose() {
      isOver = true;
      timer.abort();
    },
  };
}
