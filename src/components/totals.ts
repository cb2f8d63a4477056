import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount } from './amount.js';
import { isFree } from '../domain/cost.js';
import { includedTax, sumRows, type SumRow, type Sums } from '../domain/cart/sums.js';
import type { MessageKey, Translate } from '../i18n/messages.js';

export interface SumsContext {
  readonly t: Translate;
  /** Whether the amounts are about to change. */
  readonly isBusy: boolean;
  /** What stands for an amount that is not known yet. */
  readonly later: string;
  /** What stands for sending that costs nothing; the amount where omitted. */
  readonly free?: string | undefined;
}

const LABELS: Readonly<Record<SumRow['kind'], MessageKey>> = {
  subtotal: 'sumSubtotal',
  discount: 'sumDiscount',
  shipping: 'sumShipping',
  tax: 'sumTax',
};

/** A label with its amount; amounts keep their own direction among words of another. */
export const renderSum = (label: string, value: unknown, { style = '', part = '' } = {}): TemplateResult =>
  html`<div class="sum ${style}" part="sum ${part}">
    <dt .textContent=${label}></dt>
    <dd class="price">${value}</dd>
  </div>`;

function renderValue({ later, free }: SumsContext, { kind, amount }: SumRow) {
  if (!amount) return later;
  if (kind === 'shipping' && isFree(amount) && free) return free;
  return renderAmount(`${kind === 'discount' ? '−' : ''}${amount.formatted}`);
}

/** The sums as the server made them; `after` stands below them, in the same list. */
export const renderSums = (context: SumsContext, sums: Sums, after: unknown = nothing): TemplateResult =>
  html`<dl class="sums" part="totals" aria-busy=${context.isBusy ? 'true' : 'false'}>
    ${sumRows(sums).map((row) =>
      renderSum(row.name || context.t(LABELS[row.kind]), renderValue(context, row), {
        part: row.kind === 'discount' ? row.kind : '',
      }),
    )}
    ${after}
  </dl>`;

/** The sums with the total below them, and the tax that it holds. */
export function renderTotals(context: SumsContext, sums: Sums, totalLabel: MessageKey): TemplateResult {
  const tax = includedTax(sums);
  return renderSums(
    context,
    sums,
    html`${renderSum(context.t(totalLabel), renderAmount(sums.totals.total.formatted), { style: 'total' })}
    ${tax ? renderSum(context.t('sumTaxIncluded'), renderAmount(tax.formatted), { style: 'included' }) : nothing}`,
  );
}
