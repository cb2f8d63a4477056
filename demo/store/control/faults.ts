import { z } from 'zod';

export const faultBody = z.object({
  match: z
    .object({
      method: z.string().toUpperCase().optional(),
      /** Below the key, `/cart/items`: a prefix, or a whole path with `*` for any part of it. */
      path: z.string().startsWith('/').optional(),
    })
    .default({}),
  kind: z.enum(['delay', 'hang', 'status', 'drop']),
  /** `after`: the request has had its effect when the fault happens to its answer. */
  when: z.enum(['before', 'after']).default('before'),
  delayMs: z.number().int().min(0).max(600_000).default(1_000),
  status: z.number().int().min(200).max(599).default(503),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  /** How many requests meet it. */
  times: z.number().int().min(1).default(1),
});

/** A fault that tests ask for. */
export type Fault = z.output<typeof faultBody>;

/** The connection is to be ended without an answer. */
export class ConnectionDropped extends Error {
  constructor() {
    super('The connection was dropped.');
    this.name = 'ConnectionDropped';
  }
}

/** The faults that still wait for a request, by store key. */
export class Faults {
  readonly #waiting = new Map<string, { fault: Fault; left: number }[]>();
  readonly #closed = new AbortController();

  add(key: string, fault: Fault): void {
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), { fault, left: fault.times }]);
  }

  clear(key: string): void {
    this.#waiting.delete(key);
  }

  count(key: string): number {
    return (this.#waiting.get(key) ?? []).reduce((total, { left }) => total + left, 0);
  }

  /** Lets everything go that hangs or is delayed. */
  close(): void {
    this.#closed.abort();
  }

  /** Answers a request by `act`, with the first fault that matches it. */
  async around(
    { key, method, path, request }: { key: string; method: string; path: string; request: Request },
    act: () => Promise<Response>,
  ): Promise<Response> {
    const fault = this.#take(key, method, path);
    if (!fault) return act();
    const stop = AbortSignal.any([request.signal, this.#closed.signal]);
    if (fault.when === 'before' && fault.kind !== 'delay') return this.#befall(fault, stop);
    if (fault.when === 'before') await pause(fault.delayMs, stop);
    const response = await act();
    if (fault.when === 'before') return response;
    if (fault.kind !== 'delay') return this.#befall(fault, stop);
    await pause(fault.delayMs, stop);
    return response;
  }

  async #befall(fault: Fault, stop: AbortSignal): Promise<Response> {
    if (fault.kind === 'status') return answerOf(fault);
    if (fault.kind === 'hang') await pause(null, stop);
    throw new ConnectionDropped();
  }

  #take(key: string, method: string, path: string): Fault | undefined {
    const waiting = this.#waiting.get(key);
    const found = waiting?.find(({ fault }) => matches(fault, method, path));
    if (!waiting || !found) return undefined;
    found.left--;
    if (found.left === 0) waiting.splice(waiting.indexOf(found), 1);
    return found.fault;
  }
}

function matches({ match }: Fault, method: string, path: string): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  if (!match.path.includes('*')) return path.startsWith(match.path);
  const pattern = match.path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`).test(path);
}

function answerOf({ status, body, headers }: Fault): Response {
  const isText = typeof body === 'string';
  const shown = body === undefined ? { error: { code: 'server_error', message: 'A fault that was asked for.' } } : body;
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : isText ? body : JSON.stringify(shown), {
    status,
    headers: { 'Content-Type': isText ? 'text/html' : 'application/json', ...headers },
  });
}

/** Waits so long (null: for ever); throws if the visitor leaves or the store closes. */
function pause(delay: number | null, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = delay === null ? undefined : setTimeout(resolve, delay);
    const leave = () => {
      clearTimeout(timer);
      reject(new ConnectionDropped());
    };
    if (stop.aborted) leave();
    else stop.addEventListener('abort', leave, { once: true });
  });
}
