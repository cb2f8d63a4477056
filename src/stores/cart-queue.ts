import { isSameChoice, type Intention } from '../domain/cart.js';
import { isIntention, listOf } from './cart-records.js';
import { isClaimed } from './early-list.js';
import { readJson } from './json.js';
import type { Clock, Locks, Storage } from './ports.js';

/**
 * The changes of this tab that were not sent yet, in order. Only this tab writes its list, so that what stands in it can
 * be replaced or taken back at any time; it is written down at each change, and outlives the tab: the list of a tab that
 * is gone is adopted by another.
 */
export interface CartQueue {
  all(): readonly Intention[];
  first(): Intention | undefined;
  /** Appends; answers the ids of those that this one replaces (an older quantity of the same line, an older code). */
  push(intention: Intention): readonly string[];
  remove(id: string): void;
  /** Gives a line that the server has named now to the changes that are about it. */
  rename(itemId: string, newItemId: string): void;
  /** Whether some tab still has an intention in its list. */
  isWaiting(id: string): boolean;
  /** Takes over the lists of tabs that are gone, but for the intention `exceptId`. To be called under the cart's lock. */
  adopt(exceptId: string | undefined): Promise<void>;
  /** Whether there is a list that its own page may still take over: if that is gone, it has to be looked for again. */
  hasClaimed(): boolean;
  close(): void;
}

export function createCartQueue(
  prefix: string,
  tabId: string,
  storage: Storage,
  locks: Locks,
  clock: Clock,
): CartQueue {
  const listPrefix = `${prefix}:queue:`;
  const ownKey = listPrefix + tabId;
  const aliveLock = (tab: string) => `${prefix}:tab:${tab}`;
  const release = locks.keep(aliveLock(tabId));

  // Never kept in a variable: while this page was put aside for the Back button, another tab may have adopted the list.
  const read = (key = ownKey) => listOf(readJson(storage.get(key)), isIntention);
  const write = (next: readonly Intention[]) => storage.set(ownKey, next.length ? JSON.stringify(next) : null);
  const lists = () => storage.keys(listPrefix);
  const isOthers = (key: string) => isClaimed(key.slice(listPrefix.length), clock.now());

  return {
    all: () => read(),
    first: () => read()[0],
    push(intention) {
      const known = read();
      const replaced = known.filter((other) => isReplacedBy(other, intention));
      write([...known.filter((other) => !replaced.includes(other)), intention]);
      return replaced.map((other) => other.id);
    },
    remove(id) {
      const known = read();
      if (known.some((other) => other.id === id)) write(known.filter((other) => other.id !== id));
    },
    rename(itemId, newItemId) {
      const known = read();
      const isAbout = (other: Intention) => other.kind === 'set' && other.itemId === itemId;
      if (known.some(isAbout)) write(known.map((other) => (isAbout(other) ? { ...other, itemId: newItemId } : other)));
    },
    isWaiting: (id) => lists().some((key) => read(key).some((intention) => intention.id === id)),
    async adopt(exceptId) {
      for (const key of lists()) {
        if (key === ownKey || isOthers(key)) continue;
        await locks.ifFree(aliveLock(key.slice(listPrefix.length)), async () => {
          const orphans = read(key).filter(({ id }) => id !== exceptId);
          if (orphans.length) write([...orphans, ...read()]);
          storage.set(key, null);
        });
      }
    },
    hasClaimed: () => lists().some(isOthers),
    close: release,
  };
}

function isReplacedBy(older: Intention, newer: Intention): boolean {
  if (older.kind === 'discount') return newer.kind === 'discount';
  return older.kind === 'set' && newer.kind === 'set' && isSameChoice(older, newer);
}
