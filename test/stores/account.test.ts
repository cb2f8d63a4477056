import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { accountOf, type AccountStore } from '../../src/stores/account.js';
import { accountOrdersOf } from '../../src/stores/account-orders.js';
import type { Device } from '../helpers/platform.js';
import { cartSeed } from '../helpers/seed.js';
import { World, type Tab } from '../helpers/world.js';

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

/** Somebody who has ordered here before. */
async function customer(): Promise<string> {
  const email = `sam-${++people}@example.com`;
  const { shop } = open(world.device());
  const call = <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    shop.api.transport<{ data: T }>(method, path, { body, cart: true });
  const product = cartSeed.products?.[0]?.slug;
  await world.clock.run(call('POST', '/cart/items', { productId: product }));
  await world.clock.run(call('PUT', '/cart/checkout-data', { email, shippingAddress, sameAsShipping: true }));
  const { data } = await world.clock.run(call<{ id: string }[]>('GET', '/cart/shipping-options'));
  await world.clock.run(call('POST', '/cart/shipping-option', { shippingOptionId: data[0]?.id }));
  await world.clock.run(call('POST', '/cart/checkout', { paymentMethod: 'pm_card_visa' }));
  return email;
}
