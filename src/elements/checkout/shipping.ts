import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount } from '../../components/amount.js';
import type { ShippingOption } from '../../contract/checkout.js';
import { isFree } from '../../domain/cost.js';
import { savableData } from '../../domain/checkout/savable-data.js';
import { isOrderSent } from '../../domain/checkout/phases.js';
import { errorWords, fieldId, type CheckoutView } from './view.js';

/** When an option delivers, in words. */
type Arrival = (option: ShippingOption) => string;

function optionRow(view: CheckoutView, option: ShippingOption, arrival: string, isFirst: boolean): TemplateResult {
  const { state, store, t } = view;
  const isChosen = state.shipping.chosen === option.id;
  return html`<label class="option" part="option" ?data-chosen=${isChosen}>
    <input
      type="radio"
      name="shipping"
      id=${isFirst ? fieldId('shippingOptionId') : nothing}
      .value=${option.id}
      .checked=${isChosen}
      aria-disabled=${isOrderSent(state.phase) ? 'true' : 'false'}
      @change=${() => store.chooseShipping(option.id)}
    />
    <span class="option-text"
      ><span .textContent=${option.name}></span
      >${[arrival, option.description].map((text) => (text ? html`<span class="muted" .textContent=${text}></span>` : nothing))}</span
    >
    <span class="price">${isFree(option.price) ? t('freeShipping') : renderAmount(option.price.formatted)}</span>
  </label>`;
}

/** The ways to send the order. */
export function shippingSection(view: CheckoutView, arrival: Arrival): TemplateResult {
  const { t, state, store } = view;
  const { status, options } = state.shipping;
  const error = state.errors.shippingOptionId;
  const content = () => {
    if (options.length) {
      return html`<div class="options" aria-busy=${status === 'ready' ? 'false' : 'true'}>
        ${options.map((option, index) => optionRow(view, option, arrival(option), index === 0))}
      </div>`;
    }
    if (status === 'loading') return html`<div class="skeleton option-skeleton"></div>`;
    if (status === 'failed') {
      return html`<p class="message">
        ${t('shippingFailed')}
        <button class="link" type="button" id=${fieldId('shippingOptionId')} @click=${store.retryShipping}>
          ${t('retry')}
        </button>
      </p>`;
    }
    if (status === 'ready') return html`<p class="message">${t('shippingNone')}</p>`;
    const { shippingAddress } = savableData(state.form, state.countries, state.rules, state.choice);
    const isUnsaved = state.saving === 'failed' && shippingAddress;
    return html`<p class="message">${t(isUnsaved ? 'shippingFailed' : 'shippingNeedsAddress')}</p>`;
  };
  return html`<fieldset class="section" part="section">
    <legend><h3>${t('shippingMethod')}</h3></legend>
    ${content()}
    ${
      error && options.length
        ? html`<p class="field-error" id="${fieldId('shippingOptionId')}-error">${errorWords(view, error)}</p>`
        : nothing
    }
  </fieldset>`;
}
