import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Totals } from '../../src/api/contract.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { withoutForm } from '../../src/payments/offline.js';
import { PaymentError, type PaymentForm } from '../../src/payments/port.js';
import { checkoutOf, type CheckoutStore } from '../../src/stores/checkout.js';
import { orderTrails } from '../../src/stores/order-trail.js';
import { orderTokensOf } from '../../src/stores/order-tokens.js';
import type { Device } from '../helpers/platform.js';
import { cartSeed } from '../helpers/seed.js';
import { World, type Mishap, type Tab } from '../helpers/world.js';

// The checkout loads it while it is filled in, and the virtual clock waits for no module.
import '../../src/stores/checkout-ordering.js';

const seed: Partial<StoreSeed> = {
  ...cartSeed,
  currency: 'GBP',
  country: 'GB',
  taxes: [
    { country: 'GB', name: 'VAT', rate: 0.2 },
    { country: 'DE', name: 'VAT', rate: 0.19 },
  ],
  shippingZones: [
    {
      name: 'United Kingdom',
      countries: ['GB'],
      options: [
        { name: 'Slow', description: '', price: 395, minDays: 2, maxDays: 3 },
        { name: 'Fast', description: '', price: 595, minDays: 1, maxDays: 1 },
      ],
    },
    {
      name: 'Germany',
      countries: ['DE'],
      options: [{ name: 'Road', description: '', price: 995, minDays: 3, maxDays: 4 }],
    },
    {
      name: 'United States',
      countries: ['US'],
      options: [{ name: 'Air', description: '', price: 1295, minDays: 5, maxDays: 8 }],
    },
  ],
  paymentMethods: [
    { id: 'card', label: 'Card' },
    { id: 'bank_transfer', label: 'Bank transfer' },
  ],
};
const FREE_CODE = { code: 'FREE100', type: 'percentage', value: 100 } as const;
const download = {
  slug: 'download',
  name: 'The download',
  type: 'digital',
  categories: [],
  price: 900,
  media: [],
} as const;

let world: World;
let device: Device;
const tabs: Tab[] = [];

beforeAll(async () => {
  world = await World.open({
    ...seed,
    discounts: [...(seed.discounts ?? []), FREE_CODE],
    products: [...(seed.products ?? []), download],
  });
});
afterAll(() => world.close());
beforeEach(() => (device = world.device()));
afterEach(async () => {
  world.mishap = () => null;
  for (const tab of tabs.splice(0)) tab.shop.dispose();
  await world.clock.advance(60_000);
});

interface Visit extends Tab {
  readonly store: CheckoutStore;
}

/** A page of the visitor with the checkout open; what the cart holds is in it before. */
async function visit(...products: readonly string[]): Promise<Visit> {
  const tab = world.openTab(device);
  tabs.push(tab);
  for (const productId of products) await during(tab.shop.cart.add({ productId }));
  const store = checkoutOf(tab.shop);
  await world.clock.advanceUntil(() => store.$state.get().status !== 'loading');
  world.sent = [];
  return { ...tab, store };
}

/** The same tab once more: what it keeps for itself is still there. */
async function reload(tab: Visit): Promise<Visit> {
  const draft = `vitrine:${world.key}:checkout`;
  const { shop, id, kill } = world.openTab(device);
  shop.platform.session.set(draft, tab.shop.platform.session.get(draft));
  tab.kill();
  const next = { shop, id, kill, store: checkoutOf(shop) };
  tabs.push(next);
  await world.clock.advanceUntil(() => next.store.$state.get().status !== 'loading');
  return next;
}

/** Lets time pass until a promise is settled, and answers what it answers. */
async function during<T>(promise: Promise<T>): Promise<T> {
  let isOver = false;
  const over = promise.finally(() => (isOver = true));
  over.catch(() => {});
  await world.clock.advanceUntil(() => isOver);
  return over;
}

async function fill({ store }: Visit): Promise<void> {
  store.edit({ email: 'sam@example.com' });
  const address = {
    countryCode: 'GB',
    firstName: 'Sam',
    lastName: 'Buyer',
    line1: '1 Road',
    postcode: 'NW1 6XE',
    city: 'London',
  };
  for (const [field, value] of Object.entries(address)) store.editAddress('shippingAddress', field as 'city', value);
  await world.clock.advance(2_000);
}

const card = (id: string): PaymentForm => withoutForm(id);
const pay = ({ store }: Visit, id = 'pm_card_visa') => during(store.pay(card(id), null));
const sentTo = (path: string) => world.sent.filter((request) => request.endsWith(path));
interface StoredOrder {
  readonly id: string;
  readonly paymentState: string;
  readonly email: string;
  readonly totals: Totals;
}
const orders = async () => ((await world.control('GET', '/orders')) as { data: StoredOrder[] }).data;
const ordersOf = async (email: string) => (await orders()).filter((order) => order.email === email);
const pageOf = ({ shop }: Visit) => shop.route.$route.get().page;

/** Does something to the next request of that kind. */
function once(request: string, mishap: Mishap): void {
  let isLeft = true;
  world.mishap = (method, path) => {
    if (!isLeft || `${method} ${path}` !== request) return null;
    isLeft = false;
    return mishap;
  };
}

/** Does something while the next request of that kind is on its way. */
function meanwhile(request: string, act: () => void): void {
  world.mishap = (method, path) => {
    if (`${method} ${path}` !== request) return null;
    world.mishap = () => null;
    act();
    return null;
  };
}

describe('while it is typed', () => {
  it('starts with the visitor’s country, and shows what the order will cost there', async () => {
    const tab = await visit('candle');
    await world.clock.advance(1_000);
    const { form, estimate } = tab.store.$state.get();
    expect(form.shippingAddress.countryCode).toBe('GB');
    expect(estimate?.total.amount).toBeGreaterThan(1200);
    expect(tab.store.total()).toBe(estimate?.total);
  });

  it('shows what the order will cost for what comes into the cart only after the country is known', async () => {
    const tab = await visit();
    for (const name of ['shippingAddress', 'billingAddress'] as const) {
      tab.store.editAddress(name, 'countryCode', 'DE');
    }
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().estimate).toBeNull();
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(1_000);
    expect(tab.store.total()?.amount).toBe(1200 + 995 + 228);
    expect(sentTo('/cart/estimate')).toHaveLength(1);
  });

  it('saves once the shopper pauses, chooses the first way to send, and takes over the cart’s totals', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const { shipping, estimate, errors } = tab.store.$state.get();
    expect(sentTo('/checkout-data')).toHaveLength(1);
    expect(shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, { name: 'Fast' }] });
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.name).toBe('Slow');
    expect(estimate).toBeNull();
    expect(errors).toEqual({});
    expect(tab.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('shows no total without the way to send while that is being chosen, and takes the order meanwhile', async () => {
    const tab = await visit('candle');
    await world.clock.advance(1_000);
    const shown = new Set<number | undefined>();
    const look = () => void shown.add(tab.store.total()?.amount);
    const stops = [tab.store.$state.listen(look), tab.shop.cart.$state.listen(look)];
    let paying = Promise.resolve();
    meanwhile('POST /cart/shipping-option', () => {
      paying = tab.store.pay(card('pm_card_visa'), null);
    });
    await fill(tab);
    await during(paying);
    stops.forEach((stop) => stop());
    expect(tab.store.$state.get().problem).toBeNull();
    expect(pageOf(tab).name).toBe('order');
    shown.delete(undefined);
    expect([...shown]).toEqual([1200 + 395 + 240]);
  });

  it('keeps the choice while it is offered, and takes the first of another country', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const fast = tab.store.$state.get().shipping.options[1]?.id ?? '';
    tab.store.chooseShipping(fast);
    expect(tab.store.$state.get().shipping.chosen).toBe(fast);
    tab.store.editAddress('shippingAddress', 'line1', '2 Road');
    await world.clock.advance(2_000);
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.id).toBe(fast);
    tab.store.editAddress('shippingAddress', 'countryCode', 'US');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().states['US']?.length).toBeGreaterThan(10);
    tab.store.editAddress('shippingAddress', 'postcode', '78701');
    tab.store.editAddress('shippingAddress', 'state', 'TX');
    await world.clock.advance(2_000);
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.name).toBe('Air');
  });

  it('sends only the newest, one at a time, and loses nothing that is typed meanwhile', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once('PUT /cart/checkout-data', { kind: 'delay', when: 'before' });
    tab.store.editAddress('shippingAddress', 'city', 'Lo');
    tab.store.leave('shippingAddress.city');
    await world.clock.idle();
    tab.store.editAddress('shippingAddress', 'city', 'Leeds');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().form.shippingAddress.city).toBe('Leeds');
    const data = await during(
      tab.shop.api.transport<{ data: { shippingAddress: { city: string } } }>('GET', '/cart/checkout-data', {
        cart: true,
      }),
    );
    expect(data.data.shippingAddress.city).toBe('Leeds');
  });

  it('puts what the store refuses beside its field, and takes it away when it is mended', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'postcode', 'nonsense');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toHaveProperty(['shippingAddress.postcode']);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9GU');
    expect(tab.store.$state.get().errors).toEqual({});
  });

  it('estimates for a place that the store does not have, and comes right again with the one it had', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const fast = tab.store.$state.get().shipping.options[1]?.id ?? '';
    tab.store.chooseShipping(fast);
    await world.clock.advance(1_000);
    const before = tab.store.total();
    expect(before?.amount).toBe(1200 + 595 + 240);

    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    expect(tab.store.$state.get().shipping).toEqual({ status: 'unknown', options: [], chosen: null });
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('unknown');
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
    expect(tab.store.$state.get().isEstimateOld).toBe(false);

    tab.store.editAddress('shippingAddress', 'countryCode', 'US');
    expect(tab.store.$state.get()).toMatchObject({
      estimate: { total: { amount: 1200 + 995 + 228 } },
      isEstimateOld: true,
    });
    await world.clock.advance(5_000);
    expect(tab.store.$state.get()).toMatchObject({
      estimate: { total: { amount: 1200 + 1295 } },
      isEstimateOld: false,
    });

    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    const { shipping, estimate } = tab.store.$state.get();
    expect(shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, { name: 'Fast' }], chosen: fast });
    expect(estimate).toBeNull();
    expect(tab.store.total()).toEqual(before);
  });

  it('follows the country also where it changes while the address before is saved', async () => {
    const tab = await visit('candle');
    meanwhile('PUT /cart/checkout-data', () => tab.store.editAddress('shippingAddress', 'countryCode', 'DE'));
    await fill(tab);
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('unknown');
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'ready', options: [{}, {}] });
    expect(tab.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('follows the country also where it changes while the options of the one before are read', async () => {
    const tab = await visit('candle');
    meanwhile('GET /cart/shipping-options', () => tab.store.editAddress('shippingAddress', 'countryCode', 'DE'));
    await fill(tab);
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping).toEqual({ status: 'unknown', options: [], chosen: null });
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
  });

  it('keeps estimating for the typed place after a reload', async () => {
    const first = await visit('candle');
    await fill(first);
    first.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(2_000);
    const second = await reload(first);
    await world.clock.advance(5_000);
    const { form, shipping, estimate } = second.store.$state.get();
    expect(form.shippingAddress.countryCode).toBe('DE');
    expect(shipping.status).toBe('unknown');
    expect(estimate?.total.amount).toBe(1200 + 995 + 228);
    second.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    expect(second.store.$state.get().shipping.status).toBe('ready');
    expect(second.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('leaves the ways to send in sight while a postcode is mended', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9G');
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'unknown', options: [{}, {}] });
    await world.clock.advance(600);
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 395 + 240);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9GU');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('ready');
    expect(tab.store.$state.get().estimate).toBeNull();
  });

  it('forgets what was said about an address when its country changes, and saves it again', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toHaveProperty(['shippingAddress.postcode']);
    world.sent = [];
    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    expect(tab.store.$state.get().errors).toEqual({});
    await world.clock.advance(2_000);
    const { errors, saving } = tab.store.$state.get();
    expect({ errors, saving }).toEqual({ errors: {}, saving: 'idle' });
    expect(sentTo('/checkout-data')).toHaveLength(1);
  });

  it('hears nothing of an address that is another one by now', async () => {
    const tab = await visit('candle');
    await fill(tab);
    meanwhile('PUT /cart/checkout-data', () => tab.store.editAddress('shippingAddress', 'countryCode', 'GB'));
    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(5_000);
    const { errors, saving } = tab.store.$state.get();
    expect({ errors, saving }).toEqual({ errors: {}, saving: 'idle' });
  });

  it('saves again what stood there before a save whose answer was lost', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once('PUT /cart/checkout-data', { kind: 'drop', when: 'after' });
    tab.store.editAddress('shippingAddress', 'line1', '2 Road');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('failed');
    tab.store.editAddress('shippingAddress', 'line1', '1 Road');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('idle');
    const { data } = await during(
      tab.shop.api.transport<{ data: { shippingAddress: { line1: string } } }>('GET', '/cart/checkout-data', {
        cart: true,
      }),
    );
    expect(data.shippingAddress.line1).toBe('1 Road');
  });

  it('says that it is not saved while the store can’t be reached, and saves when it can', async () => {
    const tab = await visit('candle');
    device.goOffline();
    await fill(tab);
    expect(tab.store.$state.get().saving).toBe('failed');
    device.goOnline();
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('idle');
    expect(tab.store.$state.get().shipping.status).toBe('ready');
  });

  it('is there again in another page', async () => {
    const first = await visit('candle');
    await fill(first);
    first.kill();
    const second = await visit();
    expect(second.store.$state.get().form).toMatchObject({
      email: 'sam@example.com',
      shippingAddress: { city: 'London' },
    });
    await world.clock.advance(1_000);
    expect(second.store.$state.get().shipping.status).toBe('ready');
    expect(sentTo('/checkout-data').filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it.each<[string, Mishap]>([
    ['refused', { kind: 'status', when: 'before', status: 422 }],
    ['answered 500 after the store acted', { kind: 'status', when: 'after', status: 500 }],
    ['dropped before it arrived', { kind: 'drop', when: 'before' }],
  ])('a way to send that was %s bars nobody from paying, with the way that is shown', async (_name, mishap) => {
    const tab = await visit('candle');
    await fill(tab);
    const [, fast] = tab.store.$state.get().shipping.options;
    once('POST /cart/shipping-option', mishap);
    tab.store.chooseShipping(fast?.id ?? '');
    await world.clock.advance(20_000);
    const { options, chosen } = tab.store.$state.get().shipping;
    expect(options.find(({ id }) => id === chosen)?.name).toBe('Slow');
    await pay(tab);
    const page = pageOf(tab);
    const order = (await orders()).find(({ id }) => page.name === 'order' && id === page.id);
    expect(order?.totals.shipping?.amount).toBe(395);
  });

  it('takes the last of several ways to send, though one before it failed', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [slow, fast] = tab.store.$state.get().shipping.options;
    once('POST /cart/shipping-option', { kind: 'hang', when: 'after' });
    tab.store.chooseShipping(fast?.id ?? '');
    await world.clock.idle();
    for (const option of [slow, fast]) tab.store.chooseShipping(option?.id ?? '');
    await world.clock.advance(20_000);
    expect(tab.store.$state.get().shipping.chosen).toBe(fast?.id);
    expect((await world.cartOf(device))?.shippingOption?.name).toBe('Fast');
    expect(sentTo('/cart/shipping-option')).toHaveLength(3);
  });

  it('offers ways to send as soon as something has to be sent', async () => {
    const tab = await visit('download');
    await fill(tab);
    expect(tab.store.$state.get().shipping.options).toEqual([]);
    for (let times = 0; times < 2; times++) {
      await during(tab.shop.cart.add({ productId: 'candle' }));
      await world.clock.advance(2_000);
      expect(tab.store.$state.get().shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, {}] });
      expect((await world.cartOf(device))?.shippingOption?.name).toBe('Slow');
      const candle = tab.shop.cart.$state.get().lines.find(({ name }) => name === 'The candle');
      if (candle) await during(tab.shop.cart.setQuantity(candle, 0));
      await world.clock.advance(2_000);
      expect(tab.store.$state.get().shipping.options).toEqual([]);
    }
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(2_000);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('starts with a country that the page learns later', async () => {
    const tab = await visit();
    tab.store.suggestCountry('de');
    expect(tab.store.$state.get().form.shippingAddress.countryCode).toBe('DE');
    tab.store.suggestCountry('us');
    expect(tab.store.$state.get().form.shippingAddress.countryCode).toBe('DE');
  });

  it('asks for no address of digital goods', async () => {
    const tab = await visit('download');
    expect(tab.store.$state.get().rules.requiresShipping).toBe(false);
    tab.store.edit({ email: 'digital@example.com' });
    await pay(tab);
    expect(pageOf(tab)).toMatchObject({ name: 'order' });
  });
});

describe('paying', () => {
  it('says what is missing without asking the store', async () => {
    const tab = await visit('candle');
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'fields' } });
    expect(Object.keys(tab.store.$state.get().errors)).toContain('shippingAddress.line1');
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('makes one order of two clicks, and starts the next cart with another token', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const token = tab.shop.cartToken.get();
    await during(Promise.all([tab.store.pay(card('pm_card_visa'), null), tab.store.pay(card('pm_card_visa'), null)]));
    expect(sentTo('/cart/checkout')).toHaveLength(1);
    const page = pageOf(tab);
    expect(page.name).toBe('order');
    expect(tab.shop.cart.$state.get().count).toBe(0);
    expect(orderTokensOf(tab.shop).of(page.name === 'order' ? page.id : '')).toBe(token);
    expect(tab.shop.cartToken.get()).not.toBe(token);
  });

  it('saves what is not saved yet before it pays, and asks again where that changes the total', async () => {
    const tab = await visit('candle');
    tab.store.edit({ email: 'quick@example.com' });
    const address = { countryCode: 'GB', firstName: 'Q', lastName: 'K', line1: '1', postcode: 'NW1 6XE', city: 'L' };
    for (const [field, value] of Object.entries(address))
      tab.store.editAddress('shippingAddress', field as 'city', value);
    await pay(tab);
    expect(tab.store.$state.get().problem).toEqual({ kind: 'changed' });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it.each(['in this tab', 'in another'])(
    'asks again where a change %s, still on its way, changes the total',
    async (where) => {
      const tab = await visit('candle');
      await fill(tab);
      const other = where === 'in another' ? world.openTab(device) : tab;
      tabs.push(other);
      once('POST /cart/items', { kind: 'late', by: 5_000 });
      void other.shop.cart.add({ productId: 'candle' });
      await pay(tab);
      expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'changed' } });
      expect(sentTo('/cart/checkout')).toEqual([]);
      expect(tab.store.total()?.amount).toBe(2400 + 395 + 480);
      await pay(tab);
      expect(pageOf(tab).name).toBe('order');
    },
  );

  it('tells why a card was declined, and takes another one', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await pay(tab, 'pm_card_visa_chargeDeclinedInsufficientFunds');
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'declined', code: 'insufficient_funds' },
    });
    expect(tab.shop.cart.$state.get().count).toBe(1);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('tells what the payment form said', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const refusing = {
      ...card(''),
      createPaymentMethod: () => Promise.reject(new PaymentError('Your card number is invalid.')),
    };
    await during(tab.store.pay(refusing, null));
    expect(tab.store.$state.get().problem).toEqual({ kind: 'payment', text: 'Your card number is invalid.' });
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('shows a changed price by the name of its line, and pays when the shopper says so again', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await world.control('PATCH', '/products/candle', { price: 1500 });
    await pay(tab);
    const { problem, changes } = tab.store.$state.get();
    expect(problem).toEqual({ kind: 'changed' });
    expect(changes).toMatchObject([
      { kind: 'price', name: 'The candle', before: { amount: 1200 }, after: { amount: 1500 } },
    ]);
    expect(tab.store.total()?.amount).toBe(1500 + 395 + 300);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
    await world.control('PATCH', '/products/candle', { price: 1200 });
  });

  it('names what is sold out, and that the cart is empty then', async () => {
    const tab = await visit('scarce');
    await fill(tab);
    await world.control('PATCH', '/products/scarce', { stock: 0 });
    await pay(tab);
    expect(tab.store.$state.get().changes).toMatchObject([{ kind: 'stock', name: 'The scarce', after: 0 }]);
    expect(tab.shop.cart.$state.get().count).toBe(0);
    await world.control('PATCH', '/products/scarce', { stock: 3 });
  });

  it('needs no payment for an order that is free', async () => {
    const tab = await visit('download');
    await during(tab.shop.cart.setDiscount('FREE100'));
    expect(tab.store.$state.get().choice?.kind).toBe('free');
    tab.store.edit({ email: 'free@example.com' });
    await pay(tab, 'free');
    expect(await ordersOf('free@example.com')).toMatchObject([{ paymentState: 'paid' }]);
  });

  it('places an order that is paid by bank transfer', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.choosePayment('bank_transfer');
    await pay(tab, 'bank_transfer');
    expect(pageOf(tab).name).toBe('order');
    expect(tab.shop.cart.$state.get().count).toBe(0);
  });

  it('closes the counter in words while the store is paused', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await world.control('POST', '/paused', { paused: true });
    await pay(tab);
    expect(tab.store.$state.get().problem).toMatchObject({ kind: 'error', error: { code: 'store_paused' } });
    await world.control('POST', '/paused', { paused: false });
  });
});

describe('a checkout without an answer', () => {
  const CHECKOUT = 'POST /cart/checkout';

  it.each<[string, Mishap]>([
    ['dropped after the store acted', { kind: 'drop', when: 'after' }],
    ['never answered after the store acted', { kind: 'hang', when: 'after' }],
    ['answered 500 after the store acted', { kind: 'status', when: 'after', status: 500 }],
    ['carried out late', { kind: 'late', by: 16_000 }],
  ])('%s is found in the cart, and sent once', async (_name, mishap) => {
    const tab = await visit('candle');
    const email = `found${Math.floor(world.clock.now())}@example.com`;
    await fill(tab);
    tab.store.edit({ email });
    await world.clock.advance(2_000);
    once(CHECKOUT, mishap);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
    expect(sentTo('/cart/checkout')).toHaveLength(1);
    expect(await ordersOf(email)).toHaveLength(1);
  });

  it.each<[string, Mishap]>([
    ['dropped before the store acted', { kind: 'drop', when: 'before' }],
    ['answered 502 before the store acted', { kind: 'status', when: 'before', status: 502 }],
  ])('%s is said to have failed, and may be sent again', async (_name, mishap) => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, mishap);
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'uncertain' } });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('ends in the store’s words where it refuses to tell', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, { kind: 'drop', when: 'before' });
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.control('POST', '/paused', { paused: true });
    await during(paying);
    await world.control('POST', '/paused', { paused: false });
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'error', error: { code: 'store_paused' } },
    });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('is not given up while the store can’t be reached', async () => {
    const tab = await visit('candle');
    await fill(tab);
    world.mishap = (method, path) => {
      if (`${method} ${path}` !== CHECKOUT) return null;
      device.goOffline();
      return { kind: 'drop', when: 'after' };
    };
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.clock.advance(120_000);
    expect(tab.store.$state.get().phase).toBe('unreached');
    world.mishap = () => null;
    device.goOnline();
    await during(paying);
    expect(pageOf(tab).name).toBe('order');
  });

  it('is told soon after the connection is back', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, { kind: 'drop', when: 'before' });
    world.mishap = ((before) => (method: string, path: string) => {
      if (`${method} ${path}` === CHECKOUT) device.goOffline();
      return before(method, path);
    })(world.mishap);
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.clock.advance(25_000);
    expect(tab.store.$state.get().phase).toBe('unreached');
    device.goOnline();
    await world.clock.advance(16_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'uncertain' } });
    await paying;
  });
});

describe('a payment that leaves the page', () => {
  async function leaveForBank(): Promise<Visit> {
    const tab = await visit('candle');
    await fill(tab);
    await pay(tab, 'pm_card_threeDSecure2Required');
    return tab;
  }
  const orderOf = ({ shop }: Visit) => orderTrails(world.key, shop.platform.storage).recall()?.orderId ?? '';

  it('goes to the bank’s page, with the way back', async () => {
    const tab = await leaveForBank();
    expect(tab.store.$state.get().phase).toBe('leaving');
    expect(device.left).toEqual([expect.stringMatching(/^https:\/\/store\.example\/pay\//)]);
  });

  it('refuses to leave for an address that is not https', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { transport } = tab.shop.api;
    expect(transport).toBeTypeOf('function');
    await world.control('POST', '/faults', {
      match: { method: 'POST', path: '/cart/checkout' },
      kind: 'status',
      when: 'after',
      status: 200,
      body: {
        data: {
          orderId: 'ord_x',
          status: 'pending',
          paymentStatus: 'requires_action',
          requiresAction: true,
          nextActionUrl: 'javascript:alert(1)',
        },
      },
    });
    await pay(tab);
    expect(device.left).toEqual([]);
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'unfinished', nextActionUrl: null },
    });
    silence.mockRestore();
  });

  it('comes back by the page’s address to the order', async () => {
    const tab = await leaveForBank();
    device.parameters = new URLSearchParams({ order: orderOf(tab), utm: 'x' });
    tab.kill();
    const back = await visit();
    await vi.waitUntil(() => pageOf(back).name !== 'home');
    expect(pageOf(back)).toEqual({ name: 'order', id: orderOf(tab) });
    expect(device.parameters.toString()).toBe('utm=x');
  });

  it('comes back to the order that took its place', async () => {
    const one = await leaveForBank();
    const first = orderOf(one);
    const two = await visit();
    await pay(two, 'pm_card_visa');
    const second = orderOf(two);
    expect(second).not.toBe(first);
    one.kill();
    device.parameters = new URLSearchParams({ order: first });
    const back = await visit();
    await vi.waitUntil(() => pageOf(back).name !== 'home');
    expect(pageOf(back)).toEqual({ name: 'order', id: second });
    expect(device.parameters.toString()).toBe('');
  });

  it('leaves the order parameter of somebody else alone', async () => {
    device.parameters = new URLSearchParams({ order: 'asc' });
    const tab = await visit('candle');
    expect(pageOf(tab).name).toBe('home');
    expect(device.parameters.get('order')).toBe('asc');
  });

  it('that was abandoned waits, and another way to pay takes its place', async () => {
    const tab = await leaveForBank();
    device.show();
    await world.clock.advance(1_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'unfinished' } });
    await pay(tab, 'pm_card_visa');
    expect(pageOf(tab).name).toBe('order');
  });

  it('that was abandoned is not spoken of any more when the cart has changed since', async () => {
    const tab = await leaveForBank();
    device.show();
    await world.clock.advance(1_000);
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(2_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: null });
    await pay(tab, 'pm_card_visa');
    expect(pageOf(tab).name).toBe('order');
  });

  it('that failed there is told, with the cart a cart again', async () => {
    const tab = await leaveForBank();
    await world.control('POST', `/payments/${orderOf(tab)}`, { outcome: 'failed' });
    device.show();
    await world.clock.advance(1_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'failed' } });
    expect(tab.shop.cart.$state.get().count).toBe(1);
  });

  it('that was paid there, or in another tab, ends at the order', async () => {
    const tab = await leaveForBank();
    const orderId = orderOf(tab);
    await world.control('POST', `/payments/${orderId}`, { outcome: 'paid' });
    tab.kill();
    const next = await visit();
    await world.clock.advance(1_000);
    expect(pageOf(next)).toEqual({ name: 'order', id: orderId });
    expect(next.shop.cart.$state.get().count).toBe(0);
  });
});
