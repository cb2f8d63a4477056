import type {
  Channel,
  Connectivity,
  RouteHistory,
  HostPage,
  TabLocks,
  Platform,
  KeyValueStorage,
  Tabs,
} from '../../src/stores/shared/ports.js';
import { safeUrl } from '../../src/domain/safe-address.js';
import { createRouteHistory } from '../../src/platform/history.js';
import type { VirtualClock } from './clock.js';

type Listener = () => void;

interface Grant {
  readonly tab: object;
  readonly start: () => void;
}

/** What a tab has open: each is something that has to end with its shop. */
export interface Open {
  readonly timers: number;
  readonly listeners: number;
  readonly locks: number;
}

export const NOTHING_OPEN: Open = { timers: 0, listeners: 0, locks: 0 };

const abortError = () => new DOMException('', 'AbortError');

let devices = 0;

/** What the tabs of one visitor share: a disk, locks, channels, a network. */
export class Device {
  readonly disk = new Map<string, string>();
  readonly clock: VirtualClock;
  /** Tabs see the same as in a sandboxed frame: nothing is kept, nothing is shared. */
  isStorageBlocked = false;
  isOnline = true;
  /** Whether anybody sees the pages. */
  isVisible = true;
  /** Of the page's address. */
  parameters = new URLSearchParams();
  /** Pages that tabs have gone to. */
  readonly left: string[] = [];

  readonly #locks = new Map<string, { holder: object; waiting: Grant[] }>();
  readonly #held = new Map<object, { readonly tab: object; readonly name: string }>();
  readonly #channels = new Map<string, Set<{ readonly tab: object; readonly listener: Listener }>>();
  readonly #returns = new Map<object, Set<Listener>>();
  readonly #changes = new Map<object, Set<Listener>>();
  readonly #timers = new Map<object, number>();
  readonly #dead = new WeakSet<object>();
  readonly #frozen = new Map<object, readonly string[]>();
  #random: () => number;
  #count = 0;
  readonly #number = ++devices;

  constructor(clock: VirtualClock, random: () => number = () => 0.5) {
    this.clock = clock;
    this.#random = random;
  }

  /** The world as one tab sees it. */
  platform(tab: object): Platform & Tabs {
    return {
      storage: this.#storage(tab, this.isStorageBlocked ? new Map() : this.disk),
      session: this.#storage(tab, new Map()),
      locks: this.#lockManager(tab),
      channel: (name, listener) => this.#channel(tab, name, listener),
      connectivity: this.#connectivity(tab),
      clock: {
        now: () => this.clock.now(),
        wait: (ms, signal) => this.#unlessDead(tab, this.#timed(tab, this.clock.wait(ms, signal))),
      },
      random: { token: () => `token-of-visitor-${this.#number}-${++this.#count}`, fraction: () => this.#random() },
      history: this.#history(tab),
      page: hostPage(this),
    };
  }

  /** What the tab has open now. */
  openOf(tab: object): Open {
    const channels = [...this.#channels.values()].flatMap((entries) => [...entries]);
    const waiting = [...this.#locks.values()].flatMap((lock) => lock.waiting);
    const count = (entries: readonly { readonly tab: object }[]) => entries.filter((entry) => entry.tab === tab).length;
    return {
      timers: this.#timers.get(tab) ?? 0,
      listeners:
        this.#listenersOf(this.#returns, tab).size +
        this.#listenersOf(this.#changes, tab).size +
        (this.#routes.get(tab) ?? 0) +
        count(channels),
      locks: count([...this.#held.values()]) + count(waiting),
    };
  }

  readonly #routes = new Map<object, number>();

  async #timed(tab: object, wait: Promise<void>): Promise<void> {
    this.#timers.set(tab, (this.#timers.get(tab) ?? 0) + 1);
    await wait.finally(() => this.#timers.set(tab, (this.#timers.get(tab) ?? 0) - 1));
  }

  #listenersOf(all: Map<object, Set<Listener>>, tab: object): Set<Listener> {
    const known = all.get(tab) ?? new Set();
    all.set(tab, known);
    return known;
  }

  /** The browser's own for a page that keeps its routes out of the address. */
  #history(tab: object): RouteHistory {
    const history = createRouteHistory('none');
    return {
      ...history,
      listen: (listener) => {
        const stop = history.listen(listener);
        this.#routes.set(tab, (this.#routes.get(tab) ?? 0) + 1);
        return () => {
          stop();
          this.#routes.set(tab, (this.#routes.get(tab) ?? 0) - 1);
        };
      },
    };
  }

  isDead(tab: object): boolean {
    return this.#dead.has(tab);
  }

  /** What a dead tab waits for never comes. */
  #unlessDead<T>(tab: object, promise: Promise<T>): Promise<T> {
    const never = () => new Promise<never>(() => {});
    return promise.then(
      (value) => (this.isDead(tab) ? never() : value),
      (error: unknown) => (this.isDead(tab) ? never() : Promise.reject(error)),
    );
  }

  /** The tab is gone without a warning: it writes nothing more, and its locks are free. */
  kill(tab: object): void {
    this.#dead.add(tab);
    this.#returns.delete(tab);
    this.#changes.delete(tab);
    for (const listeners of this.#channels.values()) {
      for (const entry of listeners) if (entry.tab === tab) listeners.delete(entry);
    }
    for (const lock of this.#locks.values()) lock.waiting = lock.waiting.filter((grant) => grant.tab !== tab);
    for (const [grant, held] of this.#held) if (held.tab === tab) this.#release(grant);
  }

  /** The page is put aside for the Back button: it does nothing, and holds no locks. */
  freeze(tab: object): void {
    this.#frozen.set(tab, this.#keptBy(tab));
    for (const [grant, held] of this.#held) if (held.tab === tab) this.#release(grant);
  }

  /** The page is shown again as it was. */
  thaw(tab: object): void {
    const kept = this.#frozen.get(tab) ?? [];
    this.#frozen.delete(tab);
    for (const name of kept) this.#thawed.set(`${name}`, { tab, giveBack: this.#acquire(tab, name, () => {}) });
  }

  /** What was kept before the tab was frozen, and is kept again. */
  readonly #thawed = new Map<string, { readonly tab: object; readonly giveBack: () => void }>();

  #giveBackThawed(tab: object, name: string): void {
    const again = this.#thawed.get(name);
    if (again?.tab !== tab) return;
    again.giveBack();
    this.#thawed.delete(name);
  }

  #keptBy(tab: object): readonly string[] {
    return [...this.#held.values()].filter((held) => held.tab === tab).map(({ name }) => name);
  }

  goOffline(): void {
    this.isOnline = false;
    this.#notify(this.#changes);
  }

  goOnline(): void {
    this.isOnline = true;
    this.#notify(this.#changes);
    this.show();
  }

  /** The shopper comes back to the page. */
  show(): void {
    this.#notify(this.#returns);
  }

  #notify(all: Map<object, Set<Listener>>): void {
    for (const listeners of [...all.values()]) for (const listener of [...listeners]) listener();
  }

  #storage(tab: object, disk: Map<string, string>): KeyValueStorage {
    return {
      get: (key) => disk.get(key) ?? null,
      set: (key, value) => {
        if (this.isDead(tab)) return;
        if (value === null) disk.delete(key);
        else disk.set(key, value);
      },
      keys: (prefix) => [...disk.keys()].filter((key) => key.startsWith(prefix)),
    };
  }

  /** Answers the function that gives the lock, or the waiting for it, back. */
  #acquire(tab: object, name: string, start: (grant: object) => void): () => void {
    const grant = {};
    const begin = () => {
      this.#held.set(grant, { tab, name });
      start(grant);
    };
    const lock = this.#locks.get(name);
    const waiting = { tab, start: begin };
    if (lock) {
      lock.waiting.push(waiting);
    } else {
      this.#locks.set(name, { holder: grant, waiting: [] });
      begin();
    }
    return () => {
      this.#release(grant);
      if (lock) lock.waiting = lock.waiting.filter((other) => other !== waiting);
    };
  }

  #release(grant: object): void {
    const held = this.#held.get(grant);
    if (!held) return;
    this.#held.delete(grant);
    const lock = this.#locks.get(held.name);
    const next = lock?.waiting.shift();
    if (next) next.start();
    else this.#locks.delete(held.name);
  }

  #lockManager(tab: object): TabLocks {
    return {
      hold: (name, work, signal) =>
        new Promise((resolve, reject) => {
          if (signal?.aborted) return reject(abortError());
          const leave = () => {
            giveBack();
            reject(abortError());
          };
          signal?.addEventListener('abort', leave);
          const giveBack = this.#acquire(tab, name, (grant) => {
            queueMicrotask(() => {
              signal?.removeEventListener('abort', leave);
              if (this.isDead(tab)) return this.#release(grant);
              if (signal?.aborted) return;
              work(() => this.#held.has(grant))
                .finally(() => this.#release(grant))
                .then(resolve, reject);
            });
          });
        }),
      ifFree: async (name, work) => {
        if (this.#locks.has(name)) return;
        await new Promise<void>((resolve, reject) => {
          this.#acquire(tab, name, (grant) => {
            work()
              .finally(() => this.#release(grant))
              .then(resolve, reject);
          });
        });
      },
      keep: (name) => {
        const giveBack = this.#acquire(tab, name, () => {});
        return () => {
          giveBack();
          this.#giveBackThawed(tab, name);
        };
      },
    };
  }

  #channel(tab: object, name: string, listener: Listener): Channel {
    const listeners = this.#channels.get(name) ?? new Set();
    this.#channels.set(name, listeners);
    const entry = { tab, listener };
    listeners.add(entry);
    return {
      post: () => {
        if (this.isDead(tab) || !listeners.has(entry)) return;
        for (const other of listeners) {
          if (other !== entry) queueMicrotask(() => listeners.has(other) && other.listener());
        }
      },
      close: () => void listeners.delete(entry),
    };
  }

  #connectivity(tab: object): Connectivity {
    return {
      online: () => this.isOnline,
      onReturn: (listener) => this.#listen(this.#returns, tab, listener),
      onChange: (listener) => this.#listen(this.#changes, tab, listener),
    };
  }

  #listen(all: Map<object, Set<Listener>>, tab: object, listener: Listener): () => void {
    this.#listenersOf(all, tab).add(listener);
    return () => this.#listenersOf(all, tab).delete(listener);
  }
}

const hostPage = (device: Device): HostPage => ({
  parameter: (name) => device.parameters.get(name),
  drop: (name) => device.parameters.delete(name),
  href: () => `https://shop.example/?${device.parameters}`,
  leave(address) {
    if (safeUrl(address)) device.left.push(address);
  },
  isVisible: () => device.isVisible,
});
