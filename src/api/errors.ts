import type { CheckoutChange } from '../contract/checkout.js';
import type { ErrorBody } from '../contract/response.js';

/**
 * What kind of failure a request met, and so what may be done next:
 * - `refused`: the server said no (4xx, or 503 `store_paused`); nothing was changed, sending it again gets the same answer.
 * - `rate_limited`: 429; nothing was changed, try again after {@link ApiError.retryAfter}.
 * - `server`: 5xx; the server is done with the request, whether it changed anything is unknown.
 * - `unanswered`: time-out or lost connection; the request may even be carried out later.
 * - `malformed`: an answer that is not the contract's; whether it changed anything is unknown.
 * - `aborted`: the caller gave up by its own `AbortSignal`, or the shop has ended; a write may be carried out all the same.
 */
export type ApiErrorKind = 'refused' | 'rate_limited' | 'server' | 'unanswered' | 'malformed' | 'aborted';

export interface ApiErrorDetails {
  readonly kind: ApiErrorKind;
  /** HTTP status, 0 where there was no answer. */
  readonly status?: number;
  /** The server's code, else the kind. */
  readonly code?: string;
  /** Time to wait in ms, from `Retry-After`. */
  readonly retryAfter?: number | undefined;
  readonly body?: ErrorBody | undefined;
  readonly cause?: unknown;
}

/** The one error that the API client throws. `message` is the server's sentence where there is one. */
export class ApiError extends Error {
  /** What kind of failure it is, and so what may be done next. */
  readonly kind: ApiErrorKind;
  /** HTTP status, 0 where there was no answer. */
  readonly status: number;
  /** The server's code, else the kind. */
  readonly code: string;
  /** Messages by field name, with 422. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Time to wait in ms, from `Retry-After`; absent where the server does not say. */
  readonly retryAfter: number | undefined;
  /** With `payment_declined`. */
  readonly declineCode: string | undefined;
  /** With a 409 at checkout. */
  readonly changes: readonly CheckoutChange[];

  constructor({ kind, status = 0, code, retryAfter, body, cause }: ApiErrorDetails) {
    super(body?.error.message ?? '', { cause });
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.code = body?.error.code ?? code ?? kind;
    this.fields = body?.error.fields ?? {};
    this.retryAfter = retryAfter;
    this.declineCode = body?.error.declineCode;
    this.changes = body?.changes ?? [];
  }

  /** Whether a write may have been carried out although it failed here. */
  get ambiguous(): boolean {
    return this.kind === 'server' || this.kind === 'unanswered' || this.kind === 'malformed';
  }
}

/** Returns whether something that was thrown is an {@link ApiError}, and tells TypeScript so. */
export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

/** Turns whatever was thrown into an {@link ApiError}. */
export const toApiError = (error: unknown): ApiError =>
  isApiError(error) ? error : new ApiError({ kind: 'malformed', cause: error });
