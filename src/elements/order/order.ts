import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Order } from '../../contract/order.js';
import { registerOutlet } from '../../base/register-outlet.js';
import { VitrineElement } from '../../base/element.js';
import { orderDetail } from '../../base/event-items.js';
import { PendingFocus, focusHeading } from '../../components/focus.js';
import { checkIcon } from '../../components/icons.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { isPlaced } from '../../domain/checkout/payment-outcome.js';
import { checkout } from '../../i18n/en/checkout.js';
import { common } from '../../i18n/en/common.js';
import { placeOrder } from '../../i18n/en/place-order.js';
import { sums } from '../../i18n/en/sums.js';
import { errorText } from '../../i18n/errors.js';
import { isolated } from '../../i18n/format.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import type { Shop } from '../../stores/shop.js';
import { createOrderWatch, type OrderState, type OrderWatch } from '../../stores/orders/order.js';
import { createLastOrderStorage } from '../../stores/orders/last-order.js';
import { orderContentStyles } from '../../components/styles/order-content.js';
import { linesStyles } from '../../components/styles/order-lines.js';
import { renderOrderContent, renderPaymentInstructions } from '../../components/order-content.js';
import { styles } from './order.styles.js';

/**
 * The confirmation of an order: waits for its payment, then shows what was bought, for how much and where it goes.
 * Without an `order` it shows the order that the visitor has just placed, and nothing before that.
 *
 * @tag vitrine-order
 * @slot confirmation - Below the confirmation: what happens next, links.
 * @fires vitrine-order-placed - The order is paid, or will be paid outside the shop. Once per order.
 * @csspart base - The whole confirmation.
 * @csspart heading - What became of the order.
 * @csspart line - A line of the order; in it `line-picture`.
 * @csspart totals - The sums; each is a `sum`, what a code takes off also `discount`.
 * @csspart payment-instructions - Where to send the money, where the order is paid outside the shop.
 * @csspart arrival - When it arrives.
 * @csspart address - Where it goes.
 * @csspart button - The way on.
 * @cssproperty --vitrine-color-accent - The sign that all went well, and the way on.
 * @cssproperty --vitrine-scroll-margin - Room for a header that sticks to the top of the page.
 */
export class VitrineOrder extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, linesStyles, orderContentStyles, styles];

  /** Id of the order; the one that the visitor has opened where omitted. */
  @property() order: string | null = null;

  #watch: { readonly shop: Shop; readonly id: string; readonly watch: OrderWatch } | null = null;
  #release = () => {};
  #welcomed = '';
  readonly #focus = new PendingFocus(this);

  protected override onShopChange(shop: Shop | null): void {
    this.#register(shop);
    if (!shop) return this.#stop();
    shop.locale.add(common, checkout, sums, placeOrder);
    importWithRetry(() => import('../account-offer/define.js'), { attempts: 1 }).catch(() => {});
  }

  /** Without an order of its own, it is where the shop shows one. */
  #register(shop: Shop | null): void {
    this.#release();
    this.#release = shop && !this.order ? registerOutlet(this, shop, 'order') : () => {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (!shop) return this.#stop();
    if (changed.has('order') && this.hasUpdated) this.#register(shop);
    const { page } = this.read(shop.route.$route);
    const id = this.order ?? (page.name === 'order' ? page.id : null);
    if (id === this.#watch?.id && shop === this.#watch.shop) return;
    this.#stop();
    if (id) this.#watch = { shop, id, watch: createOrderWatch(shop, id) };
  }

  #stop(): void {
    this.#watch?.watch.dispose();
    this.#watch = null;
  }

  protected override render(): TemplateResult {
    const watched = this.#watch;
    const content = watched ? this.#content(this.read(watched.watch.$state), watched.watch) : nothing;
    return html`<div class="root" part="base">${content}</div>`;
  }

  #content(state: OrderState, watch: OrderWatch): TemplateResult {
    const { t } = this;
    const { outcome, order, error } = state;
    if (order && isPlaced(outcome)) return this.#confirmation(order, outcome);
    if (error?.status === 404) return this.#message(t('orderNotFound'), t('orderNotFoundHint'), this.#home());
    if (error) return this.#message(t('orderWaiting'), errorText(this.t, error), this.#retry(watch));
    if (outcome === 'failed') return this.#message(t('orderFailed'), t('orderFailedHint'), this.#backToPayment(true));
    if (outcome === 'action') return this.#message(t('orderAction'), t('problemUnfinished'), this.#goOn(state));
    const hint = t(state.slow ? 'orderSlow' : 'orderWaitingHint');
    return outcome === 'waiting'
      ? html`${this.#message(t('orderWaiting'), hint, nothing)}${skeleton}`
      : html`<p class="visually-hidden" role="status">${t('loading')}</p>
          ${skeleton}`;
  }

  #message(title: string, text: string, action: unknown): TemplateResult {
    return html`<div class="state" role="status">
      <h2 class="title" part="heading" tabindex="-1">${title}</h2>
      <p>${text}</p>
      ${action}
    </div>`;
  }

  #confirmation(order: Order, outcome: 'paid' | 'later'): TemplateResult {
    const { t, info, locale, mediaBase } = this;
    const email = order.customer?.email;
    const isUnpaid = outcome === 'later';
    const own = info?.checkout?.confirmationMessage;
    const now = this.shop?.platform.clock.now() ?? 0;
    return html`<header class="header">
        ${isUnpaid ? nothing : html`<span class="done">${checkIcon}</span>`}
        <p class="muted">${t('orderNumber', { number: order.orderNumber })}</p>
        <h2 class="title" part="heading" tabindex="-1">${t(isUnpaid ? 'orderThanksLater' : 'orderThanks')}</h2>
        ${isUnpaid ? renderPaymentInstructions(t, order) : nothing}
        ${isUnpaid && !own ? nothing : html`<p>${own || t('orderConfirmed')}</p>`}
        ${email ? html`<p>${t('confirmationSent', { email: isolated(email) })}</p>` : nothing}
        <p class="muted">${t('orderQuestions')}</p>
      </header>
      ${renderOrderContent({ t, locale, mediaBase, info, now }, order)}
      <vitrine-account-offer .order=${order}></vitrine-account-offer>
      <slot name="confirmation"></slot>
      ${this.#home()}`;
  }

  #button(label: string, act: () => void, isPrimary = false): TemplateResult {
    return html`<button class="button ${isPrimary ? 'primary' : ''}" part="button" type="button" @click=${act}>
      ${label}
    </button>`;
  }

  #home(): TemplateResult {
    return html`<p>${this.#button(this.t('checkoutBack'), () => this.shop?.route.open({ name: 'home' }))}</p>`;
  }

  #retry(watch: OrderWatch): TemplateResult {
    return this.#button(this.t('retry'), () => {
      this.#focus.name('h2');
      watch.retry();
    });
  }

  #backToPayment(isPrimary: boolean): TemplateResult {
    return this.#button(this.t('backToPayment'), () => this.shop?.route.replace({ name: 'checkout' }), isPrimary);
  }

  #goOn({ nextActionUrl }: OrderState): TemplateResult {
    const { page } = this.shop?.platform ?? {};
    return html`<p class="actions">
      ${nextActionUrl ? this.#button(this.t('continuePayment'), () => page?.leave(nextActionUrl), true) : nothing}
      ${this.#backToPayment(!nextActionUrl)}
    </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const watched = this.#watch;
    if (!watched) return;
    const { shop, id } = watched;
    const { order, outcome } = watched.watch.$state.get();
    const placed = isPlaced(outcome) ? order : null;
    this.#welcome(shop, `${id} ${placed !== null}`, placed !== null);
    if (!placed) return;
    const isNew = createLastOrderStorage(shop.options.storeKey, shop.platform.storage).announce(id);
    if (isNew) this.emit('vitrine-order-placed', { ...orderDetail(shop, placed), orderId: id });
  }

  /** Once for what it shows first, and once more for the confirmation that comes in its place. */
  #welcome(shop: Shop, shown: string, isPlaced: boolean): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    const { page } = shop.route.$route.get();
    const hasCome = page.name === 'order' && !shop.route.isReturn();
    if (!heading || this.#welcomed === shown || (!isPlaced && !hasCome)) return;
    this.#welcomed = shown;
    if (hasCome || this.order === null) focusHeading(heading, this);
    else heading.focus({ preventScroll: true });
  }
}

const skeleton = html`<div class="layout" aria-hidden="true">
  <div class="lines">
    <div class="skeleton block"></div>
    <div class="skeleton block"></div>
  </div>
  <div class="skeleton block"></div>
</div>`;
