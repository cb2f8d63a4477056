/** What the stores need of the world around them. `src/platform/` brings it for browsers, tests bring their own. */

export interface KeyValueStorage {
  /** `null` where nothing is kept. Never throws. */
  get(key: string): string | null;
  /** `null` removes. Never throws; where the browser refuses, the value is kept for a shorter time: see `onRefused`. */
  set(key: string, value: string | null): void;
  keys(prefix: string): readonly string[];
  /**
   * Tells the listener, at once and after each change, what the browser refuses to keep and ends with this page; `null` for
   * what was so once. One listener at a time. Omitted where nothing can be refused.
   */
  onRefused?(listener: (refused: ReadonlyMap<string, string | null>) => void): void;
}

export interface TabLocks {
  /**
   * Runs `work` while nobody else holds the lock of that name; answers what it answers. Whoever asked first is first. Where
   * locks can be lost (the page was frozen for longer than they last), `isHeld` tells `work` whether it still has it: without
   * it, nothing may be written that the lock protects.
   *
   * @throws {DOMException} `AbortError` if the signal aborts before it is this one's turn
   */
  hold<T>(name: string, work: (isHeld: () => boolean) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Holds the lock, as soon as it is free, until released: to show other tabs that this one lives. */
  keep(name: string): () => void;
  /** Runs `work` only if nobody holds the lock, and with it. */
  ifFree(name: string, work: () => Promise<void>): Promise<void>;
}

/** Lets the other tabs of this origin know that something changed; no data travels. */
export interface Channel {
  /** Calls the listeners of all others of that name, not its own; nothing once it is closed. */
  post(): void;
  close(): void;
}

export interface Connectivity {
  readonly online: () => boolean;
  /** Called when the network comes back, and when the page is shown again. */
  readonly onReturn: (listener: () => void) => () => void;
  readonly onChange: (listener: () => void) => () => void;
}

export interface Clock {
  /** ms since the epoch. */
  now(): number;
  /**
   * Resolves after so many ms.
   *
   * @throws {DOMException} `AbortError` as soon as the signal aborts, at once where it has
   */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Randomness {
  /** Unguessable, for a cart token. */
  token(): string;
  /** In [0, 1). */
  fraction(): number;
}

/** Where a shop's pages stand in the page's address: behind `#!`, in a parameter, or nowhere. */
export type Routing = 'hash' | 'query' | 'none';

export interface RouteHistory {
  /** The shop's route in the page's address, `''` where there is none. */
  read(): string;
  push(route: string): void;
  replace(route: string): void;
  /** Goes back if the current entry was pushed by the shop; answers whether it does. */
  back(): boolean;
  /** The address that a link to the route has; `null` where routes have none. */
  href(route: string): string | null;
  /**
   * Notifies of routes that the shop did not write: by Back or Forward (`hasReturned`), or by a link of the page itself.
   * Where the browser has two events for one step, it does so twice.
   */
  listen(listener: (hasReturned: boolean) => void): () => void;
}

/** The page that the shop stands in. */
export interface HostPage {
  /** A parameter that the page was opened with; `null` where it has none of that name. */
  parameter(name: string): string | null;
  /** Takes a parameter out of the address bar, without a step in the history. */
  drop(name: string): void;
  /** The whole address as it is now. */
  href(): string;
  /** Goes to another page. */
  leave(address: string): void;
  /** Whether anybody can see the page. */
  isVisible(): boolean;
}

/** What a shop needs of the world around it: in a browser by itself, elsewhere by the option `platform`. */
export interface Platform {
  /** Kept over visits: `localStorage` in a browser. */
  readonly storage: KeyValueStorage;
  /** Kept for this tab only, and gone with it: what a shopper typed but did not send. */
  readonly session: KeyValueStorage;
  readonly page: HostPage;
  readonly connectivity: Connectivity;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly history: RouteHistory;
}

/** What the tabs of one visitor share beside storage. */
export interface Tabs {
  readonly locks: TabLocks;
  readonly channel: (name: string, listener: () => void) => Channel;
}
