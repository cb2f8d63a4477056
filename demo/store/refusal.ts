import type { CheckoutChange } from '../../src/contract/checkout.js';
import { say, type WordKey, type WordValues } from './words.js';

export type FieldErrors = Readonly<Record<string, readonly WordKey[]>>;

export interface RefusalOptions {
  /** What the message's placeholders stand for. */
  readonly values?: WordValues;
  /** Says it in other words than those of the code. */
  readonly message?: WordKey;
  /** By dotted field name: `shippingAddress.city`. */
  readonly fields?: FieldErrors;
  readonly declineCode?: string;
  readonly changes?: readonly CheckoutChange[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown wherever the store says no; becomes the contract's error body in the visitor's language. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: WordKey;
  readonly options: RefusalOptions;

  constructor(status: number, code: WordKey, options: RefusalOptions = {}) {
    super(code);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.options = options;
  }

  /** Contract: "Errors". */
  toResponse(locale: string): Response {
    const { values, message, fields, declineCode, changes, headers } = this.options;
    const spokenFields =
      fields &&
      Object.fromEntries(
        Object.entries(fields).map(([name, keys]) => [name, keys.map((key) => say(locale, key, values))]),
      );
    const body = {
      error: {
        code: this.code,
        message: say(locale, message ?? this.code, values),
        ...(spokenFields && { fields: spokenFields }),
        ...(declineCode && { declineCode }),
      },
      ...(changes && { changes }),
    };
    return Response.json(body, {
      status: this.status,
      headers: { ...headers, 'Content-Language': locale, 'Cache-Control': 'no-store' },
    });
  }
}

/** 422, naming each wrong field. */
export function invalid(fields: FieldErrors, values?: WordValues): Refusal {
  return new Refusal(422, 'validation_failed', { fields, ...(values && { values }) });
}

export const notFound = (): Refusal => new Refusal(404, 'not_found');
