import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCartToken } from '../../../src/stores/shared/cart-token.js';
import { createEarlyAdditions } from '../../../src/stores/cart/early-additions.js';
import { createLazyCart } from '../../../src/stores/cart/lazy-cart.js';
import type { Device } from '../../helpers/platform.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Tab } from '../../helpers/world.js';

let world: World;
let candle: string;
const tabs: Tab[] = [];

beforeAll(async () => {
  world = await World.open(cartSeed);
  const { shop } = world.openTab(world.device());
  candle = (await shop.api.catalog.product('candle')).id;
  shop.dispose();
});
afterAll(() => world.close());
afterEach(() => tabs.splice(0).forEach(({ shop }) => shop.dispose()));

/** A page whose cart comes when `arrive` says so. */
function openPage(device: Device) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const platform = device.platform({});
  const cart = createLazyCart({
    storeKey: world.key,
    token: createCartToken(world.key, platform.storage, platform.random),
    platform,
    signal: new AbortController().signal,
    load: async () => {
      await arrived;
      const tab = world.openTab(device);
      tabs.push(tab);
      return tab.shop.cart;
    },
  });
  let leave = () => {};
  cart.keepEarly((page) => createEarlyAdditions(page, (listener) => (leave = listener)));
  return { cart, arrive, leave: () => leave() };
}

const bought = async (device: Device) => (await world.cartOf(device))?.items.map(({ quantity }) => quantity) ?? [];

describe('before the cart is loaded', () => {
  it('counts what is added at once, and sends each addition once', async () => {
    const device = world.device();
    const { cart, arrive } = openPage(device);
    const added = [cart.add({ productId: candle }), cart.add({ productId: candle, quantity: 2 })];
    expect(cart.$state.get()).toMatchObject({ count: 3, pending: true });
    arrive();
    await world.clock.idle();
    await Promise.all(added);
    expect(cart.$state.get()).toMatchObject({ count: 3, pending: false });
    expect(await bought(device)).toEqual([3]);
  });

  it('tells the count that was known when the visitor left', async () => {
    const device = world.device();
    const first = openPage(device);
    first.arrive();
    const added = first.cart.add({ productId: candle, quantity: 4 });
    await world.clock.idle();
    await added;
    expect(openPage(device).cart.$state.get()).toMatchObject({ count: 4, status: 'loading' });
  });

  it('leaves what was added to the next page, if this one goes before', async () => {
    const device = world.device();
    void openPage(device).cart.add({ productId: candle, quantity: 2 });
    await world.clock.advance(120_000);
    tabs.push(world.openTab(device));
    await world.clock.idle();
    expect(await bought(device)).toEqual([2]);
  });

  it('lets another tab have what is still its own page’s neither twice nor too early', async () => {
    const device = world.device();
    const page = openPage(device);
    const added = page.cart.add({ productId: candle });
    tabs.push(world.openTab(device));
    await world.clock.idle();
    expect(await bought(device)).toEqual([]);
    page.arrive();
    await world.clock.idle();
    await added;
    expect(await bought(device)).toEqual([1]);
  });

  it('lets the next page show and send at once what the shopper left behind by a click', async () => {
    const device = world.device();
    const page = openPage(device);
    void page.cart.add({ productId: candle, quantity: 2 });
    page.leave();
    await world.clock.advance(1_000);
    const next = world.openTab(device);
    tabs.push(next);
    await world.clock.idle();
    expect(next.shop.cart.$state.get()).toMatchObject({ count: 2, pending: false });
    expect(await bought(device)).toEqual([2]);

    // The Back button shows the page as it was left.
    page.arrive();
    await world.clock.advance(120_000);
    expect(await bought(device)).toEqual([2]);
  });

  it('lets the next page find what the page before left without a word', async () => {
    const device = world.device();
    void openPage(device).cart.add({ productId: candle });
    await world.clock.advance(1_000);
    const next = world.openTab(device);
    tabs.push(next);
    await world.clock.idle();
    expect(await bought(device)).toEqual([]);
    world.sent = [];
    await world.clock.advance(65_000);
    expect(await bought(device)).toEqual([1]);
    expect(next.shop.cart.$state.get().count).toBe(1);
    expect(world.sent).toEqual(['POST /cart/items']);
  });

  it('sends once what another tab has taken over, whatever is added after', async () => {
    const device = world.device();
    const page = openPage(device);
    const added = [page.cart.add({ productId: candle })];
    await world.clock.advance(61_000);
    tabs.push(world.openTab(device));
    await world.clock.idle();
    expect(await bought(device)).toEqual([1]);
    added.push(page.cart.add({ productId: candle, quantity: 2 }));
    page.arrive();
    await world.clock.advance(1_000);
    await Promise.all(added);
    expect(await bought(device)).toEqual([3]);
  });

  it('is not led astray by what storage holds', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"items":7}',
      '{"items":[{"quantity":"x"}]}',
      '{"items":[{"quantity":-3}]}',
    ]) {
      const device = world.device();
      device.disk.set(`vitrine:${world.key}:cart`, text);
      expect(openPage(device).cart.$state.get().count, text).toBe(0);
    }
  });
});
