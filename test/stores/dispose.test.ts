import type { ReadableAtom } from 'nanostores';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreSeed } from '../../demo/catalog/types.js';
import type { Order } from '../../src/contract/order.js';
import { reviewsApi } from '../../src/api/reviews.js';
import { withoutForm } from '../../src/payments/offline.js';
import { browserChat } from '../../src/shop/browser-chat.js';
import { createAccountOffer } from '../../src/stores/account/account-offer.js';
import { accountOf } from '../../src/stores/account/account.js';
import { createBuyAgain } from '../../src/stores/account/buy-again.js';
import { checkoutCustomerOf } from '../../src/stores/account/checkout-customer.js';
import { accountOrdersOf } from '../../src/stores/account/orders.js';
import { createLazyCart } from '../../src/stores/cart/lazy-cart.js';
import { createReviews } from '../../src/stores/catalog/reviews.js';
import { createSuggestions } from '../../src/stores/catalog/suggestions.js';
import { checkoutOf } from '../../src/stores/checkout/checkout.js';
import { estimatesOf } from '../../src/stores/checkout/estimates.lazy.js';
import { createLastOrderStorage } from '../../src/stores/orders/last-order.js';
import { createOrderWatch } from '../../src/stores/orders/order.js';
import type { Shop } from '../../src/stores/shop.js';
import { NOTHING_OPEN, type Device } from '../helpers/platform.js';
import { cartSeed } from '../helpers/seed.js';
import { World, type Mishap, type Tab } from '../helpers/world.js';

// The checkout loads it while it is filled in, and the virtual clock waits for no module.
import '../../src/stores/checkout/place-order.lazy.js';

const HOUR = 60 * 60_000;
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

let world: World;
beforeAll(async () => (world = await World.open(seed)));
afterAll(() => world.close());

const hang: Mishap = { kind: 'hang', when: 'before' };
const broken: Mishap = { kind: 'status', when: 'before', status: 500 };
/** From now on these requests meet that. */
const befall = (pattern: RegExp, mishap: Mishap) => {
  world.mishap = (method, path) => (pattern.test(`${method} ${path}`) ? mishap : null);
};

const address = {
  ...{ countryCode: 'GB', firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', postcode: 'NW1 6XE', city: 'London' },
};

async function addCandle(shop: Shop): Promise<void> {
  void shop.cart.add({ productId: 'candle' });
  await world.clock.advance(1_000);
}

interface Case {
  readonly name: string;
  /** Uses a store until something is under way; answers the states that must stay as they are. */
  readonly use: (tab: Tab, device: Device) => Promise<readonly ReadableAtom<unknown>[]>;
  /** Timers that the shop may still have at its end: the time-out of a write that has left. */
  readonly timers?: number;
}

/** An order that the visitor's current token has placed and not paid. */
async function placeOrder({ shop }: Tab): Promise<string> {
  const lastOrders = createLastOrderStorage(world.key, shop.platform.storage);
  const orderId = 'order-that-is-paid-elsewhere';
  shop.cartToken.get();
  lastOrders.keep({ orderId, number: null, paysLater: false, nextActionUrl: null, settled: false });
  return orderId;
}

const cases: readonly Case[] = [
  {
    name: 'a catalog that reads',
    async use({ shop }) {
      befall(/GET/, hang);
      const listing = shop.catalog.listing();
      listing.show({});
      return [shop.catalog.info(), shop.catalog.categories(), shop.catalog.product('candle'), listing.$state];
    },
  },
  {
    name: 'a catalog that is about to read once more',
    async use({ shop }) {
      befall(/GET/, broken);
      const listing = shop.catalog.listing();
      listing.show({});
      await world.clock.idle();
      return [shop.catalog.info(), listing.$state];
    },
  },
  {
    name: 'a catalog whose reads have failed',
    async use({ shop }) {
      befall(/GET/, broken);
      const $info = shop.catalog.info();
      await world.clock.advance(20_000);
      expect($info.get().status).toBe('failed');
      return [$info];
    },
  },
  {
    name: 'a cart whose change waits for a struggling store',
    async use({ shop }) {
      befall(/POST/, broken);
      void shop.cart.add({ productId: 'candle' });
      await world.clock.advance(1_000);
      expect(shop.cart.$state.get().waiting).toBe(true);
      return [shop.cart.$state];
    },
  },
  {
    name: 'a cart whose change waits for the network',
    async use({ shop }, device) {
      device.goOffline();
      void shop.cart.add({ productId: 'candle' });
      await world.clock.advance(1_000);
      return [shop.cart.$state];
    },
  },
  {
    name: 'a cart whose change is on its way',
    async use({ shop }) {
      befall(/POST/, hang);
      void shop.cart.add({ productId: 'candle' });
      await world.clock.idle();
      return [shop.cart.$state];
    },
    timers: 1,
  },
  {
    name: 'a cart that looks out for a request that may come late',
    async use({ shop }) {
      befall(/POST/, hang);
      void shop.cart.add({ productId: 'candle' });
      await world.clock.idle();
      world.mishap = () => null;
      await world.clock.advance(20_000);
      expect(shop.cart.$state.get().pending).toBe(false);
      return [shop.cart.$state];
    },
  },
  {
    name: 'a cart that waits for another tab',
    async use({ shop, id }, device) {
      const other = world.openTab(device);
      befall(/POST/, hang);
      void other.shop.cart.add({ productId: 'candle' });
      await world.clock.idle();
      void shop.cart.add({ productId: 'soap' });
      void shop.cart.refresh();
      const exclusive = shop.cart.exclusive(() => Promise.resolve());
      exclusive.catch(() => {});
      await world.clock.idle();
      expect(device.openOf(id).locks).toBeGreaterThan(1);
      return [shop.cart.$state];
    },
  },
  {
    name: 'a language that is loaded',
    async use({ shop }) {
      shop.locale.set('fr');
      return [shop.locale.$translate];
    },
  },
  {
    name: 'a route',
    async use({ shop }) {
      shop.route.open({ name: 'product', slug: 'candle' });
      shop.route.openCart();
      return [shop.route.$route];
    },
  },
  {
    name: 'a notice',
    async use({ shop }) {
      shop.notices.show({ kind: 'info', message: 'signedOut' });
      return [shop.notices.$notices];
    },
  },
  {
    name: 'an order whose payment is followed',
    async use(tab) {
      const orderId = await placeOrder(tab);
      befall(/GET/, broken);
      const watch = createOrderWatch(tab.shop, orderId);
      await world.clock.advance(20_000);
      return [watch.$state];
    },
  },
  {
    name: 'an order whose status is asked for',
    async use(tab) {
      const orderId = await placeOrder(tab);
      befall(/GET/, hang);
      return [createOrderWatch(tab.shop, orderId).$state];
    },
  },
  {
    name: 'a checkout that is filled in',
    async use({ shop }) {
      await addCandle(shop);
      const checkout = checkoutOf(shop);
      await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
      checkout.edit({ email: 'sam@example.com' });
      checkout.editAddress('shippingAddress', 'countryCode', 'DE');
      checkout.editAddress('shippingAddress', 'postcode', '10115');
      return [checkout.$state];
    },
  },
  {
    name: 'a checkout that could not be saved',
    async use({ shop }) {
      await addCandle(shop);
      const checkout = checkoutOf(shop);
      await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
      befall(/PUT|POST/, broken);
      checkout.edit({ email: 'sam@example.com' });
      await world.clock.advance(5_000);
      return [checkout.$state];
    },
  },
  {
    name: 'a checkout that is read',
    async use({ shop }) {
      await addCandle(shop);
      befall(/countries|payment-methods/, hang);
      return [checkoutOf(shop).$state];
    },
  },
  {
    name: 'a checkout that is about to be read once more',
    async use({ shop }) {
      await addCandle(shop);
      befall(/countries|payment-methods/, broken);
      const checkout = checkoutOf(shop);
      await world.clock.idle();
      return [checkout.$state];
    },
  },
  {
    name: 'a checkout that is saved',
    async use({ shop }) {
      await addCandle(shop);
      const checkout = checkoutOf(shop);
      await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
      befall(/PUT/, hang);
      checkout.edit({ email: 'sam@example.com' });
      checkout.leave('email');
      await world.clock.advance(100);
      expect(checkout.$state.get().saving).toBe('saving');
      return [checkout.$state];
    },
    timers: 1,
  },
  {
    name: 'a checkout whose order has no answer',
    async use({ shop }) {
      await addCandle(shop);
      const checkout = checkoutOf(shop);
      await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
      checkout.edit({ email: 'sam@example.com', paymentMethod: 'bank_transfer' });
      for (const [field, value] of Object.entries(address)) {
        checkout.editAddress('shippingAddress', field as 'city', value);
      }
      await world.clock.advance(3_000);
      let isSent = false;
      world.mishap = (method, path) => {
        isSent ||= `${method} ${path}` === 'POST /cart/checkout';
        return isSent ? broken : null;
      };
      void checkout.pay(withoutForm('bank_transfer'), null);
      await world.clock.advance(3_000);
      expect(checkout.$state.get()).toMatchObject({ phase: 'unreached', problem: null, errors: {} });
      return [checkout.$state];
    },
  },
  {
    name: 'a chat that is looked at',
    async use({ shop }) {
      const chat = browserChat(shop);
      chat.attach(() => {});
      chat.look();
      await world.clock.advance(1_000);
      return [chat.$state, chat.$topic];
    },
  },
  {
    name: 'a chat whose message is on its way',
    async use({ shop }) {
      const chat = browserChat(shop);
      chat.attach(() => {});
      chat.look();
      await world.clock.advance(1_000);
      befall(/POST/, hang);
      chat.setDraft('Hello?');
      chat.send();
      chat.setDraft('And one more.');
      chat.send();
      await world.clock.idle();
      return [chat.$state];
    },
    timers: 1,
  },
  {
    name: 'an account that is asked for',
    async use({ shop }) {
      shop.cartToken.get();
      befall(/GET/, hang);
      return [accountOf(shop).$auth];
    },
  },
  {
    name: 'an account that could not be asked for, at a checkout',
    async use({ shop }) {
      shop.cartToken.get();
      befall(/GET/, broken);
      const account = accountOf(shop);
      const customer = checkoutCustomerOf(shop);
      await world.clock.advance(20_000);
      expect(account.$auth.get().status).toBe('failed');
      return [account.$auth, customer.$state];
    },
  },
  {
    name: 'the orders of an account',
    async use({ shop }) {
      const orders = accountOrdersOf(shop);
      befall(/GET/, hang);
      orders.show(1);
      return [orders.list(), orders.order('any')];
    },
  },
  {
    name: 'signing in, until the link is opened somewhere',
    async use({ shop }) {
      const { signIn } = accountOf(shop);
      await world.clock.idle();
      void signIn.send('sam@example.com');
      await world.clock.advance(5_000);
      expect(signIn.$state.get().step).toBe('sent');
      return [signIn.$state];
    },
  },
  {
    name: 'suggestions for what is typed',
    async use({ shop }) {
      const { api, platform, locale, signal } = shop;
      const suggestions = createSuggestions({
        ...{ api: api.catalog, clock: platform.clock, $locale: locale.$locale, signal },
      });
      suggestions.type('candle');
      return [suggestions.$state];
    },
  },
  {
    name: 'reviews that are read and written',
    async use({ shop }) {
      befall(/reviews/, hang);
      const reviews = createReviews(reviewsApi(shop.api.transport), 'candle');
      reviews.start();
      const draft = { rating: 5, title: '', body: 'Good.', authorName: 'Sam', authorEmail: 'sam@example.com' };
      void reviews.send(draft, false);
      await world.clock.idle();
      return [reviews.$state, reviews.$sending];
    },
    timers: 1,
  },
  {
    name: 'what the cart is estimated to come to',
    async use({ shop }) {
      void shop.cart.add({ productId: 'candle' });
      await world.clock.advance(1_000);
      befall(/POST/, hang);
      const estimates = estimatesOf(shop);
      estimates.watch();
      const product = await shop.api.catalog.product('candle');
      const $taxes = estimates.taxesOn(product, 'GB');
      await world.clock.idle();
      return [estimates.$cart, $taxes];
    },
  },
  {
    name: 'an order that is bought again',
    async use({ shop }) {
      befall(/products/, hang);
      const buyAgain = createBuyAgain(shop, () => {});
      const items = [{ productId: 'candle', productName: 'The candle', quantity: 1 }];
      void buyAgain.start({ id: 'order', items } as unknown as Order);
      return [buyAgain.$state];
    },
  },
  {
    name: 'an account that is offered',
    async use({ shop }) {
      shop.cartToken.get();
      befall(/POST/, hang);
      const offer = createAccountOffer(shop, {
        id: 'order',
        customer: { email: 'sam@example.com' },
      } as unknown as Order);
      void offer.create(false);
      return [offer.$state];
    },
    timers: 1,
  },
];

/** All that may wake a page: the connection, its shopper, another tab, and time. */
async function wake(device: Device): Promise<void> {
  device.goOffline();
  device.goOnline();
  const other = world.openTab(device);
  await world.clock.advance(HOUR);
  other.shop.dispose();
  await world.clock.idle();
}

describe('a shop that is disposed of', () => {
  it.each(cases)('leaves nothing of $name', async ({ use, timers = 0 }) => {
    const device = world.device();
    const tab = world.openTab(device);
    await world.clock.idle();
    const states = await use(tab, device);
    await world.clock.idle();
    expect(device.openOf(tab.id).listeners).toBeGreaterThan(0);
    const before = states.map(($state) => $state.get());

    tab.shop.dispose();
    await world.clock.idle();
    const open = device.openOf(tab.id);
    expect({ ...open, timers: Math.max(0, open.timers - timers), locks: timers ? 0 : open.locks }).toEqual(
      NOTHING_OPEN,
    );

    world.mishap = () => null;
    const sentBefore = world.sentBy(tab.id);
    await wake(device);
    expect(device.openOf(tab.id)).toEqual(NOTHING_OPEN);
    expect(world.sentBy(tab.id)).toBe(sentBefore);
    expect(states.map(($state) => $state.get())).toEqual(before);
  });

  it('leaves nothing of a cart that is still loaded', async () => {
    const device = world.device();
    const id = {};
    const life = new AbortController();
    let loads = 0;
    const { shop } = world.openTab(device);
    const cart = createLazyCart({
      ...{ storeKey: world.key, token: shop.cartToken, platform: device.platform(id), signal: life.signal },
      load: () => {
        loads++;
        return new Promise(() => {});
      },
    });
    life.abort();
    await cart.start();
    await cart.refresh();
    cart.dismiss('any');
    await expect(cart.add({ productId: 'candle' })).rejects.toMatchObject({ kind: 'aborted' });
    expect(loads).toBe(0);
    expect(device.openOf(id)).toEqual(NOTHING_OPEN);
    shop.dispose();
  });

  it('may still be shown: its parts are over from the first moment', async () => {
    const device = world.device();
    const tab = world.openTab(device);
    const { shop } = tab;
    await world.clock.idle();
    shop.dispose();
    await world.clock.idle();
    const sentBefore = world.sentBy(tab.id);

    const chat = browserChat(shop);
    chat.attach(() => {});
    chat.look();
    accountOf(shop).profile();
    accountOrdersOf(shop).list();
    checkoutCustomerOf(shop);
    estimatesOf(shop).watch();
    createOrderWatch(shop, await placeOrder(tab));
    shop.catalog.info();
    shop.catalog.listing().show({});
    shop.route.open({ name: 'product', slug: 'candle' });
    void shop.cart.refresh();
    await world.clock.idle();

    expect(device.openOf(tab.id)).toEqual(NOTHING_OPEN);
    await wake(device);
    expect(device.openOf(tab.id)).toEqual(NOTHING_OPEN);
    expect(world.sentBy(tab.id)).toBe(sentBefore);
    expect(shop.route.$route.get().page.name).toBe('home');
    expect(accountOf(shop)).toBe(accountOf(shop));
  });

  it('keeps what was not sent for the next page', async () => {
    const device = world.device();
    const tab = world.openTab(device);
    befall(/POST/, broken);
    void tab.shop.cart.add({ productId: 'candle', quantity: 2 });
    await world.clock.advance(1_000);
    tab.shop.dispose();
    world.mishap = () => null;
    const next = world.openTab(device);
    await world.clock.advance(1_000);
    expect(next.shop.cart.$state.get()).toMatchObject({ count: 2, pending: false });
    next.shop.dispose();
  });

  it('sends a change once whose answer it did not wait for', async () => {
    const device = world.device();
    const tab = world.openTab(device);
    await world.clock.idle();
    befall(/POST/, { kind: 'late', by: 3_000 });
    void tab.shop.cart.add({ productId: 'candle' });
    await world.clock.idle();
    tab.shop.dispose();
    world.mishap = () => null;
    const next = world.openTab(device);
    await world.clock.advance(90_000);
    expect(next.shop.cart.$state.get()).toMatchObject({ count: 1, pending: false });
    expect((await world.cartOf(device))?.items.map(({ quantity }) => quantity)).toEqual([1]);
    next.shop.dispose();
  });
});
