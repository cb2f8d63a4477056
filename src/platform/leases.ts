import type { Clock, TabLocks, KeyValueStorage } from '../stores/shared/ports.js';
import { createKeyedQueue } from './keyed-queue.js';

/** For how long a lease lasts that is not renewed: that of a tab that is gone, or that the browser has frozen. */
export const LEASE_MS = 4_000;
const RENEWAL_MS = 1_000;
const POLL_MS = 50;

/**
 * Locks made of entries in storage that run out unless they are renewed.
 *
 * A tab that was frozen for longer than a lease lasts may find that another has taken it over. It does not take it back:
 * what is only kept is taken again when it is free, and work under a lease that was lost goes on without it. That cannot be
 * called back, but it asks `isHeld` after each answer that it waited for, and writes nothing more where that is false: its
 * successor has read what was written down until then, and goes on from there, as after a tab that was closed.
 */
export function createLeases(storage: KeyValueStorage, clock: Clock, owner: string): TabLocks {
  const enqueue = createKeyedQueue();
  let grants = 0;
  const keyOf = (name: string) => `${name}:lease`;

  /** One claim to one lock, so that those of one tab exclude each other too. */
  const createGrant = (name: string) => {
    const key = keyOf(name);
    const id = `${owner}.${++grants}`;
    const over = new AbortController();
    const read = () => (storage.get(key) ?? '').split(' ');
    const take = () => storage.set(key, `${id} ${clock.now() + LEASE_MS}`);
    const isMine = () => read()[0] === id;
    const isFree = () => {
      const [holder, until] = read();
      return !holder || holder === id || !(Number(until) > clock.now());
    };
    return {
      ...{ take, isMine, isFree },
      async renewWhile(isDue: () => boolean): Promise<void> {
        while (!over.signal.aborted) {
          if (isDue()) take();
          await clock.wait(RENEWAL_MS, over.signal).catch(() => {});
        }
      },
      release(): void {
        over.abort();
        if (isMine()) storage.set(key, null);
      },
    };
  };
  type Grant = ReturnType<typeof createGrant>;

  /** Two tabs may take it in the same moment: the one that wrote last has it. Answers whether that was this one. */
  const tryToTake = async ({ take, isMine }: Grant): Promise<boolean> => {
    take();
    await clock.wait(POLL_MS);
    return isMine();
  };

  const runUnder = async <T>(grant: Grant, work: (isHeld: () => boolean) => Promise<T>): Promise<T> => {
    void grant.renewWhile(grant.isMine);
    try {
      return await work(grant.isMine);
    } finally {
      grant.release();
    }
  };

  return {
    keep(name) {
      const grant = createGrant(name);
      void grant.renewWhile(grant.isFree);
      return grant.release;
    },
    hold: (name, work, signal) =>
      enqueue(
        name,
        async () => {
          const grant = createGrant(name);
          do {
            while (!grant.isFree()) await clock.wait(POLL_MS, signal);
          } while (!(await tryToTake(grant)));
          if (signal?.aborted) grant.release();
          signal?.throwIfAborted();
          return runUnder(grant, work);
        },
        signal,
      ),
    async ifFree(name, work) {
      const grant = createGrant(name);
      if (grant.isFree() && (await tryToTake(grant))) await runUnder(grant, work);
    },
  };
}
