import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importWithRetry } from '../../src/loading/import-with-retry.js';

const page = new EventTarget();
const failure = new TypeError('Failed to fetch dynamically imported module');

/** Loads after so many failures, and counts how often it is asked. */
const loaderThatFails = (times: number) =>
  vi.fn(() => (loader.mock.calls.length > times ? Promise.resolve('loaded') : Promise.reject(failure)));
let loader: ReturnType<typeof loaderThatFails>;
let told: ReturnType<typeof vi.spyOn>;
/** What became of the import, as far as it is known. */
let outcomes: unknown[];

function start(times: number, options?: Parameters<typeof importWithRetry>[1]): void {
  loader = loaderThatFails(times);
  importWithRetry(loader, options).then(
    (loaded) => outcomes.push(loaded),
    (error: unknown) => outcomes.push(error),
  );
}
const tries = () => loader.mock.calls.length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  told = vi.spyOn(console, 'error').mockImplementation(() => {});
  outcomes = [];
});
afterEach(() => {
  // Whatever the end was, nothing waits any more.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('importWithRetry', () => {
  it('brings what can be loaded, and says nothing', async () => {
    start(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual(['loaded']);
    expect(told).not.toHaveBeenCalled();
  });

  it('tries again ever more rarely, at least once a minute, and reports each failure', async () => {
    start(6);
    const gaps: number[] = [];
    for (let seconds = 0, known = 0; !outcomes.length; seconds++) {
      await vi.advanceTimersByTimeAsync(seconds ? 1_000 : 0);
      if (tries() > known) gaps.push(seconds);
      known = tries();
    }
    expect(gaps).toEqual([0, 5, 15, 35, 75, 135, 195]);
    expect(outcomes).toEqual(['loaded']);
    expect(told.mock.calls).toEqual(Array(6).fill(['[vitrine] A part could not be loaded.', failure]));
  });

  it('tries again at once when the network is back', async () => {
    start(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tries()).toBe(1);
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual(['loaded']);
  });

  it('gives up after as many attempts as it is given, with the last error', async () => {
    start(9, { attempts: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries()).toBe(2);
    expect(outcomes).toEqual([failure]);
  });

  it('waits no longer for who has gone', async () => {
    const end = new AbortController();
    start(9, { signal: end.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    end.abort('gone');
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual(['gone']);
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(tries()).toBe(1);
  });

  it('hands over nothing that comes after the end', async () => {
    const end = new AbortController();
    start(0, { signal: end.signal });
    end.abort('gone');
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual(['gone']);
  });
});
