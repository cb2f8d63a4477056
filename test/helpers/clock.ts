import type { Clock } from '../../src/stores/shared/ports.js';

interface Timer {
  readonly at: number;
  readonly end: () => void;
}

/** Time that passes only when a test lets it, and costs nothing. */
export class VirtualClock implements Clock {
  #now = Date.parse('2026-06-01T12:00:00Z');
  #timers: Timer[] = [];
  /** Work under way that time has to wait for: requests that will be answered. */
  busy = 0;

  /** Whole ms, as `Date.now()` has them. */
  now(): number {
    return Math.floor(this.#now);
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const remove = () => void (this.#timers = this.#timers.filter((other) => other !== timer));
      const timer: Timer = {
        at: this.#now + ms,
        end() {
          remove();
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      const abort = () => {
        remove();
        reject(new DOMException('', 'AbortError'));
      };
      if (signal?.aborted) return abort();
      this.#timers.push(timer);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** Lets everything happen that needs no time to pass. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.busy ? 0 : quiet + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const due = this.#next();
    if (due && due.at <= this.#now) {
      due.end();
      await this.idle();
    }
  }

  /** Lets `ms` pass, and all that is due meanwhile happen in order. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      await this.idle();
      const next = this.#next();
      if (!next || next.at > until) break;
      this.#now = Math.max(this.#now, next.at);
      next.end();
    }
    this.#now = until;
    await this.idle();
  }

  /** Lets time pass until `isOver` says so; throws if that takes longer than `limit` ms. */
  async advanceUntil(isOver: () => boolean, limit = 30 * 60_000): Promise<void> {
    const end = this.#now + limit;
    for (await this.idle(); !isOver(); await this.idle()) {
      const next = this.#next();
      if (!next || next.at > end) throw new Error(next ? `Not over after ${limit} ms.` : 'Nothing more will happen.');
      this.#now = Math.max(this.#now, next.at);
      next.end();
    }
  }

  #next(): Timer | undefined {
    return this.#timers.reduce<Timer | undefined>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      undefined,
    );
  }
}
