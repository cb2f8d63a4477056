import type { Cart } from '../../contract/cart.js';
import { toApiError, type ApiError } from '../../api/errors.js';
import type { CartJournal } from './journal.js';
import type { CartQueue } from './queue.js';
import { askUnderLock, type CartStep } from './sender.js';
import { pause } from '../shared/pause.js';
import type { Clock, Connectivity, TabLocks } from '../shared/ports.js';

export interface CartSchedulerOptions {
  readonly lockName: string;
  readonly locks: TabLocks;
  readonly clock: Clock;
  readonly connectivity: Connectivity;
  readonly queue: CartQueue;
  readonly journal: CartJournal;
  /** Takes one step under the lock, as long as it is held. */
  readonly step: (isHeld: () => boolean) => Promise<CartStep>;
  /** Reads the cart; `null` where the visitor has none. */
  readonly read: () => Promise<Cart> | null;
  /** Takes over the cart that was read. */
  readonly accept: (cart: Cart) => void;
  /** Called first whenever the lock was waited for. */
  readonly catchUp: () => void;
  /** Says how it goes: whether changes have to wait, and what stands in the way. */
  readonly report: (waiting: boolean, error: ApiError | null) => void;
  /** ms between two looks for requests that come late. */
  readonly lateRequestCheckIntervalMs: number;
  readonly signal: AbortSignal;
}

/** The browser's word that it is offline is not always right. */
const OFFLINE_RETRY_MS = 30_000;
/** Between two looks at what another page wrote down and may have left, in ms. */
const CLAIM_INTERVAL_MS = 2_000;

/** Decides when the cart's changes are sent: as soon as there are any, one tab at a time, again after each obstacle. */
export function createCartScheduler(options: CartSchedulerOptions) {
  const { lockName, locks, clock, queue, journal, catchUp, report, signal } = options;
  const isOver = () => signal.aborted;
  const hasWork = () => Boolean(journal.inFlight() ?? journal.corrections()[0] ?? queue.first());
  let running: Promise<void> | null = null;
  let isWatching = false;

  const underLock = <T>(work: (isHeld: () => boolean) => Promise<T>): Promise<T> =>
    locks.hold(
      lockName,
      (isHeld) => {
        catchUp();
        return work(isHeld);
      },
      signal,
    );

  /** What fails because the shop has ended is nobody's concern any more. */
  const unlessOver = (error: unknown) => {
    if (!isOver()) throw error;
  };

  const adopt = () => queue.adopt(journal.inFlight()?.mutation.id);

  /** Takes steps until all is settled; answers the ms to wait where something stands in the way. */
  const work = async (isHeld: () => boolean): Promise<number> => {
    await adopt();
    while (hasWork() && isHeld() && !isOver()) {
      const { delayMs, error } = await options.step(isHeld);
      if (isOver()) break;
      report(delayMs > 0, error);
      if (delayMs > 0) return delayMs;
    }
    return 0;
  };

  const drain = async () => {
    do {
      const isOnline = options.connectivity.online();
      if (!isOnline) report(true, null);
      const delayMs = isOnline ? await underLock(work) : OFFLINE_RETRY_MS;
      if (delayMs === 0) continue;
      await pause(options, delayMs, signal);
      // Another tab may have done it meanwhile.
      if (!hasWork() && !isOver()) report(false, null);
    } while (hasWork() && !isOver());
    if (!isOver()) void watchForLateRequests();
  };

  const run = async (): Promise<void> => {
    if (isOver()) return;
    running ??= drain()
      .catch(unlessOver)
      .finally(() => {
        running = null;
        if (queue.first() && !isOver()) void run();
      });
    await running;
  };

  const refresh = async (): Promise<void> => {
    try {
      await underLock(async (isHeld) => {
        await adopt();
        // What became of an open change has to be told from the first answer after it.
        const answer = journal.inFlight() ? null : options.read();
        if (answer) options.accept(await askUnderLock(answer, isHeld));
      });
    } catch (thrown) {
      const error = toApiError(thrown);
      if (isOver()) return;
      // The lock was lost before the answer came.
      if (error.kind === 'aborted') return refresh();
      report(hasWork(), error);
    }
    if (isOver()) return;
    if (hasWork()) void run();
    else void watchForLateRequests();
  };

  /** Takes over what another page wrote down, once that is gone. */
  const takeOver = async () => {
    await underLock(adopt).catch(unlessOver);
    if (hasWork() && !isOver()) void run();
  };

  /** Looks whether requests that were given up on are carried out after all, and whether a page left something behind. */
  const watchForLateRequests = async () => {
    if (isWatching) return;
    isWatching = true;
    for (;;) {
      const hasLateRequests = journal.lateRequests().length > 0;
      if (isOver() || !(hasLateRequests || queue.hasClaimed())) break;
      await clock
        .wait(hasLateRequests ? options.lateRequestCheckIntervalMs : CLAIM_INTERVAL_MS, signal)
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
        const done = await underLock(async () => (hasWork() ? null : { value: await work() })).catch(unlessOver);
        if (done) return done;
      }
      return null;
    },
  };
}
