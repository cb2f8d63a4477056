import { html, nothing, type TemplateResult } from 'lit';
import { generalMessages, generalRefusals } from '../../domain/cart/messages.js';
import type { CartView } from './view.js';

export function renderEmpty({ t, close, isInline }: CartView): TemplateResult {
  return html`<div class="empty" part="empty">
    <slot name="empty">
      <p class="empty-title">${t('cartEmpty')}</p>
      <p class="muted">${t('cartEmptyHint')}</p>
    </slot>
    ${isInline ? nothing : html`<button class="button" part="continue-button" type="button" @click=${close}>${t('continueShopping')}</button>`}
  </div>`;
}

export function renderFailed({ t, state, errorText, retry }: CartView): TemplateResult {
  return html`<div class="empty" part="failed" role="alert">
    <p class="empty-title">${t('cartFailed')}</p>
    ${state.error ? html`<p class="muted">${errorText(state.error)}</p>` : nothing}
    <button class="button" part="retry-button" type="button" @click=${retry}>${t('retry')}</button>
  </div>`;
}

export const renderLoading = (label: string): TemplateResult =>
  html`<p class="visually-hidden" role="status">${label}</p>
    <ul class="lines" aria-hidden="true">
      ${[1, 2, 3].map(
        () =>
          html`<li class="line">
            <span class="picture skeleton"></span>
            <div class="about">
              <span class="skeleton text"></span>
              <span class="skeleton text short"></span>
            </div>
            <span class="subtotal skeleton amount"></span>
            <div class="actions"><span class="skeleton control"></span></div>
          </li>`,
      )}
    </ul>`;

/** What concerns the cart as a whole: no connection, a paused store, messages and refusals that belong to no line. */
export function renderMessages(view: CartView): TemplateResult {
  const { t, shop, state, errorText } = view;
  const { error, waiting, lines, refusals, cart } = state;
  const isOffline = !shop.platform.connectivity.online();
  return html`${
    isOffline && (waiting || error)
      ? html`<p class="message" part="message">${t('errorOffline')}</p>`
      : error
        ? html`<p class="message" part="message">${errorText(error)} ${waiting ? t('cartKept') : nothing}</p>`
        : nothing
  }
  ${generalRefusals(refusals, lines).map(
    (refusal) => html`<p class="message error" part="message">${errorText(refusal)}</p>`,
  )}
  ${generalMessages(cart, lines).map(({ message }) => html`<p class="message" part="message">${message}</p>`)}`;
}
