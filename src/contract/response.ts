import type { CheckoutChange } from './checkout.js';

/** Every successful answer. */
export interface Envelope<T> {
  readonly data: T;
}

/** A listing: one page of `data` and where it stands. Contract: "Pagination". */
export interface Page<T> {
  readonly data: readonly T[];
  readonly meta: PageMeta;
}

/** Which page of a listing it is, and of how many. */
export interface PageMeta {
  /** From 1. */
  readonly currentPage: number;
  readonly perPage: number;
  /** Entries over all pages. */
  readonly total: number;
  readonly lastPage: number;
}

/** The body of every refusal. Contract: "Errors". */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** Messages by field name; nested fields are dotted: `shippingAddress.city`. */
    readonly fields?: Readonly<Record<string, readonly string[]>>;
    /** With `payment_declined`: the reason in the payment provider's vocabulary. */
    readonly declineCode?: string;
  };
  /** With a 409 at checkout: what changed since the shopper last looked. */
  readonly changes?: readonly CheckoutChange[];
}
