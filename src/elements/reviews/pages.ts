import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { errorText } from '../../i18n/errors.js';
import type { Translate } from '../../i18n/messages.js';
import type { ReviewsState } from '../../stores/catalog/reviews.js';
import { renderReview } from './list.js';

/** The reviews that are read so far, or what stands in their place. */
export function renderReviews(
  { t, locale }: { readonly t: Translate; readonly locale: string },
  { status, reviews, error }: ReviewsState,
  retry: () => void,
) {
  if (reviews.length === 0 && error) {
    return html`<div class="message" part="error" role="alert">
      <p>${errorText(t, error)}</p>
      <button class="button" part="button" type="button" @click=${retry}>${t('retry')}</button>
    </div>`;
  }
  if (reviews.length === 0) {
    return status === 'loading' ? placeholders : html`<p class="muted" part="empty">${t('reviewsNone')}</p>`;
  }
  return html`<ul class="list" part="list">
    ${reviews.map((review) => renderReview(t, locale, review))}
  </ul>`;
}

/** The button for the next page, and why that could not be read. */
export function renderMoreReviews(
  t: Translate,
  { status, reviews, page, lastPage, error }: ReviewsState,
  more: () => void,
) {
  if (reviews.length === 0) return nothing;
  const isLoading = status === 'loading';
  return html`<div class="after">
    ${error ? html`<p class="message" part="error" role="alert">${errorText(t, error)}</p>` : nothing}
    ${
      page < lastPage
        ? html`<button
            class="button"
            part="more"
            type="button"
            aria-disabled=${ifDefined(isLoading || undefined)}
            @click=${more}
          >
            ${t(error ? 'retry' : 'reviewsMore')}
          </button>`
        : nothing
    }
    <p class="visually-hidden" role="status">${page > 1 ? t('reviewsShown', { count: reviews.length }) : ''}</p>
  </div>`;
}

const placeholders = [0, 1, 2].map(
  () =>
    html`<div class="review" aria-hidden="true">
      <div class="skeleton short"></div>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`,
);
