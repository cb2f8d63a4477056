import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount } from '../../components/amount.js';
import type { LineChange } from '../../contract/checkout.js';
import { lineMessages } from '../../domain/cart/messages.js';
import { isGone } from '../../domain/checkout/line-change.js';
import { checkoutSums, isShippingUnconfirmed } from '../../domain/checkout/totals.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import type { Translate } from '../../i18n/messages.js';
import { chevronIcon } from '../../components/icons.js';
import { renderLine } from '../../components/order-lines.js';
import { renderTotals } from '../../components/totals.js';
import type { CheckoutView } from './view.js';
import { lookUp } from '../../domain/look-up.js';

const words = (value: LineChange['before']) =>
  value !== null && typeof value === 'object' ? value.formatted : String(value ?? '');

/** What the store changed about a line. */
export function changeWords(t: Translate, change: LineChange): string {
  const { kind, before, after } = change;
  if (kind === 'price') return t('changedPrice', { before: words(before), after: words(after) });
  return isGone(change) ? t('changedGone') : t('changedStock', { count: Number(after) });
}

function notesOf({ t, state, cart, errorText }: CheckoutView, line: CartLine): readonly string[] {
  const refusal = lookUp(cart.refusals, line.key);
  const changes = state.changes.filter(({ itemId }) => itemId === line.itemId);
  return [
    ...changes.map((change) => changeWords(t, change)),
    // The store says the same of a line that has just changed.
    ...(changes.length ? [] : lineMessages(cart.cart, line).map(({ message }) => message)),
    ...(refusal ? [errorText(refusal)] : []),
  ];
}

/** What is bought and what it costs; beside the form, or above it where there is no room. */
export function summary(view: CheckoutView, arrival: string, isOpen: boolean, toggle: () => void): TemplateResult {
  const { t, cart, state, store, mediaBase } = view;
  const totals = store.totals();
  const { isEstimated, isOld } = totals;
  const sums = checkoutSums(cart.cart, totals, state.estimate);
  const { status, chosen } = state.shipping;
  const isChoosing = isShippingUnconfirmed(cart.cart, chosen);
  const isPending = cart.pending || isChoosing || status === 'loading' || state.saving === 'saving' || isOld;
  return html`<aside class="summary" part="summary" aria-label=${t('orderSummary')} ?data-open=${isOpen}>
    <button class="summary-toggle" type="button" aria-expanded=${isOpen} aria-controls="summary" @click=${toggle}>
      <span>${t(isOpen ? 'hideSummary' : 'showSummary')}</span>
      ${chevronIcon}
      <span class="price" aria-busy=${isPending ? 'true' : 'false'}>${renderAmount(sums?.totals.total.formatted)}</span>
    </button>
    <div class="summary-body" id="summary">
      <h3 class="summary-title">${t('orderSummary')}</h3>
      <ul class="lines">
        ${cart.lines.map((line) => renderLine(t, mediaBase, { ...line, notes: notesOf(view, line) }))}
      </ul>
      ${
        sums
          ? renderTotals(
              { t, isBusy: isPending, later: t('sumLater'), free: t('freeShipping') },
              sums,
              isEstimated ? 'sumEstimated' : 'sumTotal',
            )
          : nothing
      }
      ${arrival ? html`<p class="muted" part="arrival">${arrival}</p>` : nothing}
    </div>
  </aside>`;
}
