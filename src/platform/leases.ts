import type { Clock, TabLocks, KeyValueStorage } from '../stores/shared/ports.js';
import { createTurns } from './turns.js';

const LEASE_MS = 4_000;
const RENEWAL_MS = 1_000;
const POLL_MS = 50;

/** Locks made of entries in storage that run out unless they are renewed. */
export function leases(storage: KeyValueStorage, clock: Clock, owner: string): TabLocks {
  const inTurn = createTurns();
  const key = (name: string) => `${name}:lease`;
  const isHeldByOther = (name: string) => {
    const [holder, until] = (storage.get(key(name)) ?? '').split(' ');
    return Boolean(holder) && holder !== owner && Number(until) > clock.now();
  };
  const take = (name: string) => storage.set(key(name), `${owner} ${clock.now() + LEASE_MS}`);
  const isMine = (name: string) => storage.get(key(name))?.startsWith(`${owner} `) === true;

  const keep = (name: string) => {
    const over = new AbortController();
    const renew = async () => {
      while (!over.signal.aborted) {
        take(name);
        await clock.wait(RENEWAL_MS, over.signal).catch(() => {});
      }
    };
    void renew();
    return () => {
      over.abort();
      if (isMine(name)) storage.set(key(name), null);
    };
  };

  const acquire = async (name: string) => {
    do {
      while (isHeldByOther(name)) await clock.wait(POLL_MS);
      take(name);
      // Two tabs may take it in the same moment: the one that wrote last has it.
      await clock.wait(POLL_MS);
    } while (!isMine(name));
    return keep(name);
  };

  return {
    keep,
    hold: (name, work) =>
      inTurn(name, async () => {
        const release = await acquire(name);
        return work().finally(release);
      }),
    async ifFree(name, work) {
      if (!isHeldByOther(name)) await work();
    },
  };
}
