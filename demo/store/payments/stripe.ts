import Stripe from 'stripe';
import { stripeAmount } from '../../../src/payments/stripe-amount.js';
import { withOrder } from './return-url.js';
import { PaymentUndecided, type PaymentGateway, type PaymentOutcome } from './port.js';

/** How long to wait before an intent that is processed is looked at again, in ms. */
const NEXT_LOOK_MS = 60_000;

export interface StripeOptions {
  readonly secretKey: string;
  /** Replaces the network in tests. */
  readonly fetch?: typeof fetch;
}

/** Real payments: one PaymentIntent per order, with the order's id as idempotency key. */
export function stripeGateway({ secretKey, fetch }: StripeOptions): PaymentGateway {
  const stripe = new Stripe(secretKey, fetch ? { httpClient: Stripe.createFetchHttpClient(fetch) } : {});

  return {
    name: 'stripe',
    isRemote: true,

    async start(order) {
      const amount = stripeAmount({ amount: order.total, currency: order.currency });
      // Nothing else than what the shopper agreed to is charged, not even a thousandth less.
      if (amount === null) throw new RangeError(`Stripe can’t charge ${order.total} minor units of ${order.currency}.`);
      try {
        const intent = await stripe.paymentIntents.create(
          {
            amount,
            currency: order.currency.toLowerCase(),
            payment_method: order.paymentMethod,
            confirm: true,
            description: `Order ${order.number}`,
            receipt_email: order.snapshot.email,
            metadata: { orderId: order.id, orderNumber: order.number },
            automatic_payment_methods: { enabled: true, allow_redirects: order.returnUrl ? 'always' : 'never' },
            ...(order.returnUrl && { return_url: withOrder(order.returnUrl, order.id) }),
          },
          { idempotencyKey: `order-${order.id}` },
        );
        return outcomeOf(intent);
      } catch (error) {
        return declineOf(error);
      }
    },

    async refresh(order) {
      if (order.gatewayReference === null) return null;
      const outcome = outcomeOf(await stripe.paymentIntents.retrieve(order.gatewayReference));
      return outcome.state === order.paymentState ? null : outcome;
    },

    async cancel(order) {
      if (order.gatewayReference === null) return true;
      try {
        await stripe.paymentIntents.cancel(order.gatewayReference, { cancellation_reason: 'abandoned' });
        return true;
      } catch (error) {
        if (error instanceof Stripe.errors.StripeInvalidRequestError) return false;
        throw error;
      }
    },
  };
}

function outcomeOf(intent: Stripe.PaymentIntent): PaymentOutcome {
  const reference = intent.id;
  switch (intent.status) {
    case 'succeeded':
    case 'requires_capture':
      return { state: 'paid', reference };
    case 'processing':
      return { state: 'processing', reference, settlesIn: NEXT_LOOK_MS };
    case 'requires_action': {
      const nextActionUrl = intent.next_action?.redirect_to_url?.url;
      if (nextActionUrl) return { state: 'requires_action', reference, nextActionUrl };
      return { state: 'declined', reference, declineCode: 'authentication_required' };
    }
    default: {
      const { last_payment_error: failure } = intent;
      return { state: 'declined', reference, declineCode: failure?.decline_code ?? failure?.code ?? 'generic_decline' };
    }
  }
}

/** A definite no of Stripe's: to this card, or, thrown on, to this store. Everything else leaves it open what was charged. */
function declineOf(error: unknown): PaymentOutcome {
  if (error instanceof Stripe.errors.StripeCardError) {
    const declineCode = error.decline_code ?? error.code ?? 'generic_decline';
    return { state: 'declined', reference: error.payment_intent?.id ?? null, declineCode };
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    return { state: 'declined', reference: null, declineCode: error.code ?? 'invalid_request' };
  }
  const { StripeAuthenticationError, StripePermissionError } = Stripe.errors;
  if (error instanceof StripeAuthenticationError || error instanceof StripePermissionError) throw error;
  throw new PaymentUndecided(error);
}
