import type { OrderRecord } from '../orders/repository.js';
import type { PaymentGateway, PaymentOutcome } from './port.js';

/** How long the simulated bank takes over a payment that is processed, in ms of the store's clock. */
const PROCESSING_TIME_MS = 3_000;

/**
 * Refusals by Stripe's documented test payment methods, whose names are `pm_card_…` or `pm_card_visa_…`
 * (docs.stripe.com/testing). The values are Stripe's decline codes.
 */
const declines: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chargeDeclined: 'generic_decline',
    chargeDeclinedInsufficientFunds: 'insufficient_funds',
    chargeDeclinedLostCard: 'lost_card',
    chargeDeclinedStolenCard: 'stolen_card',
    chargeDeclinedExpiredCard: 'expired_card',
    chargeDeclinedIncorrectCvc: 'incorrect_cvc',
    chargeDeclinedProcessingError: 'processing_error',
    chargeDeclinedVelocityLimitExceeded: 'card_velocity_exceeded',
    chargeDeclinedFraudulent: 'fraudulent',
    radarBlock: 'fraudulent',
    chargeCustomerFail: 'generic_decline',
  }),
);

/** Payment methods that ask for 3-D Secure; the last is declined after the shopper confirmed. */
const challenges: readonly string[] = [
  'pm_card_authenticationRequired',
  'pm_card_threeDSecure2Required',
  'pm_card_threeDSecureRequired',
  'pm_card_threeDSecureRequiredChargeDeclined',
];

/** Methods whose end is known only later, and that end. */
const processing: ReadonlyMap<string, 'paid' | 'failed'> = new Map(
  Object.entries({
    pm_processing_paid: 'paid',
    pm_processing_failed: 'failed',
    pm_usBankAccount_success: 'paid',
    pm_usBankAccount_insufficientFunds: 'failed',
  } as const),
);

/**
 * Takes no money, and ends as the payment method's name says. Every method that it does not know, like those that
 * Stripe.js makes for a typed card, is paid at once.
 */
export const simulator: PaymentGateway = {
  name: 'simulator',
  isRemote: false,

  start(order, origin) {
    return Promise.resolve(outcomeOf(order, origin));
  },

  refresh(order, now) {
    const end = processing.get(order.paymentMethod);
    const isOver = order.paymentState === 'processing' && order.dueAt !== null && order.dueAt <= now;
    return Promise.resolve(isOver && end ? settled(order, end === 'paid') : null);
  },

  cancel() {
    return Promise.resolve(true);
  },
};

/** The end of a payment as the bank decided it: on the challenge page, or by the control surface. */
export function settled(order: OrderRecord, isConfirmed: boolean): PaymentOutcome {
  const reference = referenceOf(order);
  if (!isConfirmed) {
    const declineCode = order.paymentState === 'requires_action' ? 'authentication_required' : 'generic_decline';
    return { state: 'declined', reference, declineCode };
  }
  if (order.paymentMethod.endsWith('ChargeDeclined')) {
    return { state: 'declined', reference, declineCode: 'generic_decline' };
  }
  return { state: 'paid', reference };
}

function outcomeOf(order: OrderRecord, origin: string): PaymentOutcome {
  const reference = referenceOf(order);
  const method = order.paymentMethod;
  const declineCode = declines.get(/^pm_card_(?:visa_|mastercard_|amex_)?(\w+)$/.exec(method)?.[1] ?? '');
  if (declineCode) return { state: 'declined', reference, declineCode };
  if (challenges.includes(method)) {
    return { state: 'requires_action', reference, nextActionUrl: `${origin}/pay/${order.paymentId}` };
  }
  if (processing.has(method)) return { state: 'processing', reference, settlesIn: PROCESSING_TIME_MS };
  return { state: 'paid', reference };
}

const referenceOf = (order: OrderRecord): string => `sim_${order.paymentId.slice('pay_'.length)}`;
