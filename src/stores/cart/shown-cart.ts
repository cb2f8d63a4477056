import { atom, type ReadableAtom } from 'nanostores';
import type { ApiError } from '../../api/errors.js';
import { targetKey, type Mutation } from '../../domain/cart/mutations.js';
import type { CartJournal } from './journal.js';
import { createCartOutcomes } from './outcomes.js';
import type { CartQueue } from './queue.js';
import type { ServerCart } from './server-cart.js';
import { cartStateOf, type CartState } from './state.js';

export interface ShownCartOptions {
  readonly serverCart: ServerCart;
  readonly journal: CartJournal;
  readonly queue: CartQueue;
  /** Told of refusals that nobody on this page waits for. */
  readonly onRefused: ((mutation: Mutation, error: ApiError) => void) | undefined;
}

export type ShownCart = ReturnType<typeof createShownCart>;

/** What a change is about, for its refusal to be shown there. */
export const refusalKey = (mutation: Mutation): string =>
  mutation.kind === 'discount' ? 'discount' : targetKey(mutation);

/** The cart as this page shows it: the server's, the changes that are open, and what was said about them. */
export function createShownCart({ serverCart, journal, queue, onRefused }: ShownCartOptions) {
  const outcomes = createCartOutcomes();
  let error: ApiError | null = null;
  let waiting = false;
  let refusals: CartState['refusals'] = {};

  /** Changes not confirmed yet, in order. */
  const open = (): readonly Mutation[] => {
    const inFlight = journal.inFlight();
    return [...(inFlight ? [inFlight.mutation] : []), ...journal.corrections(), ...queue.all()];
  };

  const derive = () =>
    cartStateOf({
      cart: serverCart.cart(),
      isKnown: serverCart.isKnown(),
      open: open(),
      waiting,
      refusals,
      error,
    });
  const $state = atom<CartState>(derive());

  /** Keeps a refusal for what it is about, or forgets the one before. */
  const setRefusal = (key: string, refusal?: ApiError) => {
    const { [key]: known, ...rest } = refusals;
    // That a line is gone is only what followed from the refusal to add it.
    const shown = refusal?.code === 'line_gone' ? (known ?? refusal) : refusal;
    refusals = shown ? { ...rest, [key]: shown } : rest;
  };

  return {
    ...{ open, outcomes, setRefusal },
    $state: $state as ReadableAtom<CartState>,

    /** Shows what holds now, and keeps the promises of changes that are settled. */
    publish(): void {
      const journaled = [journal.inFlight()?.mutation, ...journal.corrections()].map((mutation) => mutation?.id);
      outcomes.settle((id) => journaled.includes(id) || queue.isQueued(id), journal.refusalOf, setRefusal);
      $state.set(derive());
    },

    /** The store has answered with the cart. */
    answered(): void {
      // A cart that was read to try once more does not say that the change has been made.
      if (!waiting) error = null;
    },

    /** Whether changes have to wait, and what stands in the way. */
    report(isWaiting: boolean, problem: ApiError | null): void {
      waiting = isWaiting;
      error = problem;
    },

    refused(mutation: Mutation, refusal: ApiError): void {
      journal.addRefusal(mutation.id, refusal);
      if (!outcomes.has(mutation.id)) onRefused?.(mutation, refusal);
      setRefusal(refusalKey(mutation), refusal);
    },
  };
}
