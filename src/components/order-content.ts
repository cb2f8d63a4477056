import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../contract/order.js';
import type { Address } from '../contract/place.js';
import type { StoreInfo } from '../contract/store.js';
import { orderDeliveryDates } from '../domain/checkout/delivery-dates.js';
import { countryName, daysText } from '../i18n/format.js';
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
  readonly info: StoreInfo | undefined;
  /** ms since the epoch. */
  readonly now: number;
}

/** What was ordered, for how much, and where it goes. */
export function renderOrderContent(context: OrderContext, order: Order): TemplateResult {
  const { t, locale, mediaBase } = context;
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
      shippingAddress || billingAddress || order.shippingOption
        ? html`<div class="addresses">
            ${renderShipping(context, order)} ${shippingAddress ? block(t('shippingTo'), shippingAddress) : nothing}
            ${billingAddress ? block(t('billedTo'), billingAddress) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

/** What is still to be done to pay, in the store's words where it has sent some. */
export const renderPaymentInstructions = (t: Translate, { paymentInstructions }: Order): TemplateResult =>
  html`<section class="payment-instructions" part="payment-instructions" aria-labelledby="how-to-pay">
    <h3 id="how-to-pay">${t('howToPay')}</h3>
    ${paymentInstructions ? html`<p class="own-lines">${paymentInstructions}</p>` : nothing}
    <p>${t('payLaterInstructions')}</p>
  </section>`;

/** How it is sent, and when it arrives. */
function renderShipping({ t, locale, info, now }: OrderContext, order: Order) {
  const name = order.shippingOption?.name;
  if (!name) return nothing;
  const dates = orderDeliveryDates(order, now, info?.timezone);
  return html`<div>
    <h3>${t('shippingMethod')}</h3>
    <p>${name}</p>
    ${dates ? html`<p part="arrival">${t('arrives', { dates: daysText(dates, locale) })}</p>` : nothing}
  </div>`;
}

export const renderAddress = (address: Address, locale: string): TemplateResult =>
  html`<address part="address">
    ${addressLines(address, countryName(address.countryCode, locale)).map((line) => html`<span><bdi>${line}</bdi></span>`)}
  </address>`;
