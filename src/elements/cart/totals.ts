import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount, renderCounted } from '../../components/amount.js';
import { renderSum, renderSums } from '../../components/totals.js';
import { countryOf, isPlaceOpen } from '../../domain/cart/estimates.js';
import { cartSums, totalKind } from '../../domain/cart/cart-sums.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { CartView } from './view.js';

/** Whether the amounts are about to change. */
const isBusy = ({ state: { pending }, estimate }: CartView) => pending || estimate?.isCurrent === false;

/** The sums above the total. Before the store's first answer they are placeholders of the same size. */
export function renderCartSums(view: CartView): TemplateResult {
  const { t, state, estimate } = view;
  const context = { t, isBusy: isBusy(view), later: t('cartLater') };
  if (state.cart) return renderSums(context, cartSums(state.cart, estimate?.totals ?? null));
  return html`<dl class="sums" part="totals">
    ${renderSum(t('sumSubtotal'), html`<span class="skeleton amount"></span>`)}
    ${renderSum(t('sumShipping'), context.later)}
  </dl>`;
}

/** Where the estimate holds, and what is still open; takes its room from the start, so that nothing jumps. */
export function renderEstimateNote({ t, state: { cart }, shop, estimate }: CartView) {
  const country = countryOf(shop.options.country, cart);
  if (!cart || !country || !isPlaceOpen(cart)) return nothing;
  const names = new Intl.DisplayNames([shop.locale.$locale.get()], { type: 'region' });
  return html`<p class="estimate muted" part="estimate" ?data-open=${!estimate}>
    ${t('cartEstimatedFor', { country: names.of(country) ?? country })}
    ${cart.requiresShipping === false ? nothing : t('cartShippingOpen')}
  </p>`;
}

const TOTALS: Readonly<Record<ReturnType<typeof totalKind>, MessageKey>> = {
  final: 'sumTotal',
  estimated: 'sumEstimated',
  soFar: 'cartTotalSoFar',
};

export function renderTotal(view: CartView): TemplateResult {
  const { t, state, estimate } = view;
  const { cart } = state;
  const sums = cart && cartSums(cart, estimate?.totals ?? null);
  return html`<dl class="total" part="total" aria-busy=${isBusy(view) ? 'true' : 'false'}>
    <dt>
      ${renderCounted(t(TOTALS[totalKind(cart, estimate !== null)]))}
      ${sums?.isTaxIncluded ? html`<span class="muted">${t('sumTaxIncluded')}</span>` : nothing}
    </dt>
    <dd class="price" title=${(sums?.isTaxIncluded && sums.totals.tax?.formatted) || nothing}>
      ${sums ? renderAmount(sums.totals.total.formatted) : html`<span class="skeleton amount"></span>`}
    </dd>
  </dl>`;
}
