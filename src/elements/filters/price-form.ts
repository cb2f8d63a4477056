import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { exponentOf } from '../../domain/currency.js';
import {
  currencySign,
  formatPriceEntry,
  parsePriceRange,
  PRICE_LIMITS,
  type PriceLimit,
  type PriceProblem,
  type PriceRange,
  priceLabel,
} from '../../domain/catalog/price-entry.js';
import type { Translate } from '../../i18n/messages.js';

export interface PriceFormContext {
  readonly t: Translate;
  readonly locale: string;
  readonly currency: string;
  readonly range: PriceRange;
  readonly problem: PriceProblem | null;
  readonly submit: (event: SubmitEvent) => void;
}

/** The button's words: the range where there is one. */
export function priceText({ t, locale, currency, range }: PriceFormContext): string {
  const { priceMin, priceMax } = range;
  const low = priceMin === undefined ? '' : priceLabel(priceMin, currency, locale);
  const high = priceMax === undefined ? '' : priceLabel(priceMax, currency, locale);
  if (low && high) return t('filterPriceBetween', { low, high });
  if (low) return t('filterPriceFrom', { low });
  return high ? t('filterPriceTo', { high }) : t('filterPrice');
}

/** Reads the form: the range in minor units, or what is wrong with it. */
export function readPriceForm(form: HTMLFormElement, currency: string): PriceRange | PriceProblem {
  const data = new FormData(form);
  const typed = (limit: PriceLimit) => String(data.get(limit) ?? '');
  return parsePriceRange({ priceMin: typed('priceMin'), priceMax: typed('priceMax') }, exponentOf(currency));
}

/** Two fields in major units, in the language's own way of writing numbers. */
export function renderPriceForm(context: PriceFormContext) {
  const { t, problem, submit } = context;
  return html`<form class="panel" part="panel" id="price" novalidate @submit=${submit}>
    <div class="limits">${PRICE_LIMITS.map((limit) => renderLimit(context, limit))}</div>
    ${
      problem
        ? html`<p class="problem" part="error" id="problem" role="alert">
            ${t(problem.kind, { example: priceLabel(100 * 10 ** exponentOf(context.currency), context.currency, context.locale) })}
          </p>`
        : nothing
    }
    <button class="button primary wide" part="button" type="submit">${t('applyFilter')}</button>
  </form>`;
}

function renderLimit({ t, locale, currency, range, problem }: PriceFormContext, limit: PriceLimit) {
  const isWrong = problem?.limit === limit;
  return html`<label class="limit">
    <span>${t(limit === 'priceMin' ? 'priceLow' : 'priceHigh')}</span>
    <span class="amount" part="field">
      <span class="sign" aria-hidden="true">${currencySign(currency, locale)}</span>
      <input
        part="input"
        name=${limit}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="16"
        aria-invalid=${ifDefined(isWrong ? 'true' : undefined)}
        aria-describedby=${ifDefined(isWrong ? 'problem' : undefined)}
        .defaultValue=${formatPriceEntry(range[limit], exponentOf(currency), locale)}
      />
    </span>
  </label>`;
}
