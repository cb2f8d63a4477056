import { describe, expect, it } from 'vitest';
import { createLeases, LEASE_MS } from '../../src/platform/leases.js';
import type { Clock, TabLocks } from '../../src/stores/shared/ports.js';
import { VirtualClock } from '../helpers/clock.js';
import { Device } from '../helpers/platform.js';

const LOCK = 'lock';

/** A tab that the browser can freeze: its timers are over late, when it is thawed. */
function openTab(clock: VirtualClock, device: Device, owner: string) {
  let thawed = Promise.resolve();
  let thaw = () => {};
  const tabClock: Clock = {
    now: () => clock.now(),
    wait: async (ms, signal) => {
      await clock.wait(ms, signal);
      await thawed;
    },
  };
  const locks = createLeases(device.platform({}).storage, tabClock, owner);
  return {
    locks,
    freeze: () => void (thawed = new Promise((resolve) => (thaw = resolve))),
    thaw: () => thaw(),
  };
}

function visitor() {
  const clock = new VirtualClock();
  const device = new Device(clock);
  return { clock, one: openTab(clock, device, 'one'), other: openTab(clock, device, 'other') };
}

/** Holds the lock until `end` is called. */
function hold(locks: TabLocks) {
  let end = () => {};
  const over = new Promise<void>((resolve) => (end = resolve));
  let isHeld: (() => boolean) | null = null;
  void locks.hold(LOCK, (asked) => {
    isHeld = asked;
    return over;
  });
  return { isHeld: () => isHeld?.() ?? null, end: () => end() };
}

describe('a tab that was frozen for longer than its lease', () => {
  it('does not take back what another holds, and does not free it', async () => {
    const { clock, one, other } = visitor();
    const first = hold(one.locks);
    await clock.advance(500);
    expect(first.isHeld()).toBe(true);

    one.freeze();
    const second = hold(other.locks);
    await clock.advance(LEASE_MS / 2);
    expect(second.isHeld()).toBe(null);
    await clock.advance(LEASE_MS);
    expect(second.isHeld()).toBe(true);

    one.thaw();
    await clock.advance(10 * LEASE_MS);
    expect([first.isHeld(), second.isHeld()]).toEqual([false, true]);
    first.end();
    await clock.advance(1_000);
    expect(second.isHeld()).toBe(true);
  });

  it('has lost it, though the other is done with it by then', async () => {
    const { clock, one, other } = visitor();
    const first = hold(one.locks);
    await clock.advance(500);
    one.freeze();
    const second = hold(other.locks);
    await clock.advance(2 * LEASE_MS);
    second.end();
    await clock.advance(500);
    one.thaw();
    await clock.advance(2_000);
    expect(first.isHeld()).toBe(false);
    const third = hold(other.locks);
    await clock.advance(500);
    expect(third.isHeld()).toBe(true);
  });

  it('goes on with it where nobody has taken it over', async () => {
    const { clock, one, other } = visitor();
    const first = hold(one.locks);
    await clock.advance(500);
    one.freeze();
    await clock.advance(3 * LEASE_MS);
    one.thaw();
    await clock.advance(100);
    expect(first.isHeld()).toBe(true);
    const second = hold(other.locks);
    await clock.advance(3 * LEASE_MS);
    expect([first.isHeld(), second.isHeld()]).toEqual([true, null]);
  });

  it('keeps again what it kept once that is free, and not before', async () => {
    const { clock, one, other } = visitor();
    one.locks.keep(LOCK);
    await clock.advance(500);
    one.freeze();
    const second = hold(other.locks);
    await clock.advance(2 * LEASE_MS);
    one.thaw();
    await clock.advance(2 * LEASE_MS);
    expect(second.isHeld()).toBe(true);
    second.end();
    await clock.advance(2_000);
    const third = hold(other.locks);
    await clock.advance(3 * LEASE_MS);
    expect(third.isHeld()).toBe(null);
  });
});
