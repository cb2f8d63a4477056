import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkoutApi } from '../../../src/api/checkout.js';
import type { Product } from '../../../src/contract/product.js';
import { isApiError, type ApiError } from '../../../src/api/errors.js';
import type { CartLine } from '../../../src/domain/cart/mutations.js';
import { orderTokensOf } from '../../../src/stores/shared/order-tokens.js';
import type { Device } from '../../helpers/platform.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Mishap, type Tab } from '../../helpers/world.js';

let world: World;
let device: Device;
let products: Map<string, Product>;

beforeAll(async () => {
  world = await World.open(cartSeed);
  const { shop } = world.openTab(world.device());
  const list = await shop.api.catalog.products({ perPage: 50 });
  const all = await Promise.all(list.data.map(({ slug }) => shop.api.catalog.product(slug)));
  products = new Map(all.map((product) => [product.slug, product]));
  shop.dispose();
});
afterAll(() => world.close());

const tabs: Tab[] = [];
beforeEach(() => {
  device = world.device();
  world.sent = [];
});
afterEach(async () => {
  world.mishap = () => null;
  for (const tab of tabs.splice(0)) tab.shop.dispose();
  await world.clock.advance(60_000);
});

/** A page of the visitor, with what it has to read at the start read. */
async function openTab(on = device, options = {}): Promise<Tab> {
  const tab = world.openTab(on, options);
  tabs.push(tab);
  await world.clock.idle();
  world.sent = [];
  return tab;
}

const idOf = (slug: string) => products.get(slug)?.id ?? '';
const variantOf = (slug: string, name: string) =>
  products.get(slug)?.variants?.find((variant) => variant.name === name)?.id ?? '';
const state = (tab: Tab) => tab.shop.cart.$state.get();
const quantities = (tab: Tab) => state(tab).lines.map(({ quantity }) => quantity);
const lineAt = (tab: Tab, index = 0): CartLine => {
  const line = state(tab).lines[index];
  if (!line) throw new Error(`No line ${index}.`);
  return line;
};
const add = (tab: Tab, slug: string, quantity = 1) => tab.shop.cart.add({ productId: idOf(slug), quantity });
const refusalOf = (promise: Promise<void>): Promise<ApiError> =>
  promise.then(
    () => expect.fail('should have been refused'),
    (error: unknown) => (isApiError(error) ? error : Promise.reject(error)),
  );
/** The next requests whose method and path begin so meet these mishaps. */
const befall = (start: string, ...mishaps: readonly Mishap[]) => {
  const left = [...mishaps];
  world.mishap = (method, path) => (`${method} ${path}`.startsWith(start) ? (left.shift() ?? null) : null);
};
const settled = (...all: readonly Tab[]) =>
  world.clock.advanceUntil(() => all.every((tab) => !state(tab).pending) && world.late === 0);
const stored = async (on = device) => ((await world.cartOf(on))?.items ?? []).map(({ quantity }) => quantity);

describe('what the shopper sees', () => {
  it('is why a change waits, until it is made', async () => {
    const tab = await openTab();
    await world.clock.idle();
    const failure = { kind: 'status', when: 'before', status: 500 } as const;
    befall('POST /cart/items', failure, failure, failure);
    void add(tab, 'candle');
    await world.clock.advanceUntil(() => state(tab).error !== null);
    const errors: (string | undefined)[] = [];
    const stop = tab.shop.cart.$state.listen(({ pending, error }) => pending && errors.push(error?.kind));
    await settled(tab);
    stop();
    expect(new Set(errors)).toEqual(new Set(['server']));
    expect(state(tab)).toMatchObject({ waiting: false, error: null, count: 1 });
  });

  it('is the change, before the store has answered', async () => {
    const tab = await openTab();
    const preview = { name: 'The candle', price: { amount: 1200, currency: 'GBP', formatted: '£12.00' } };
    const confirmed = tab.shop.cart.add({ productId: idOf('candle'), quantity: 2, preview });
    expect(state(tab)).toMatchObject({ count: 2, pending: true, cart: null, status: 'ready' });
    expect(lineAt(tab)).toMatchObject({ name: 'The candle', pending: true, subtotal: null, itemId: null });
    const { key } = lineAt(tab);
    await settled(tab);
    await confirmed;
    expect(state(tab)).toMatchObject({ count: 2, pending: false });
    expect(lineAt(tab)).toMatchObject({ key, pending: false, subtotal: { formatted: '£24.00' } });
  });

  it('is both of two clicks, each sent once', async () => {
    const tab = await openTab();
    const both = Promise.all([add(tab, 'candle'), add(tab, 'candle')]);
    expect(state(tab).count).toBe(2);
    await settled(tab);
    await both;
    expect(await stored()).toEqual([2]);
    expect(world.sent.filter((line) => line === 'POST /cart/items')).toHaveLength(2);
  });

  it('is the last of many quantities, and only that one is sent', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle'), settled(tab)]);
    world.sent = [];
    const outcomes = [2, 3, 4, 5].map((quantity) => tab.shop.cart.setQuantity(lineAt(tab), quantity));
    expect(quantities(tab)).toEqual([5]);
    await settled(tab);
    await Promise.all(outcomes);
    expect(await stored()).toEqual([5]);
    expect(world.sent.filter((line) => line.startsWith('PUT')).length).toBeLessThanOrEqual(2);
  });

  it('has the server’s words beside a line that was refused, and the server’s truth in it', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'scarce', 2), settled(tab)]);
    const refused = refusalOf(tab.shop.cart.setQuantity(lineAt(tab), 5));
    expect(quantities(tab)).toEqual([5]);
    await settled(tab);
    expect(await refused).toMatchObject({ status: 409, message: 'Only 3 of The scarce left.' });
    expect(quantities(tab)).toEqual([2]);
    expect(state(tab).refusals[lineAt(tab).key]).toMatchObject({ code: 'out_of_stock' });
    tab.shop.cart.dismiss(lineAt(tab).key);
    expect(state(tab).refusals).toEqual({});
  });

  it('has a minimum, a maximum and a missing choice in words', async () => {
    const tab = await openTab();
    const one = refusalOf(add(tab, 'dozen', 1));
    const many = refusalOf(add(tab, 'dozen', 13));
    const shirt = refusalOf(add(tab, 'shirt'));
    await settled(tab);
    expect((await one).code).toBe('quantity_below_minimum');
    expect((await many).code).toBe('quantity_above_maximum');
    expect((await shirt).code).toBe('variant_required');
    expect(state(tab)).toMatchObject({ count: 0, pending: false });
  });
});

describe('taking back', () => {
  it('sends nothing for a removal that was not sent', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 3), settled(tab)]);
    device.goOffline();
    world.sent = [];
    const line = lineAt(tab);
    void tab.shop.cart.setQuantity(line, 0);
    expect(quantities(tab)).toEqual([]);
    await tab.shop.cart.restore(line);
    expect(state(tab)).toMatchObject({ count: 3, pending: false });
    device.goOnline();
    await world.clock.idle();
    expect(world.sent.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('brings a line that the store has removed back with its quantity', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 3), settled(tab)]);
    const line = lineAt(tab);
    await Promise.all([tab.shop.cart.setQuantity(line, 0), settled(tab)]);
    expect(await stored()).toEqual([]);
    const restored = tab.shop.cart.restore(line);
    expect(lineAt(tab)).toMatchObject({ quantity: 3, name: 'The candle', pending: true });
    await settled(tab);
    await restored;
    expect(await stored()).toEqual([3]);
  });

  it('brings it back once, however its request fails', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 3), settled(tab)]);
    const line = lineAt(tab);
    await Promise.all([tab.shop.cart.setQuantity(line, 0), settled(tab)]);
    befall('POST', { kind: 'drop', when: 'after' }, { kind: 'drop', when: 'before' });
    void tab.shop.cart.restore(line);
    await settled(tab);
    expect(await stored()).toEqual([3]);
  });

  it('brings one line back while its removal is on its way', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 3), settled(tab)]);
    const line = lineAt(tab);
    befall('DELETE', { kind: 'hang', when: 'after' });
    void tab.shop.cart.setQuantity(line, 0);
    await world.clock.idle();
    void tab.shop.cart.restore(line);
    expect(quantities(tab)).toEqual([3]);
    await settled(tab);
    expect(await stored()).toEqual([3]);
  });
});

describe('a request whose fate is open', () => {
  const ambiguous: readonly Mishap[] = [
    { kind: 'drop', when: 'before' },
    { kind: 'drop', when: 'after' },
    { kind: 'hang', when: 'before' },
    { kind: 'hang', when: 'after' },
    { kind: 'status', when: 'before', status: 503 },
    { kind: 'status', when: 'after', status: 502 },
  ];
  for (const mishap of ambiguous) {
    it(`adds once: ${mishap.kind} ${'when' in mishap ? mishap.when : ''} the store acted`, async () => {
      const tab = await openTab();
      befall('POST', mishap, mishap);
      const confirmed = add(tab, 'candle', 2);
      await settled(tab);
      await confirmed;
      expect(await stored()).toEqual([2]);
      expect(state(tab)).toMatchObject({ count: 2, waiting: false, error: null });
    });
  }

  it('counts once also where the browser has sent it twice by itself', async () => {
    const tab = await openTab();
    befall('POST', { kind: 'twice' }, { kind: 'twice' });
    void add(tab, 'candle', 2);
    void add(tab, 'scarce', 2);
    await settled(tab);
    expect(await stored()).toEqual([2, 2]);
    expect(state(tab).refusals).toEqual({});
  });

  it('is found out after a crash, and the change is made once', async () => {
    for (const when of ['before', 'after'] as const) {
      const visitor = world.device();
      const tab = await openTab(visitor);
      befall('POST', { kind: 'hang', when });
      void add(tab, 'candle', 2);
      await world.clock.idle();
      tab.kill();
      const next = await openTab(visitor);
      await settled(next);
      expect(await stored(visitor)).toEqual([2]);
      expect(state(next).count).toBe(2);
    }
  });

  it('counts once where the browser has sent a visitor’s first twice, and the page was gone before the answer', async () => {
    const tab = await openTab();
    world.mishap = (method) => {
      if (method !== 'POST') return null;
      queueMicrotask(tab.shop.dispose);
      return { kind: 'twice' };
    };
    void add(tab, 'candle', 2);
    await world.clock.idle();
    world.mishap = () => null;
    const next = await openTab();
    await settled(next);
    expect(await stored()).toEqual([2]);
    expect(state(next).count).toBe(2);
  });

  it('is settled before another tab changes the same line', async () => {
    const [one, two] = [await openTab(), await openTab()];
    befall('POST', { kind: 'hang', when: 'before' });
    const first = add(one, 'candle', 1);
    await world.clock.idle();
    const second = add(two, 'candle', 2);
    await settled(one, two);
    await Promise.all([first, second]);
    expect(await stored()).toEqual([3]);
    expect(quantities(one)).toEqual(quantities(two));
  });

  it('is told to the tab that asked, when another has found it refused', async () => {
    const [one, two] = [await openTab(), await openTab()];
    befall('POST', { kind: 'hang', when: 'before' });
    const first = refusalOf(add(one, 'scarce', 9));
    await world.clock.advance(14_000);
    void add(two, 'candle');
    await settled(one, two);
    expect((await first).code).toBe('out_of_stock');
    expect(state(one).refusals[`${idOf('scarce')}:`]).toMatchObject({ code: 'out_of_stock' });
  });

  it('waits as long as the store asks when that was too much', async () => {
    const tab = await openTab();
    befall('POST', { kind: 'status', when: 'before', status: 429, retryAfter: 20 });
    void add(tab, 'candle');
    await world.clock.advance(19_000);
    expect(state(tab)).toMatchObject({ waiting: true, error: { kind: 'rate_limited' }, count: 1 });
    expect(await stored()).toEqual([]);
    await world.clock.advance(2_000);
    expect(await stored()).toEqual([1]);
    expect(state(tab)).toMatchObject({ waiting: false, error: null });
  });

  it('is undone when it is carried out late, after its change was made by another request', async () => {
    for (const by of [20_000, 40_000, 60_000]) {
      const visitor = world.device();
      const tab = await openTab(visitor);
      befall('POST', { kind: 'late', by });
      void add(tab, 'candle', 2);
      await settled(tab);
      await world.clock.advance(120_000);
      expect(await stored(visitor)).toEqual([2]);
      expect(state(tab).count).toBe(2);
      tab.shop.dispose();
    }
  });

  it('takes no stock from what is added after it came late', async () => {
    const tab = await openTab();
    befall('POST', { kind: 'late', by: 20_000 });
    void add(tab, 'scarce', 1);
    await world.clock.advance(21_000);
    const second = add(tab, 'scarce', 2);
    await settled(tab);
    await second;
    expect(await stored()).toEqual([3]);
    expect(state(tab)).toMatchObject({ count: 3, refusals: {} });
  });

  it('is undone also by the page after the one that sent it', async () => {
    const tab = await openTab();
    befall('POST', { kind: 'late', by: 40_000 });
    void add(tab, 'candle', 2);
    await world.clock.advance(20_000);
    expect(await stored()).toEqual([2]);
    tab.kill();
    const next = await openTab();
    await world.clock.advance(120_000);
    expect(await stored()).toEqual([2]);
    expect(state(next).count).toBe(2);
  });

  it('does not take a later change back', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 1), settled(tab)]);
    befall('PUT', { kind: 'late', by: 30_000 });
    void tab.shop.cart.setQuantity(lineAt(tab), 4);
    await world.clock.advance(17_000);
    void tab.shop.cart.setQuantity(lineAt(tab), 6);
    await world.clock.advance(120_000);
    expect(await stored()).toEqual([6]);
  });
});

describe('offline', () => {
  it('keeps what was done, says so, and sends it once the connection is back', async () => {
    const tab = await openTab();
    device.goOffline();
    const confirmed = Promise.all([add(tab, 'candle'), add(tab, 'soap', 2)]);
    await world.clock.advance(3_600_000);
    expect(state(tab)).toMatchObject({ count: 3, pending: true, waiting: true });
    expect(world.sent).toEqual([]);
    device.goOnline();
    await settled(tab);
    await confirmed;
    expect(await stored()).toEqual([1, 2]);
  });

  it('outlives the page: the next one sends it', async () => {
    const tab = await openTab();
    device.goOffline();
    void add(tab, 'candle');
    await world.clock.idle();
    tab.kill();
    device.goOnline();
    const next = await openTab();
    await settled(next);
    expect(await stored()).toEqual([1]);
  });

  it('has another open tab send what a closed one left', async () => {
    const [one, two] = [await openTab(), await openTab()];
    device.goOffline();
    void add(one, 'candle');
    await world.clock.idle();
    one.kill();
    device.goOnline();
    void add(two, 'soap');
    await settled(two);
    expect((await stored()).sort()).toEqual([1, 1]);
    expect(state(two).count).toBe(2);
  });

  it('is sent once where the page that sends it crashes before its list is written down', async () => {
    const one = await openTab();
    device.goOffline();
    void add(one, 'candle', 2);
    await world.clock.idle();
    one.kill();
    const two = await openTab();
    const leftKey = `vitrine:${world.key}:queue:left`;
    const list = device.disk.get(leftKey);
    expect(list).toBeDefined();
    befall('POST', { kind: 'hang', when: 'after' });
    device.goOnline();
    await world.clock.idle();
    two.kill();
    expect(device.disk.has(leftKey)).toBe(false);
    device.disk.set(leftKey, list ?? '');
    const three = await openTab();
    await settled(three);
    expect(await stored()).toEqual([2]);
    expect(quantities(three)).toEqual([2]);
  });

  it('goes before what is done on a later page, whichever sends it', async () => {
    const one = await openTab();
    await Promise.all([add(one, 'candle', 2), settled(one)]);
    device.goOffline();
    void one.shop.cart.setQuantity(lineAt(one), 3);
    await world.clock.idle();
    one.kill();
    device.goOnline();
    const busy: Mishap = { kind: 'status', when: 'before', status: 429, retryAfter: 6 };
    befall('GET', busy, busy);
    const two = await openTab();
    const three = await openTab();
    expect(quantities(three)).toEqual([3]);
    void add(three, 'candle', 4);
    expect(quantities(three)).toEqual([7]);
    await settled(two, three);
    expect(await stored()).toEqual([7]);
    expect(quantities(two)).toEqual([7]);
  });
});

describe('tabs of one visitor', () => {
  it('show one cart', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([add(one, 'candle', 2), settled(one, two)]);
    expect(quantities(two)).toEqual([2]);
    await Promise.all([two.shop.cart.setQuantity(lineAt(two), 5), settled(one, two)]);
    expect(quantities(one)).toEqual([5]);
  });

  it('start one cart when both begin at once', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([add(one, 'candle'), add(two, 'candle'), settled(one, two)]);
    expect(await stored()).toEqual([2]);
    expect([state(one).count, state(two).count]).toEqual([2, 2]);
  });

  it('say that a line is gone which another has removed', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([add(one, 'candle', 2), settled(one, two)]);
    const line = lineAt(two);
    const removed = one.shop.cart.setQuantity(lineAt(one), 0);
    const refused = refusalOf(two.shop.cart.setQuantity(line, 4));
    await settled(one, two);
    await removed;
    expect((await refused).status).toBe(404);
    expect([state(one).count, state(two).count]).toEqual([0, 0]);
  });

  it('are content when both remove the same line', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([add(one, 'candle', 2), settled(one, two)]);
    const [first, second] = [lineAt(one), lineAt(two)];
    await Promise.all([one.shop.cart.setQuantity(first, 0), two.shop.cart.setQuantity(second, 0), settled(one, two)]);
    expect(state(two).refusals).toEqual({});
  });

  it('do not send a frozen page’s changes twice when it comes back', async () => {
    const [one, two] = [await openTab(), await openTab()];
    device.goOffline();
    void add(one, 'candle');
    await world.clock.idle();
    device.freeze(one.id);
    device.isOnline = true;
    await Promise.all([add(two, 'soap'), settled(two)]);
    device.thaw(one.id);
    device.show();
    await settled(one, two);
    await world.clock.advance(60_000);
    expect((await stored()).sort()).toEqual([1, 1]);
  });

  it('wipes out nothing of the tab that has its lock by now, when its own answer comes late', async () => {
    const one = await openTab();
    befall('POST', { kind: 'hang', when: 'before' });
    void add(one, 'candle');
    await world.clock.idle();
    // Frozen in the middle: where there are no Web Locks, its lease runs out.
    device.freeze(one.id);
    const other = await openTab();
    await world.clock.advance(5_000);
    expect(await stored()).toEqual([1]);
    befall('POST', { kind: 'hang', when: 'before' });
    void add(other, 'soap');
    // The time-out of the first is over, that of the second is not.
    await world.clock.advance(11_000);
    other.kill();
    one.kill();
    const last = await openTab();
    await settled(last);
    await world.clock.advance(120_000);
    expect([...(await stored())].sort()).toEqual([1, 1]);
  });
});

describe('a cart that became an order', () => {
  it('gives its token to the order, once, and the next cart a fresh one', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([add(one, 'candle', 2), settled(one, two)]);
    const token = one.shop.cartToken.get();
    one.shop.cart.complete('ord_1');
    await world.clock.idle();
    expect([state(one).count, state(two).count]).toEqual([0, 0]);
    await Promise.all([add(two, 'soap'), settled(one, two)]);
    two.shop.cart.complete('ord_1');
    expect(orderTokensOf(two.shop).of('ord_1')).toBe(token);
    expect(two.shop.cartToken.get()).not.toBe(token);
    expect(await stored()).toEqual([1]);
  });

  it('takes no click with it: what is added after starts the next cart', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 2), settled(tab)]);
    const token = tab.shop.cartToken.get();
    await placeOrder(tab);
    await Promise.all([add(tab, 'soap', 3), settled(tab)]);
    expect(tab.shop.cartToken.get()).not.toBe(token);
    expect(await stored()).toEqual([3]);
    expect(state(tab)).toMatchObject({ count: 3, refusals: {} });
  });
});

describe('a store that says no', () => {
  it('to everything, while it is paused, in words', async () => {
    const tab = await openTab();
    await world.control('POST', '/paused', { paused: true });
    const refused = refusalOf(add(tab, 'candle'));
    await settled(tab);
    await world.control('POST', '/paused', { paused: false });
    expect((await refused).code).toBe('store_paused');
    expect(state(tab)).toMatchObject({ count: 0, pending: false, waiting: false });
  });

  it('to a code, and says why; a good one is applied and taken off again', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle', 2), settled(tab)]);
    const refused = refusalOf(tab.shop.cart.setDiscount('GONE'));
    await settled(tab);
    expect((await refused).code).toBe('discount_expired');
    expect(state(tab).refusals['discount']?.message).toBe('This code has expired.');
    await Promise.all([tab.shop.cart.setDiscount('save10'), settled(tab)]);
    expect(state(tab)).toMatchObject({ cart: { discountCode: 'SAVE10' }, refusals: {} });
    await Promise.all([tab.shop.cart.setDiscount(null), settled(tab)]);
    expect(state(tab).cart?.discountCode).toBeNull();
  });
});

describe('a code in the page’s address', () => {
  const notices = (tab: Tab) =>
    tab.shop.notices.$notices.get().map(({ message, parameters }) => ({ message, ...parameters }));

  it('waits, out of the address, until it has something to count for', async () => {
    device.parameters.set('discount', ' save10 ');
    const tab = await openTab();
    expect(device.parameters.has('discount')).toBe(false);
    await world.clock.advance(5_000);
    expect(world.sent).toEqual([]);
    tab.shop.dispose();
    const next = await openTab();
    await Promise.all([add(next, 'candle', 2), settled(next)]);
    await settled(next);
    expect(state(next).cart?.discountCode).toBe('SAVE10');
    expect(notices(next)).toEqual([{ message: 'discountApplied', code: 'SAVE10' }]);
    await Promise.all([next.shop.cart.setDiscount(null), settled(next)]);
    await Promise.all([add(next, 'soap'), settled(next)]);
    expect(state(next).cart?.discountCode).toBeNull();
    expect(notices(next)).toHaveLength(1);
  });

  it('says why it was refused, once', async () => {
    device.parameters.set('discount', 'GONE');
    const tab = await openTab();
    await Promise.all([add(tab, 'candle'), settled(tab)]);
    await settled(tab);
    expect(notices(tab)).toEqual([{ message: 'discountFromLink', code: 'GONE', reason: 'This code has expired.' }]);
    await Promise.all([add(tab, 'candle'), settled(tab)]);
    expect(notices(tab)).toHaveLength(1);
  });

  it('is given also to the cart that was filled before', async () => {
    const before = await openTab();
    await Promise.all([add(before, 'candle'), settled(before)]);
    device.parameters.set('discount', 'LESS5');
    const tab = await openTab();
    await settled(tab);
    expect(state(tab).cart?.discountCode).toBe('LESS5');
  });
});

describe('a refusal that nobody waits for', () => {
  it('is told in a notice: the page that asked is gone', async () => {
    const tab = await openTab();
    device.goOffline();
    void tab.shop.cart.add({ productId: idOf('scarce'), quantity: 9, preview: { name: 'The scarce' } });
    await world.clock.idle();
    tab.kill();
    device.goOnline();
    const next = await openTab();
    await settled(next);
    const [notice] = next.shop.notices.$notices.get();
    expect(notice).toMatchObject({ kind: 'error', message: 'cartRefused', parameters: { name: 'The scarce' } });
  });
});

describe('bundles', () => {
  const selections = (candles: number, soaps: number) =>
    [
      { variantId: componentOf('candle'), quantity: candles },
      { variantId: componentOf('soap'), quantity: soaps },
    ].filter(({ quantity }) => quantity > 0);
  const componentOf = (slug: string) =>
    products.get('set')?.bundleConfig?.components.find(({ product }) => product.id === idOf(slug))?.variants[0]?.id ??
    '';
  const addSet = (tab: Tab, candles: number, soaps: number) =>
    tab.shop.cart.add({ productId: idOf('set'), bundleSelections: selections(candles, soaps) });

  it('stand in a line each, and a change of one that is pending reaches that one', async () => {
    const tab = await openTab();
    await Promise.all([addSet(tab, 2, 0), settled(tab)]);
    void addSet(tab, 1, 1);
    const changed = tab.shop.cart.setQuantity(lineAt(tab, 1), 4);
    expect(quantities(tab)).toEqual([1, 4]);
    await settled(tab);
    await changed;
    expect(await stored()).toEqual([1, 4]);
    await Promise.all([tab.shop.cart.setQuantity(lineAt(tab, 0), 0), settled(tab)]);
    expect(await stored()).toEqual([4]);
  });

  it('are added once, however their request fails', async () => {
    const tab = await openTab();
    await Promise.all([addSet(tab, 2, 0), settled(tab)]);
    befall('POST', { kind: 'drop', when: 'after' });
    void addSet(tab, 2, 0);
    await settled(tab);
    befall('POST', { kind: 'late', by: 30_000 });
    void addSet(tab, 1, 1);
    await world.clock.advance(180_000);
    expect(await stored()).toEqual([2, 1]);
  });

  it('know each variant as a line of its own', async () => {
    const tab = await openTab();
    const shirt = (name: string) =>
      tab.shop.cart.add({ productId: idOf('shirt'), variantId: variantOf('shirt', name), quantity: 1 });
    await Promise.all([shirt('S'), shirt('M'), shirt('S'), settled(tab)]);
    expect(await stored()).toEqual([2, 1]);
  });
});

describe('what storage holds', () => {
  it('may be anything', async () => {
    const hostile = [
      '',
      'null',
      '[',
      '{"items":[{}]}',
      '[null,1,{"kind":"add"}]',
      '{"inFlight":{"mutation":{}}}',
      '"<img>"',
    ];
    for (const text of hostile) {
      const visitor = world.device();
      for (const name of ['token', 'cart', 'journal', 'queue:gone'])
        visitor.disk.set(`vitrine:${world.key}:${name}`, text);
      const tab = await openTab(visitor);
      await Promise.all([add(tab, 'candle'), settled(tab)]);
      expect(await stored(visitor)).toEqual([1]);
    }
  });

  it('may be nothing: each page has a cart of its own then', async () => {
    device.isStorageBlocked = true;
    const tab = await openTab();
    await Promise.all([add(tab, 'candle'), settled(tab)]);
    expect(state(tab).count).toBe(1);
    expect(device.disk.size).toBe(0);
  });

  it('does not grow: all that is left after many changes is the cart and its token', async () => {
    const tab = await openTab();
    for (let count = 0; count < 30; count++) {
      befall('POST', { kind: 'drop', when: count % 2 ? 'after' : 'before' });
      void add(tab, 'candle');
      await settled(tab);
    }
    await world.clock.advance(120_000);
    expect([...device.disk.keys()].sort()).toEqual([`vitrine:${world.key}:cart`, `vitrine:${world.key}:token`]);
    expect(await stored()).toEqual([30]);
  });

  it('holds nothing that tells who the shopper is', async () => {
    const tab = await openTab();
    await Promise.all([add(tab, 'candle'), settled(tab)]);
    const { cart } = tab.shop;
    await Promise.all([
      checkoutApi(tab.shop.api.transport).save({
        email: 'ann@example.com',
        billingAddress: address,
        shippingAddress: address,
      }),
      world.clock.idle(),
    ]);
    await Promise.all([cart.refresh(), world.clock.idle()]);
    expect(state(tab).cart?.customer?.email).toBe('ann@example.com');
    expect([...device.disk.values()].join()).not.toContain('ann');
  });
});

const address = {
  firstName: 'Ann',
  lastName: 'Example',
  line1: '1 High Street',
  city: 'London',
  postcode: 'SW1A 1AA',
  countryCode: 'GB',
};

/** Orders the cart from elsewhere: this tab does not know. */
async function placeOrder(tab: Tab): Promise<void> {
  const checkout = checkoutApi(tab.shop.api.transport);
  const during = async <T>(promise: Promise<T>) => (await Promise.all([promise, world.clock.idle()]))[0];
  await during(
    checkout.save({
      email: 'ann@example.com',
      billingAddress: address,
      shippingAddress: address,
      sameAsShipping: true,
    }),
  );
  const [option] = await during(checkout.shippingOptions());
  if (option) await during(checkout.chooseShipping(option.id, () => null));
  await during(checkout.submit({ paymentMethod: 'bank_transfer' }));
}
