import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Order } from '../../contract/order.js';
import { VitrineElement } from '../../base/element.js';
import { isolated } from '../../i18n/format.js';
import { controls } from '../../components/styles/controls.js';
import { tokens } from '../../components/styles/tokens.js';
import { customer as words } from '../../i18n/en/customer.js';
import { common } from '../../i18n/en/common.js';
import { errorText } from '../../i18n/errors.js';
import type { Shop } from '../../stores/shop.js';
import { accountOf } from '../../stores/account/account.js';
import { createAccountOffer, type AccountOffer } from '../../stores/account/account-offer.js';
import { hasFeature } from '../../domain/features.js';

const styles = css`
  .offer {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 56ch;
    margin-block-end: 32px;
    padding: 24px;
    border-radius: var(--_radius);
    background: var(--_fill);
  }

  h3 {
    font-size: var(--_text-md);
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  label {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_target);
    font-size: var(--_text-sm);
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .done {
    outline: none;
  }
`;

/**
 * Offers a guest an account, below the confirmation of their order. Stays away for customers, and where the store has no
 * accounts. The confirmation puts it there by itself.
 *
 * @tag vitrine-account-offer
 * @csspart offer - The offer.
 * @csspart button - What can be done.
 * @csspart error - What went wrong.
 */
export class VitrineAccountOffer extends VitrineElement {
  static override styles = [tokens, controls, styles];
  static override properties = { order: { attribute: false } };

  /** @internal The order that was placed. */
  order: Order | null = null;

  @state() private marketing = false;

  #offer: { readonly shop: Shop; readonly id: string; readonly offer: AccountOffer } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop, order } = this;
    shop?.locale.add(common, words);
    if (!shop || !order) this.#offer = null;
    else if (this.#offer?.shop !== shop || this.#offer.id !== order.id) {
      this.#offer = { shop, id: order.id, offer: createAccountOffer(shop, order) };
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="base">${this.#content()}</div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { t, info } = this;
    const email = this.order?.customer?.email;
    if (!this.#offer || !email || !info || !hasFeature(info, 'accounts')) return nothing;
    const { shop, offer } = this.#offer;
    const account = accountOf(shop);
    const auth = this.read(account.$auth);
    const made = this.read(offer.$state);
    if (auth.status === 'customer') {
      if (made.status !== 'made' && made.status !== 'exists') return nothing;
      return this.#box(
        html`<p role="status">${t('signedInAs', { email: isolated(auth.customer.email) })}</p>
          ${this.#button(t('account'), () => shop.route.open({ name: 'account' }))}`,
      );
    }
    if (auth.status !== 'guest') return nothing;
    switch (made.status) {
      case 'made':
        return this.#box(this.#done(t('accountOfferDone', { email: isolated(email) })));
      case 'exists':
        return this.#exists(shop, email);
      default:
        return this.#box(
          html`<p class="muted">${t('accountOfferHint')}</p>
            <label>
              <input
                type="checkbox"
                .checked=${this.marketing}
                @change=${(event: Event) => (this.marketing = (event.target as HTMLInputElement).checked)}
              />
              <span>${t('marketingOptIn')}</span>
            </label>
            ${made.status === 'failed' ? html`<p class="message error" part="error" role="alert">${errorText(this.t, made.error)}</p>` : nothing}
            ${this.#button(t('accountOfferCreate'), () => void this.#create(offer), made.status === 'busy')}`,
        );
    }
  }

  #exists(shop: Shop, email: string): TemplateResult {
    const { t } = this;
    const { signIn } = accountOf(shop);
    const { step, isSending, error } = this.read(signIn.$state);
    if (step === 'sent') return this.#box(this.#done(t('customerLook')));
    return this.#box(
      html`${this.#done(t('accountOfferExists'))}
      ${error ? html`<p class="message error" part="error" role="alert">${errorText(this.t, error)}</p>` : nothing}
      ${this.#button(t('signInSend'), () => void this.#then(signIn.send(email)), isSending)}`,
    );
  }

  #box(content: unknown): TemplateResult {
    return html`<section class="offer" part="offer" aria-labelledby="title">
      <h3 id="title">${this.t('accountOffer')}</h3>
      ${content}
    </section>`;
  }

  /** Takes the focus over from the button that was here. */
  #done(text: string): TemplateResult {
    return html`<p class="done" role="status" tabindex="-1">${text}</p>`;
  }

  #button(label: string, act: () => void, isBusy = false): TemplateResult {
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${ifDefined(isBusy || undefined)}
      @click=${act}
    >
      ${label}
    </button>`;
  }

  #create(offer: AccountOffer): Promise<void> {
    return this.#then(offer.create(this.marketing));
  }

  async #then(work: Promise<void>): Promise<void> {
    await work;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }
}
