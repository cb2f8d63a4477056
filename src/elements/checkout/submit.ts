import { baseAddress, documentProperty } from '../../dom/document.js';
import { focusedElement } from '../../dom/page.js';
import { safeUrl } from '../../domain/safe-address.js';
import { withoutForm } from '../../payments/offline.js';
import type { PaymentForm } from '../../payments/port.js';
import type { CardForm } from './card-form.js';
import type { CheckoutElement } from './payment-step.js';
import type { CheckoutView } from './view.js';

/** While the card's fields are on their way, or failed to come, the rest of the form is checked all the same. */
const NO_FORM: PaymentForm = { ...withoutForm(''), check: async () => false };

/** What is paid with: the card's fields, or no fields at all. */
function paymentOf({ state: { choice } }: CheckoutView, card: CardForm): PaymentForm {
  if (choice?.kind === 'stripe') return card.form ?? NO_FORM;
  return choice ? withoutForm(choice.id) : NO_FORM;
}

const focused = ({ shadowRoot }: Element) => shadowRoot?.activeElement ?? focusedElement();

/** Sends the order, and leads the shopper to what stands in its way. */
export async function submit(page: CheckoutElement, view: CheckoutView, card: CardForm): Promise<void> {
  const returnUrl = safeUrl(page.returnUrl, baseAddress())?.href ?? null;
  const before = focused(page);
  await view.store.pay(paymentOf(view, card), returnUrl);
  await page.updateComplete;
  if (!view.store.$state.get().problem) return;
  // Whoever has gone on to another field meanwhile, or was led into the card's, stays there.
  const now = focused(page);
  if (now !== before && now !== documentProperty('body')) return;
  const invalid = page.renderRoot.querySelector<HTMLElement>('form [aria-invalid="true"]');
  const problem = page.renderRoot.querySelector<HTMLElement>('.problem');
  (invalid ?? problem)?.focus();
}
