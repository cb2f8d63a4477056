import type { ErrorBody } from '../../contract/response.js';
import { ApiError } from '../../api/errors.js';
import type { Mutation } from '../../domain/cart/mutations.js';
import type { InFlight, LateRequest } from '../../domain/cart/reconcile.js';
import { isMutation, isTarget, isWhole, listOf } from './schema.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** A refusal that the tab which asked for the change has to be told. */
export interface RecordedRefusal {
  readonly id: string;
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

interface Journal {
  readonly inFlight: InFlight | null;
  readonly corrections: readonly Mutation[];
  readonly lateRequests: readonly LateRequest[];
  readonly refusals: readonly RecordedRefusal[];
}

/**
 * What all tabs of a visitor have to know of the changes that were sent, and a crash must not wipe out. Written under the
 * cart's lock only.
 */
export interface CartJournal {
  /** The one change that is under way, or whose fate is open: it has to be settled before another is sent. */
  inFlight(): InFlight | null;
  setInFlight(inFlight: InFlight | null): void;
  /**
   * Changes that undo what came late, and behind them what was refused because of it. They go before what any tab has in
   * its list: that was done to the cart they restore.
   */
  corrections(): readonly Mutation[];
  addCorrections(corrections: readonly Mutation[]): void;
  /** The change in flight is to be sent again, behind the corrections. */
  postpone(mutation: Mutation): void;
  lateRequests(): readonly LateRequest[];
  setLateRequests(lateRequests: readonly LateRequest[]): void;
  /** Why a mutation was refused; `null` where it was not. */
  refusalOf(id: string): ApiError | null;
  addRefusal(id: string, error: ApiError): void;
  /** Requests for the cart that was ordered can't reach the next one. */
  startNext(): void;
}

const KEPT_REFUSALS = 20;

export function createCartJournal(storeKey: string, storage: KeyValueStorage): CartJournal {
  const key = storageKey(storeKey, 'journal');

  const read = (): Journal => {
    const { inFlight, corrections, lateRequests, refusals } = fieldsOf(readJson(storage.get(key)));
    return {
      inFlight: isInFlight(inFlight) ? inFlight : null,
      corrections: listOf(corrections, isMutation),
      lateRequests: listOf(lateRequests, isLateRequest),
      refusals: listOf(refusals, isRefusal),
    };
  };
  const write = (change: Partial<Journal>) => {
    const next = { ...read(), ...change };
    const { inFlight, corrections, lateRequests, refusals } = next;
    const isEmpty = !inFlight && !corrections.length && !lateRequests.length && !refusals.length;
    storage.set(key, isEmpty ? null : toJson(next));
  };

  return {
    inFlight: () => read().inFlight,
    setInFlight(inFlight) {
      const id = inFlight?.mutation.id;
      write({ inFlight, corrections: read().corrections.filter((correction) => correction.id !== id) });
    },
    corrections: () => read().corrections,
    addCorrections: (corrections) => write({ corrections: [...read().corrections, ...corrections] }),
    postpone: (mutation) => write({ inFlight: null, corrections: [...read().corrections, mutation] }),
    startNext: () => write({ corrections: read().corrections.filter(({ kind }) => kind === 'add'), lateRequests: [] }),
    lateRequests: () => read().lateRequests,
    setLateRequests: (lateRequests) => write({ lateRequests }),
    refusalOf(id) {
      const refusal = read().refusals.find((entry) => entry.id === id);
      if (!refusal) return null;
      const { status, code, message } = refusal;
      const body: ErrorBody = { error: { code, message } };
      return new ApiError({ kind: 'refused', status, body });
    },
    addRefusal(id, { status, code, message }) {
      write({ refusals: [...read().refusals, { id, status, code, message }].slice(-KEPT_REFUSALS) });
    },
  };
}

const isInFlight = (value: unknown): value is InFlight => {
  const { mutation, cartId, before, isSent, unanswered } = fieldsOf(value);
  const isCartId = cartId === null || typeof cartId === 'string';
  const areFlags = typeof isSent === 'boolean' && typeof unanswered === 'boolean';
  return isMutation(mutation) && isCartId && isWhole(before) && areFlags;
};

const isLateRequest = (value: unknown): value is LateRequest =>
  isTarget(value) && isWhole(fieldsOf(value)['expiresAt']);

const isRefusal = (value: unknown): value is RecordedRefusal => {
  const { id, status, code, message } = fieldsOf(value);
  return [id, code, message].every((text) => typeof text === 'string') && isWhole(status);
};
