import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoreApp, type StoreApp } from '../../demo/store/app.js';
import { ConnectionDropped } from '../../demo/store/control/faults.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import type { Cart } from '../../src/contract/cart.js';
import { createShop, type Shop } from '../../src/shop/create-shop.js';
import { VirtualClock } from './clock.js';
import { Device } from './platform.js';

const ORIGIN = 'https://store.example';

/** What happens to one request: what the store's control surface can do, or a message that arrives when nobody waits for it. */
export type Mishap =
  | { readonly kind: 'delay' | 'drop' | 'hang'; readonly when: 'before' | 'after' }
  | {
      readonly kind: 'status';
      readonly when: 'before' | 'after';
      readonly status: number;
      readonly retryAfter?: number;
    }
  | { readonly kind: 'late'; readonly by: number }
  /** The browser sends it again by itself; the second answer is the one that is heard. */
  | { readonly kind: 'twice' };

export interface Tab {
  readonly shop: Shop;
  /** What the device knows the tab by. */
  readonly id: object;
  /** The page goes without a warning. */
  kill(): void;
}

/** The reference store in this process, and visitors to it, in a time of their own. */
export class World {
  readonly clock = new VirtualClock();
  readonly app: StoreApp;
  readonly key: string;
  /** Asked for each request what will happen to it. */
  mishap: (method: string, path: string) => Mishap | null = () => null;
  /** Requests that left a tab, in order: `POST /cart/items`. */
  sent: string[] = [];
  readonly #sentBy = new Map<object, number>();
  /** Answers of the store that refused a change. */
  refusals = 0;
  /** Whether the store tells the time of changes in whole seconds only. */
  hasCoarseTime = false;
  /** Late messages still on their way. */
  late = 0;

  readonly #folder: string;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(app: StoreApp, key: string, folder: string) {
    this.app = app;
    this.key = key;
    this.#folder = folder;
  }

  static async open(seed: Partial<StoreSeed>): Promise<World> {
    // In memory where the system has such a folder: these tests are about the client, not about the disk.
    const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'vitrine-world-'));
    const time = { clock: new VirtualClock() };
    const app = await createStoreApp({
      databaseUrl: `file:${join(folder, 'store.db')}`,
      mode: 'development',
      controlSurface: true,
      rateLimit: 0,
      clock: () => time.clock.now(),
    });
    const { key } = await app.createStore(seed);
    const world = new World(app, key, folder);
    time.clock = world.clock;
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  device(random?: () => number): Device {
    return new Device(this.clock, random);
  }

  openTab(device: Device, options: { readonly timeout?: number; readonly stripeKey?: string } = {}): Tab {
    const tab = {};
    const shop = createShop({
      storeKey: this.key,
      apiUrl: `${ORIGIN}/v3/public`,
      platform: device.platform(tab),
      fetch: (url, init) => this.#fetch(device, tab, url, init),
      ...options,
    });
    return { shop, id: tab, kill: () => device.kill(tab) };
  }

  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const init = { method, ...(body === undefined ? null : { body: JSON.stringify(body) }) };
    const response = await this.app.fetch(new Request(`${ORIGIN}/_control/${this.key}${path}`, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** How many requests have left a tab so far. */
  sentBy(tab: object): number {
    return this.#sentBy.get(tab) ?? 0;
  }

  /** The visitor's cart as the store has it. */
  async cartOf(device: Device): Promise<Cart | null> {
    const token = device.disk.get(`vitrine:${this.key}:token`);
    if (token === undefined) return null;
    return ((await this.control('GET', `/carts/${token}`)) as { data: Cart }).data;
  }

  async #fetch(device: Device, tab: object, url: string, init: RequestInit): Promise<Response> {
    if (device.isDead(tab)) return new Promise<never>(() => {});
    const { method = 'GET', signal } = init;
    const path = new URL(url).pathname.slice(`/v3/public/${this.key}`.length);
    this.sent.push(`${method} ${path}`);
    this.#sentBy.set(tab, this.sentBy(tab) + 1);
    if (!device.isOnline) throw new TypeError('Failed to fetch');
    const mishap = this.mishap(method, path);
    const given = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')), { once: true });
    });
    given.catch(() => {});
    if (mishap?.kind === 'late') {
      void this.#deliverLate(url, { ...init, signal: null }, mishap.by);
      return given;
    }
    const isAnswered = mishap?.kind !== 'hang';
    if (isAnswered) this.clock.busy++;
    const response = await Promise.race([
      this.#exchange(mishap, () => device.isDead(tab), method, path, url, init),
      given,
    ]).finally(() => {
      if (isAnswered) this.clock.busy--;
    });
    return device.isDead(tab) ? await new Promise<never>(() => {}) : response;
  }

  async #exchange(
    mishap: Exclude<Mishap, { kind: 'late' }> | null,
    isGone: () => boolean,
    method: string,
    path: string,
    url: string,
    init: RequestInit,
  ): Promise<Response> {
    const answer = await this.#inTurn(async () => {
      if (mishap?.kind === 'twice') {
        const first = await this.#deliver(url, init);
        return { response: isGone() ? Promise.resolve(first) : this.#deliver(url, init) };
      }
      if (mishap) await this.#arrange(mishap, method, path);
      const response = this.#deliver(url, init);
      response.catch(() => {});
      // No other request may meet what was meant for this one.
      while (mishap && (await this.#faults()) > 0) await new Promise((resolve) => setImmediate(resolve));
      return { response };
    });
    return answer.response.catch((error: unknown) => {
      if (error instanceof ConnectionDropped) throw new TypeError('Failed to fetch');
      throw error;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #faults(): Promise<number> {
    return ((await this.control('GET', '/faults')) as { waiting: number }).waiting;
  }

  async #arrange(mishap: Exclude<Mishap, { kind: 'late' | 'twice' }>, method: string, path: string): Promise<void> {
    const { kind, when } = mishap;
    await this.control('POST', '/faults', {
      match: { method, path },
      ...{ kind, when, delayMs: 1 },
      ...(mishap.kind === 'status' && {
        status: mishap.status,
        headers: mishap.retryAfter === undefined ? {} : { 'Retry-After': String(mishap.retryAfter) },
        body: { error: { code: 'server_error', message: 'A fault that was asked for.' } },
      }),
    });
  }

  async #deliver(url: string, init: RequestInit): Promise<Response> {
    const response = await this.app.fetch(new Request(url, init));
    const text = await response.text();
    const isRefusal = response.status >= 400 && response.status < 500 && response.status !== 429;
    if (isRefusal && init.method !== 'GET') this.refusals++;
    const shown = this.hasCoarseTime ? text.replace(/("updatedAt":"[^".]*)\.\d+Z/g, '$1Z') : text;
    return new Response(shown, { status: response.status, headers: response.headers });
  }

  async #deliverLate(url: string, init: RequestInit, by: number): Promise<void> {
    this.late++;
    await this.clock.wait(by);
    this.clock.busy++;
    await this.#inTurn(() => this.#deliver(url, init)).finally(() => {
      this.clock.busy--;
      this.late--;
    });
  }
}
