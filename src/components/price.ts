import { html, nothing } from 'lit';
import type { Price } from '../contract/money.js';
import type { Product } from '../contract/product.js';
import { MOST_STARS, oldPrice, shownRating } from '../domain/catalog/price.js';
import type { Translate } from '../i18n/messages.js';

/**
 * A price as sent; while on sale with the old one struck through, and both in words for those who do not see that. The least
 * of several prices (`isFrom`) has no old one: that would be of one variant only.
 */
export function renderPrice(t: Translate, price: Price, isFrom = false) {
  const { formatted } = price;
  const was = oldPrice(price);
  if (isFrom || !was) {
    return html`<span class="price" part="price"
      >${isFrom ? renderFrom(t, price) : html`<bdi translate="no" .textContent=${formatted}></bdi>`}</span
    >`;
  }
  return html`<span class="price sale" part="price">
    <span class="visually-hidden" .textContent=${t('priceReduced', { price: formatted, was })}></span>
    <span aria-hidden="true" part="sale-price"><bdi translate="no" .textContent=${formatted}></bdi></span>
    <s aria-hidden="true" part="old-price"><bdi translate="no" .textContent=${was}></bdi></s>
  </span>`;
}

/** The amount keeps its own direction among words of another. */
function renderFrom(t: Translate, { formatted }: Price) {
  const [before, after] = t('priceFrom', { price: '\n' }).split('\n');
  return html`${before}<bdi translate="no" .textContent=${formatted}></bdi>${after}`;
}

/** Stars and number of reviews; nothing where there are none. In words too, once that keeps nobody waiting. */
export function renderRating(t: Translate, product: Product, isInWords = true) {
  const { reviewCount = 0 } = product;
  const rating = shownRating(product);
  if (!rating) return nothing;
  return html`<span class="rating" part="rating">
    <span class="visually-hidden"
      >${isInWords ? t('rating', { rating, most: MOST_STARS, count: reviewCount }) : nothing}</span
    >
    <span class="stars" part="stars" aria-hidden="true" .style=${`--_rating: ${rating}`}></span>
    <span aria-hidden="true" .textContent=${reviewCount}></span>
  </span>`;
}
