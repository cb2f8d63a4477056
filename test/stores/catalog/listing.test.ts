import { afterAll, beforeAll, expect, it } from 'vitest';
import { cartSeed } from '../../helpers/seed.js';
import { World } from '../../helpers/world.js';

let world: World;

beforeAll(async () => {
  world = await World.open(cartSeed);
});
afterAll(() => world.close());

const requests = () => world.sent.filter((line) => line.startsWith('GET /products')).length;

it('reads no more pages than anybody turns, whatever an address asks for', async () => {
  const { shop } = world.openTab(world.device());
  const listing = shop.catalog.listing();
  const before = requests();
  listing.show({ page: 5_000_000_000, perPage: 1 }, true);
  await world.clock.idle();
  expect(requests() - before).toBe(50);
  shop.dispose();
});

it('is read again with the others as long as somebody shows it, and not after', async () => {
  const { shop } = world.openTab(world.device());
  const [shown, gone] = [shop.catalog.listing(), shop.catalog.listing()];
  for (const listing of [shown, gone]) listing.show({ page: 1, perPage: 2 });
  await world.clock.idle();
  gone.dispose();
  const before = requests();
  shop.locale.set('fr');
  await world.clock.idle();
  expect(requests() - before).toBe(1);
  expect(shown.$state.get().status).toBe('ready');
  shop.dispose();
});

it('is read again when the visitor comes back, if it could not be read and somebody shows it', async () => {
  const device = world.device();
  const { shop } = world.openTab(device);
  const [shown, gone] = [shop.catalog.listing(), shop.catalog.listing()];
  device.goOffline();
  for (const listing of [shown, gone]) listing.show({ page: 1, perPage: 2 });
  await world.clock.advance(60_000);
  expect(shown.$state.get().status).toBe('failed');
  gone.dispose();
  device.isOnline = true;
  const before = requests();
  device.show();
  await world.clock.idle();
  expect(shown.$state.get().status).toBe('ready');
  expect(requests() - before).toBe(1);
  device.show();
  await world.clock.idle();
  expect(requests() - before).toBe(1);
  shop.dispose();
});
