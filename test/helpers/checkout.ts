import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Totals } from '../../src/contract/money.js';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { withoutForm } from '../../src/payments/offline.js';
import type { PaymentForm } from '../../src/payments/port.js';
import { checkoutOf, type CheckoutStore } from '../../src/stores/checkout/checkout.js';
import type { Device } from './platform.js';
import { cartSeed } from './seed.js';
import { World, type Mishap, type Tab } from './world.js';

// The checkout loads it while it is filled in, and the virtual clock waits for no module.
import '../../src/stores/checkout/place-order.lazy.js';

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
export const FREE_CODE = { code: 'FREE100', type: 'percentage', value: 100 } as const;
const download = {
  slug: 'download',
  name: 'The download',
  type: 'digital',
  categories: [],
  price: 900,
  media: [],
} as const;

const wholeSeed: Partial<StoreSeed> = {
  ...seed,
  discounts: [...(seed.discounts ?? []), FREE_CODE],
  products: [...(seed.products ?? []), download],
};

/** The merchant changes the store; without an argument it is as before. */
export const changeStore = (change: Partial<StoreSeed> = {}): Promise<unknown> =>
  world.app.createStore({ ...wholeSeed, ...change }, world.key);

/** The zone of the United Kingdom with other prices. */
export const postage = (slow: number, fast: number): Partial<StoreSeed> => {
  const [zone, ...others] = seed.shippingZones ?? [];
  if (!zone) return {};
  const prices = [slow, fast];
  const options = zone.options.map((option, index) => ({ ...option, price: prices[index] ?? option.price }));
  return { shippingZones: [{ ...zone, options }, ...others] };
};

/** The store of this file, and the visitor’s device: another one for each test. */
export let world: World;
export let device: Device;
/** What is open, and is closed after the test. */
export const tabs: Tab[] = [];

/** To be called once by each file of tests. */
export function withCheckout(): void {
  beforeAll(async () => {
    world = await World.open(wholeSeed);
  });
  afterAll(() => world.close());
  beforeEach(() => void (device = world.device()));
  afterEach(async () => {
    world.mishap = () => null;
    for (const tab of tabs.splice(0)) tab.shop.dispose();
    await world.clock.advance(60_000);
  });
}

export interface Visit extends Tab {
  readonly store: CheckoutStore;
}

/** A page of the visitor with the checkout open; what the cart holds is in it before. */
export const visit = (...products: readonly string[]): Promise<Visit> => visitIn(world.openTab(device), ...products);

/** The same in a tab that is open already. */
export async function visitIn(tab: Tab, ...products: readonly string[]): Promise<Visit> {
  tabs.push(tab);
  for (const productId of products) await during(tab.shop.cart.add({ productId }));
  const store = checkoutOf(tab.shop);
  await world.clock.advanceUntil(() => store.$state.get().status !== 'loading');
  world.sent = [];
  return { ...tab, store };
}

/** The same tab once more: what it keeps for itself is still there. */
export async function reload(tab: Visit): Promise<Visit> {
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
export async function during<T>(promise: Promise<T>): Promise<T> {
  let isOver = false;
  const over = promise.finally(() => (isOver = true));
  over.catch(() => {});
  await world.clock.advanceUntil(() => isOver);
  return over;
}

export async function fill({ store }: Visit): Promise<void> {
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

export const card = (id: string): PaymentForm => withoutForm(id);
export const pay = ({ store }: Visit, id = 'pm_card_visa') => during(store.pay(card(id), null));
export const sentTo = (path: string) => world.sent.filter((request) => request.endsWith(path));
export interface StoredOrder {
  readonly id: string;
  readonly paymentState: string;
  readonly email: string;
  readonly totals: Totals;
}
export const orders = async () => ((await world.control('GET', '/orders')) as { data: StoredOrder[] }).data;
export const ordersOf = async (email: string) => (await orders()).filter((order) => order.email === email);
export const pageOf = ({ shop }: Visit) => shop.route.$route.get().page;

/** Does something to the next request of that kind. */
export function once(request: string, mishap: Mishap): void {
  let isLeft = true;
  world.mishap = (method, path) => {
    if (!isLeft || `${method} ${path}` !== request) return null;
    isLeft = false;
    return mishap;
  };
}

/** Does something while the next request of that kind is on its way. */
export function meanwhile(request: string, act: () => void): void {
  world.mishap = (method, path) => {
    if (`${method} ${path}` !== request) return null;
    world.mishap = () => null;
    act();
    return null;
  };
}

/** A payment form that waits for its bank until it is told to go on. */
export function heldCard(id = 'pm_card_visa') {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let isAsked = false;
  const form: PaymentForm = {
    ...card(id),
    createPaymentMethod() {
      isAsked = true;
      return held.then(() => id);
    },
  };
  return { form, release: () => release(), isAsked: () => isAsked };
}

/** The order that a tab shows, as the store has it. */
export async function orderOf(tab: Visit): Promise<StoredOrder | undefined> {
  const page = pageOf(tab);
  return (await orders()).find(({ id }) => page.name === 'order' && id === page.id);
}
