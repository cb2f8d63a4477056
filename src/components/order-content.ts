import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../contract/order.js';
import type { Address } from '../contract/place.js';
import { countryName } from '../i18n/format.js';
import { ownBillingAddress } from '../domain/orders/addresses.js';
import { orderSums } from '../domain/orders/sums.js';
import { addressLines } from '../domain/checkout/address-lines.js';
import type { Translate } from '../i18n/messages.js';
import { renderLine } from './order-lines.js';
import { renderTotals } from './totals.js';

export interface OrderContext {
  readonly t: Translate;
  readonly locale: string;
  readonly mediaBase: string | undefined;
}

/** What was ordered, for how much, and where it goes. */
export function renderOrderContent({ t, locale, mediaBase }: OrderContext, order: Order): TemplateResult {
  const { shippingAddress } = order;
  const billingAddress = ownBillingAddress(order);
  const block = (title: string, address: Address) =>
    html`<div>
      <h3>${title}</h3>
      ${renderAddress(address, locale)}
    </div>`;
  return html`<div class="layout">
    <section aria-labelledby="items">
      <h3 id="items">${t('orderItems')}</h3>
      <ul class="lines">
        ${order.items.map((item) => renderLine(t, mediaBase, { ...item, name: item.productName }))}
      </ul>
      ${renderTotals({ t, isBusy: false, later: '' }, orderSums(order), 'sumTotal')}
    </section>
    ${
      shippingAddress || billingAddress
        ? html`<div class="addresses">
            ${shippingAddress ? block(t('shippingTo'), shippingAddress) : nothing}
            ${billingAddress ? block(t('billedTo'), billingAddress) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

export const renderAddress = (address: Address, locale: string): TemplateResult =>
  html`<address part="address">
    ${addressLines(address, countryName(address.countryCode, locale)).map((line) => html`<span><bdi>${line}</bdi></span>`)}
  </address>`;
