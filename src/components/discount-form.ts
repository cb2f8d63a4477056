import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../api/errors.js';
import { discountErrorText } from '../i18n/discount-errors.js';
import { cleanDiscountCode } from '../domain/cart/discount-code.js';
import type { Translate } from '../i18n/messages.js';
import { isComposing } from './keyboard.js';

export interface DiscountField {
  readonly t: Translate;
  /** What stands in the field before the shopper types. */
  readonly value: string;
  /** Why the store did not take the code. */
  readonly refusal: ApiError | undefined;
  /** Whether the label stands in the field, for want of room above it. */
  readonly isCompact?: boolean;
  /** What its pieces are called from outside. */
  readonly parts: { readonly input: string; readonly button: string; readonly error: string };
  readonly isBusy?: boolean;
  readonly apply: (code: string) => void;
}

/**
 * The field for a discount code, its button, and below them why the store said no. No form element, because the checkout's
 * stands around it: Enter in the field and a click on the button do the same.
 */
export function renderDiscountForm(field: DiscountField): TemplateResult {
  const { t, value, refusal, isCompact = false, isBusy = false, parts, apply } = field;
  const submit = (event: Event) => {
    const row = (event.target as HTMLElement).closest('.code-form');
    const input = row?.querySelector('input');
    const code = cleanDiscountCode(input?.value ?? '');
    if (code) apply(code);
    else input?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    submit(event);
  };
  const label = t('discountCode');
  return html`${isCompact ? nothing : html`<label for="code">${label}</label>`}
    <div class="code-form" aria-busy=${isBusy ? 'true' : 'false'}>
      <input
        class="input"
        id="code"
        part=${parts.input}
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="done"
        maxlength="100"
        aria-label=${isCompact ? label : nothing}
        placeholder=${isCompact ? label : nothing}
        .value=${value}
        aria-invalid=${refusal ? 'true' : 'false'}
        aria-describedby=${refusal ? 'code-error' : nothing}
        @keydown=${press}
      />
      <button class="button" part=${parts.button} type="button" @click=${submit}>${t('discountApply')}</button>
    </div>
    ${renderDiscountRefusal(t, refusal, parts.error)}`;
}

/** Why the store did not take a code, or would not take one off. */
export const renderDiscountRefusal = (t: Translate, refusal: ApiError | undefined, part: string) =>
  refusal
    ? html`<p class="field-error" id="code-error" part=${part} role="alert">${discountErrorText(t, refusal)}</p>`
    : nothing;
