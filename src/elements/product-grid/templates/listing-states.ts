import { html, nothing } from 'lit';
import { renderCounted } from '../../../components/amount.js';
import { errorText } from '../../../i18n/errors.js';
import type { Translate } from '../../../i18n/messages.js';
import type { ListingState } from '../../../stores/catalog/listing.js';
import type { ShownListing } from '../shown-listing.js';

/** Says why there is nothing, or not what was asked for, with a way on. */
export function renderTrouble(
  t: Translate,
  fixedQuery: string | undefined,
  shown: ShownListing | null,
  state: ListingState | null,
) {
  if (!shown || !state) return nothing;
  const { status, error, products } = state;
  if (error) {
    return html`<div class=${products.length ? 'message' : 'blank'} part="error" role="alert">
      <p>${errorText(t, error)}</p>
      <button class="button" part="button" type="button" @click=${() => shown.listing.retry()}>${t('retry')}</button>
    </div>`;
  }
  return status === 'ready' && products.length === 0 ? renderEmpty(t, fixedQuery, shown) : nothing;
}

/** Stands where nothing was found, with a way back to what there is. */
function renderEmpty(t: Translate, fixedQuery: string | undefined, shown: ShownListing) {
  const { chosen } = shown;
  const words = fixedQuery || chosen.q;
  return html`<slot name="empty">
    <div class="blank" part="empty">
      <p>${words ? t('noProductsFound', { query: words }) : t('noProducts')}</p>
      ${
        Object.keys(chosen).length
          ? html`<button class="button" part="button" type="button" @click=${() => shown.choose({})}>
              ${t('showAll')}
            </button>`
          : nothing
      }
    </div>
  </slot>`;
}

/** How many products are shown of how many, and the button for more. */
export function renderMore(t: Translate, state: ListingState | null, more: () => void) {
  const { status, products = [], total, page = 0, lastPage = 1 } = state ?? {};
  return html`<p class="count">
      ${renderCounted(t('shownOf', { shown: products.length, total: total ?? products.length }))}
    </p>
    ${
      page < lastPage
        ? html`<button
            class="button more"
            part="more"
            type="button"
            aria-disabled=${status === 'loading' ? 'true' : nothing}
            @click=${more}
          >
            ${t('loadMore')}
          </button>`
        : nothing
    }`;
}
