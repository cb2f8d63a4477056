import { isSameChoice, type Mutation } from '../../domain/cart/mutations.js';
import { isMutation, listOf } from './schema.js';
import { isClaimed } from './early-list.js';
import { readJson } from '../shared/json.js';
import type { Clock, TabLocks, KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/**
 * The changes of this tab that were not sent yet, in order, after those that tabs left which are gone. Only this tab writes
 * its own list, so that what stands in it can be replaced or taken back at any time; it is written down at each change,
 * and outlives the tab.
 */
export interface CartQueue {
  all(): readonly Mutation[];
  first(): Mutation | undefined;
  /** Appends; answers the ids of those that this one replaces (an older quantity of the same line, an older code). */
  push(mutation: Mutation): readonly string[];
  remove(id: string): void;
  /** Gives a line that the server has named now to the changes that are about it. */
  rename(itemId: string, newItemId: string): void;
  /** Whether some tab still has a mutation in its list. */
  isQueued(id: string): boolean;
  /**
   * Puts the lists of tabs that are gone before those of all others, but for the mutation `exceptId`: what was done there
   * was done earlier. To be called under the cart's lock.
   */
  adopt(exceptId: string | undefined): Promise<void>;
  /** Whether there is a list that its own page may still take over: if that is gone, it has to be looked for again. */
  hasClaimed(): boolean;
  close(): void;
}

export function createCartQueue(
  storeKey: string,
  tabId: string,
  storage: KeyValueStorage,
  locks: TabLocks,
  clock: Clock,
): CartQueue {
  const listPrefix = storageKey(storeKey, 'queue:');
  const ownKey = listPrefix + tabId;
  /** Of no tab, and first for all: written under the cart's lock only. */
  const leftKey = storageKey(storeKey, 'queue:left');
  const aliveLock = (tab: string) => storageKey(storeKey, `tab:${tab}`);
  const release = locks.keep(aliveLock(tabId));

  // Never kept in a variable: while this page was put aside for the Back button, another tab may have adopted the list.
  const read = (key = ownKey) => listOf(readJson(storage.get(key)), isMutation);
  const write = (next: readonly Mutation[], key = ownKey) => storage.set(key, next.length ? toJson(next) : null);
  const all = () => [...read(leftKey), ...read()];
  const edit = (change: (known: readonly Mutation[]) => readonly Mutation[], keys = [leftKey, ownKey]) => {
    for (const key of keys) {
      const known = read(key);
      const next = change(known);
      const isSame = next.length === known.length && next.every((mutation, index) => mutation === known[index]);
      if (!isSame) write(next, key);
    }
  };
  const lists = () => storage.keys(listPrefix);
  const isOthers = (key: string) => isClaimed(key.slice(listPrefix.length), clock.now());

  return {
    all,
    first: () => all()[0],
    push(mutation) {
      const known = read();
      const replaced = known.filter((other) => isReplacedBy(other, mutation));
      write([...known.filter((other) => !replaced.includes(other)), mutation]);
      return replaced.map((other) => other.id);
    },
    remove: (id) => edit((known) => known.filter((other) => other.id !== id)),
    rename(itemId, newItemId) {
      const isAbout = (other: Mutation) => other.kind === 'set' && other.itemId === itemId;
      edit((known) => known.map((other) => (isAbout(other) ? { ...other, itemId: newItemId } : other)));
    },
    isQueued: (id) => lists().some((key) => read(key).some((mutation) => mutation.id === id)),
    async adopt(exceptId) {
      const isOther = ({ id }: Mutation) => id !== exceptId;
      // A page that crashed may have written down what it sends, and no more that its list is without that.
      edit((known) => known.filter(isOther), [leftKey]);
      for (const key of lists()) {
        if (key === ownKey || key === leftKey || isOthers(key)) continue;
        await locks.ifFree(aliveLock(key.slice(listPrefix.length)), async () => {
          const orphans = read(key).filter(isOther);
          if (orphans.length) write([...read(leftKey), ...orphans], leftKey);
          storage.set(key, null);
        });
      }
    },
    hasClaimed: () => lists().some(isOthers),
    close: release,
  };
}

function isReplacedBy(older: Mutation, newer: Mutation): boolean {
  if (older.kind === 'discount') return newer.kind === 'discount';
  return older.kind === 'set' && newer.kind === 'set' && isSameChoice(older, newer);
}
