import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Order } from '../../contract/order.js';
import type { ApiError } from '../../api/errors.js';
import { renderCounted } from '../../components/amount.js';
import { backIcon, checkIcon } from '../../components/icons.js';
import { dateText } from '../../i18n/format.js';
import { orderStepsOf, type OrderStep } from '../../domain/account/account.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { BuyAgainState, Missed } from '../../stores/account/buy-again.js';
import type { Load } from '../../stores/shared/load.js';
import { nameOf } from '../../components/item-name.js';
import { renderOrderContent, renderPaymentInstructions, type OrderContext } from '../../components/order-content.js';
import { STAGE_WORDS } from './orders.js';

export interface AccountOrderContext extends OrderContext {
  readonly load: Load<Order>;
  readonly again: BuyAgainState;
  readonly errorText: (error: ApiError) => string;
  readonly back: () => void;
  readonly retry: () => void;
  readonly buyAgain: (order: Order) => void;
  readonly openCart: () => void;
}

/** One order in full, and how far it is. */
export function renderOrder(context: AccountOrderContext): TemplateResult {
  const { t, load, back } = context;
  return html`<article class="order" part="order-details" aria-busy=${load.status === 'loading'}>
    <button class="link back" part="back" type="button" @click=${back}>${backIcon}${t('ordersAll')}</button>
    ${load.value ? renderDetails(context, load.value) : load.status === 'failed' ? renderMissing(context, load.error) : skeleton}
  </article>`;
}

function renderDetails(context: AccountOrderContext, order: Order): TemplateResult {
  const { t, locale, again, buyAgain } = context;
  const date = dateText(order.createdAt, locale);
  const isAdding = again.status === 'adding';
  return html`<header class="order-head">
      <div>
        <h2 class="title" part="heading" tabindex="-1">${t('orderNumber', { number: order.orderNumber })}</h2>
        ${date ? html`<p class="muted">${t('orderPlacedOn', { date })}</p>` : nothing}
      </div>
      <button
        class="button primary buy-again"
        part="buy-again"
        type="button"
        aria-disabled=${ifDefined(isAdding || undefined)}
        @click=${() => buyAgain(order)}
      >
        ${t(isAdding ? 'buyAgainAdding' : 'buyAgain')}
      </button>
    </header>
    ${renderAgain(context)} ${renderProgress(context, order)}
    ${order.paymentInstructions ? renderPaymentInstructions(t, order) : nothing} ${renderOrderContent(context, order)}`;
}

function renderProgress({ t, locale }: AccountOrderContext, order: Order): TemplateResult {
  const step = ({ stage, at, isDone }: OrderStep) => {
    const name = t(STAGE_WORDS[stage]);
    const date = dateText(at, locale);
    return html`<li class="step" part="step" ?data-done=${isDone}>
      <span class="dot" aria-hidden="true">${isDone ? checkIcon : nothing}</span>
      <span class="visually-hidden">
        ${isDone ? (date ? t('orderStepOn', { step: name, date }) : name) : t('orderStepOpen', { step: name })}
      </span>
      <span aria-hidden="true">${name}${date ? html`<span class="muted">${date}</span>` : nothing}</span>
    </li>`;
  };
  return html`<ol class="steps" part="progress" aria-label=${t('orderProgress')}>
    ${orderStepsOf(order).map(step)}
  </ol>`;
}

/** What came of buying again, below its button. */
function renderAgain(context: AccountOrderContext): TemplateResult {
  const { again, errorText } = context;
  return html`${
      again.status === 'failed'
        ? html`<p class="message error" part="error" role="alert">${errorText(again.error)}</p>`
        : nothing
    }
    <div role="status">${again.status === 'done' ? renderBought(context, again) : nothing}</div>`;
}

function renderBought(
  { t, errorText, openCart }: AccountOrderContext,
  { added, missed }: Extract<BuyAgainState, { status: 'done' }>,
): TemplateResult {
  const line = (one: Missed) => {
    const { productName, variantName } = one.item;
    return t('buyAgainLine', { name: nameOf(t, productName, variantName), reason: reasonOf(one, t, errorText) });
  };
  return html`<div class="message again" part="bought-again">
    <p>${renderCounted(added ? t('buyAgainAdded', { count: added }) : t('buyAgainNone'))}</p>
    ${
      missed.length
        ? html`<p>${t('buyAgainMissing')}</p>
            <ul>
              ${missed.map((one) => html`<li>${renderCounted(line(one))}</li>`)}
            </ul>`
        : nothing
    }
    ${
      added
        ? html`<button class="button" part="button" type="button" @click=${openCart}>${t('buyAgainCart')}</button>`
        : nothing
    }
  </div>`;
}

const REASONS: Readonly<Record<Exclude<Missed['reason'], 'fewer' | 'refused'>, MessageKey>> = {
  gone: 'buyAgainGone',
  soldOut: 'buyAgainSoldOut',
  choose: 'buyAgainChoose',
  unclear: 'buyAgainUnclear',
};

function reasonOf(
  { reason, added, wanted, error }: Missed,
  t: AccountOrderContext['t'],
  errorText: AccountOrderContext['errorText'],
): string {
  if (reason === 'fewer') return t('buyAgainFewer', { count: added, wanted });
  if (reason === 'refused') return error ? errorText(error) : '';
  return t(REASONS[reason]);
}

function renderMissing({ t, errorText, retry }: AccountOrderContext, error: ApiError): TemplateResult {
  const isMissing = error.status === 404;
  return html`<div class="state" role="alert">
    <h2 class="title" part="heading" tabindex="-1">${isMissing ? t('orderMissing') : t('orders')}</h2>
    ${
      isMissing
        ? nothing
        : html`<p>${errorText(error)}</p>
            <button class="button" part="button" type="button" @click=${retry}>${t('retry')}</button>`
    }
  </div>`;
}

const skeleton = html`<div aria-hidden="true">
  <div class="skeleton title-skeleton"></div>
  <div class="layout">
    <div class="lines">
      <div class="skeleton block"></div>
      <div class="skeleton block"></div>
    </div>
    <div class="skeleton block"></div>
  </div>
</div>`;
