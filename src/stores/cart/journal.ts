import type { ErrorBody } from '../../contract/response.js';
import { ApiError } from '../../api/errors.js';
import type { Intention } from '../../domain/cart/mutations.js';
import type { Attempt, Straggler } from '../../domain/cart/reconcile.js';
import { isIntention, isTarget, isWhole, listOf } from './schema.js';
import { fieldsOf, readJson } from '../shared/json.js';
import type { Storage } from '../shared/ports.js';

/** A refusal that the tab which asked for the change has to be told. */
export interface RecordedRefusal {
  readonly id: string;
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

interface Ledger {
  readonly attempt: Attempt | null;
  readonly corrections: readonly Intention[];
  readonly stragglers: readonly Straggler[];
  readonly refusals: readonly RecordedRefusal[];
}

/**
 * What all tabs of a visitor have to know of the changes that were sent, and a crash must not wipe out. Written under the
 * cart's lock only.
 */
export interface CartLedger {
  /** The one change that is under way, or whose fate is open: it has to be settled before another is sent. */
  attempt(): Attempt | null;
  setAttempt(attempt: Attempt | null): void;
  /** Changes that undo what came late. They go before what any tab has in its list: that was done to the cart they restore. */
  corrections(): readonly Intention[];
  addCorrections(corrections: readonly Intention[]): void;
  stragglers(): readonly Straggler[];
  setStragglers(stragglers: readonly Straggler[]): void;
  /** Why an intention was refused; `null` where it was not. */
  refusalOf(id: string): ApiError | null;
  addRefusal(id: string, error: ApiError): void;
  /** Requests for the cart that was ordered can't reach the next one. */
  startNext(): void;
}

const KEPT_REFUSALS = 20;

export function createCartLedger(prefix: string, storage: Storage): CartLedger {
  const key = `${prefix}:ledger`;

  const read = (): Ledger => {
    const { attempt, corrections, stragglers, refusals } = fieldsOf(readJson(storage.get(key)));
    return {
      attempt: isAttempt(attempt) ? attempt : null,
      corrections: listOf(corrections, isIntention),
      stragglers: listOf(stragglers, isStraggler),
      refusals: listOf(refusals, isRefusal),
    };
  };
  const write = (change: Partial<Ledger>) => {
    const next = { ...read(), ...change };
    const { attempt, corrections, stragglers, refusals } = next;
    const isEmpty = !attempt && !corrections.length && !stragglers.length && !refusals.length;
    storage.set(key, isEmpty ? null : JSON.stringify(next));
  };

  return {
    attempt: () => read().attempt,
    setAttempt(attempt) {
      const id = attempt?.intention.id;
      write({ attempt, corrections: read().corrections.filter((correction) => correction.id !== id) });
    },
    corrections: () => read().corrections,
    addCorrections: (corrections) => write({ corrections: [...read().corrections, ...corrections] }),
    startNext: () => write({ corrections: [], stragglers: [] }),
    stragglers: () => read().stragglers,
    setStragglers: (stragglers) => write({ stragglers }),
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

const isAttempt = (value: unknown): value is Attempt => {
  const { intention, cartId, before, isSent, unanswered } = fieldsOf(value);
  const isCartId = cartId === null || typeof cartId === 'string';
  const areFlags = typeof isSent === 'boolean' && typeof unanswered === 'boolean';
  return isIntention(intention) && isCartId && isWhole(before) && areFlags;
};

const isStraggler = (value: unknown): value is Straggler => isTarget(value) && isWhole(fieldsOf(value)['expiresAt']);

const isRefusal = (value: unknown): value is RecordedRefusal => {
  const { id, status, code, message } = fieldsOf(value);
  return [id, code, message].every((text) => typeof text === 'string') && isWhole(status);
};
