import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../../api/errors.js';
import type { VitrineElement } from '../../base/element.js';
import { renderDiscountForm, renderDiscountRefusal } from '../../components/discount-form.js';
import { isFocusNear } from '../../components/focus.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { CheckoutView } from './view.js';

/** The field for a discount code, and the code that counts. Says what became of it, and keeps the focus beside it. */
export class DiscountEntry {
  readonly #page: VitrineElement;
  #isOpen = false;
  /** For those who do not see what the store made of the code. */
  #announced: { readonly key: MessageKey; readonly code: string } | null = null;

  constructor(page: VitrineElement) {
    this.#page = page;
  }

  render(view: CheckoutView): TemplateResult {
    const { t, cart } = view;
    const applied = cart.cart?.discountCode;
    const refusal = cart.refusals['discount'];
    const announced = this.#announced;
    return html`<div class="discount">
      ${
        applied
          ? this.#applied(view, applied, refusal)
          : this.#isOpen || refusal
            ? this.#field(view, refusal)
            : html`<p><button class="link" type="button" @click=${this.#open}>${t('discountAdd')}</button></p>`
      }
      <p class="visually-hidden" role="status">${announced ? t(announced.key, { code: announced.code }) : nothing}</p>
    </div>`;
  }

  #applied({ t }: CheckoutView, code: string, refusal: ApiError | undefined): TemplateResult {
    return html`<p class="applied">
        <span>${code}</span>
        <button
          class="link"
          type="button"
          aria-label=${t('discountRemove', { code })}
          @click=${() => void this.#set(null, 'discountTakenOff', code)}
        >
          ×
        </button>
      </p>
      ${renderDiscountRefusal(t, refusal, 'field-error')}`;
  }

  #field({ t }: CheckoutView, refusal: ApiError | undefined): TemplateResult {
    return html`<div class="field">
      ${renderDiscountForm({
        t,
        value: '',
        refusal,
        parts: { input: 'input', button: 'button', error: 'field-error' },
        apply: (code) => void this.#set(code, 'discountApplied', code),
      })}
    </div>`;
  }

  readonly #open = (): void => {
    this.#isOpen = true;
    this.#focus('#code');
  };

  async #set(code: string | null, key: MessageKey, named: string): Promise<void> {
    this.#announced = null;
    try {
      await this.#page.shop?.cart.setDiscount(code);
      this.#isOpen = false;
      this.#announced = { key, code: named };
    } catch {
      // The refusal stands in the cart's state.
    }
    this.#focus('#code, .link');
  }

  #focus(selector: string): void {
    this.#page.requestUpdate();
    void this.#page.updateComplete.then(() => {
      if (!isFocusNear(this.#page, '.discount')) return;
      this.#page.renderRoot.querySelector<HTMLElement>(`.discount :is(${selector})`)?.focus();
    });
  }
}
