import type { PaymentMethod } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { isFree } from '../cost.js';

/** How a payment method is handled in the page. */
export type PaymentKind = 'stripe' | 'offline' | 'free';

/** One entry of the choice that the shopper has. */
export interface PaymentChoice {
  readonly id: string;
  readonly label: string;
  readonly kind: PaymentKind;
}

const STRIPE_METHODS: ReadonlySet<string> = new Set(['card', 'apple_pay', 'google_pay', 'link']);

/**
 * The choice in the server's order. Card and wallets are one entry, where the first of them stands: Stripe's Payment
 * Element shows a wallet only on a device that has it, so a row of its own would often lead nowhere. Without Stripe's
 * key they can't be offered. Every method that is not known here is one that the shopper settles later, by the
 * instructions of the store.
 */
export function paymentChoices(methods: readonly PaymentMethod[], hasStripe: boolean): readonly PaymentChoice[] {
  const byStripe = methods.filter(({ id }) => STRIPE_METHODS.has(id));
  const shown = byStripe.find(({ id }) => id === 'card') ?? byStripe[0];
  return methods.flatMap((method): readonly PaymentChoice[] => {
    if (!STRIPE_METHODS.has(method.id)) return [{ id: method.id, label: method.label, kind: 'offline' }];
    if (!hasStripe || !shown || method !== byStripe[0]) return [];
    return [{ id: shown.id, label: shown.label, kind: 'stripe' }];
  });
}

/** What goes to the store as `paymentMethod` of an order with a total of 0. */
export const FREE = 'free';

const NOTHING_TO_PAY: PaymentChoice = { id: FREE, label: '', kind: 'free' };

/** Returns the way to pay that counts: the wanted one where it is offered, else the first; nothing is paid for a total of 0. */
export function chosenPayment(
  choices: readonly PaymentChoice[],
  wanted: string,
  total: Money | undefined,
): PaymentChoice | null {
  if (total && isFree(total)) return NOTHING_TO_PAY;
  return choices.find(({ id }) => id === wanted) ?? choices[0] ?? null;
}
