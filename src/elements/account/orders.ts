import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount, renderCounted } from '../../components/amount.js';
import type { AccountOrder } from '../../contract/customer.js';
import type { ApiError } from '../../api/errors.js';
import { dateText } from '../../i18n/format.js';
import { stageOf, type OrderStage } from '../../domain/account/account.js';
import type { MessageKey, Translate } from '../../i18n/messages.js';
import type { OrdersState } from '../../stores/account/orders.js';

export interface OrdersContext {
  readonly t: Translate;
  readonly locale: string;
  readonly state: OrdersState;
  /** Address of an order's own page; `null` where the shop has no addresses. */
  readonly href: (id: string) => string | null;
  readonly open: (event: MouseEvent, id: string) => void;
  readonly show: (page: number) => void;
  readonly retry: () => void;
  readonly errorText: (error: ApiError) => string;
}

export const STAGE_WORDS: Readonly<Record<OrderStage, MessageKey>> = {
  placed: 'statusPlaced',
  unpaid: 'statusUnpaid',
  paid: 'statusPaid',
  partlySent: 'statusPartlySent',
  sent: 'statusSent',
  cancelled: 'statusCancelled',
  failed: 'statusFailed',
  partlyRefunded: 'statusPartlyRefunded',
  refunded: 'statusRefunded',
};

/** The orders of a customer, a page at a time. */
export function renderOrders(context: OrdersContext): TemplateResult {
  const { t, state, errorText, retry } = context;
  const { status, orders, page, error } = state;
  return html`<section class="orders" part="orders" aria-labelledby="orders" aria-busy=${status === 'loading'}>
    <h3 id="orders" tabindex="-1">${t('orders')}</h3>
    ${
      orders.length
        ? html`<ul class="list" part="list">
            ${orders.map((order) => renderEntry(context, order))}
          </ul>`
        : page
          ? html`<p class="muted" part="empty">${t('ordersNone')}</p>`
          : error
            ? nothing
            : placeholders
    }
    ${
      error
        ? html`<div class="message error" part="error" role="alert">
            <p>${errorText(error)}</p>
            <button class="button" part="button" type="button" @click=${retry}>${t('retry')}</button>
          </div>`
        : nothing
    }
    ${renderPages(context)}
  </section>`;
}

function renderEntry({ t, locale, href, open }: OrdersContext, order: AccountOrder): TemplateResult {
  const { id, orderNumber, totals, itemCount, createdAt } = order;
  const address = href(id);
  const name = t('orderNumber', { number: orderNumber });
  const follow = (event: MouseEvent) => open(event, id);
  const count = typeof itemCount === 'number' ? t('orderItemCount', { count: itemCount }) : '';
  const about = [dateText(createdAt, locale), count].filter(Boolean);
  return html`<li class="entry" part="order">
    <div>
      ${
        address === null
          ? html`<button class="link" part="link" type="button" @click=${follow}>${renderCounted(name)}</button>`
          : html`<a class="link" part="link" href=${address} @click=${follow}>${renderCounted(name)}</a>`
      }
      <p class="muted">${renderCounted(about.join(' · '))}</p>
    </div>
    <div class="end">
      <p class="price">${renderAmount(totals.total.formatted)}</p>
      <p class="muted" part="status">${t(STAGE_WORDS[stageOf(order)])}</p>
    </div>
  </li>`;
}

function renderPages({ t, state, show }: OrdersContext): TemplateResult | typeof nothing {
  const { status, page, lastPage } = state;
  if (lastPage < 2) return nothing;
  const button = (label: MessageKey, to: number) =>
    html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${to < 1 || to > lastPage || status === 'loading' ? 'true' : 'false'}
      @click=${() => to >= 1 && to <= lastPage && status !== 'loading' && show(to)}
    >
      ${t(label)}
    </button>`;
  return html`<nav class="pages" part="pages" aria-label=${t('pages')}>
    ${button('previousPage', page - 1)}
    <p class="muted" role="status">${renderCounted(t('ordersPage', { page, pages: lastPage }))}</p>
    ${button('nextPage', page + 1)}
  </nav>`;
}

const placeholders = html`<div class="list" aria-hidden="true">
  ${[1, 2, 3].map(() => html`<div class="entry"><div class="skeleton entry-skeleton"></div></div>`)}
</div>`;
