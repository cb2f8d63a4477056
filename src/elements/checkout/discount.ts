import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../../api/errors.js';
import type { VitrineElement } from '../../base/element.js';
import { isFocusNear } from '../../components/focus.js';
import { discountErrorText } from '../../i18n/discount-errors.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { CheckoutView } from './view.js';

/** The field for a discount code, and the code that counts. Says what became of it, and keeps the focus beside it. */
export class DiscountEntry {
  readonly #page: VitrineElement;
  #isOpen = false;
  #text = '';
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
      ${refusal ? html`<p class="field-error" role="alert">${discountErrorText(t, refusal)}</p>` : nothing}`;
  }

  #field({ t }: CheckoutView, refusal: ApiError | undefined): TemplateResult {
    const apply = () => {
      const code = this.#text.trim();
      if (code) void this.#set(code, 'discountApplied', code);
      else this.#focus('#code');
    };
    const keydown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      apply();
    };
    return html`<div class="field">
      <label for="code">${t('discountCode')}</label>
      <div class="with-button">
        <input
          id="code"
          part="input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          enterkeyhint="done"
          maxlength="100"
          .value=${this.#text}
          aria-invalid=${refusal ? 'true' : 'false'}
          aria-describedby=${refusal ? 'code-error' : nothing}
          @input=${(event: Event) => (this.#text = (event.target as HTMLInputElement).value)}
          @keydown=${keydown}
        />
        <button class="button" part="button" type="button" @click=${apply}>${t('discountApply')}</button>
      </div>
      ${refusal ? html`<p class="field-error" id="code-error" role="alert">${discountErrorText(t, refusal)}</p>` : nothing}
    </div>`;
  }

  readonly #open = (): void => {
    this.#isOpen = true;
    this.#text = '';
    this.#focus('#code');
  };

  async #set(code: string | null, key: MessageKey, named: string): Promise<void> {
    this.#announced = null;
    try {
      await this.#page.shop?.cart.setDiscount(code);
      this.#isOpen = false;
      this.#text = '';
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
