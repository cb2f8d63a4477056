import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutChange, Money } from '../../api/contract.js';
import type { CartLine } from '../../domain/cart.js';
import type { Translate } from '../../i18n/messages.js';
import { chevronIcon } from '../../base/icons.js';
import { renderLine, renderTotals } from './lines.js';
import type { CheckoutView } from './view.js';

const words = (value: CheckoutChange['before']) =>
  value !== null && typeof value === 'object' ? value.formatted : String(value ?? '');

/** Whether nothing is left of the line. */
export const isGone = ({ kind, after }: CheckoutChange): boolean =>
  kind !== 'price' && !(kind === 'stock' && typeof after === 'number' && after > 0);

/** What the store changed about a line. */
export function changeWords(t: Translate, change: CheckoutChange): string {
  const { kind, before, after } = change;
  if (kind === 'price') return t('changedPrice', { before: words(before), after: words(after) });
  return isGone(change) ? t('changedGone') : t('changedStock', { count: Number(after) });
}

function notesOf({ t, state, cart, errorText }: CheckoutView, line: CartLine): readonly string[] {
  const refusal = cart.refusals[line.key];
  const messages = cart.cart?.messages ?? [];
  const changes = state.changes.filter(({ itemId }) => itemId === line.itemId);
  return [
    ...changes.map((change) => changeWords(t, change)),
    // The store says the same of a line that has just changed.
    ...(changes.length
      ? []
      : messages.filter(({ itemId }) => itemId && itemId === line.itemId).map((one) => one.message)),
    ...(refusal ? [errorText(refusal)] : []),
  ];
}

/** Whether the cart's totals are those of another place than the one typed, and no estimate stands for them yet. */
const isOfOtherPlace = ({ state, cart }: CheckoutView): boolean =>
  state.shipping.status === 'unknown' && !state.estimate && Boolean(cart.cart?.shippingOption);

/** What sending costs, or is estimated to; `undefined` until the store has said so of the place that is typed. */
function shippingCost(view: CheckoutView): Money | undefined {
  const { state, cart } = view;
  const isKnown = cart.cart?.shippingOption && !isOfOtherPlace(view);
  return state.estimate?.shipping ?? (isKnown ? cart.cart.totals.shipping : undefined);
}

/** Whether the total has all costs in it. One that has not is promised to nobody. */
export const isTotalComplete = (view: CheckoutView): boolean =>
  !view.state.rules.requiresShipping || shippingCost(view) !== undefined;

/** The cost of sending: known, estimated, or known soon. `null` where nothing is sent. */
function shippingWords(view: CheckoutView): string | null {
  const { t, state } = view;
  if (!state.rules.requiresShipping) return null;
  const cost = shippingCost(view);
  if (!cost) return t('sumLater');
  return cost.amount === 0 ? t('freeShipping') : cost.formatted;
}

/** What is bought and what it costs; beside the form, or above it where there is no room. */
export function summary(view: CheckoutView, isOpen: boolean, toggle: () => void): TemplateResult {
  const { t, cart, state, store, mediaBase } = view;
  const total = store.total();
  const totals = state.estimate ?? cart.cart?.totals;
  const { status, chosen } = state.shipping;
  const isChoosing = chosen !== null && chosen !== cart.cart?.shippingOption?.id;
  const isOld = isOfOtherPlace(view) || (state.estimate !== null && !state.isEstimateCurrent);
  const isPending = cart.pending || isChoosing || status === 'loading' || state.saving === 'saving' || isOld;
  return html`<aside class="summary" part="summary" aria-label=${t('orderSummary')} ?data-open=${isOpen}>
    <button class="summary-toggle" type="button" aria-expanded=${isOpen} aria-controls="summary" @click=${toggle}>
      <span>${t(isOpen ? 'hideSummary' : 'showSummary')}</span>
      ${chevronIcon}
      <span class="price" aria-busy=${isPending ? 'true' : 'false'}>${total?.formatted}</span>
    </button>
    <div class="summary-body" id="summary">
      <h3 class="summary-title">${t('orderSummary')}</h3>
      <ul class="lines">
        ${cart.lines.map((line) => renderLine(t, mediaBase, { ...line, notes: notesOf(view, line) }))}
      </ul>
      ${
        totals
          ? renderTotals(t, {
              totals,
              taxIncluded: cart.cart?.taxInclusive === true,
              taxLines: state.estimate ? undefined : cart.cart?.taxBreakdown,
              shipping: shippingWords(view),
              totalLabel: state.estimate || !isTotalComplete(view) ? 'sumEstimated' : 'sumTotal',
              pending: isPending,
            })
          : nothing
      }
    </div>
  </aside>`;
}
