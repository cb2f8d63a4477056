import { html, nothing, type TemplateResult } from 'lit';
import { canChooseBilling } from '../../domain/checkout/form.js';
import { isOrderSent } from '../../domain/checkout/phases.js';
import { addressFields } from './address.js';
import { checkbox } from './field.js';
import type { CardForm } from './card-form.js';
import { fieldId, type CheckoutView } from './view.js';

/** How the order is paid, and where the bill goes. */
export function paymentSection(view: CheckoutView, card: CardForm): TemplateResult {
  const { t, state, store } = view;
  const { choice, choices, form, rules } = state;
  const isCard = choice?.kind === 'stripe';
  const isClosed = isOrderSent(state.phase);
  const status = card.status;
  const rows =
    choice?.kind === 'free' || choices.length < 2
      ? nothing
      : html`<div class="options">
          ${choices.map(
            ({ id, label }, index) =>
              html`<label class="option" part="option" ?data-chosen=${id === choice?.id}>
                <input
                  type="radio"
                  name="payment"
                  id=${index === 0 ? fieldId('paymentMethod') : nothing}
                  .value=${id}
                  .checked=${id === choice?.id}
                  aria-disabled=${isClosed ? 'true' : 'false'}
                  @change=${() => store.choosePayment(id)}
                />
                <span class="option-text">${label}</span>
              </label>`,
          )}
        </div>`;
  return html`<fieldset class="section" part="section">
    <legend><h3>${t('payment')}</h3></legend>
    ${rows}
    <div
      class="card"
      part="card"
      ?hidden=${!isCard}
      ?inert=${isClosed}
      aria-busy=${status === 'loading' ? 'true' : 'false'}
    >
      ${status === 'loading' ? html`<div class="skeleton card-skeleton"></div>` : nothing}
      ${
        status === 'failed'
          ? html`<p class="message error" role="alert">
              ${t('cardFailed')} <button class="link" type="button" @click=${() => card.retry()}>${t('retry')}</button>
            </p>`
          : nothing
      }
      <slot name=${card.slot}></slot>
      <div class="swatches" aria-hidden="true">
        <span class="swatch-accent"></span><span class="swatch-error"></span><span class="swatch-muted"></span
        ><span class="swatch-line"></span><input class="swatch-field" tabindex="-1" disabled />
      </div>
    </div>
    ${choice === null ? html`<p class="message error">${t('noPayment')}</p>` : nothing}
    ${choice?.kind === 'free' ? html`<p class="message">${t('nothingToPay')}</p>` : nothing}
    ${
      choice?.kind === 'offline'
        ? html`<p class="muted">${choices.length < 2 ? `${choice.label}. ` : ''}${t('payLaterHint')}</p>`
        : nothing
    }
    ${
      canChooseBilling(rules, choice)
        ? html`${checkbox(view, 'sameAsShipping', form.sameAsShipping, t('sameAsShipping'), (sameAsShipping) =>
            store.edit({ sameAsShipping }),
          )}
          ${
            form.sameAsShipping
              ? nothing
              : html`<div role="group" aria-label=${t('billingAddress')}>${addressFields(view, 'billingAddress')}</div>`
          }`
        : nothing
    }
  </fieldset>`;
}
