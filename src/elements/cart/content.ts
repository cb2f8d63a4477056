import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderCounted } from '../../components/amount.js';
import { closeIcon } from '../../components/icons.js';
import { isCartPaused } from '../../domain/cart/messages.js';
import { isBelowMinimum } from '../../domain/cart/minimum.js';
import { renderDiscount } from './discount.js';
import { renderCartLine } from './line.js';
import { renderEmpty, renderFailed, renderLoading, renderMessages } from './states.js';
import { renderCartSums, renderEstimateNote, renderTotal } from './totals.js';
import type { CartView } from './view.js';

/** Everything in the drawer, or in its place on the page. */
export function renderContent(view: CartView): TemplateResult {
  const { t, state, isInline } = view;
  const { status } = state;
  const isEmpty = status === 'ready' && state.lines.length === 0;
  return html`<div class="panel" part="panel">
    <div class="header" part="header">
      <h2 class="heading" id="heading" part="heading" tabindex="-1">
        ${t('cart')}
        ${state.count ? html`<span class="muted">${renderCounted(t('cartPieces', { count: state.count }))}</span>` : nothing}
      </h2>
      ${
        isInline
          ? nothing
          : html`<button
              class="icon-button"
              part="close-button"
              type="button"
              aria-label=${t('close')}
              @click=${view.close}
            >
              ${closeIcon}
            </button>`
      }
      <slot name="header"></slot>
    </div>
    <div class="body" aria-busy=${status === 'loading' ? 'true' : 'false'}>
      ${status === 'failed' ? renderFailed(view) : renderMessages(view)}
      ${status === 'loading' ? renderLoading(t('cartLoading')) : isEmpty ? renderEmpty(view) : nothing}
      ${status === 'ready' && !isEmpty ? renderLines(view) : nothing}
    </div>
    ${status === 'ready' && !isEmpty ? renderFooter(view) : nothing}
    <p class="visually-hidden" role="status">${renderCounted(view.announcement)}</p>
  </div>`;
}

const renderLines = (view: CartView): TemplateResult =>
  html`<ul class="lines" part="lines">
      ${repeat(
        view.state.lines,
        ({ key }) => key,
        (line) => renderCartLine(view, line),
      )}
    </ul>
    ${renderDiscount(view)} ${renderCartSums(view)} ${renderEstimateNote(view)}`;

function renderFooter(view: CartView): TemplateResult {
  const { t, state, info, isInline } = view;
  const isTooSmall = !state.pending && isBelowMinimum(state.cart, info?.checkout?.minimumOrderValue);
  return html`<div class="footer">
    ${renderTotal(view)} ${isTooSmall ? html`<p class="message" part="message">${t('belowMinimum')}</p>` : nothing}
    <slot name="checkout-button">
      <button
        class="button primary wide"
        part="checkout-button"
        type="button"
        aria-disabled=${isCartPaused(view.state) ? 'true' : nothing}
        @click=${view.checkout}
      >
        ${t('toCheckout')}
      </button>
    </slot>
    ${
      isInline
        ? nothing
        : html`<button class="link continue" part="continue-button" type="button" @click=${view.close}>
            ${t('continueShopping')}
          </button>`
    }
    <slot name="footer"></slot>
  </div>`;
}
