import { describe, expect, it } from 'vitest';
import type { Cart } from '../../src/contract/cart.js';
import type { Product } from '../../src/contract/product.js';
import { storeForTests, type Visitor } from './harness.js';
import { signIn } from './customers.js';

const store = storeForTests();
const EMAIL = 'sam@example.com';

/** A customer who is signed in on one device, and one who shops on another and is not yet. */
async function twoDevices(): Promise<{ home: Visitor; away: Visitor }> {
  const home = await store.visit();
  await home.send('POST', '/cart/create-account', { email: EMAIL });
  await signIn(home, EMAIL);
  return { home, away: home.other() };
}

const cartOf = async (visitor: Visitor) => (await visitor.send('GET', '/cart')).data;
const contents = (cart: Cart) =>
  Object.fromEntries(cart.items.map((item) => [`${item.productSlug} ${item.variantName ?? ''}`.trim(), item.quantity]));
const codes = (cart: Cart) =>
  (cart.messages ?? []).map(({ code }) => code).filter((code) => code !== 'free_shipping_remaining');

describe('signing in with something in the cart', () => {
  it('adds up what is in both carts, and loses nothing', async () => {
    const { home, away } = await twoDevices();
    const notebook = (await home.send<Product>('GET', '/products/notebook')).data.variants ?? [];
    await home.add('hand-poured-candle', 2);
    await home.add('notebook', 1, { variantId: notebook[0]?.id });
    await home.send('POST', '/cart/discount', { code: 'SPRING20' });
    await away.add('hand-poured-candle', 3);
    await away.add('guide');
    await signIn(away, EMAIL);
    const cart = await cartOf(away);
    expect(contents(cart)).toEqual({ 'hand-poured-candle': 5, guide: 1, 'notebook A5 / Sand': 1 });
    expect(cart.discountCode).toBe('SPRING20');
    expect(codes(cart)).toEqual(['cart_merged']);
  });

  it('moves, so that signing in again doubles nothing', async () => {
    const { home, away } = await twoDevices();
    await home.add('hand-poured-candle', 2);
    await away.add('hand-poured-candle', 1);
    await signIn(away, EMAIL);
    const left = await cartOf(home);
    expect([contents(left), codes(left)]).toEqual([{}, ['cart_moved']]);
    await away.send('POST', '/account/logout');
    await signIn(away, EMAIL);
    await signIn(home, EMAIL);
    expect(contents(await cartOf(away))).toEqual({});
    expect(contents(await cartOf(home))).toEqual({ 'hand-poured-candle': 3 });
  });

  it('goes as far as stock and maximum go, and says so', async () => {
    const { home, away } = await twoDevices();
    await home.add('last-ten', 7);
    await home.add('by-the-box', 5);
    await away.add('last-ten', 6);
    await away.add('by-the-box', 4);
    await signIn(away, EMAIL);
    const cart = await cartOf(away);
    expect(contents(cart)).toEqual({ 'last-ten': 10, 'by-the-box': 6 });
    const limited = (cart.messages ?? []).filter((message) => message.code === 'merge_limited');
    expect(limited.map((message) => [message.itemId, message.message])).toEqual(
      cart.items.map((item) => [item.id, `${item.productName}: only ${item.quantity} could be kept from both carts.`]),
    );
    expect(codes((await away.add('guide')).data)).toEqual([]);
  });

  it('keeps in sight what can’t be sold any more', async () => {
    const { home, away } = await twoDevices();
    await home.add('last-ten', 2);
    await home.add('hand-poured-candle', 2);
    await home.control('PATCH', '/products/last-ten', { stock: 0 });
    await home.control('PATCH', '/products/hand-poured-candle', { status: 'archived' });
    await signIn(away, EMAIL);
    const cart = await cartOf(away);
    expect(contents(cart)).toEqual({ 'last-ten': 2, 'hand-poured-candle': 2 });
    expect(codes(cart)).toEqual(['cart_merged', 'out_of_stock', 'unavailable']);
  });

  it('unites sets of the same choice', async () => {
    const { home, away } = await twoDevices();
    const candle = (await home.send<Product>('GET', '/products/hand-poured-candle')).data.defaultVariantId;
    const choice = { bundleSelections: [{ variantId: candle, quantity: 3 }] };
    await home.add('any-three', 2, choice);
    await away.add('any-three', 1, choice);
    await signIn(away, EMAIL);
    expect(contents(await cartOf(away))).toEqual({ 'any-three': 3 });
  });

  it('leaves a cart alone that is being paid or was ordered', async () => {
    const { home, away } = await twoDevices();
    await home.add('hand-poured-candle', 2);
    await home.prepare();
    const challenged = await home.pay('pm_card_authenticationRequired', { returnUrl: 'https://shop.example/' });
    expect(challenged.data.requiresAction).toBe(true);
    await away.add('guide');
    await signIn(away, EMAIL);
    expect(contents(await cartOf(away))).toEqual({ guide: 1 });
    expect(contents(await cartOf(home))).toEqual({ 'hand-poured-candle': 2 });

    const buyer = home.other();
    await buyer.add('hand-poured-candle', 1);
    await buyer.prepare();
    expect((await buyer.pay()).data.status).toBe('paid');
    await signIn(buyer, EMAIL);
    expect(await cartOf(buyer)).toMatchObject({ type: 'order', items: [{ quantity: 1 }] });
    expect(contents(await cartOf(away))).toEqual({ guide: 1 });
  });

  it('takes nothing from carts of other customers or other stores', async () => {
    const { home, away } = await twoDevices();
    const stranger = home.other();
    await stranger.send('POST', '/cart/create-account', { email: 'ida@example.com' });
    await stranger.add('hand-poured-candle', 9);
    const elsewhere = await store.visit();
    await elsewhere.send('POST', '/cart/create-account', { email: EMAIL });
    await elsewhere.add('hand-poured-candle', 8);
    await signIn(away, EMAIL);
    expect(contents(await cartOf(away))).toEqual({});
    expect(contents(await cartOf(stranger))).toEqual({ 'hand-poured-candle': 9 });
    expect(contents(await cartOf(elsewhere))).toEqual({ 'hand-poured-candle': 8 });
  });

  it('leaves more kinds of things than a cart holds where they are, and says so', async () => {
    const products = Array.from({ length: 120 }, (_, index) => ({
      ...{ slug: `thing-${index}`, name: `Thing ${index}`, categories: [], price: 100 },
      media: [{ path: `thing-${index}.jpg`, alt: '', aspectRatio: 1 }],
    }));
    const home = await store.visit({ products });
    await home.send('POST', '/cart/create-account', { email: EMAIL });
    const away = home.other();
    for (let index = 0; index < 60; index++) await home.add(`thing-${index}`);
    for (let index = 60; index < 120; index++) await away.add(`thing-${index}`);
    await signIn(home, EMAIL);
    await signIn(away, EMAIL);
    const [here, there] = [await cartOf(away), await cartOf(home)];
    expect([here.items.length, there.items.length]).toEqual([100, 20]);
    expect(codes(here)).toContain('merge_full');
    const slugs = [...here.items, ...there.items].map((item) => item.productSlug);
    expect(new Set(slugs).size).toBe(120);
  });
});
