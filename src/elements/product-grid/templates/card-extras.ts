import { html, nothing } from 'lit';
import type { Product } from '../../../contract/product.js';
import type { Addition } from '../../../components/add-to-cart.js';
import { checkIcon, forwardIcon, plusIcon } from '../../../components/icons.js';
import { pictureSet, pictureUrl } from '../../../components/media.js';
import { errorText } from '../../../i18n/errors.js';
import { badgeOf } from '../../../domain/catalog/badge.js';
import { quickAddOf } from '../../../domain/catalog/direct-purchase.js';
import { badgeText } from './badge.js';
import type { CardContext } from '../interactions.js';
import { pictureOf, WIDEST } from './card.js';

/** Name of the slot that a page's own card stands in. */
export const slotOf = ({ id }: Product) => `card-${id}`;

/** What lies over a card's picture: another one under the pointer, a badge, and the button that adds the product. */
export const renderExtras = (context: CardContext, product: Product, state: Addition | undefined, add: () => void) =>
  html`${renderSecondPicture(context, product)}${renderBadge(context, product)}
  ${renderAction(context, product, state, add)}`;

/** Why the product could not be added. */
export const renderRefusal = ({ t }: CardContext, state: Addition | undefined) =>
  state?.error ? html`<p class="refusal" part="error" role="alert">${errorText(t, state.error)}</p>` : nothing;

function renderSecondPicture({ mediaBase, sizes }: CardContext, { media = [] }: Product) {
  const second = pictureOf(media, 1);
  const source = second && pictureUrl(second, mediaBase, 640);
  if (!source) return nothing;
  return html`<img
    class="second"
    part="image second-image"
    alt=""
    loading="lazy"
    decoding="async"
    sizes="auto, ${sizes}"
    srcset=${pictureSet(second, mediaBase, WIDEST) ?? nothing}
    src=${source}
  />`;
}

function renderBadge({ t }: CardContext, product: Product) {
  const badge = badgeOf(product);
  return badge
    ? html`<span
        class="badge ${badge.kind}"
        part="badge badge-${badge.kind}"
        .textContent=${badgeText(t, badge)}
      ></span>`
    : nothing;
}

function renderAction({ t, open }: CardContext, product: Product, state: Addition | undefined, add: () => void) {
  const quickAdd = quickAddOf(product);
  if (quickAdd === 'none') return nothing;
  const { name } = product;
  if (quickAdd === 'choose') {
    const choose = (event: MouseEvent) => open(product, event);
    return html`<button
      class="quick"
      part="quick-add"
      type="button"
      aria-label=${t('actionOn', { action: t('chooseOptions'), name })}
      @click=${choose}
    >
      ${forwardIcon}<span>${t('chooseOptions')}</span>
    </button>`;
  }
  const isAdded = state?.status === 'added';
  const action = t(isAdded ? 'added' : 'addToCart');
  return html`<button
    class="quick"
    part="quick-add"
    type="button"
    aria-label=${t('actionOn', { action, name })}
    ?data-added=${isAdded}
    @click=${add}
  >
    ${isAdded ? checkIcon : plusIcon}<span>${action}</span>
  </button>`;
}
