import type { ApiError } from '../../api/errors.js';
import { toApiError } from '../../api/errors.js';
import type { CartLedger } from './journal.js';
import type { CartQueue } from './queue.js';
import type { CartStep } from './sender.js';
import { pause } from '../shared/pause.js';
import type { Clock, Connectivity, Locks } from '../shared/ports.js';

export interface CartWorkerOptions {
  readonly lockName: string;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly connectivity: Connectivity;
  readonly queue: CartQueue;
  readonly ledger: CartLedger;
  /** Takes one step under the lock. */
  readonly step: () => Promise<CartStep>;
  /** Reads the cart, if the visitor has one, and takes it over, under the lock. */
  readonly read: () => Promise<void>;
  /** Called first whenever the lock was waited for. */
  readonly catchUp: () => void;
  /** Says how it goes: whether changes have to wait, and what stands in the way. */
  readonly report: (waiting: boolean, error: ApiError | null) => void;
  /** ms between two looks for requests that come late. */
  readonly lookOutInterval: number;
}

/** The browser's word that it is offline is not always right. */
const OFFLINE_RETRY = 30_000;
/** Between two looks at what another page wrote down and may have left, in ms. */
const CLAIM_INTERVAL = 2_000;

/** Decides when the cart's changes are sent: as soon as there are any, one tab at a time, again after each obstacle. */
export function createCartWorker(options: CartWorkerOptions) {
  const { lockName, locks, clock, connectivity, queue, ledger, step, read, catchUp, report } = options;
  const disposal = new AbortController();
  const isOver = () => disposal.signal.aborted;
  const hasWork = () => Boolean(ledger.attempt() ?? ledger.corrections()[0] ?? queue.first());
  let running: Promise<void> | null = null;
  let isLookingOut = false;

  const underLock = <T>(work: () => Promise<T>): Promise<T> =>
    locks.hold(lockName, () => {
      catchUp();
      return work();
    });

  const adopt = () => queue.adopt(ledger.attempt()?.intention.id);

  /** Takes steps until all is settled; answers the ms to wait where something stands in the way. */
  const work = async (): Promise<number> => {
    await adopt();
    while (hasWork() && !isOver()) {
      const { delay, error } = await step();
      report(delay > 0, error);
      if (delay > 0) return delay;
    }
    return 0;
  };

  const drain = async () => {
    do {
      const isOnline = connectivity.online();
      if (!isOnline) report(true, null);
      const delay = isOnline ? await underLock(work) : OFFLINE_RETRY;
      if (delay === 0) continue;
      await pause(options, delay, disposal.signal);
      // Another tab may have done it meanwhile.
      if (!hasWork()) report(false, null);
    } while (hasWork() && !isOver());
    if (!isOver()) void lookOut();
  };

  const run = (): Promise<void> => {
    running ??= drain().finally(() => {
      running = null;
      if (queue.first() && !isOver()) void run();
    });
    return running;
  };

  const refresh = async (): Promise<void> => {
    try {
      await underLock(async () => {
        await adopt();
        // What became of an open change has to be told from the first answer after it.
        if (!ledger.attempt()) await read();
      });
    } catch (error) {
      report(hasWork(), toApiError(error));
    }
    if (hasWork()) void run();
    else void lookOut();
  };

  /** Takes over what another page wrote down, once that is gone. */
  const takeOver = async () => {
    await underLock(adopt);
    if (hasWork()) void run();
  };

  /** Looks whether requests that were given up on are carried out after all, and whether a page left something behind. */
  const lookOut = async () => {
    if (isLookingOut) return;
    isLookingOut = true;
    for (;;) {
      const hasStragglers = ledger.stragglers().length > 0;
      if (isOver() || !(hasStragglers || queue.hasClaimed())) break;
      await clock.wait(hasStragglers ? options.lookOutInterval : CLAIM_INTERVAL, disposal.signal).catch(() => {});
      if (!isOver()) await (hasStragglers ? refresh() : takeOver());
    }
    isLookingOut = false;
  };

  return {
    /** Sends what is to be sent; resolves when all is settled. */
    run,

    /** Reads the cart again, and adopts what tabs that are gone left. Never rejects. */
    refresh,

    /** Runs `work` once all is settled, under the lock; `null` where the shop was disposed of before. */
    async whenSettled<T>(work: () => Promise<T>): Promise<{ readonly value: T } | null> {
      while (!isOver()) {
        if (hasWork()) await run();
        const done = await underLock(async () => (hasWork() ? null : { value: await work() }));
        if (done) return done;
      }
      return null;
    },

    dispose: () => disposal.abort(),
  };
}
