import type { ReadableAtom, WritableAtom } from 'nanostores';
import { createLatestRead, type Load } from '../shared/load.js';

export type Reads = ReturnType<typeof createReads>;

/** What the catalog reads of the store: each thing when something first asks for it, and again as long as it is in use. */
export function createReads() {
  const readers = new Map<ReadableAtom<unknown>, () => void>();
  let underWay = 0;
  let firstRead = () => {};
  const wasRead = new Promise<void>((resolve) => (firstRead = resolve));

  /** What is needed next waits until nothing is under way that is to be shown. */
  const follow = async <T>(read: Promise<T>): Promise<T> => {
    underWay++;
    try {
      return await read;
    } finally {
      if (--underWay === 0) firstRead();
    }
  };

  const readAgain = ($load: ReadableAtom<unknown>) => {
    if ($load.lc) readers.get($load)?.();
    else readers.delete($load);
  };

  return {
    follow,

    /** Resolves when what the page asked for first has been answered, or has failed. */
    whenRead: () => wasRead,

    has: ($load: ReadableAtom<unknown>): boolean => readers.has($load),

    /** Makes the function that answers a state, and starts reading it when that is first called. */
    lazily<T>($load: WritableAtom<Load<T>>, read: (signal: AbortSignal) => Promise<T>): () => ReadableAtom<Load<T>> {
      const queue = createLatestRead();
      const start = () => {
        const { value } = $load.get();
        $load.set(value === undefined ? { status: 'loading' } : { status: 'loading', value });
        void queue.run(
          (signal) => follow(read(signal)),
          (fresh) => $load.set({ status: 'ready', value: fresh }),
          (error) => $load.set(value === undefined ? { status: 'failed', error } : { status: 'failed', error, value }),
        );
      };
      return () => {
        if (!readers.has($load)) {
          readers.set($load, start);
          start();
        }
        return $load;
      };
    },

    /** Reads one of them again. */
    retry($load: ReadableAtom<unknown>): void {
      readers.get($load)?.();
    },

    /** Reads again whatever `isStale`: at once what is in use, anything else when it is asked for. */
    renew(isStale: (load: Load<unknown>) => boolean): void {
      for (const $load of readers.keys()) if (isStale($load.get() as Load<unknown>)) readAgain($load);
    },

    /** Reads everything in use again, and forgets the rest. */
    reload(): void {
      for (const $load of readers.keys()) {
        if (!$load.lc) ($load as WritableAtom<Load<unknown>>).set({ status: 'loading' });
        readAgain($load);
      }
    },
  };
}
