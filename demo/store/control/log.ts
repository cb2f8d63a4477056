export interface LoggedRequest {
  readonly method: string;
  /** Below the key: `/cart/items`. */
  readonly path: string;
  /** Null where the connection ended without an answer. */
  readonly status: number | null;
  /** Milliseconds since 1970, by the machine's clock. */
  readonly at: number;
}

const MAXIMUM_ENTRIES = 1_000;

/** The latest API requests of each store, for tests that ask what truly happened. */
export class RequestLog {
  readonly #entries = new Map<string, LoggedRequest[]>();

  add(key: string, request: LoggedRequest): void {
    const entries = this.#entries.get(key) ?? [];
    entries.push(request);
    if (entries.length > MAXIMUM_ENTRIES) entries.shift();
    this.#entries.set(key, entries);
  }

  list(key: string): readonly LoggedRequest[] {
    return this.#entries.get(key) ?? [];
  }

  clear(key: string): void {
    this.#entries.delete(key);
  }
}
