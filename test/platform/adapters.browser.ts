import { assert } from '@open-wc/testing';
import { openChannel } from '../../src/platform/channel.js';
import { clock } from '../../src/platform/clock.js';
import { connectivity } from '../../src/platform/connectivity.js';
import { createRouteHistory } from '../../src/platform/history.js';
import { hostPage } from '../../src/platform/host-page.js';
import { createLeases } from '../../src/platform/leases.js';
import { createWebLocks } from '../../src/platform/locks.js';
import { randomness } from '../../src/platform/randomness.js';
import { createStorage } from '../../src/platform/storage.js';
import {
  describeChannel,
  describeClock,
  describeConnectivity,
  describeHistory,
  describeHostPage,
  describeLocks,
  describeRandomness,
  describeStorage,
  type Pass,
  type TestKit,
} from './ports.contract.js';

const kit: TestKit = { describe, it: (name, test) => void it(name, test), assert };
const pass: Pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets a test change what a property answers, until it is over. */
const restores: (() => void)[] = [];
function pretend(target: object, property: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, property);
  Object.defineProperty(target, property, { configurable: true, ...descriptor });
  restores.push(() => {
    if (own) Object.defineProperty(target, property, own);
    else Reflect.deleteProperty(target, property);
  });
}

const address = location.href;
afterEach(() => {
  restores.splice(0).forEach((restore) => restore());
  history.replaceState(null, '', address);
  localStorage.clear();
  sessionStorage.clear();
});

describeClock(kit, 'the browser', () => [clock, pass]);
describeRandomness(kit, 'the browser', () => randomness);
describeStorage(kit, 'localStorage', () => createStorage());
describeStorage(kit, 'sessionStorage', () => createStorage('sessionStorage'));
describeStorage(kit, 'storage that the browser blocks', () => {
  pretend(window, 'localStorage', {
    get() {
      throw new DOMException('', 'SecurityError');
    },
  });
  return createStorage();
});
describeStorage(kit, 'storage that is full', () => {
  pretend(Storage.prototype, 'setItem', {
    value() {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  return createStorage();
});

describe('storage that refuses', () => {
  const refuse = () =>
    pretend(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
  const refuseLocal = () => pretend(window, 'localStorage', { value: null });

  it('falls back to the tab’s own, where each area keeps to itself', () => {
    refuseLocal();
    createStorage('sessionStorage').set('contract:a', 'the tab’s');
    createStorage().set('contract:a', 'the visitor’s');
    assert.deepEqual(
      [createStorage().get('contract:a'), createStorage('sessionStorage').get('contract:a')],
      ['the visitor’s', 'the tab’s'],
    );
    assert.deepEqual(createStorage().keys('contract:'), ['contract:a']);
    createStorage().set('contract:a', null);
    assert.deepEqual(createStorage().keys('contract:'), []);
    assert.equal(createStorage('sessionStorage').get('contract:a'), 'the tab’s');
  });

  it('has what was written last, also over what could not be overwritten', () => {
    createStorage().set('contract:a', 'old');
    const storage = createStorage();
    refuse();
    storage.set('contract:a', 'new');
    assert.equal(storage.get('contract:a'), 'new');
    storage.set('contract:a', null);
    assert.equal(storage.get('contract:a'), null);
  });

  it('tells what ends with the page, and what does not any more', () => {
    const storage = createStorage();
    const told: [string, string | null][][] = [];
    storage.set('contract:kept', '1');
    refuse();
    storage.set('contract:a', '1');
    storage.onRefused?.((refused) => told.push([...refused]));
    storage.set('contract:b', '2');
    storage.set('contract:a', null);
    assert.deepEqual(told, [
      [['contract:a', '1']],
      [
        ['contract:a', '1'],
        ['contract:b', '2'],
      ],
      [
        ['contract:a', null],
        ['contract:b', '2'],
      ],
    ]);
  });
});

describeLocks(
  kit,
  'Web Locks',
  () => [createWebLocks(navigator.locks, clock), createWebLocks(navigator.locks, clock), pass],
  40,
);
describeLocks(kit, 'leases', () => {
  const leases = (owner: string) => createLeases(createStorage(), clock, owner);
  return [leases('one'), leases('other'), pass];
});
describeChannel(kit, 'the browser', () => [openChannel, openChannel, pass]);

describeConnectivity(kit, 'the browser', () => {
  let isOnline = true;
  pretend(navigator, 'onLine', { get: () => isOnline });
  const go = (isNowOnline: boolean) => () => {
    isOnline = isNowOnline;
    window.dispatchEvent(new Event(isNowOnline ? 'online' : 'offline'));
  };
  return {
    connectivity,
    goOffline: go(false),
    goOnline: go(true),
    show: () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  };
});

for (const routing of ['hash', 'query', 'none'] as const) {
  describeHistory(kit, `routing by ${routing}`, routing !== 'none', () => [createRouteHistory(routing), pass]);
}
describeHostPage(kit, 'the browser', () => ({
  page: hostPage,
  open: (query) => history.replaceState(null, '', new URL(query || location.pathname, address)),
}));

describe('what only a browser has', () => {
  it('calls the channel of another tab for what that wrote to storage', () => {
    let calls = 0;
    const channel = openChannel('contract-s', () => calls++);
    const write = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));
    write('contract-s:cart');
    write('else');
    write(null);
    assert.equal(calls, 1);
    channel.close();
    write('contract-s:cart');
    assert.equal(calls, 1);
  });
});
