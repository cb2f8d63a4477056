import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { registerOutlet } from '../../base/register-outlet.js';
import { VitrineElement } from '../../base/element.js';
import { LazyPart } from '../../base/lazy-part.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import { checkout as words } from '../../i18n/en/checkout.js';
import { common } from '../../i18n/en/common.js';
import { sums } from '../../i18n/en/sums.js';
import { errorText } from '../../i18n/errors.js';
import type { Shop } from '../../stores/shop.js';
import { checkoutOf } from '../../stores/checkout/checkout.js';
import { takeOverFields } from '../../components/field.js';
import { addressFields } from './address.js';
import { checkoutSkeleton } from './skeleton.js';
import { styles } from './checkout.styles.js';
import { checkbox, textField } from './field.js';
import { NO_PAYMENT_STEP } from './payment-step.js';
import { linesStyles } from '../../components/styles/order-lines.js';
import { summary } from './summary.js';
import type { CheckoutView } from './view.js';

/**
 * The checkout on one page: contact, delivery, shipping, payment and review, beside a summary that is always in sight.
 * What is typed is saved while the shopper goes on.
 *
 * @tag vitrine-checkout
 * @slot header - Above the form; the heading by default.
 * @slot empty - Shown while the cart is empty.
 * @slot footer - Below the pay button: trust marks, help.
 * @fires vitrine-checkout-started - The checkout is on screen; once for each cart.
 * @fires vitrine-shipping-chosen - The store has confirmed how the order is sent.
 * @fires vitrine-payment-chosen - The shopper chose how to pay.
 * @fires vitrine-error - The order could not be placed; the shopper was told why.
 * @csspart base - The whole checkout.
 * @csspart section - Each step.
 * @csspart field - A label with its control and its `field-error`.
 * @csspart input - Text fields and lists.
 * @csspart option - A way to send or to pay.
 * @csspart card - Around the card fields.
 * @csspart summary - The order beside the form.
 * @csspart line - A line of the order; in it `line-picture`.
 * @csspart totals - The sums; each is a `sum`, what a code takes off also `discount`.
 * @csspart arrival - When the order arrives.
 * @csspart problem - What stands in the way of paying.
 * @csspart button - Smaller buttons.
 * @csspart pay-button - The one that sends the order.
 * @cssproperty --vitrine-color-accent - Ground of the pay button, colour of choices.
 * @cssproperty --vitrine-color-error - Colour of errors.
 * @cssproperty --vitrine-color-field - Ground of fields; none by default.
 * @cssproperty --vitrine-radius-control - Roundness of fields and buttons, also of the card fields.
 * @cssproperty --vitrine-checkout-summary-width - Width of the summary beside the form; 400px by default.
 * @cssproperty --vitrine-scroll-margin - Room for a header that sticks to the top of the page.
 */
export class VitrineCheckout extends VitrineElement {
  static override styles = [tokens, controls, linesStyles, styles];

  // Not by decorators, whose helpers weigh more than what they save here.
  static override properties = {
    returnUrl: { attribute: 'return-url' },
    country: {},
    isSummaryOpen: { state: true },
  };

  /** Where a payment that leaves the page comes back to, and where the confirmation is shown; this page where omitted. */
  returnUrl: string | null = null;
  /** ISO 3166-1 alpha-2 code of the country to start with; the visitor's own where omitted. */
  country: string | null = null;

  private isSummaryOpen = false;

  readonly #paymentStep = new LazyPart(this, () => import('./payment-step.lazy.js'), NO_PAYMENT_STEP, this);
  #release = () => {};

  protected override onShopChange(shop: Shop | null): void {
    this.#release();
    this.#release = shop ? registerOutlet(this, shop, 'checkout') : () => {};
    if (!shop) return;
    shop.locale.add(common, words, sums);
    if (this.country) checkoutOf(shop).suggestCountry(this.country);
    importWithRetry(() => import('../checkout-customer/define.js'), { attempts: 1 }).catch(() => {});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shop, country } = this;
    if (!shop) return;
    if (country && changed.has('country')) checkoutOf(shop).suggestCountry(country);
    this.#paymentStep.load();
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="base">${this.#content()}</div>`;
  }

  #content() {
    const view = this.#view();
    if (!view) return checkoutSkeleton('');
    const { state, cart, t } = view;
    const hasLines = cart.lines.length > 0;
    // The order itself is shown in its own place; whoever comes here afterwards is told that nothing is left to pay.
    if (state.phase === 'done' && (hasLines || this.#isOrderShown())) return nothing;
    const instead = this.#paymentStep.current.renderInstead(view);
    if (instead) return instead;
    const isReady = state.status === 'ready' && cart.status === 'ready' && hasLines;
    return isReady ? this.#form(view) : checkoutSkeleton(t('loading'));
  }

  #isOrderShown(): boolean {
    return this.shop !== null && this.read(this.shop.route.$route).page.name === 'order';
  }

  #form(view: CheckoutView): TemplateResult {
    const { t, state, store } = view;
    const { form, rules } = state;
    return html`<slot name="header"><h2 class="title">${t('checkout')}</h2></slot>
      <div class="layout">
        ${summary(view, this.#paymentStep.current.arrival(view), this.isSummaryOpen, () => (this.isSummaryOpen = !this.isSummaryOpen))}
        <form novalidate @submit=${this.#submit}>
          <section class="section" part="section" aria-labelledby="contact">
            <h3 id="contact">${t('contact')}</h3>
            <div class="fields">
              ${textField(view, {
                path: 'email',
                value: form.email,
                change: (email) => store.edit({ email }),
                required: true,
                type: 'email',
                autocomplete: 'email',
              })}
            </div>
            <vitrine-checkout-customer hidden></vitrine-checkout-customer>
            ${
              rules.marketing
                ? checkbox(view, 'marketing', form.marketing, t('marketingOptIn'), (marketing) =>
                    store.edit({ marketing }),
                  )
                : nothing
            }
          </section>
          ${
            rules.requiresShipping
              ? html`<section class="section" part="section" aria-labelledby="delivery">
                  <h3 id="delivery">${t('delivery')}</h3>
                  ${addressFields(view, 'shippingAddress')}
                </section>`
              : nothing
          }
          ${this.#paymentStep.current.render(view)}
        </form>
      </div>`;
  }

  #view(): CheckoutView | null {
    const { shop, t, info, mediaBase } = this;
    if (!shop) return null;
    const store = checkoutOf(shop);
    return {
      ...{ t, store, info, mediaBase },
      state: this.read(store.$state),
      cart: this.read(shop.cart.$state),
      errorText: (error) => errorText(this.t, error),
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const view = this.#view();
    if (view) this.#paymentStep.current.rendered(view);
  }

  #submit(event: Event): void {
    event.preventDefault();
    takeOverFields(event.currentTarget as HTMLFormElement);
    const view = this.#view();
    if (view && view.cart.lines.length > 0) this.#paymentStep.current.submit(view);
  }
}
