import { safeUrl } from '../domain/safe-address.js';
import type { HostPage, KeyValueStorage, Platform, TabLocks, Tabs } from '../stores/shared/ports.js';
import { clock } from './clock.js';
import { createRouteHistory } from './history.js';
import { randomness } from './randomness.js';
import { createKeyedQueue } from './keyed-queue.js';

/**
 * A world without a browser: Node, workers and the edge. All is kept in memory and ends with it, there are no other tabs,
 * and the network is there. `href` is the address that the shop takes for its page's.
 */
export function createMemoryPlatform(href = 'about:blank'): Platform & Tabs {
  return {
    storage: createMemoryStorage(),
    session: createMemoryStorage(),
    page: createMemoryPage(href),
    connectivity: { online: () => true, onReturn: () => () => {}, onChange: () => () => {} },
    clock,
    random: randomness,
    history: createRouteHistory('none'),
    locks: createMemoryLocks(),
    channel: () => ({ post() {}, close() {} }),
  };
}

function createMemoryStorage(): KeyValueStorage {
  const memory = new Map<string, string>();
  return {
    get: (key) => memory.get(key) ?? null,
    set(key, value) {
      if (value === null) memory.delete(key);
      else memory.set(key, value);
    },
    keys: (prefix) => [...memory.keys()].filter((key) => key.startsWith(prefix)),
  };
}

function createMemoryPage(href: string): HostPage {
  let address = new URL(href);
  return {
    parameter: (name) => address.searchParams.get(name),
    drop: (name) => address.searchParams.delete(name),
    href: () => address.href,
    leave(target) {
      address = safeUrl(target) ?? address;
    },
    isVisible: () => true,
  };
}

function createMemoryLocks(): TabLocks {
  const enqueue = createKeyedQueue();
  /** How many hold a lock or wait for it, by name. */
  const taken = new Map<string, number>();
  const count = (name: string, by: 1 | -1) => taken.set(name, (taken.get(name) ?? 0) + by);
  const take = <T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    count(name, 1);
    return enqueue(name, work, signal).finally(() => count(name, -1));
  };
  return {
    hold: (name, work, signal) => take(name, () => work(() => true), signal),
    async ifFree(name, work) {
      if (!taken.get(name)) await take(name, work);
    },
    keep(name) {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      void take(name, () => held);
      return () => release();
    },
  };
}
