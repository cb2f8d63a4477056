import { Refusal } from '../refusal.js';
import type { Visit } from '../services.js';
import { Counters } from './counters.js';
import type { ApiMiddleware } from './environment.js';

const WINDOW_MS = 60_000;
/** Counters per generation; a name is 300 characters at most. */
const CAPACITY = 50_000;
/** How many visitors may share an address (an office, a carrier, a proxy) before one's use is at the others' cost. */
const VISITORS_PER_ADDRESS = 10;

/** Counts something that a visitor does against a name that the visitor can't choose freely. Throws a 429. */
export type TargetLimit = (visit: Visit, target: string) => void;

/** Runs what may turn out to be a guess; throws a 429 where too many were wrong. */
export type GuessLimit = <T>(visit: Visit, attempt: () => Promise<T>) => Promise<T>;

interface Limit {
  readonly name: string;
  readonly perMinute: number;
}

/**
 * Counts requests by store and endpoint in windows of a minute.
 *
 * A visitor is a cart token, which costs nothing: a new one must not buy what pays to be repeated. An address stands for
 * everybody behind it: one of them must not lock the others out. So each request counts by its token, narrowly, and by its
 * address, widely; and where guessing or flooding pays, by what it aims at too. A request that is refused counts nowhere,
 * so that a token that is used up does not use its address up.
 */
export class RateLimiter {
  readonly #counters = new Counters(WINDOW_MS, CAPACITY);
  readonly #factor: number;
  #endpoints = 0;

  /** `factor` raises the documented rates; 0 switches them off. */
  constructor(factor: number) {
    this.#factor = factor;
  }

  /**
   * Lets at most `perMinute` requests of one cart token through to the route it stands before, else answers 429; and
   * `perAddress` of all that come from one address, which also bounds those without a token.
   */
  limit(perMinute: number, perAddress = perMinute * VISITORS_PER_ADDRESS): ApiMiddleware {
    const endpoint = this.#endpoints++;
    return async (context, next) => {
      const visit = context.get('visit');
      const limits = [{ name: `${endpoint} ip ${visit.ip}`, perMinute: perAddress }];
      if (visit.token !== null) limits.push({ name: `${endpoint} token ${visit.token}`, perMinute });
      this.#take(visit, limits);
      await next();
      // Refused by what it aimed at, further on.
      if (context.res.status === 429) this.#takeBack(visit, limits);
    };
  }

  /** For what is aimed at somebody (an e-mail): at most `perMinute` for one target, whoever asks. */
  limitTarget(perMinute: number): TargetLimit {
    const endpoint = this.#endpoints++;
    return (visit, target) => {
      this.#take(visit, [{ name: `${endpoint} target ${target}`, perMinute }]);
    };
  }

  /** For what is guessed (a code): at most `perMinute` wrong ones of one address, however many tokens it has. */
  limitGuesses(perMinute: number): GuessLimit {
    const endpoint = this.#endpoints++;
    return async (visit, attempt) => {
      const limits = [{ name: `${endpoint} guess ${visit.ip}`, perMinute }];
      this.#take(visit, limits);
      const result = await attempt();
      this.#takeBack(visit, limits);
      return result;
    };
  }

  #take(visit: Visit, limits: readonly Limit[]): void {
    const factor = visit.store.rateLimit ?? this.#factor;
    if (factor === 0) return;
    for (const limit of limits) {
      const { count, leftMs } = this.#counters.look(nameFor(visit, limit), visit.now);
      if (count < limit.perMinute * factor) continue;
      const seconds = Math.max(1, Math.ceil(leftMs / 1_000));
      throw new Refusal(429, 'rate_limited', { values: { seconds }, headers: { 'Retry-After': String(seconds) } });
    }
    for (const limit of limits) this.#counters.add(nameFor(visit, limit), visit.now);
  }

  #takeBack(visit: Visit, limits: readonly Limit[]): void {
    for (const limit of limits) this.#counters.takeBack(nameFor(visit, limit), visit.now);
  }
}

const nameFor = ({ store }: Visit, { name }: Limit): string => `${store.id} ${name}`;
