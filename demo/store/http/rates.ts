import type { StoreRecord } from '../model.js';
import { Refusal } from '../refusal.js';
import type { Visit } from '../services.js';
import type { ApiMiddleware } from './environment.js';

const WINDOW = 60_000;
/** Counters beyond this many are swept of those whose minute is over. */
const SWEEP_AT = 10_000;

/** Counts requests by store, endpoint and visitor (cart token, else address) in windows of a minute. */
export class RateLimiter {
  readonly #counters = new Map<string, { since: number; count: number }>();
  readonly #factor: number;
  #endpoints = 0;

  /** `factor` raises the documented rates; 0 switches them off. */
  constructor(factor: number) {
    this.#factor = factor;
  }

  /** Lets at most `perMinute` requests of one visitor through to the route it stands before, else answers 429. */
  limit(perMinute: number): ApiMiddleware {
    return this.#limit(perMinute, ({ token, ip }) => token ?? ip);
  }

  /** The same by address alone: where guessing pays, a new cart token must not buy new attempts. */
  limitAddress(perMinute: number): ApiMiddleware {
    return this.#limit(perMinute, ({ ip }) => ip);
  }

  #limit(perMinute: number, nameOf: (visit: Visit) => string): ApiMiddleware {
    const endpoint = this.#endpoints++;
    return async (context, next) => {
      const visit = context.get('visit');
      this.#count(visit.store, `${visit.store.id} ${endpoint} ${nameOf(visit)}`, perMinute, visit.now);
      await next();
    };
  }

  #count(store: StoreRecord, name: string, perMinute: number, now: number): void {
    const factor = store.rateLimit ?? this.#factor;
    if (factor === 0) return;
    if (this.#counters.size > SWEEP_AT) this.#sweep(now);
    let counter = this.#counters.get(name);
    if (!counter || now - counter.since >= WINDOW || now < counter.since) {
      counter = { since: now, count: 0 };
      this.#counters.set(name, counter);
    }
    counter.count++;
    if (counter.count <= perMinute * factor) return;
    const seconds = Math.max(1, Math.ceil((counter.since + WINDOW - now) / 1000));
    throw new Refusal(429, 'rate_limited', { values: { seconds }, headers: { 'Retry-After': String(seconds) } });
  }

  #sweep(now: number): void {
    for (const [name, counter] of this.#counters) {
      if (now - counter.since >= WINDOW) this.#counters.delete(name);
    }
  }
}
