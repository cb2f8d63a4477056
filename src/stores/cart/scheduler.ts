import type { ApiError } from '../../api/errors.js';
import { toApiError } from '../../api/errors.js';
import type { CartJournal } from './journal.js';
import type { CartQueue } from './queue.js';
import type { CartStep } from './sender.js';
import { pause } from '../shared/pause.js';
import type { Clock, Connectivity, TabLocks } from '../shared/ports.js';

export interface CartSchedulerOptions {
  readonly lockName: string;
  readonly locks: TabLocks;
  readonly clock: Clock;
  readonly connectivity: Connectivity;
  readonly queue: CartQueue;
  readonly journal: CartJournal;
  /** Takes one step under the lock. */
  readonly step: () => Promise<CartStep>;
  /** Reads the cart, if the visitor has one, and takes it over, under the lock. */
  readonly read: () => Promise<void>;
  /** Called first whenever the lock was waited for. */
  readonly catchUp: () => void;
  /** Says how it goes: whether changes have to wait, and what stands in the way. */
  readonly report: (waiting: boolean, error: ApiError | null) => void;
  /** ms between two looks for requests that come late. */
  readonly lateRequestCheckIntervalMs: number;
}

/** The browser's word that it is offline is not always right. */
const OFFLINE_RETRY_MS = 30_000;
/** Between two looks at what another page wrote down and may have left, in ms. */
const CLAIM_INTERVAL_MS = 2_000;

/** Decides when the cart's changes are sent: as soon as there are any, one tab at a time, again after each obstacle. */
export function createCartScheduler(options: CartSchedulerOptions) {
  const { lockName, locks, clock, connectivity, queue, journal, step, read, catchUp, report } = options;
  const disposal = new AbortController();
  const isOver = () => disposal.signal.aborted;
  const hasWork = () => Boolean(journal.inFlight() ?? journal.corrections()[0] ?? queue.first());
  let running: Promise<void> | null = null;
  let isWatching = false;

  const underLock = <T>(work: () => Promise<T>): Promise<T> =>
    locks.hold(lockName, () => {
      catchUp();
      return work();
    });

  const adopt = () => queue.adopt(journal.inFlight()?.mutation.id);

  /** Takes steps until all is settled; answers the ms to wait where something stands in the way. */
  const work = async (): Promise<number> => {
    await adopt();
    while (hasWork() && !isOver()) {
      const { delayMs, error } = await step();
      report(delayMs > 0, error);
      if (delayMs > 0) return delayMs;
    }
    return 0;
  };

  const drain = async () => {
    do {
      const isOnline = connectivity.online();
      if (!isOnline) report(true, null);
      const delayMs = isOnline ? await underLock(work) : OFFLINE_RETRY_MS;
      if (delayMs === 0) continue;
      await pause(options, delayMs, disposal.signal);
      // Another tab may have done it meanwhile.
      if (!hasWork()) report(false, null);
    } while (hasWork() && !isOver());
    if (!isOver()) void watchForLateRequests();
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
        if (!journal.inFlight()) await read();
      });
    } catch (error) {
      report(hasWork(), toApiError(error));
    }
    if (hasWork()) void run();
    else void watchForLateRequests();
  };

  /** Takes over what another page wrote down, once that is gone. */
  const takeOver = async () => {
    await underLock(adopt);
    if (hasWork()) void run();
  };

  /** Looks whether requests that were given up on are carried out after all, and whether a page left something behind. */
  const watchForLateRequests = async () => {
    if (isWatching) return;
    isWatching = true;
    for (;;) {
      const hasLateRequests = journal.lateRequests().length > 0;
      if (isOver() || !(hasLateRequests || queue.hasClaimed())) break;
      await clock
        .wait(hasLateRequests ? options.lateRequestCheckIntervalMs : CLAIM_INTERVAL_MS, disposal.signal)
        .catch(() => {});
      if (!isOver()) await (hasLateRequests ? refresh() : takeOver());
    }
    isWatching = false;
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
