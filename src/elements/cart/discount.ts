import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../../components/icons.js';
import { discountErrorText } from '../../i18n/discount-errors.js';
import type { CartView } from './view.js';

/** The code that counts, or the field for one; the store's words stand below it where it said no. */
export function renderDiscount(view: CartView): TemplateResult | typeof nothing {
  const { t, info, state } = view;
  const { discount } = state;
  if (discount && !discount.pending) {
    return html`<p class="code" part="discount">
      <span class="code-name" part="discount-code">${discount.code}</span>
      <button
        class="icon-button"
        part="discount-remove"
        type="button"
        aria-label=${t('discountRemove', { code: discount.code })}
        @click=${() => view.setDiscount(null)}
      >
        ${closeIcon}
      </button>
    </p>`;
  }
  if (info?.features?.discounts === false || info?.checkout?.showCouponField === false) return nothing;
  const refusal = state.refusals['discount'];
  const isBusy = discount !== null;
  return html`<details class="discount" part="discount" ?open=${isBusy || refusal !== undefined}>
    <summary class="link">${t('discountAdd')}</summary>
    <form class="code-form" novalidate aria-busy=${isBusy ? 'true' : 'false'} @submit=${submit(view)}>
      <input
        class="input"
        part="discount-input"
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="100"
        aria-label=${t('discountCode')}
        placeholder=${t('discountCode')}
        .value=${discount?.code ?? view.typedCode}
        aria-invalid=${refusal ? 'true' : 'false'}
        aria-describedby=${refusal ? 'code-error' : nothing}
      />
      <button class="button" part="discount-button" type="submit">${t('discountApply')}</button>
    </form>
    ${refusal ? html`<p class="note" id="code-error" part="discount-error">${discountErrorText(t, refusal)}</p>` : nothing}
  </details>`;
}

const submit = (view: CartView) => (event: SubmitEvent) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const input = form.elements.namedItem('code') as HTMLInputElement;
  const code = input.value.trim();
  if (code) view.setDiscount(code);
  else input.focus();
};
