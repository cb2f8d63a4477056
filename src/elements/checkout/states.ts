import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../../api/errors.js';
import { goneBox } from './review.js';
import type { CheckoutView } from './view.js';

/** Nothing to order: words, and a way on. Why that is so does not give way to the page's own words. */
export function emptyCheckout(
  view: CheckoutView,
  actions: { readonly leave: () => void; readonly showOrder: (() => void) | null },
): TemplateResult {
  const { t } = view;
  return html`${goneBox(view)}
    <slot name="empty">
      <div class="state">
        <h2 class="title">${t('checkoutEmpty')}</h2>
        <button class="button primary" part="button" type="button" @click=${actions.leave}>${t('checkoutBack')}</button>
        ${
          actions.showOrder
            ? html`<p><button class="link" type="button" @click=${actions.showOrder}>${t('seeLastOrder')}</button></p>`
            : nothing
        }
      </div>
    </slot>`;
}

/** What the form is made from could not be read. */
export function failedCheckout({ t, errorText }: CheckoutView, error: ApiError, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert">
    <h2 class="title">${t('checkout')}</h2>
    <p>${errorText(error)}</p>
    <button class="button" part="button" type="button" @click=${retry}>${t('retry')}</button>
  </div>`;
}
