import { html, nothing } from 'lit';
import type { Review } from '../../contract/review.js';
import { checkIcon } from '../../components/icons.js';
import { dateText } from '../../i18n/format.js';
import { MOST_STARS } from '../../domain/catalog/price.js';
import type { Distribution } from '../../domain/catalog/reviews.js';
import type { Translate } from '../../i18n/messages.js';
import type { ReviewsState } from '../../stores/catalog/reviews.js';

/** Stars, filled as far as the rating goes; in words for those who do not see them. */
function renderStars(t: Translate, rating: number) {
  return html`<span
    class="stars"
    part="stars"
    role="img"
    aria-label=${t('ratingAverage', { rating, most: MOST_STARS })}
  >
    <span aria-hidden="true" .style=${`--_rating: ${rating}`}></span>
  </span>`;
}

/** The average, and how the stars are spread where that is known. */
export function renderSummary(t: Translate, locale: string, { average, count, distribution }: ReviewsState) {
  if (!count || !average) return nothing;
  const shown = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average);
  return html`<div class="summary" part="summary">
    <p class="average" part="average">
      <span class="number" aria-hidden="true" translate="no" .textContent=${shown}></span>
      <span>${renderStars(t, average)}<span class="muted" .textContent=${t('reviewsCount', { count })}></span></span>
    </p>
    ${distribution ? renderDistribution(t, distribution) : nothing}
  </div>`;
}

function renderDistribution(t: Translate, distribution: Distribution) {
  const most = Math.max(...distribution);
  return html`<ul class="distribution" part="distribution">
    ${distribution.map((count, index) => {
      const stars = t('starsGiven', { count: 5 - index });
      return html`<li>
        <span class="visually-hidden" .textContent=${t('starsShare', { stars, count })}></span>
        <span aria-hidden="true">${stars}</span>
        <span class="bar" part="bar" aria-hidden="true"
          ><span .style=${`inline-size: ${(count / most) * 100}%`}></span
        ></span>
        <span class="muted" aria-hidden="true" translate="no" .textContent=${String(count)}></span>
      </li>`;
    })}
  </ul>`;
}

/** One review: plain text, whatever stands in it. */
export function renderReview(t: Translate, locale: string, review: Review) {
  const { rating, title, body, authorName, verifiedPurchase, createdAt } = review;
  const name = authorName || t('reviewAnonymous');
  const date = dateText(createdAt, locale);
  return html`<li>
    <article class="review" part="review" tabindex="-1" aria-label=${t('reviewOf', { name })}>
      ${renderStars(t, rating)} ${title ? html`<h3 part="title"><bdi>${title}</bdi></h3>` : nothing}
      <p class="body" part="body" dir="auto">${body}</p>
      <p class="author" part="author">
        <bdi>${name}</bdi>
        ${date ? html`<time datetime=${createdAt}>${date}</time>` : nothing}
        ${
          verifiedPurchase
            ? html`<span class="verified" part="verified">${checkIcon}${t('reviewVerified')}</span>`
            : nothing
        }
      </p>
    </article>
  </li>`;
}
