import { html, nothing, type TemplateResult } from 'lit';
import type { CartBundleSelection } from '../contract/cart.js';
import type { Money, TaxLine, Totals } from '../contract/money.js';
import type { Media } from '../contract/product.js';
import { pictureSet, pictureUrl } from './media.js';
import type { MessageKey, Translate } from '../i18n/messages.js';

/** A line of a cart or of an order, as the summary shows it. */
export interface SummaryLine {
  readonly name: string;
  readonly variantName?: string | null | undefined;
  readonly quantity: number;
  readonly image?: Pick<Media, 'path' | 'url' | 'alt'> | null | undefined;
  /** The server's; `null` until it has said it. */
  readonly subtotal: Money | null;
  readonly bundleSelections?: readonly CartBundleSelection[];
  /** What has changed, or is wrong with it. */
  readonly notes?: readonly string[];
  readonly pending?: boolean;
}

export function renderLine(t: Translate, mediaBase: string | undefined, line: SummaryLine): TemplateResult {
  const { image } = line;
  const source = image ? pictureUrl(image, mediaBase, 160) : undefined;
  return html`<li class="line" part="line">
    <span class="picture">
      ${
        source
          ? html`<img
              part="line-picture"
              src=${source}
              srcset=${(image && pictureSet(image, mediaBase, 320)) ?? nothing}
              sizes="64px"
              width="64"
              height="80"
              alt=""
              loading="lazy"
            />`
          : nothing
      }
    </span>
    <div class="line-text">
      <p class="line-name">${line.name}</p>
      ${line.variantName ? html`<p class="muted">${line.variantName}</p>` : nothing}
      ${line.bundleSelections?.map(
        ({ productName, variantName, quantity }) =>
          html`<p class="muted">${quantity} × ${[productName, variantName].filter(Boolean).join(', ')}</p>`,
      )}
      <p class="muted">${t('pieces', { count: line.quantity })}</p>
      ${line.notes?.map((note) => html`<p class="line-note">${note}</p>`)}
    </div>
    <p class="price" aria-busy=${line.pending ? 'true' : 'false'}>${line.subtotal?.formatted}</p>
  </li>`;
}

export interface SummaryTotals {
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  readonly taxIncluded: boolean;
  readonly taxLines?: readonly TaxLine[] | undefined;
  /** Stands for the cost of sending until it is known; `null` where nothing is sent. */
  readonly shipping: string | null;
  readonly totalLabel: MessageKey;
  readonly pending?: boolean;
}

const isMoney = (value: unknown): value is Money => typeof (value as Money | null | undefined)?.formatted === 'string';

/** The sums as the server made them; nothing is added up here. */
export function renderTotals(t: Translate, sums: SummaryTotals): TemplateResult {
  const { subtotal, discount, tax, total } = sums.totals;
  const row = (label: string, value: string, name = '') =>
    html`<div class="sum ${name}">
      <dt>${label}</dt>
      <dd class="price">${value}</dd>
    </div>`;
  const taxLines = sums.taxLines?.filter(({ amount }) => isMoney(amount) && amount.amount > 0) ?? [];
  return html`<dl class="sums" part="totals" aria-busy=${sums.pending ? 'true' : 'false'}>
    ${isMoney(subtotal) ? row(t('sumSubtotal'), subtotal.formatted) : nothing}
    ${isMoney(discount) && discount.amount > 0 ? row(t('sumDiscount'), `−${discount.formatted}`) : nothing}
    ${sums.shipping === null ? nothing : row(t('sumShipping'), sums.shipping)}
    ${
      sums.taxIncluded
        ? nothing
        : taxLines.length
          ? taxLines.map(({ name, amount }) => row(name || t('sumTax'), amount.formatted))
          : isMoney(tax) && tax.amount > 0
            ? row(t('sumTax'), tax.formatted)
            : nothing
    }
    ${row(t(sums.totalLabel), total.formatted, 'total')}
    ${
      sums.taxIncluded && isMoney(tax) && tax.amount > 0 ? row(t('sumTaxIncluded'), tax.formatted, 'included') : nothing
    }
  </dl>`;
}
