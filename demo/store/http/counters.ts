interface Counter {
  readonly since: number;
  count: number;
}

/**
 * Counts by name in windows of one length. Each call costs the same however many are counted: nobody looks for counters that
 * are over, they go with their whole generation. What is counted in a generation moves on to the next; what is not, goes.
 */
export class Counters {
  readonly #windowMs: number;
  readonly #capacity: number;
  readonly #clock: () => number;
  #recent = new Map<string, Counter>();
  #older = new Map<string, Counter>();
  #begunAt: number;

  /**
   * At most twice `capacity` counters are held; beyond it, those go first that were used longest ago. `clock` says when a
   * generation is over, in ms.
   */
  constructor(windowMs: number, capacity: number, clock: () => number = () => performance.now()) {
    this.#windowMs = windowMs;
    this.#capacity = capacity;
    this.#clock = clock;
    this.#begunAt = clock();
  }

  /** How many counters are held. */
  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  /** How often a name was counted in the window that `now` is in, and how many ms are left of that window. */
  look(name: string, now: number): { readonly count: number; readonly leftMs: number } {
    const counter = this.#live(name, now);
    return counter
      ? { count: counter.count, leftMs: Math.min(this.#windowMs, counter.since + this.#windowMs - now) }
      : { count: 0, leftMs: this.#windowMs };
  }

  add(name: string, now: number): void {
    const counter = this.#live(name, now) ?? { since: now, count: 0 };
    counter.count++;
    if (!this.#recent.has(name)) {
      this.#turn();
      this.#older.delete(name);
    }
    this.#recent.set(name, counter);
  }

  /** Takes back what was counted once. */
  takeBack(name: string, now: number): void {
    const counter = this.#live(name, now);
    if (counter && counter.count > 0) counter.count--;
  }

  #live(name: string, now: number): Counter | undefined {
    const counter = this.#recent.get(name) ?? this.#older.get(name);
    // Of requests at once, the one that began first may be counted last: it is no reason to begin anew.
    return counter && Math.abs(now - counter.since) < this.#windowMs ? counter : undefined;
  }

  /** Begins a generation where the last one is full, or as old as a window: then all in the one before it are over. */
  #turn(): void {
    const at = this.#clock();
    if (this.#recent.size < this.#capacity && at - this.#begunAt < this.#windowMs) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#begunAt = at;
  }
}
