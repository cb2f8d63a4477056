import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../../api/errors.js';
import type { Translate } from '../../i18n/messages.js';
import type { CheckoutView } from './view.js';

/** The shape of a section that is still to come. */
export const sectionSkeleton = (rows: number): TemplateResult =>
  html`<div class="section">
    <div class="skeleton heading-skeleton"></div>
    <div class="fields">${Array.from({ length: rows }, () => html`<div class="skeleton field-skeleton"></div>`)}</div>
  </div>`;

/** Before the form is there: its shape, so that nothing jumps. */
export function checkoutSkeleton(label: string): TemplateResult {
  return html`<div class="title"><div class="skeleton heading-skeleton"></div></div>
    <div class="layout" aria-busy="true">
      <div class="summary"><div class="summary-toggle skeleton"></div></div>
      <div class="form">${[1, 5, 3].map(sectionSkeleton)}</div>
    </div>
    <p class="visually-hidden" role="status">${label}</p>`;
}

/** Nothing to order: words, and a way on. */
export function emptyCheckout(
  t: Translate,
  actions: { readonly leave: () => void; readonly showOrder: (() => void) | null },
): TemplateResult {
  return html`<slot name="empty">
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
