import { html, nothing, type TemplateResult } from 'lit';
import type { Cart, Money } from '../../api/contract.js';
import type { CartView } from './view.js';

const isMoney = (value: Money | undefined): value is Money => typeof value?.formatted === 'string';
const isSomething = (value: Money | undefined): value is Money => isMoney(value) && value.amount > 0;

/** Whether the store knows where the cart goes, and so what sending and tax come to. */
const hasPlace = ({ hasShippingAddress, hasBillingAddress }: Cart) => Boolean(hasShippingAddress || hasBillingAddress);

/** The sums above the total, as the server made them. Before its first answer they are placeholders of the same size. */
export function renderSums({ t, state: { cart, pending } }: CartView): TemplateResult {
  const row = (label: string, value: unknown, part = '') =>
    html`<div class="sum" part="sum ${part}">
      <dt>${label}</dt>
      <dd class="price">${value}</dd>
    </div>`;
  if (!cart) {
    const amount = html`<span class="skeleton amount"></span>`;
    return html`<dl class="sums" part="totals">
      ${row(t('cartSubtotal'), amount)} ${row(t('cartShipping'), t('cartLater'))}
    </dl>`;
  }
  const { subtotal, discount, shipping, tax } = cart.totals;
  const sent = cart.shippingOption && isMoney(shipping) ? html`<bdi>${shipping.formatted}</bdi>` : t('cartLater');
  return html`<dl class="sums" part="totals" aria-busy=${pending ? 'true' : 'false'}>
    ${row(t('cartSubtotal'), html`<bdi>${subtotal.formatted}</bdi>`)}
    ${isSomething(discount) ? row(t('cartDiscount'), html`<bdi>−${discount.formatted}</bdi>`, 'discount') : nothing}
    ${cart.requiresShipping === false ? nothing : row(t('cartShipping'), sent)}
    ${
      cart.taxInclusive
        ? nothing
        : isSomething(tax)
          ? row(t('cartTax'), html`<bdi>${tax.formatted}</bdi>`)
          : hasPlace(cart)
            ? nothing
            : row(t('cartTax'), t('cartLater'))
    }
  </dl>`;
}

export function renderTotal({ t, state: { cart, pending } }: CartView): TemplateResult {
  const isFinal = cart !== null && (cart.requiresShipping === false || Boolean(cart.shippingOption));
  const tax = cart?.taxInclusive ? cart.totals.tax : undefined;
  return html`<dl class="total" part="total" aria-busy=${pending ? 'true' : 'false'}>
    <dt>
      ${t(isFinal ? 'cartTotal' : 'cartTotalSoFar')}
      ${cart?.taxInclusive ? html`<span class="muted">${t('cartTaxIncluded')}</span>` : nothing}
    </dt>
    <dd class="price" title=${tax?.formatted ?? nothing}>
      ${cart ? html`<bdi>${cart.totals.total.formatted}</bdi>` : html`<span class="skeleton amount"></span>`}
    </dd>
  </dl>`;
}
