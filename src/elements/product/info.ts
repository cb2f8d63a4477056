import { html, nothing } from 'lit';
import { renderCounted } from '../../components/amount.js';
import { renderPrice, renderRating } from '../../components/price.js';
import { hasPriceRange } from '../../domain/catalog/price.js';
import { lowestPrice, shippingNote } from '../../domain/catalog/price-notes.js';
import type { Variant } from '../../contract/product.js';
import type { BuyBoxContext } from './buy-box.js';
import { renderCategories } from './category-links.js';

/** What stands beside the pictures: name, price and words around the choices; `null` for these while they are not known. */
export function renderInfo(context: BuyBoxContext, variant: Variant | undefined, taxNote: string, choices: unknown) {
  const { t, shop, info, product, hasCategories, description } = context;
  const price = variant?.price ?? product.price;
  const shipping = shippingNote(info, product, t('shippingExtra'));
  const lowest = lowestPrice(product, variant);
  return html`${renderCategories(t, shop, product, hasCategories)}
    <h2 class="title" part="title" tabindex="-1">${product.name}</h2>
    <p class="amount">
      ${renderPrice(t, price, !variant && hasPriceRange(product))}
      <small>
        <span part="price-note">${renderCounted(taxNote || price.note || '')}</span>
        ${shipping ? html`<span part="shipping-note">${shipping}</span>` : nothing}
      </small>
      ${lowest ? html`<small part="lowest-price">${renderCounted(t('priceLowest', { days: 30, price: lowest.formatted }))}</small>` : nothing}
    </p>
    ${renderRating(t, product)}
    ${product.summary ? html`<p class="summary" part="summary">${product.summary}</p>` : nothing}
    ${
      // How much room the choices take is known with them: nothing below may have to move for them.
      choices
        ? html`${choices}
            ${product.productType === 'subscription' ? html`<p class="hint">${t('subscriptionNote')}</p>` : nothing}
            ${product.digital ? html`<p class="hint">${t('digitalNote')}</p>` : nothing}
            <slot name="details"></slot>
            ${description}`
        : html`<div class="skeleton choices"></div>`
    }`;
}
