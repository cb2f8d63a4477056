import { html, nothing } from 'lit';
import { renderCounted } from '../../components/amount.js';
import { renderPrice, renderRating } from '../../components/price.js';
import { lowestPrice, shippingNote } from '../../domain/catalog/price-notes.js';
import { shownRating } from '../../domain/catalog/price.js';
import type { SelectionPrice } from '../../domain/catalog/selection-price.js';
import { hasFeature } from '../../domain/features.js';
import { merchantLink, safeLink } from '../../components/merchant-link.js';
import type { Variant } from '../../contract/product.js';
import type { BuyBoxContext } from './buy-box.js';
import { renderCategories } from './category-links.js';

export interface InfoContext {
  readonly variant: Variant | undefined;
  readonly price: SelectionPrice;
  readonly taxNote: string;
  /** `null` while they are not known. */
  readonly choices: unknown;
  readonly goToReviews: () => void;
}

/** What stands beside the pictures: name, price and words around the choices. */
export function renderInfo(
  context: BuyBoxContext,
  { variant, price: shown, taxNote, choices, goToReviews }: InfoContext,
) {
  const { t, shop, info, product, hasCategories, description } = context;
  const { price, isFrom } = shown;
  const shipping = shippingNote(info, product, t('shippingExtra'));
  const lowest = lowestPrice(product, variant);
  return html`${renderCategories(t, shop, product, hasCategories)}
    <h2 class="title" part="title" tabindex="-1">${product.name}</h2>
    <p class="amount">
      ${renderPrice(t, price, isFrom)}
      <small>
        <span part="price-note">${renderCounted(taxNote || price.note || '')}</span>
        ${shipping ? html`<span part="shipping-note">${shipping}</span>` : nothing}
      </small>
      ${lowest ? html`<small part="lowest-price">${renderCounted(t('priceLowest', { days: 30, price: lowest.formatted }))}</small>` : nothing}
    </p>
    ${renderReviewsLink(context, goToReviews)}
    ${product.summary ? html`<p class="summary" part="summary">${product.summary}</p>` : nothing}
    ${
      // How much room the choices take is known with them: nothing below may have to move for them.
      choices
        ? html`${choices}
            ${product.productType === 'subscription' ? html`<p class="hint">${t('subscriptionNote')}</p>` : nothing}
            ${product.digital ? html`<p class="hint">${t('digitalNote')}</p>` : renderReturns(context)}
            <slot name="details"></slot>
            ${description}`
        : html`<div class="skeleton choices"></div>`
    }`;
}

/** The rating, which leads to the reviews where they are shown. */
function renderReviewsLink({ t, info, product }: BuyBoxContext, goToReviews: () => void) {
  const rating = renderRating(t, product);
  if (!hasFeature(info ?? undefined, 'reviews') || !shownRating(product)) return rating;
  return html`<button class="link rating-link" part="rating-link" type="button" @click=${goToReviews}>
    ${rating}
  </button>`;
}

/** How what was bought is sent back, where the store says so. */
function renderReturns({ t, info }: BuyBoxContext) {
  const { returnsSummary, checkout } = info ?? {};
  const address = checkout?.refundPolicyUrl;
  if (!returnsSummary && !safeLink(address)) return nothing;
  const link = safeLink(address) ? merchantLink(address, t('returns')) : nothing;
  return html`<p class="hint" part="returns">${returnsSummary} ${link}</p>`;
}
