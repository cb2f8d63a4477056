/**
 * Where a payment stands. `checking` looks at the form and the cart, `paying` waits for the store's answer; `settling`
 * finds out what became of an order without an answer, and is `unreached` while the store does not tell; `leaving` is on
 * its way to the bank's page.
 */
export type PayPhase = 'idle' | 'checking' | 'paying' | 'settling' | 'unreached' | 'leaving' | 'done';

/** What happens to a payment. */
export type PayEvent =
  /** The shopper clicked on the pay button. */
  | 'submitted'
  /** Nothing was ordered: the shopper is told why, and may pay again. */
  | 'stopped'
  /** The order is on its way to the store. */
  | 'sent'
  /** The answer to the order was lost. */
  | 'unanswered'
  /** The store, asked what became of it, does not answer either. */
  | 'unreached'
  /** The store answers again, and has no order so far. */
  | 'reached'
  /** The payment goes on at the bank. */
  | 'left'
  /** The bank's page was left without an order. */
  | 'returned'
  /** The order is made, here or in another tab. */
  | 'ordered'
  /** The visitor has a cart again. */
  | 'reopened';

const TRANSITIONS: Readonly<Record<PayPhase, Readonly<Partial<Record<PayEvent, PayPhase>>>>> = {
  idle: { submitted: 'checking', returned: 'idle', ordered: 'done' },
  checking: { sent: 'paying', stopped: 'idle', ordered: 'done' },
  paying: { unanswered: 'settling', left: 'leaving', stopped: 'idle', ordered: 'done' },
  settling: { reached: 'settling', unreached: 'unreached', stopped: 'idle', ordered: 'done' },
  unreached: { reached: 'settling', unreached: 'unreached', stopped: 'idle', ordered: 'done' },
  leaving: { returned: 'idle', ordered: 'done' },
  done: { reopened: 'idle' },
};

/** Returns the phase after an event; `null` where the event cannot happen in that phase, and so changes nothing. */
export const nextPhase = (phase: PayPhase, event: PayEvent): PayPhase | null => TRANSITIONS[phase][event] ?? null;

/** Whether an order is on its way or made: what is entered from now on is not of this order any more. */
export const isOrderSent = (phase: PayPhase): boolean => phase !== 'idle' && phase !== 'checking';
