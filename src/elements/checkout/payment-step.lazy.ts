import { html, nothing, type TemplateResult } from 'lit';
import { isPositive } from '../../domain/cost.js';
import type { FieldPath } from '../../domain/checkout/form.js';
import { isOrderSent } from '../../domain/checkout/phases.js';
import { discount as discountWords } from '../../i18n/en/discount.js';
import { placeOrder } from '../../i18n/en/place-order.js';
import { arrivalWords } from './arrival.js';
import { CardForm } from './card-form.js';
import { DiscountEntry } from './discount.js';
import { effectiveBackground } from './effective-background.js';
import { emitProblem, emitProgress } from './events.js';
import { textField } from './field.js';
import { FocusOnEntry } from './focus-on-entry.js';
import { goOnByEnter, refuseChoice } from './form-guards.js';
import { payArea } from './pay.js';
import { paymentSection } from './payment.js';
import type { CheckoutElement, PaymentStep } from './payment-step.js';
import { paymentStepStyles } from './payment-step.styles.js';
import { consent, problemBox } from './review.js';
import { shippingSection } from './shipping.js';
import { emptyCheckout, failedCheckout } from './states.js';
import { submit } from './submit.js';
import { fieldId, type CheckoutView } from './view.js';

export default class CheckoutPaymentStep implements PaymentStep {
  static readonly styles = paymentStepStyles;
  static readonly words = { ...placeOrder, ...discountWords };

  readonly #host: CheckoutElement;
  readonly #card: CardForm;
  readonly #discount: DiscountEntry;

  constructor(host: CheckoutElement) {
    this.#host = host;
    this.#card = new CardForm(host);
    this.#discount = new DiscountEntry(host);
    host.addController(new FocusOnEntry(host));
    host.renderRoot.addEventListener('keydown', (event) => goOnByEnter(event as KeyboardEvent));
    host.renderRoot.addEventListener('click', refuseChoice);
  }

  render(view: CheckoutView): TemplateResult {
    const { state, store } = view;
    const { form, rules } = state;
    return html`${rules.requiresShipping ? shippingSection(view, (option) => arrivalWords(view, this.#host, option)) : nothing}
      ${paymentSection(view, this.#card)}
      <section class="section" part="section">
        ${
          rules.notes
            ? html`<div class="fields">
                ${textField(view, { path: 'notes', value: form.notes, change: (notes) => store.edit({ notes }) })}
              </div>`
            : nothing
        }
        ${rules.coupon ? html`<div ?inert=${isOrderSent(state.phase)}>${this.#discount.render(view)}</div>` : nothing}
        ${consent(view)} ${problemBox(view, (path) => this.#goTo(path))} ${payArea(view)}
        <slot name="footer"></slot>
      </section>`;
  }

  arrival(view: CheckoutView): string {
    const { options, chosen } = view.state.shipping;
    const option = options.find(({ id }) => id === chosen);
    return option && view.state.rules.requiresShipping ? arrivalWords(view, this.#host, option) : '';
  }

  renderInstead(view: CheckoutView): TemplateResult | null {
    const { state, cart, store } = view;
    const { shop } = this.#host;
    if (cart.status === 'failed' && cart.error)
      return failedCheckout(view, cart.error, () => void shop?.cart.refresh());
    if (state.status === 'failed' && state.error) return failedCheckout(view, state.error, store.retry);
    if (cart.status !== 'ready' || cart.lines.length > 0) return null;
    const lastOrder = store.lastOrder();
    return emptyCheckout(view, {
      leave: () => shop?.route.open({ name: 'home' }),
      showOrder: lastOrder === null ? null : () => shop?.route.open({ name: 'order', id: lastOrder }),
    });
  }

  rendered({ store, state }: CheckoutView): void {
    const host = this.#host;
    const { shop } = host;
    const isForm = host.renderRoot.querySelector('form') !== null;
    this.#showCard(isForm, store, state);
    if (isForm) host.style.setProperty('--_background', effectiveBackground(host));
    if (isForm && shop) emitProgress(host, shop, state);
    emitProblem(host, state.problem);
  }

  /** The card's fields are kept while another way to pay is looked at, and go with the form. */
  #showCard(isForm: boolean, store: CheckoutView['store'], { choice }: CheckoutView['state']): void {
    const total = store.total();
    const key = store.stripeKey();
    const locale = this.#host.shop?.locale.$locale.get() ?? 'en';
    if (!isForm) this.#card.close();
    const isCard = isForm && choice?.kind === 'stripe' && key && isPositive(total);
    this.#card.show(isCard ? { key, total, locale } : null);
  }

  #goTo(path: FieldPath): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fieldId(path))}`)?.focus();
  }

  submit(view: CheckoutView): void {
    void submit(this.#host, view, this.#card);
  }
}
