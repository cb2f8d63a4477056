import type { ErrorBody } from '../contract/response.js';
import { isStorePaused } from '../domain/store-paused.js';
import { retryDelayMs } from '../domain/retry-delay.js';
import { ApiError, isApiError } from './errors.js';
import { toJson } from '../domain/json.js';

export interface TransportOptions {
  /** `https://host/v3/public`, without the key. */
  readonly baseUrl: string;
  /** `pk_live_…` or `pk_test_…`. */
  readonly storeKey: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** For `Accept-Language`. */
  readonly locale: () => string;
  /** For `X-Cart-Token`. */
  readonly cartToken: () => string;
  /** How long an answer may take, in ms. */
  readonly timeout: number;
  /** Ends the client: reads are given up, writes that have left go on, and no answer is told any more. */
  readonly signal: AbortSignal;
  /** Resolves after so many ms; rejects when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number in [0, 1), to spread retries. */
  readonly random: () => number;
}

export interface RequestOptions {
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** `true` sends the visitor's cart token, a string that one instead (an order keeps the token it was made with). */
  readonly cart?: boolean | string;
}

/** Sends one request and answers the parsed body, or throws an {@link ApiError}. Only reads are sent again by themselves. */
export type Transport = <T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options?: RequestOptions,
) => Promise<T>;

const READ_ATTEMPTS = 3;
const RETRY_PACE = { firstMs: 400 };
/** A read that would have to wait longer fails, and the shopper decides. */
const LONGEST_READ_WAIT_MS = 5_000;

export function createTransport(options: TransportOptions): Transport {
  const base = `${options.baseUrl.replace(/\/+$/, '')}/${encodeURIComponent(options.storeKey)}`;
  /** What is being read; a write that has left is not called back. */
  const reads = new Set<AbortController>();
  options.signal.addEventListener('abort', () => reads.forEach((read) => read.abort()));

  const send = async <T>(method: string, path: string, request: RequestOptions, gone: AbortSignal): Promise<T> => {
    const isOver = () => gone.aborted || options.signal.aborted;
    const endIfOver = () => {
      if (isOver()) throw new ApiError({ kind: 'aborted' });
    };
    endIfOver();
    const headers: Record<string, string> = {
      Accept: 'application/json',
      'Accept-Language': options.locale(),
      Authorization: `Bearer ${options.storeKey}`,
    };
    if (request.cart) headers['X-Cart-Token'] = request.cart === true ? options.cartToken() : request.cart;
    if (request.body !== undefined) headers['Content-Type'] = 'application/json';

    const sending = new AbortController();
    const clock = new AbortController();
    const giveUp = () => sending.abort();
    options.wait(options.timeout, clock.signal).then(giveUp, () => {});
    gone.addEventListener('abort', giveUp);
    try {
      const response = await options.fetch(base + path + queryString(request.query), {
        method,
        headers,
        signal: sending.signal,
        credentials: 'omit',
        ...(request.body === undefined ? null : { body: toJson(request.body) }),
      });
      const text = await response.text();
      endIfOver();
      return readAnswer<T>(response, text);
    } catch (error) {
      if (isApiError(error)) throw error;
      throw new ApiError({ kind: isOver() ? 'aborted' : 'unanswered', cause: error });
    } finally {
      clock.abort();
      gone.removeEventListener('abort', giveUp);
    }
  };

  return async <T>(method: string, path: string, request: RequestOptions = {}): Promise<T> => {
    const isRead = method === 'GET';
    const gone = new AbortController();
    const leave = () => gone.abort();
    if (isRead) reads.add(gone);
    if (request.signal?.aborted) leave();
    request.signal?.addEventListener('abort', leave);
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await send<T>(method, path, request, gone.signal);
        } catch (error) {
          const again = isApiError(error) && isRead && attempt < READ_ATTEMPTS;
          if (!again || error.kind === 'refused' || error.kind === 'aborted' || error.kind === 'malformed') throw error;
          const delay = error.retryAfter ?? retryDelayMs(attempt - 1, RETRY_PACE, options.random());
          if (delay > LONGEST_READ_WAIT_MS) throw error;
          // Whoever gives up meanwhile is told so by the next attempt.
          await options.wait(delay, gone.signal).catch(() => {});
        }
      }
    } finally {
      reads.delete(gone);
      request.signal?.removeEventListener('abort', leave);
    }
  };
}

function readAnswer<T>(response: Response, text: string): T {
  const body = parse(text);
  if (response.ok) {
    if (response.status === 204) return undefined as T;
    if (isRecord(body) && 'data' in body) return body as T;
    throw new ApiError({ kind: 'malformed', status: response.status });
  }
  const errorBody = isErrorBody(body) ? body : undefined;
  const { status } = response;
  const kind = status === 429 ? 'rate_limited' : status < 500 || isStorePaused(errorBody?.error) ? 'refused' : 'server';
  throw new ApiError({ kind, status, body: errorBody, retryAfter: retryAfter(response.headers.get('Retry-After')) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** RFC 9110 §10.2.3; a date is not used by the contract, and a clock in the page can't be trusted to read it. */
function retryAfter(header: string | null): number | undefined {
  return /^\d+$/.test(header ?? '') ? Number(header) * 1000 : undefined;
}

function queryString(query: RequestOptions['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isErrorBody = (body: unknown): body is ErrorBody =>
  isRecord(body) &&
  isRecord(body['error']) &&
  typeof body['error']['code'] === 'string' &&
  typeof body['error']['message'] === 'string';
