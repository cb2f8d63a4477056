import { html, nothing, type TemplateResult } from 'lit';
import { renderDiscountForm } from '../../components/discount-form.js';
import { closeIcon } from '../../components/icons.js';
import type { CartView } from './view.js';
import { hasDiscountField } from '../../domain/features.js';

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
  if (!hasDiscountField(info)) return nothing;
  const refusal = state.refusals['discount'];
  const isBusy = discount !== null;
  return html`<details class="discount" part="discount" ?open=${isBusy || refusal !== undefined}>
    <summary class="link">${t('discountAdd')}</summary>
    ${renderDiscountForm({
      t,
      value: discount?.code ?? view.typedCode,
      refusal,
      isCompact: true,
      parts: { input: 'discount-input', button: 'discount-button', error: 'discount-error' },
      isBusy,
      apply: view.setDiscount,
    })}
  </details>`;
}
