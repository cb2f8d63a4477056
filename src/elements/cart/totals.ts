import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../contract/money.js';
import { countryOf, isPlaceOpen } from '../../domain/cart/estimates.js';
import type { CartEstimate } from '../../stores/checkout/estimates.lazy.js';
import type { CartView } from './view.js';

const isMoney = (value: Money | undefined): value is Money => typeof value?.formatted === 'string';
const isSomething = (value: Money | undefined): value is Money => isMoney(value) && value.amount > 0;

/** Whether the amounts are about to change. */
const isBusy = (pending: boolean, estimate: CartEstimate | null) => pending || estimate?.isCurrent === false;

/** The sums above the total, as the server made them. Before its first answer they are placeholders of the same size. */
export function renderSums({ t, state: { cart, pending }, estimate }: CartView): TemplateResult {
  const row = (label: string, value: unknown, part = '') =>
    html`<div class="sum" part="sum ${part}">
      <dt>${label}</dt>
      <dd class="price">${value}</dd>
    </div>`;
  if (!cart) {
    const amount = html`<span class="skeleton amount"></span>`;
    return html`<dl class="sums" part="totals">
      ${row(t('sumSubtotal'), amount)} ${row(t('sumShipping'), t('cartLater'))}
    </dl>`;
  }
  const { subtotal, discount } = cart.totals;
  const { shipping, tax } = estimate?.totals ?? cart.totals;
  const isSent = (estimate || cart.shippingOption) && isMoney(shipping);
  const sent = isSent ? html`<bdi>${shipping.formatted}</bdi>` : t('cartLater');
  return html`<dl class="sums" part="totals" aria-busy=${isBusy(pending, estimate) ? 'true' : 'false'}>
    ${row(t('sumSubtotal'), html`<bdi>${subtotal.formatted}</bdi>`)}
    ${isSomething(discount) ? row(t('sumDiscount'), html`<bdi>−${discount.formatted}</bdi>`, 'discount') : nothing}
    ${cart.requiresShipping === false ? nothing : row(t('sumShipping'), sent)}
    ${
      cart.taxInclusive
        ? nothing
        : isSomething(tax)
          ? row(t('sumTax'), html`<bdi>${tax.formatted}</bdi>`)
          : isPlaceOpen(cart)
            ? row(t('sumTax'), t('cartLater'))
            : nothing
    }
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

export function renderTotal({ t, state: { cart, pending }, estimate }: CartView): TemplateResult {
  const isFinal = cart !== null && (cart.requiresShipping === false || Boolean(cart.shippingOption));
  const totals = estimate?.totals ?? cart?.totals;
  const tax = cart?.taxInclusive ? totals?.tax : undefined;
  return html`<dl class="total" part="total" aria-busy=${isBusy(pending, estimate) ? 'true' : 'false'}>
    <dt>
      ${t(estimate ? 'sumEstimated' : isFinal ? 'sumTotal' : 'cartTotalSoFar')}
      ${cart?.taxInclusive ? html`<span class="muted">${t('sumTaxIncluded')}</span>` : nothing}
    </dt>
    <dd class="price" title=${tax?.formatted ?? nothing}>
      ${totals ? html`<bdi>${totals.total.formatted}</bdi>` : html`<span class="skeleton amount"></span>`}
    </dd>
  </dl>`;
}
