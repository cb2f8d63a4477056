import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreSeed } from '../../../demo/catalog/types.js';
import { accountOf, type AccountStore } from '../../../src/stores/account/account.js';
import { accountOrdersOf } from '../../../src/stores/account/orders.js';
import { browserChat } from '../../../src/shop/browser-chat.js';
import { checkoutOf } from '../../../src/stores/checkout/checkout.js';
import type { Device } from '../../helpers/platform.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Mishap, type Tab } from '../../helpers/world.js';

const seed: Partial<StoreSeed> = {
  ...cartSeed,
  country: 'GB',
  shippingZones: [
    {
      name: 'Everywhere',
      countries: ['*'],
      options: [{ name: 'Post', description: '', price: 395, minDays: 2, maxDays: 3 }],
    },
  ],
};
const shippingAddress = {
  ...{ firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', city: 'London', postcode: 'NW1 6XE', countryCode: 'GB' },
};
const MINUTE = 60_000;

let world: World;
let device: Device;
let tabs: Tab[] = [];
let people = 0;

beforeAll(async () => (world = await World.open(seed)));
afterAll(() => world.close());
beforeEach(() => (device = world.device()));
afterEach(() => {
  world.mishap = () => null;
  for (const tab of tabs) tab.shop.dispose();
  tabs = [];
});

function open(on: Device = device) {
  const tab = world.openTab(on);
  tabs.push(tab);
  return { ...tab, account: accountOf(tab.shop) };
}

/** Lets time pass until a promise is settled, and answers what it answers. */
async function during<T>(promise: Promise<T>): Promise<T> {
  let isOver = false;
  const over = promise.finally(() => (isOver = true));
  over.catch(() => {});
  await world.clock.advanceUntil(() => isOver);
  return over;
}

/** Orders with the cart token of a shop. */
async function order({ shop }: Tab, email: string): Promise<string> {
  const call = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    (await during(shop.api.transport<{ data: T }>(method, path, { body, cart: true }))).data;
  await during(shop.cart.add({ productId: 'candle' }));
  await call('PUT', '/cart/checkout-data', { email, shippingAddress, sameAsShipping: true });
  const [option] = await call<{ id: string }[]>('GET', '/cart/shipping-options');
  await call('POST', '/cart/shipping-option', { shippingOptionId: option?.id });
  return (await call<{ orderId: string }>('POST', '/cart/checkout', { paymentMethod: 'pm_card_visa' })).orderId;
}

/** Somebody who has ordered here before, in another browser. */
async function customer(): Promise<string> {
  const email = `sam-${++people}@example.com`;
  await order(open(world.device()), email);
  return email;
}

async function linkTo(email: string): Promise<string> {
  const { data } = (await world.control('GET', '/outbox')) as { data: { to: string; link: string | null }[] };
  const link = data.find((mail) => mail.to === email && mail.link !== null)?.link;
  return new URL(link ?? 'about:blank').searchParams.get('vitrine-auth') ?? '';
}

/** The chat of a page whose visitor looks at it. */
function chatOf({ shop }: Tab) {
  const chat = browserChat(shop);
  chat.attach(() => {});
  chat.look();
  return chat;
}

async function signIn(account: AccountStore, email: string): Promise<void> {
  await during(account.signIn.send(email));
  expect(await during(account.signIn.open(await linkTo(email)))).toBe(true);
}

const asked = (path: string) => world.sent.filter((request) => request === `GET ${path}`);
const isIn = (account: AccountStore) => account.$auth.get().status === 'customer';

/** Does something to the next request of that kind. */
function once(request: string, mishap: Mishap): void {
  let isLeft = true;
  world.mishap = (method, path) => {
    if (!isLeft || `${method} ${path}` !== request) return null;
    isLeft = false;
    return mishap;
  };
}

describe('who the visitor is', () => {
  it('is not asked of the store for somebody who was never here', async () => {
    world.sent = [];
    const { account } = open();
    await world.clock.idle();
    expect(account.$auth.get()).toEqual({ status: 'guest' });
    expect(asked('/cart/auth-status')).toEqual([]);
  });

  it('is asked again when the network is back', async () => {
    device.disk.set(`vitrine:${world.key}:token`, 'token-of-somebody-known');
    device.goOffline();
    const { account } = open();
    await world.clock.advance(MINUTE);
    expect(account.$auth.get().status).toBe('failed');
    device.goOnline();
    await world.clock.advance(1_000);
    expect(account.$auth.get().status).toBe('guest');
  });
});

describe('a link that is on its way', () => {
  it('is noticed by the page that waits when it is opened in another tab', async () => {
    const email = await customer();
    const waiting = open();
    await during(waiting.account.signIn.send(email));
    expect(waiting.account.signIn.$state.get()).toMatchObject({ step: 'sent', email, minutes: 15, wait: 30 });
    const opened = open();
    await during(opened.account.signIn.open(await linkTo(email)));
    await world.clock.idle();
    expect(isIn(waiting.account)).toBe(true);
    expect(waiting.account.signIn.$state.get().step).toBe('ask');
  });

  it('is noticed when it is opened in another browser and confirmed there, with the customer’s cart', async () => {
    const email = await customer();
    const waiting = open();
    await during(waiting.account.signIn.send(email));
    const elsewhere = open(world.device());
    const token = await linkTo(email);
    await during(elsewhere.account.signIn.open(token));
    await world.clock.advance(5_000);
    expect(isIn(waiting.account)).toBe(false);
    await during(elsewhere.shop.api.transport('POST', '/cart/confirm-auth', { body: { token }, cart: true }));
    await world.clock.advance(10_000);
    expect(isIn(waiting.account)).toBe(true);
    expect(waiting.shop.cart.$state.get().cart?.isAuthenticated).toBe(true);
  });

  it('is asked for ever more rarely, and no longer than it works', async () => {
    const email = await customer();
    const { account } = open();
    await during(account.signIn.send(email));
    world.sent = [];
    await world.clock.advance(MINUTE);
    const first = asked('/cart/auth-status').length;
    expect(first).toBeGreaterThan(4);
    await world.clock.advance(MINUTE);
    expect(asked('/cart/auth-status').length - first).toBeLessThanOrEqual(3);
    await world.clock.advance(14 * MINUTE);
    expect(account.signIn.$state.get()).toMatchObject({ step: 'ask', email, note: 'signInOver' });
    world.sent = [];
    await world.clock.advance(10 * MINUTE);
    expect(asked('/cart/auth-status')).toEqual([]);
  });

  it('can be sent again after a wait', async () => {
    const email = await customer();
    const { account } = open();
    await during(account.signIn.send(email));
    world.sent = [];
    await account.signIn.resend();
    expect(world.sent).toEqual([]);
    await world.clock.advance(30_000);
    expect(account.signIn.$state.get().wait).toBe(0);
    await during(account.signIn.resend());
    expect(account.signIn.$state.get()).toMatchObject({ step: 'sent', isResent: true, wait: 30 });
  });

  it('goes to the page that asks, and a second click sends none', async () => {
    const email = await customer();
    device.parameters = new URLSearchParams({ a: 'b', 'vitrine-auth': 'lnk_old' });
    const { account } = open();
    world.sent = [];
    const first = account.signIn.send(email);
    const second = account.signIn.send(email);
    await during(Promise.all([first, second]));
    expect(world.sent.filter((request) => request === 'POST /cart/send-auth')).toHaveLength(1);
    const { data } = (await world.control('GET', '/outbox')) as { data: { to: string; link: string | null }[] };
    const link = new URL(data.find((mail) => mail.to === email && mail.link)?.link ?? 'about:blank');
    expect(link.origin + link.pathname).toBe('https://shop.example/');
    expect(link.searchParams.get('a')).toBe('b');
    expect(link.searchParams.get('vitrine-store')).toBe(world.key);
    expect(link.searchParams.getAll('vitrine-auth')).not.toContain('lnk_old');
  });
});

describe('a link that is opened', () => {
  it('signs in although the answer was lost', async () => {
    const email = await customer();
    const { account } = open();
    await during(account.signIn.send(email));
    once('POST /cart/verify-auth', { kind: 'drop', when: 'after' });
    expect(await during(account.signIn.open(await linkTo(email)))).toBe(true);
    expect(isIn(account)).toBe(true);
  });

  it('can be tried again when the store could not be reached', async () => {
    const email = await customer();
    const { account } = open();
    await during(account.signIn.send(email));
    const token = await linkTo(email);
    once('POST /cart/verify-auth', { kind: 'drop', when: 'before' });
    expect(await during(account.signIn.open(token))).toBe(false);
    expect(account.signIn.$state.get().step).toBe('unanswered');
    expect(await during(account.signIn.retry())).toBe(true);
  });

  it('leaves its token nowhere', async () => {
    const email = await customer();
    device.parameters = new URLSearchParams();
    const asking = open();
    await during(asking.account.signIn.send(email));
    const token = await linkTo(email);
    device.parameters = new URLSearchParams({ 'vitrine-auth': token, 'vitrine-store': world.key, keep: 'this' });
    const { shop } = open();
    expect([...device.parameters]).toEqual([['keep', 'this']]);
    await vi.waitUntil(async () => {
      await world.clock.idle();
      return isIn(accountOf(shop));
    });
    expect(JSON.stringify([...device.disk])).not.toContain(token);
    expect(world.sent.join()).not.toContain(token);
    expect(shop.notices.$notices.get()).toMatchObject([{ message: 'signedInAs', parameters: { email } }]);
  });

  /** A page that a link leads to, once the shop has taken it up. */
  async function arrive(token: string, on: Device) {
    on.parameters = new URLSearchParams({ 'vitrine-auth': token, 'vitrine-store': world.key });
    const page = open(on);
    const step = () => page.account.signIn.$state.get().step;
    await vi.waitUntil(async () => {
      await world.clock.idle();
      return isIn(page.account) || step() !== 'ask' || page.account.signIn.$state.get().note !== null;
    });
    await world.clock.idle();
    return { ...page, step };
  }

  it('asks first whose account it opens, where this browser did not ask for it', async () => {
    const email = await customer();
    await during(open(world.device()).account.signIn.send(email));
    const { account, shop, step } = await arrive(await linkTo(email), device);
    expect(account.signIn.$state.get()).toMatchObject({ step: 'confirm', email });
    expect(shop.route.$route.get().page).toEqual({ name: 'account' });
    expect(isIn(account)).toBe(false);
    account.signIn.decline();
    expect(step()).toBe('ask');
    expect(open().account.signIn.$state.get().step).toBe('ask');
    await world.clock.advance(1_000);
    expect(isIn(account)).toBe(false);
  });

  it('signs in what asked for it elsewhere only once the one who opened it says so', async () => {
    const email = await customer();
    const waiting = open(world.device());
    await during(waiting.account.signIn.send(email));
    await world.clock.advance(2 * MINUTE);
    const { account, shop } = await arrive(await linkTo(email), device);
    await during(account.signIn.confirm());
    expect(isIn(account)).toBe(true);
    expect(shop.notices.$notices.get()).toMatchObject([{ message: 'signedInAs', parameters: { email } }]);
    expect(account.signIn.$elsewhere.get()).toMatchObject({ status: 'open' });
    await world.clock.advance(MINUTE);
    expect(isIn(waiting.account)).toBe(false);
    await during(account.signIn.confirmElsewhere());
    expect(account.signIn.$elsewhere.get()).toMatchObject({ status: 'done' });
    await world.clock.advance(MINUTE);
    expect(isIn(waiting.account)).toBe(true);
  });

  it('is not lost by a page that goes before it is used', async () => {
    const email = await customer();
    await during(open().account.signIn.send(email));
    const session = new Map<string, string>();
    const platform = device.platform.bind(device);
    device.platform = (tab) => ({
      ...platform(tab),
      session: {
        get: (key) => session.get(key) ?? null,
        set: (key, value) => void (value === null ? session.delete(key) : session.set(key, value)),
        keys: (prefix) => [...session.keys()].filter((key) => key.startsWith(prefix)),
      },
    });
    device.parameters = new URLSearchParams({ 'vitrine-auth': await linkTo(email), 'vitrine-store': world.key });
    open().kill();
    expect([...device.parameters]).toEqual([]);
    const { shop } = open();
    await vi.waitUntil(async () => {
      await world.clock.idle();
      return isIn(accountOf(shop));
    });
    expect([...session.keys()].filter((key) => key.endsWith('sign-in-link'))).toEqual([]);
  });

  it('is not taken for used where its answer is lost and somebody else is signed in', async () => {
    const [first, second] = [await customer(), await customer()];
    const { account } = open();
    await signIn(account, first);
    await during(account.signIn.send(second));
    const ended: boolean[] = [];
    once('POST /cart/verify-auth', { kind: 'drop', when: 'before' });
    await during(account.signIn.openLink(await linkTo(second), (isNowIn) => ended.push(isNowIn)));
    expect(account.signIn.$state.get().step).toBe('unanswered');
    expect(ended).toEqual([false]);
    await during(account.signIn.retry());
    expect(ended).toEqual([false, true]);
    expect(account.$auth.get()).toMatchObject({ customer: { email: second } });
  });

  it('is forgotten, and what waits elsewhere is asked about, although the answer was lost', async () => {
    const email = await customer();
    const waiting = open(world.device());
    await during(waiting.account.signIn.send(email));
    const { account, shop } = await arrive(await linkTo(email), device);
    once('POST /cart/verify-auth', { kind: 'drop', when: 'after' });
    await during(account.signIn.confirm());
    expect(isIn(account)).toBe(true);
    expect(shop.platform.session.get(`vitrine:${world.key}:sign-in-link`)).toBeNull();
    expect(account.signIn.$elsewhere.get()).toMatchObject({ status: 'open' });
    await during(account.signIn.confirmElsewhere());
    await world.clock.advance(MINUTE);
    expect(isIn(waiting.account)).toBe(true);
  });

  it('signs in nothing elsewhere without a question where the store can’t tell who asked', async () => {
    const email = await customer();
    // This browser has asked for one, and so has somebody else, whose link is the one that is opened.
    const own = open();
    await during(own.account.signIn.send(email));
    const waiting = open(world.device());
    await during(waiting.account.signIn.send(email));
    once('POST /cart/check-auth', { kind: 'status', when: 'before', status: 404 });
    const { account } = await arrive(await linkTo(email), device);
    expect(isIn(account)).toBe(true);
    await world.clock.advance(MINUTE);
    expect(isIn(waiting.account)).toBe(false);
    expect(account.signIn.$elsewhere.get()).toMatchObject({ status: 'open' });
  });

  it('asks nothing of the next one at the browser about what waits elsewhere', async () => {
    const [email, next] = [await customer(), await customer()];
    await during(open(world.device()).account.signIn.send(email));
    const { account } = await arrive(await linkTo(email), device);
    await during(account.signIn.confirm());
    expect(account.signIn.$elsewhere.get()).toMatchObject({ status: 'open' });
    once('POST /cart/confirm-auth', { kind: 'delay', when: 'after' });
    const confirmed = account.signIn.confirmElsewhere();
    await during(account.logOut());
    await during(confirmed);
    expect(account.signIn.$elsewhere.get()).toBeNull();
    await signIn(account, next);
    expect(account.signIn.$elsewhere.get()).toBeNull();
  });

  it('is left to the shop that it names', async () => {
    const foreign = { 'vitrine-auth': 'lnk_of_another_shop', 'vitrine-store': 'pk_test_another' };
    device.parameters = new URLSearchParams(foreign);
    const { account } = open();
    await world.clock.advance(1_000);
    expect(Object.fromEntries(device.parameters)).toEqual(foreign);
    expect(account.signIn.$state.get()).toMatchObject({ step: 'ask', note: null });
  });

  it.each(['lnk_nothing', ''])('opens the account to say that it does not work: "%s"', async (token) => {
    device.parameters = new URLSearchParams({ 'vitrine-auth': token });
    const { shop, account } = open();
    device.parameters = new URLSearchParams();
    await vi.waitUntil(async () => {
      await world.clock.idle();
      return account.signIn.$state.get().note !== null;
    });
    await world.clock.idle();
    expect(account.signIn.$state.get()).toMatchObject({ step: 'ask', note: 'linkInvalid' });
    expect(shop.route.$route.get().page).toEqual({ name: 'account' });
  });
});

describe('a customer', () => {
  it('stays one after an order took the cart’s token along, also on the next page', async () => {
    const email = await customer();
    const tab = open();
    await signIn(tab.account, email);
    const id = await order(tab, email);
    tab.shop.cart.complete(id);
    await during(tab.shop.cart.add({ productId: 'soap' }));
    const next = open();
    await world.clock.idle();
    expect(isIn(next.account)).toBe(true);
    const orders = accountOrdersOf(next.shop);
    orders.list();
    await world.clock.advance(1_000);
    expect(orders.list().get()).toMatchObject({ status: 'ready' });
    expect(
      orders
        .list()
        .get()
        .orders.map((one) => one.id),
    ).toContain(id);

    await during(next.account.logOut());
    expect(next.shop.cart.$state.get().lines.map(({ name }) => name)).toEqual(['The soap']);
    expect(isIn(open().account)).toBe(false);
    await world.clock.idle();
    expect(isIn(tab.account)).toBe(false);
  });

  it('whose link is opened where another one has ordered is who is seen', async () => {
    const [owner, guest] = [await customer(), await customer()];
    const tab = open();
    await signIn(tab.account, owner);
    tab.shop.cart.complete(await order(tab, owner));
    await signIn(tab.account, guest);
    const seen = ({ account }: ReturnType<typeof open>) => account.$auth.get();
    expect(seen(tab)).toMatchObject({ customer: { email: guest } });
    const next = open();
    await world.clock.idle();
    expect(seen(next)).toMatchObject({ customer: { email: guest } });
  });

  it('sends only what was changed of the details, once', async () => {
    const email = await customer();
    const { account, shop } = open();
    await signIn(account, email);
    account.profile();
    await world.clock.advance(1_000);
    await during(shop.api.transport('PUT', '/account/profile', { body: { phone: '+447700900123' }, cart: true }));
    const form = { firstName: ' Samira ', lastName: 'Buyer', phone: '', marketingOptIn: false };
    world.sent = [];
    const saves = [account.save(form), account.save(form)];
    await during(Promise.all(saves));
    expect(world.sent).toEqual(['GET /cart/auth-status', 'PUT /account/profile']);
    expect(account.profile().get().value).toMatchObject({ firstName: 'Samira', phone: '+447700900123' });
  });

  it('leaves no conversation behind for the next one at the browser', async () => {
    const tab = open();
    const chat = chatOf(tab);
    await signIn(tab.account, await customer());
    chat.setDraft('My order is late.');
    chat.send();
    await world.clock.advance(5_000);
    expect(chat.$state.get().messages).toMatchObject([{ body: 'My order is late.' }]);
    chat.setDraft('It is number');
    once('GET /conversations/current', { kind: 'delay', when: 'after' });
    await during(tab.account.logOut());
    await world.clock.advance(5_000);
    expect(chat.$state.get()).toMatchObject({ messages: [], outgoing: [], draft: '', conversationId: null });
    const next = chatOf(open());
    await world.clock.advance(5_000);
    expect(next.$state.get()).toMatchObject({ status: 'ready', messages: [], conversationId: null });
    next.setDraft('Hello.');
    next.send();
    await world.clock.advance(5_000);
    expect(next.$state.get().messages).toMatchObject([{ body: 'Hello.' }]);
    expect(chat.$state.get().messages).toMatchObject([{ body: 'Hello.' }]);
  });

  it('is not told what was asked for one who has left', async () => {
    const tab = open();
    const chat = chatOf(tab);
    const email = await customer();
    await signIn(tab.account, email);
    tab.account.profile();
    await world.clock.advance(1_000);
    world.mishap = (method, path) =>
      path.startsWith('/conversations') || (method === 'PUT' && path === '/account/profile')
        ? { kind: 'delay', when: 'after' }
        : null;
    chat.setDraft('My order is late.');
    chat.send();
    const saved = tab.account.save({ firstName: 'Sam', lastName: 'Other', phone: '', marketingOptIn: false });
    await during(tab.account.logOut());
    await during(saved);
    await world.clock.advance(20_000);
    expect(chat.$state.get()).toMatchObject({ messages: [], outgoing: [], conversationId: null });
    expect(tab.account.profile().get()).toEqual({ status: 'loading' });
    expect(tab.account.$auth.get()).toEqual({ status: 'guest' });
  });

  it('whose place another one has taken in another tab is not saved over, and the page says who it is now', async () => {
    const [first, second] = [await customer(), await customer()];
    const one = open();
    await signIn(one.account, first);
    one.account.profile();
    await world.clock.advance(1_000);
    const two = open();
    await world.clock.advance(1_000);
    await during(two.account.signIn.send(second));
    const token = await linkTo(second);
    // The second tab dies before it has written down whose the token is now.
    void two.account.signIn.open(token).catch(() => {});
    two.kill();
    await world.clock.advance(1_000);
    await during(one.account.save({ firstName: 'Renamed', lastName: 'Buyer', phone: '', marketingOptIn: false }));
    await world.clock.advance(1_000);
    expect(one.account.$auth.get()).toMatchObject({ customer: { email: second } });
    expect(one.account.$auth.get()).not.toMatchObject({ customer: { firstName: 'Renamed' } });
    expect(one.shop.notices.$notices.get()).toMatchObject([{ message: 'signedInAs', parameters: { email: second } }]);
    one.account.profile();
    await world.clock.advance(1_000);
    expect(one.account.profile().get().value).toMatchObject({ email: second });
    expect(one.account.profile().get().value?.firstName).not.toBe('Renamed');
  });

  it('is followed by the other tabs when another one takes the place', async () => {
    const [first, second] = [await customer(), await customer()];
    const [one, two] = [open(), open()];
    await signIn(one.account, first);
    await world.clock.advance(1_000);
    await signIn(two.account, second);
    await world.clock.advance(1_000);
    for (const { account, shop } of [one, two]) {
      expect(account.$auth.get()).toMatchObject({ customer: { email: second } });
      const told = shop.notices.$notices.get().filter(({ message }) => message === 'signedInAs');
      expect(told.length).toBeLessThanOrEqual(1);
    }
    expect(one.shop.notices.$notices.get()).toMatchObject([{ parameters: { email: second } }]);
  });

  it('finds nothing of the one before on the same page', async () => {
    const [first, second] = [await customer(), await customer()];
    const { account, shop } = open();
    await signIn(account, first);
    const orders = accountOrdersOf(shop);
    account.profile();
    orders.list();
    await world.clock.advance(1_000);
    const [seen] = orders.list().get().orders;
    await during(account.logOut());
    expect(account.profile().get().value).toBeUndefined();
    expect(orders.list().get().orders).toEqual([]);
    await signIn(account, second);
    orders.order(seen?.id ?? '');
    await world.clock.advance(1_000);
    expect(orders.order(seen?.id ?? '').get()).toMatchObject({ status: 'failed', error: { status: 404 } });
    account.profile();
    await world.clock.advance(1_000);
    expect(account.profile().get().value?.email).toBe(second);
  });

  it.each([
    ['signs out', ({ account }: ReturnType<typeof open>) => during(account.logOut())],
    [
      'has been forgotten by the store',
      async ({ account, shop }: ReturnType<typeof open>) => {
        await during(shop.api.transport('POST', '/account/logout', { cart: true }));
        account.profile();
        await world.clock.advance(1_000);
      },
    ],
  ])('who %s leaves nothing of what was typed at the checkout in the tab', async (_name, end) => {
    const email = await customer();
    const tab = open();
    await signIn(tab.account, email);
    await during(tab.shop.cart.add({ productId: 'candle' }));
    const { platform } = tab.shop;
    const checkout = checkoutOf(tab.shop);
    await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
    checkout.edit({ email, notes: 'Ring twice' });
    await world.clock.advance(2_000);
    const kept = () => platform.session.keys('').map((key) => platform.session.get(key));
    expect(kept().join()).toContain(email);
    await end(tab);
    expect(isIn(tab.account)).toBe(false);
    await world.clock.advance(2_000);
    expect(kept()).toEqual([]);
  });

  it('who never was one finds at the checkout what was typed', async () => {
    const tab = open();
    await during(tab.shop.cart.add({ productId: 'candle' }));
    const checkout = checkoutOf(tab.shop);
    await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
    checkout.edit({ email: 'guest@example.com' });
    tab.account.retry();
    await world.clock.advance(2_000);
    const { session } = tab.shop.platform;
    expect(
      session
        .keys('')
        .map((key) => session.get(key))
        .join(),
    ).toContain('guest@example.com');
  });

  it('whom the store has forgotten is asked to sign in again', async () => {
    const email = await customer();
    const { account, shop } = open();
    await signIn(account, email);
    await during(shop.api.transport('POST', '/account/logout', { cart: true }));
    account.profile();
    await world.clock.advance(1_000);
    expect(account.$auth.get().status).toBe('guest');
    expect(account.signIn.$state.get().note).toBe('accountEnded');
  });
});
