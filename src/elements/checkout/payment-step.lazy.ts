import { html, nothing, type TemplateResult } from 'lit';
import { textField } from './field.js';
import type { CardForm } from './card-form.js';
import { payArea } from './pay.js';
import { paymentSection } from './payment.js';
import type { DiscountEntry } from './discount.js';
import { consent, problemBox } from './review.js';
import { shippingSection } from './shipping.js';
import type { CheckoutView } from './view.js';
import type { FieldPath } from '../../domain/checkout/form.js';
import { isOrderSent } from '../../domain/checkout/phases.js';
import { ordering } from '../../i18n/en/ordering.js';

export { Arrival } from './focus-on-entry.js';
export { CardForm } from './card-form.js';
export { DiscountEntry } from './discount.js';
export { emitProblem, emitProgress } from './events.js';
export { finishStyles } from './payment-step.styles.js';
export { groundOf } from './effective-background.js';
export { submit } from './submit.js';
export { emptyCheckout, failedCheckout } from './states.js';

export const words = ordering;

/**
 * What follows the address, and comes right after it: how the order is sent and paid, consent, and the button that sends
 * it. Nobody can use it before the address is typed.
 */
export function finish(
  view: CheckoutView,
  card: CardForm | null,
  discount: DiscountEntry | null,
  goTo: (path: FieldPath) => void,
): TemplateResult {
  const { state, store } = view;
  const { form, rules } = state;
  return html`${rules.requiresShipping ? shippingSection(view) : nothing} ${paymentSection(view, card)}
    <section class="section" part="section">
      ${
        rules.notes
          ? html`<div class="fields">
              ${textField(view, { path: 'notes', value: form.notes, change: (notes) => store.edit({ notes }) })}
            </div>`
          : nothing
      }
      ${rules.coupon ? html`<div ?inert=${isOrderSent(state.phase)}>${discount?.render(view)}</div>` : nothing}
      ${consent(view)} ${problemBox(view, goTo)} ${payArea(view)}
      <slot name="footer"></slot>
    </section>`;
}
