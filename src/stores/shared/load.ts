import type { ReadableAtom } from 'nanostores';
import { toApiError, type ApiError } from '../../api/errors.js';

/** Something read from the store. While it is read again, and after a failure, the last value stays at hand. */
export type Load<T> =
  | { readonly status: 'loading'; readonly value?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ApiError; readonly value?: T };

/** Runs one read at a time: a newer one aborts the older, whose result is dropped, as is one of a shop that has ended. */
export function createLatestRead() {
  let current: AbortController | null = null;
  return {
    async run<T>(
      read: (signal: AbortSignal) => Promise<T>,
      done: (value: T) => void,
      failed: (error: ApiError) => void,
    ) {
      current?.abort();
      const own = (current = new AbortController());
      try {
        const value = await read(own.signal);
        if (current === own) done(value);
      } catch (thrown) {
        const error = toApiError(thrown);
        if (current === own && error.kind !== 'aborted') failed(error);
      }
    },
    abort() {
      current?.abort();
      current = null;
    },
  };
}

/** Resolves as soon as a state holds what is waited for. */
export const until = <T>($store: ReadableAtom<T>, isReached: (value: T) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isReached($store.get())) return resolve();
    const stop = $store.listen((value) => {
      if (!isReached(value)) return;
      stop();
      resolve();
    });
  });
