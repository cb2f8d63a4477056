import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { accountOf } from '../../../src/stores/account/account.js';
import { checkoutCustomerOf } from '../../../src/stores/account/checkout-customer.js';
import { checkoutOf } from '../../../src/stores/checkout/checkout.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Tab } from '../../helpers/world.js';

const MINUTE = 60_000;

let world: World;
const tabs: Tab[] = [];

beforeAll(async () => {
  const option = { name: 'Post', description: '', price: 395, minDays: 2, maxDays: 3 };
  const shippingZones = [{ name: 'Everywhere', countries: ['*'], options: [option] }];
  world = await World.open({ ...cartSeed, country: 'GB', shippingZones });
});
afterAll(() => world.close());
afterEach(() => tabs.splice(0).forEach(({ shop }) => shop.dispose()));

/** Lets time pass until a promise is settled, and answers what it answers. */
async function during<T>(promise: Promise<T>): Promise<T> {
  let isOver = false;
  const over = promise.finally(() => (isOver = true));
  over.catch(() => {});
  await world.clock.advanceUntil(() => isOver);
  return over;
}

/** A checkout with something in the cart, and who stands at it. */
async function open() {
  const device = world.device();
  const openTab = () => {
    const tab = world.openTab(device);
    tabs.push(tab);
    return tab;
  };
  const { shop } = openTab();
  await during(shop.cart.add({ productId: 'candle' }));
  const checkout = checkoutOf(shop);
  await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
  const account = accountOf(shop);
  const customer = checkoutCustomerOf(shop);
  await world.clock.advance(2_000);
  const call = (path: string, body: object) => during(shop.api.transport('POST', path, { body, cart: true }));
  return { again: openTab, shop, account, checkout, customer, call, form: () => checkout.$state.get().form };
}
type Visit = Awaited<ReturnType<typeof open>>;

/** Makes an account: with a name, and no address yet. */
async function join({ account, call }: Visit, email: string, firstName: string): Promise<void> {
  await call('/cart/create-account', { email, firstName, lastName: 'Buyer' });
  account.retry();
  await world.clock.advance(2_000);
}

it('fills in the name of a customer who has saved no address, and takes it away when they sign out', async () => {
  const visit = await open();
  await join(visit, 'nowhere@example.com', 'Samira');
  expect(visit.form()).toMatchObject({
    email: 'nowhere@example.com',
    shippingAddress: { countryCode: 'GB', firstName: 'Samira' },
  });
  visit.checkout.editAddress('shippingAddress', 'countryCode', 'DE');
  await world.clock.advance(2_000);
  await during(visit.account.logOut());
  await world.clock.advance(2_000);
  expect(visit.form()).toMatchObject({
    email: '',
    shippingAddress: { countryCode: 'DE', firstName: '', lastName: '' },
  });
});

it('leaves what the shopper typed to the customer they become, and to nobody after that', async () => {
  const visit = await open();
  visit.checkout.edit({ email: 'own@example.com' });
  await join(visit, 'typed@example.com', 'Samira');
  visit.checkout.editAddress('shippingAddress', 'line1', '1 Road');
  await world.clock.advance(2_000);
  expect(visit.form()).toMatchObject({ email: 'own@example.com', shippingAddress: { line1: '1 Road' } });
  await during(visit.account.logOut());
  expect(visit.form()).toMatchObject({ email: '', shippingAddress: { countryCode: 'GB', line1: '' } });
});

it.each([
  ['waits to be saved', null],
  ['is on its way', { kind: 'delay', when: 'before' }],
  ['is saved and not answered', { kind: 'delay', when: 'after' }],
] as const)('saves nothing for a customer who has left: what %s', async (_name, mishap) => {
  const visit = await open();
  await join(visit, `leaves-${mishap?.when ?? 'at-once'}@example.com`, 'Samira');
  // What saves is loaded right after the form.
  await vi.waitUntil(async () => {
    await world.clock.idle();
    return world.sent.includes('PUT /cart/checkout-data');
  });
  world.mishap = (method, path) => (method === 'PUT' && path === '/cart/checkout-data' ? mishap : null);
  for (const [field, value] of Object.entries({ lastName: 'Buyer', line1: '1 Road', city: 'London' })) {
    visit.checkout.editAddress('shippingAddress', field as 'line1', value);
  }
  visit.checkout.editAddress('shippingAddress', 'postcode', 'NW1 6XE');
  if (mishap) visit.checkout.leave('shippingAddress.postcode');
  await during(visit.account.logOut());
  await world.clock.advance(MINUTE);
  world.mishap = () => null;
  expect(await during(visit.shop.api.transport('GET', '/cart/checkout-data', { cart: true }))).toMatchObject({
    data: { email: null, shippingAddress: null },
  });
  const next = checkoutOf(visit.again().shop);
  await world.clock.advanceUntil(() => next.$state.get().status === 'ready');
  expect(next.$state.get().form).toMatchObject({ email: '', shippingAddress: { firstName: '', line1: '' } });
});

it('logs out behind what is being written for the customer, not before', async () => {
  const { account, shop, ...visit } = await open();
  await join({ account, shop, ...visit }, 'writes@example.com', 'Samira');
  world.sent = [];
  let release = () => {};
  const written = shop.cart.exclusive(() => new Promise<void>((resolve) => (release = resolve)));
  const left = account.logOut();
  await world.clock.advance(MINUTE);
  expect(world.sent).not.toContain('POST /account/logout');
  expect(account.$logOut.get().status).toBe('busy');
  release();
  await during(Promise.all([written, left]));
  expect(world.sent).toContain('POST /account/logout');
  expect(account.$auth.get().status).toBe('guest');
});

it('gives the next customer nothing of the one before', async () => {
  const visit = await open();
  await join(visit, 'first@example.com', 'Samira');
  await join(visit, 'second@example.com', 'Robin');
  expect(visit.form()).toMatchObject({ email: 'second@example.com', shippingAddress: { firstName: 'Robin' } });
});

it('asks again whether an address has an account where the store could not tell', async () => {
  const member = await open();
  await join(member, 'member@example.com', 'Samira');
  const visit = await open();
  visit.checkout.edit({ email: 'member@example.com' });
  world.mishap = (_method, path) => (path.includes('check') ? { kind: 'drop', when: 'before' } : null);
  await during(visit.customer.emailLeft());
  world.mishap = () => null;
  expect(visit.customer.$state.get().isKnown).toBe(false);
  await during(visit.customer.emailLeft());
  expect(visit.customer.$state.get().isKnown).toBe(true);
});
