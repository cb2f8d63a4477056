import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { VitrineElement } from '../../base/element.js';
import { renderCounted } from '../../components/amount.js';
import { PendingFocus } from '../../components/focus.js';
import { isolated } from '../../i18n/format.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import { customer as words } from '../../i18n/en/customer.js';
import { common } from '../../i18n/en/common.js';
import { errorText } from '../../i18n/errors.js';
import type { Shop } from '../../stores/shop.js';
import { accountOf, type AccountStore } from '../../stores/account/account.js';
import { checkoutCustomerOf, type CheckoutCustomer } from '../../stores/account/checkout-customer.js';
import { hasFeature } from '../../domain/features.js';

const styles = css`
  /* Takes no room, yet is heard when it has something to say. */
  :host([data-empty]) {
    position: absolute;
  }

  .message,
  .message > [role='status'] {
    display: grid;
    justify-items: start;
    gap: 8px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .notice {
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .notice,
  .in {
    outline: none;
  }

  .link {
    min-block-size: var(--_target);
  }
`;

/**
 * What the checkout says to a customer, below the e-mail field: that there is an account and how to sign in, who is signed
 * in, and which address is saved. Nothing in it has to be done to order. The checkout puts it there by itself.
 *
 * @tag vitrine-checkout-customer
 * @csspart message - The offer to sign in.
 * @csspart button - What can be done.
 * @csspart error - What went wrong.
 */
export class VitrineCheckoutCustomer extends VitrineElement {
  static override styles = [tokens, controls, styles];

  #section: HTMLElement | null = null;
  #hasAsked = false;
  #isCustomer = false;
  #wasCustomer = false;
  readonly #focus = new PendingFocus(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#section = this.parentElement;
    this.#section?.addEventListener('change', this.#ask);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#section?.removeEventListener('change', this.#ask);
  }

  /** The e-mail field above was left; before that, one that was typed on an earlier page counts. */
  readonly #ask = (): void => {
    if (this.#isOffered) void checkoutCustomerOf(this.shop as Shop).emailLeft();
  };

  get #isOffered(): boolean {
    return this.shop !== null && this.info !== undefined && hasFeature(this.info, 'accounts');
  }

  protected override firstUpdated(): void {
    // Until now it had no room in the form.
    this.hidden = false;
  }

  protected override updated(): void {
    this.toggleAttribute('data-empty', this.renderRoot.querySelector('.message, .line, .out') === null);
    if (this.#hasAsked || !this.#isOffered) return;
    this.#hasAsked = true;
    this.#ask();
  }

  protected override render(): TemplateResult {
    const { shop } = this;
    if (!shop || !this.#isOffered) return html`<div class="root" part="base"></div>`;
    shop.locale.add(common, words);
    const account = accountOf(shop);
    const auth = this.read(account.$auth);
    const content =
      auth.status === 'customer'
        ? this.#customer(account, checkoutCustomerOf(shop), auth.customer.email)
        : this.#guest(account, checkoutCustomerOf(shop));
    return html`<div class="root" part="base">${content}</div>`;
  }

  #guest(account: AccountStore, known: CheckoutCustomer): TemplateResult {
    const { t } = this;
    const { isKnown } = this.read(known.$state);
    this.#isCustomer = false;
    const { step, wait, isSending, error } = this.read(account.signIn.$state);
    const isSent = step === 'sent';
    const isOffered = isKnown || isSent;
    const send = () => {
      if (isSent) void account.signIn.resend();
      else if (!isSending) void account.signIn.send(known.email());
    };
    return html`<div class=${isOffered ? 'message' : nothing} part=${isOffered ? 'message' : nothing}>
      <div role="status">
        ${isOffered ? html`<p>${t(isSent ? 'customerLook' : 'customerKnown')}</p>` : nothing}
        ${isOffered && error ? html`<p class="error" part="error">${errorText(this.t, error)}</p>` : nothing}
        ${!isOffered && this.#wasCustomer ? html`<p class="notice out" tabindex="-1">${t('signedOut')}</p>` : nothing}
      </div>
      ${
        isOffered
          ? html`<button
                class="button"
                part="button"
                type="button"
                aria-disabled=${ifDefined(wait > 0 || isSending || undefined)}
                aria-describedby=${ifDefined(wait > 0 ? 'wait' : undefined)}
                @click=${send}
              >
                ${t(isSending ? 'signInSending' : isSent ? 'signInResend' : 'signInSend')}
              </button>
              ${wait > 0 ? html`<p class="notice" id="wait">${renderCounted(t('signInResendIn', { count: wait }))}</p>` : nothing}`
          : nothing
      }
    </div>`;
  }

  #customer(account: AccountStore, known: CheckoutCustomer, email: string): TemplateResult {
    const { t } = this;
    const { isFilled, isOffered } = this.read(known.$state);
    const leaving = this.read(account.$logOut);
    // The link was opened elsewhere: what had the focus here gives way.
    if (!this.#isCustomer && this.shadowRoot?.activeElement) this.#focus.name('.in');
    this.#isCustomer = this.#wasCustomer = true;
    const logOut = () => {
      this.#focus.name('.out');
      void account.logOut();
    };
    const useSavedAddress = () => {
      this.#focus.name('.filled');
      known.useSavedAddress();
    };
    return html`<div class="line">
        <p class="in" tabindex="-1">${t('signedInAs', { email: isolated(email) })}</p>
        <p>
          ${t('customerNotYou')}
          <button class="link" part="button" type="button" @click=${logOut}>${t('logOut')}</button>
        </p>
      </div>
      ${leaving.status === 'failed' ? html`<p class="message error" part="error" role="alert">${errorText(this.t, leaving.error)}</p>` : nothing}
      <div role="status">
        ${isFilled ? html`<p class="notice filled" tabindex="-1">${t('customerFilled')}</p>` : nothing}
      </div>
      ${
        isOffered
          ? html`<button class="button" part="button" type="button" @click=${useSavedAddress}>
              ${t('customerAddress')}
            </button>`
          : nothing
      }`;
  }
}
