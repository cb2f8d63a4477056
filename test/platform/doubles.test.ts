import { assert, describe, it } from 'vitest';
import { createLeases } from '../../src/platform/leases.js';
import { createMemoryPlatform } from '../../src/platform/memory.js';
import { VirtualClock } from '../helpers/clock.js';
import { Device } from '../helpers/platform.js';
import {
  describeChannel,
  describeClock,
  describeConnectivity,
  describeHistory,
  describeHostPage,
  describeLocks,
  describeRandomness,
  describeStorage,
  type TestKit,
} from './ports.contract.js';

const kit: TestKit = { describe, it: (name, test) => void it(name, test), assert };
const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 50));
const passing = (clock: VirtualClock) => (ms: number) => clock.advance(ms);

/** Two tabs of a visitor. */
function visitor() {
  const clock = new VirtualClock();
  const device = new Device(clock);
  return { clock, device, one: device.platform({}), other: device.platform({}) };
}

describeClock(kit, 'a tab of the tests', () => {
  const { one, clock } = visitor();
  return [one.clock, passing(clock)];
});
describeRandomness(kit, 'a tab of the tests', () => visitor().one.random);
describeStorage(kit, 'a tab of the tests', () => visitor().one.storage);
describeStorage(kit, 'a tab of the tests, for itself', () => visitor().one.session);
describeStorage(kit, 'a tab of the tests that may keep nothing', () => {
  const { device } = visitor();
  device.isStorageBlocked = true;
  return device.platform({}).storage;
});
describeLocks(kit, 'tabs of the tests', () => {
  const { one, other, clock } = visitor();
  return [one.locks, other.locks, passing(clock)];
});
// Not a double: the browser's own where it has no Web Locks, in a time that costs nothing.
describeLocks(kit, 'leases', () => {
  const { one, other, clock } = visitor();
  const leases = (tab: typeof one, owner: string) => createLeases(tab.storage, tab.clock, owner);
  return [leases(one, 'one'), leases(other, 'other'), passing(clock)];
});
const memory = () => createMemoryPlatform('https://shop.example/');
describeStorage(kit, 'memory', () => memory().storage);
describeStorage(kit, 'memory, for this tab', () => memory().session);
describeLocks(kit, 'memory', () => {
  const { locks } = memory();
  return [locks, locks, pass];
});
describeHistory(kit, 'memory', false, () => [memory().history, pass]);
describeHostPage(kit, 'memory', () => {
  let page = memory().page;
  return {
    page: {
      ...page,
      parameter: (name) => page.parameter(name),
      drop: (name) => page.drop(name),
      href: () => page.href(),
    },
    open: (query) => void ({ page } = createMemoryPlatform(`https://shop.example/${query}`)),
  };
});
describeChannel(kit, 'tabs of the tests', () => {
  const { one, other, clock } = visitor();
  return [one.channel, other.channel, passing(clock)];
});
describeConnectivity(kit, 'a tab of the tests', () => {
  const { one, device } = visitor();
  return {
    connectivity: one.connectivity,
    goOffline: () => device.goOffline(),
    goOnline: () => device.goOnline(),
    show: () => device.show(),
  };
});
describeHistory(kit, 'a tab of the tests', false, () => {
  const { one, clock } = visitor();
  return [one.history, passing(clock)];
});
describeHostPage(kit, 'a tab of the tests', () => {
  const { one, device } = visitor();
  return { page: one.page, open: (query) => (device.parameters = new URLSearchParams(query)) };
});
