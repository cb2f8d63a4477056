import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accountOf } from '../../../src/stores/account/account.js';
import { checkoutCustomerOf } from '../../../src/stores/account/checkout-customer.js';
import { checkoutOf } from '../../../src/stores/checkout/checkout.js';
import { cartSeed } from '../../helpers/seed.js';
import { World, type Tab } from '../../helpers/world.js';

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
  const tab = world.openTab(world.device());
  tabs.push(tab);
  const { shop } = tab;
  await during(shop.cart.add({ productId: 'candle' }));
  const checkout = checkoutOf(shop);
  await world.clock.advanceUntil(() => checkout.$state.get().status === 'ready');
  const account = accountOf(shop);
  const customer = checkoutCustomerOf(shop);
  await world.clock.advance(2_000);
  const call = (path: string, body: object) => during(shop.api.transport('POST', path, { body, cart: true }));
  return { account, checkout, customer, call, form: () => checkout.$state.get().form };
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

it('leaves what the shopper typed', async () => {
  const visit = await open();
  visit.checkout.edit({ email: 'own@example.com' });
  await join(visit, 'typed@example.com', 'Samira');
  visit.checkout.editAddress('shippingAddress', 'line1', '1 Road');
  await during(visit.account.logOut());
  await world.clock.advance(2_000);
  expect(visit.form()).toMatchObject({ email: 'own@example.com', shippingAddress: { line1: '1 Road' } });
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
