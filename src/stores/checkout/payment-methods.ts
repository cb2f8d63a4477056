import type { PaymentMethod } from '../../contract/checkout.js';
import type { Money } from '../../contract/money.js';
import { chosenPayment, paymentChoices } from '../../domain/checkout/payment-choices.js';
import type { CheckoutContext } from './context.js';

/** The ways to pay that the shopper may choose from, and the one that counts. */
export function createPaymentMethods(
  { shop, holder }: Pick<CheckoutContext, 'shop' | 'holder'>,
  total: () => Money | undefined,
) {
  const { get, patch } = holder;
  const $info = shop.catalog.info();
  let methods: readonly PaymentMethod[] = [];

  const stripeKey = () => shop.options.stripeKey ?? $info.get().value?.payments?.stripePublishableKey ?? undefined;

  const update = (): void => {
    const choices = paymentChoices(methods, Boolean(stripeKey()));
    const choice = chosenPayment(choices, get().form.paymentMethod, total());
    const before = get().choice;
    patch({ choices, choice: choice?.id === before?.id && choice?.kind === before?.kind ? before : choice });
  };

  return {
    /** Stripe's publishable key: the page's own, else the store's. */
    stripeKey,

    /** The form, the total or the store's settings have changed: another way to pay may count. */
    update,

    /** Takes over the store's list. */
    offer(list: readonly PaymentMethod[]): void {
      methods = list;
      update();
    },
  };
}

export type PaymentMethods = ReturnType<typeof createPaymentMethods>;
