import type { Clock, TabLocks, KeyValueStorage } from '../stores/shared/ports.js';
import { createLeases } from './leases.js';
import { createKeyedQueue } from './keyed-queue.js';

/** The Web Locks API; on plain `http`, where it is missing, leases in storage that are renewed while they are held. */
export const createTabLocks = (storage: KeyValueStorage, clock: Clock, owner: string): TabLocks =>
  'locks' in navigator ? createWebLocks(navigator.locks, clock) : createLeases(storage, clock, owner);

export function createWebLocks(manager: LockManager, clock: Clock): TabLocks {
  const alone = createKeyedQueue();

  /** Where the frame may not share locks (a sandbox without an origin), it shares no storage either: it is alone. */
  const request = async <T>(
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<T>,
  ): Promise<T> => {
    let isGranted = false;
    try {
      return await manager.request(name, options, (lock) => {
        isGranted = true;
        return work(lock);
      });
    } catch (error) {
      if (isGranted || options.signal?.aborted || !(error instanceof DOMException)) throw error;
      return alone(name, () => work(null), options.signal);
    }
  };

  return {
    hold: (name, work, signal) =>
      request(name, signal ? { signal } : {}, async () => {
        // What the last holder wrote to storage may reach this process just after the lock does.
        await clock.wait(0, signal);
        // A page that holds one is neither frozen nor kept for the Back button.
        return work(() => true);
      }),
    async ifFree(name, work) {
      await request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
    keep(name) {
      let release = () => {};
      const acquire = () => {
        const released = new Promise<void>((resolve) => (release = resolve));
        void manager.request(name, () => released).catch(() => {});
      };
      // A page that holds a lock is not kept for the Back button.
      const leave = () => release();
      const comeBack = (event: PageTransitionEvent) => event.persisted && acquire();
      window.addEventListener('pagehide', leave);
      window.addEventListener('pageshow', comeBack);
      acquire();
      return () => {
        window.removeEventListener('pagehide', leave);
        window.removeEventListener('pageshow', comeBack);
        release();
      };
    },
  };
}
