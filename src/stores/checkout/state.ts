import { atom } from 'nanostores';
import type { LineChange, ShippingOption } from '../../contract/checkout.js';
import type { Money, Totals } from '../../contract/money.js';
import type { State } from '../../contract/place.js';
import type { ApiError } from '../../api/errors.js';
import {
  EMPTY_FORM,
  type CheckoutForm,
  type CheckoutRules,
  type Countries,
  type FieldPath,
} from '../../domain/checkout/form.js';
import type { FieldFault } from '../../domain/checkout/faults.js';
import type { PaymentChoice } from '../../domain/checkout/payment-choices.js';
import { nextPhase, type PayEvent, type PayPhase } from '../../domain/checkout/phases.js';

/** What is wrong with a field: known here, or in the store's words. What is left out of the order does not stand in its way. */
export type FieldError = { readonly fault: FieldFault } | { readonly text: string; readonly isLeftOut: boolean };
export type FieldErrors = Readonly<Partial<Record<FieldPath, FieldError>>>;

export const isLeftOut = (error: FieldError): boolean => 'text' in error && error.isLeftOut;

/** What the shopper is told beside the pay button. */
export type PayProblem =
  | { readonly kind: 'fields' }
  /** What the payment form asks for is missing or wrong; the form itself says so. */
  | { readonly kind: 'paymentForm' }
  /** The order is not what the shopper has agreed to, by their own doing or the store's: `changes` lists the latter. */
  | { readonly kind: 'changed' }
  /** The total became another one than the shopper has agreed to. */
  | { readonly kind: 'total'; readonly total: Money }
  | { readonly kind: 'declined'; readonly code: string; readonly text: string }
  /** The payment failed after the shop was left, or while it was processed. */
  | { readonly kind: 'failed' }
  /** The bank's page was left without an answer. */
  | { readonly kind: 'unfinished'; readonly nextActionUrl: string | null }
  /** The store did not answer, and has no order. */
  | { readonly kind: 'uncertain' }
  /** The provider's words. */
  | { readonly kind: 'payment'; readonly text: string }
  | { readonly kind: 'error'; readonly error: ApiError };

/** A change with the name of its line, which may be gone by now. */
export interface NamedChange extends LineChange {
  readonly name: string;
}

export interface ShippingState {
  /** `unknown` until the address is saved. */
  readonly status: 'unknown' | 'loading' | 'ready' | 'failed';
  readonly options: readonly ShippingOption[];
  /** What the shopper chose, at once; the cart's own choice follows. */
  readonly chosen: string | null;
  /** Whether the store could not be told of the choice, and will be asked again. */
  readonly isUnsaved: boolean;
}

export interface CheckoutState {
  /** Of what the form is made from: countries, payment methods, what was entered before. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: ApiError | null;
  readonly form: CheckoutForm;
  readonly rules: CheckoutRules;
  readonly errors: FieldErrors;
  /** What a 422 said about something that the form has no field for. */
  readonly otherErrors: readonly string[];
  /** `failed`: what was typed is kept in this tab only, until the store can be reached. */
  readonly saving: 'idle' | 'saving' | 'failed';
  readonly countries: Countries;
  /** By country; absent until they are loaded. */
  readonly states: Readonly<Record<string, readonly State[]>>;
  readonly shipping: ShippingState;
  /** For the place typed so far; `null` as soon as the cart's own totals hold. */
  readonly estimate: Totals | null;
  /** Whether the estimate is of the place and the cart as they are now. */
  readonly isEstimateCurrent: boolean;
  readonly choices: readonly PaymentChoice[];
  readonly choice: PaymentChoice | null;
  readonly phase: PayPhase;
  readonly problem: PayProblem | null;
  /** What the store changed when the order was sent, for the shopper to see before they send it again. */
  readonly changes: readonly NamedChange[];
}

type CheckoutPatch = Partial<Omit<CheckoutState, 'phase'>>;

/** How the parts of the checkout share its state. */
export type CheckoutHolder = ReturnType<typeof createCheckoutHolder>;

export const NO_SHIPPING: ShippingState = { status: 'unknown', options: [], chosen: null, isUnsaved: false };

export function createCheckoutHolder(rules: CheckoutRules, signal: AbortSignal) {
  const $state = atom<CheckoutState>({
    status: 'loading',
    error: null,
    form: EMPTY_FORM,
    rules,
    errors: {},
    otherErrors: [],
    saving: 'idle',
    countries: new Map(),
    states: {},
    shipping: NO_SHIPPING,
    estimate: null,
    isEstimateCurrent: false,
    choices: [],
    choice: null,
    phase: 'idle',
    problem: null,
    changes: [],
  });
  return {
    $state,
    get: (): CheckoutState => $state.get(),
    /** Changes nothing once the shop has ended. */
    patch(patch: CheckoutPatch): void {
      if (!signal.aborted) $state.set({ ...$state.get(), ...patch });
    },

    /**
     * Takes the payment to its next phase, and changes what goes with that. Returns false where the event cannot happen
     * any more, or the shop has ended: then nothing changes.
     */
    move(event: PayEvent, patch: CheckoutPatch = {}): boolean {
      const phase = signal.aborted ? null : nextPhase($state.get().phase, event);
      if (phase) $state.set({ ...$state.get(), ...patch, phase });
      return phase !== null;
    },
  };
}
