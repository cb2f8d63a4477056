import type { Cart } from '../../src/contract/cart.js';
import type { Product } from '../../src/contract/product.js';
import { isApiError, type ApiError } from '../../src/api/errors.js';
import type { Device } from '../helpers/platform.js';
import type { World } from '../helpers/world.js';
import { type Mishap, type Tab } from '../helpers/world.js';

/** A small generator of numbers (mulberry32): the same seed makes the same sequence. */
export function randomness(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Outcome = 'open' | 'confirmed' | ApiError;

/** One click, and what became of it as far as the page that it was made on lived to see it. */
interface Click {
  readonly what: 'candle' | 'scarce' | 'pair' | 'mix' | 'code';
  readonly quantity: number;
  readonly code?: string | null;
  outcome: Outcome;
}

const ACTIONS = 12;
const SCARCE_STOCK = 3;

/**
 * Lets a visitor with several tabs click at random while the network and the tabs fail at random, then everything come to
 * rest. Answers what is wrong in the end: nothing, if no click was lost or doubled.
 *
 * Of candles and bundles any tab adds any number: each has to arrive once. Of the scarce product the store refuses what
 * goes beyond its stock. The soap is added, changed, removed and brought back by one tab and its successors, so that the
 * order of the clicks says what is left.
 */
export class Sequence {
  readonly #world: World;
  readonly #products: ReadonlyMap<string, Product>;
  readonly #random: () => number;
  readonly #device: Device;
  readonly #tabCount: number;
  readonly #tabs: Tab[] = [];
  readonly #clicks: Click[] = [];
  readonly #problems: string[] = [];
  #soap = 0;
  /** The codes that were given while the page lived; unclear once one died with a code on its way. */
  #isCodeKnown = true;
  /** What happened, to be read when something is wrong. */
  readonly log: string[] = [];

  constructor(world: World, products: ReadonlyMap<string, Product>, seed: number) {
    this.#world = world;
    this.#products = products;
    this.#random = randomness(seed);
    this.#device = world.device(this.#random);
    this.#tabCount = 1 + (seed % 3);
    world.hasCoarseTime = this.#chance(0.5);
  }

  async run(): Promise<readonly string[]> {
    for (let index = 0; index < this.#tabCount; index++) this.#open(index);
    await this.#world.clock.idle();
    this.#world.mishap = (method, path) => this.#mishap(method, path);
    for (let count = 0; count < ACTIONS; count++) await this.#act();
    this.#note('all is well from here');
    this.#world.mishap = (method, path) => {
      this.#note(`${method} ${path}`);
      return null;
    };
    this.#device.goOnline();
    await this.#rest();
    await this.#compare();
    for (const tab of this.#tabs) tab.shop.dispose();
    await this.#world.clock.idle();
    return this.#problems;
  }

  #note(text: string): void {
    this.log.push(`${this.#world.clock.now() % 1_000_000_000} ${text}`);
  }

  #open(index: number): void {
    this.#tabs[index] = this.#world.openTab(this.#device);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #id(slug: string): string {
    return this.#products.get(slug)?.id ?? '';
  }

  async #act(): Promise<void> {
    const index = this.#below(this.#tabCount);
    const tab = this.#tabs[index];
    const first = this.#tabs[0];
    if (!tab || !first) return;
    const choice = this.#random();
    if (choice < 0.2) this.#add(tab, 'candle', 1 + this.#below(3));
    else if (choice < 0.32) this.#add(tab, 'scarce', 1 + this.#below(2));
    else if (choice < 0.4) this.#add(tab, this.#chance(0.5) ? 'pair' : 'mix', 1);
    else if (choice < 0.65) this.#clickSoap(first);
    else if (choice < 0.72) this.#giveCode(first);
    else if (choice < 0.8) await this.#crash(index);
    else if (choice < 0.84) await this.#toggleNetwork();
    else if (choice < 0.88) this.#device.show();
    else await this.#pass();
    if (this.#chance(0.4)) await this.#world.clock.idle();
  }

  /** From an instant to longer than a request is waited for. */
  async #pass(): Promise<void> {
    const ms = this.#below(this.#chance(0.3) ? 40_000 : 800);
    this.#note(`${ms} ms pass`);
    await this.#world.clock.advance(ms);
  }

  async #toggleNetwork(): Promise<void> {
    this.#note(this.#device.isOnline ? 'offline' : 'online');
    if (this.#device.isOnline) this.#device.goOffline();
    else this.#device.goOnline();
    await this.#world.clock.idle();
  }

  async #crash(index: number): Promise<void> {
    const isKilled = this.#chance(0.7);
    this.#note(`tab ${index} ${isKilled ? 'crashes' : 'is closed'}`);
    if (index === 0 && this.#clicks.some(({ what, outcome }) => what === 'code' && outcome === 'open')) {
      this.#isCodeKnown = false;
    }
    const tab = this.#tabs[index];
    if (isKilled) tab?.kill();
    else tab?.shop.dispose();
    if (this.#chance(0.5)) await this.#pass();
    this.#open(index);
    await this.#world.clock.idle();
  }

  #watch(click: Click, promise: Promise<void>): void {
    this.#clicks.push(click);
    promise.then(
      () => (click.outcome = 'confirmed'),
      (error: unknown) => {
        if (isApiError(error)) click.outcome = error;
        else throw error;
      },
    );
  }

  #add(tab: Tab, what: 'candle' | 'scarce' | 'pair' | 'mix', quantity: number): void {
    this.#note(`tab ${this.#tabs.indexOf(tab)} adds ${quantity} ${what}`);
    const isBundle = what === 'pair' || what === 'mix';
    const addition = isBundle
      ? { productId: this.#id('set'), bundleSelections: this.#selections(what) }
      : { productId: this.#id(what) };
    this.#watch({ what, quantity, outcome: 'open' }, tab.shop.cart.add({ ...addition, quantity }));
  }

  #selections(what: 'pair' | 'mix') {
    const components = this.#products.get('set')?.bundleConfig?.components ?? [];
    const ids = components.map(({ variants }) => variants[0]?.id ?? '');
    return ids.slice(0, what === 'pair' ? 1 : 2).map((variantId) => ({ variantId, quantity: what === 'pair' ? 2 : 1 }));
  }

  #clickSoap(tab: Tab): void {
    const { cart } = tab.shop;
    const line = cart.$state.get().lines.find(({ productId }) => productId === this.#id('soap'));
    const isShown = (line?.quantity ?? 0) === this.#soap;
    // A new page may still have to find out what the one before left: only then is it clear which click is the later.
    if (!isShown || this.#isSoapElsewhere(tab)) return;
    const quantity = this.#below(5);
    if (!line || this.#chance(0.4)) {
      this.#note(`tab 0 adds ${quantity + 1} soap`);
      this.#soap += quantity + 1;
      this.#expectSoap(cart.add({ productId: this.#id('soap'), quantity: quantity + 1 }));
    } else if (quantity === 0 && this.#chance(0.5)) {
      this.#note('tab 0 removes the soap and brings it back');
      this.#expectSoap(cart.setQuantity(line, 0));
      this.#expectSoap(cart.restore(line));
    } else {
      this.#note(`tab 0 sets soap to ${quantity}`);
      this.#soap = quantity;
      this.#expectSoap(cart.setQuantity(line, quantity));
    }
  }

  /** Whether another tab's list has a change of the soap, or the page has not met what is under way. */
  #isSoapElsewhere(tab: Tab): boolean {
    const own = tab.shop.cart.$state.get().pending;
    const text = [...this.#device.disk]
      .filter(([key]) => /:queue:|:journal$/.test(key))
      .map(([, value]) => value)
      .join();
    return text.includes(this.#id('soap')) && !own;
  }

  #expectSoap(promise: Promise<void>): void {
    promise.catch((error: unknown) =>
      this.#problems.push(`Soap was refused: ${String(error)} ${JSON.stringify(error)}`),
    );
  }

  #giveCode(tab: Tab): void {
    const code = [null, 'SAVE10', 'LESS5', 'GONE'][this.#below(4)] ?? null;
    this.#note(`tab 0 gives code ${code}`);
    this.#watch({ what: 'code', quantity: 0, code, outcome: 'open' }, tab.shop.cart.setDiscount(code));
  }

  #mishap(method: string, path: string): Mishap | null {
    const mishap = this.#chance(0.3) ? this.#draw(method, path) : null;
    this.#note(`${method} ${path} ${mishap ? JSON.stringify(mishap) : ''}`);
    return mishap;
  }

  #draw(method: string, path: string): Mishap | null {
    const when = this.#chance(0.5) ? 'before' : 'after';
    const kind = this.#below(8);
    if (kind === 0) return { kind: 'delay', when };
    if (kind === 1) return { kind: 'hang', when };
    if (kind === 2) return { kind: 'drop', when };
    if (kind === 3) return { kind: 'status', when, status: [500, 502, 503][this.#below(3)] ?? 500 };
    if (kind === 4) return { kind: 'status', when: 'before', status: 429, retryAfter: 1 + this.#below(5) };
    if (kind === 5) return method === 'GET' ? null : { kind: 'twice' };
    const isLine = method !== 'GET' && path.startsWith('/cart/items');
    return isLine ? { kind: 'late', by: 16_000 + this.#below(34_000) } : null;
  }

  /** Lets all tabs finish, and all that is late arrive. */
  async #rest(): Promise<void> {
    const { clock } = this.#world;
    const isOpen = () =>
      this.#world.late > 0 ||
      this.#tabs.some(({ shop }) => shop.cart.$state.get().pending) ||
      [...this.#device.disk].some(([key, value]) => key.includes(':queue:') || value.includes('expiresAt'));
    await clock.advanceUntil(() => !isOpen(), 400_000).catch(() => this.#problems.push('It never came to rest.'));
    this.#device.show();
    await clock.idle();
  }

  async #compare(): Promise<void> {
    const stored = await this.#world.cartOf(this.#device);
    this.#tabs.forEach((tab, index) => {
      const { lines, cart } = tab.shop.cart.$state.get();
      const shown = lines.map(({ itemId, quantity }) => [itemId, quantity]);
      const held = (stored?.items ?? []).map(({ id, quantity }) => [id, quantity]);
      this.#same(`Tab ${index} shows`, shown, held);
      this.#same(`Tab ${index} shows the code`, cart?.discountCode ?? null, stored?.discountCode ?? null);
      this.#same(`Tab ${index} shows the total`, cart?.totals.total.amount ?? 0, stored?.totals.total.amount ?? 0);
    });
    const quantities = quantitiesOf(stored, this.#products);
    for (const what of ['candle', 'pair', 'mix'] as const) {
      const wanted = this.#of(what).reduce((sum, { quantity }) => sum + quantity, 0);
      this.#same(`Of ${what} the store has`, quantities[what], wanted);
    }
    this.#same('Of soap the store has', quantities.soap, this.#soap);
    this.#compareScarce(quantities.scarce);
    this.#compareCode(stored);
    for (const { what, outcome } of this.#clicks) {
      const isRefusable = what === 'scarce' || what === 'code';
      if (typeof outcome === 'object' && !isRefusable) this.#problems.push(`${what} was refused: ${outcome.code}`);
    }
  }

  #of(what: Click['what']): readonly Click[] {
    return this.#clicks.filter((click) => click.what === what);
  }

  /** What was confirmed is there, what was refused is not, and a click whose page died is either, but whole. */
  #compareScarce(actual: number): void {
    let possible = new Set([0]);
    for (const { quantity, outcome } of this.#of('scarce')) {
      const taken = [...possible].map((sum) => sum + quantity);
      if (outcome === 'confirmed') possible = new Set(taken);
      else if (outcome === 'open') possible = new Set([...possible, ...taken]);
      else if (outcome.code !== 'out_of_stock') this.#problems.push(`Scarce was refused: ${outcome.code}`);
    }
    if (!possible.has(actual))
      this.#problems.push(`Of scarce the store has ${actual}, not one of ${[...possible].join()}`);
    const wanted = this.#of('scarce').reduce((sum, { quantity }) => sum + quantity, 0);
    if (wanted <= SCARCE_STOCK) this.#same('Of scarce, which all fits, the store has', actual, wanted);
  }

  #compareCode(stored: Cart | null): void {
    if (!this.#isCodeKnown) return;
    const confirmed = this.#of('code').filter(({ outcome }) => outcome === 'confirmed');
    this.#same('The code is', stored?.discountCode ?? null, confirmed.at(-1)?.code ?? null);
    const refused = this.#of('code').filter(({ outcome }) => typeof outcome === 'object');
    if (refused.length && !this.#of('code').some(({ code }) => code === 'GONE'))
      this.#problems.push('A good code was refused.');
  }

  #same(what: string, actual: unknown, expected: unknown): void {
    const [one, other] = [actual, expected].map((value) => JSON.stringify(value));
    if (one !== other) this.#problems.push(`${what} ${one}, not ${other}`);
  }
}

function quantitiesOf(cart: Cart | null, products: ReadonlyMap<string, Product>) {
  const quantities = { candle: 0, soap: 0, scarce: 0, pair: 0, mix: 0 };
  const slugs = new Map([...products].map(([slug, { id }]) => [id, slug]));
  for (const { productId, quantity, bundleSelections } of cart?.items ?? []) {
    const slug = slugs.get(productId);
    if (slug === 'set') quantities[bundleSelections?.length === 1 ? 'pair' : 'mix'] += quantity;
    else if (slug === 'candle' || slug === 'soap' || slug === 'scarce') quantities[slug] += quantity;
  }
  return quantities;
}
