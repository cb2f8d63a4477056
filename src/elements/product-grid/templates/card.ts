import { html, nothing } from 'lit';
import type { Media, Product } from '../../../contract/product.js';
import { pictureSet, pictureUrl } from '../../../components/media.js';
import { renderPrice, renderRating } from '../../../components/price.js';
import { hasPriceRange } from '../../../domain/catalog/price.js';
import { NO_INTERACTIONS, type CardContext } from '../interactions.js';

export const WIDEST = 960;
const DEFAULT_RATIO = 4 / 5;
/** The scale of `width` and `height`, which only tell the picture's shape before it is there. */
const DRAWN_WIDTH = 800;

/** Width divided by height, within what a page can bear. */
const ratioOf = (media: Media | undefined): number =>
  media?.aspectRatio && media.aspectRatio > 0.3 && media.aspectRatio < 3 ? media.aspectRatio : DEFAULT_RATIO;

/** The picture at a place among those that are none of a video. */
export const pictureOf = (media: readonly Media[], place: number): Media | undefined =>
  media.filter(({ isVideo }) => !isVideo)[place];

/** One product of a listing. The link of its name covers the card; what else can be clicked lies above it. */
export function renderCard(context: CardContext, product: Product, isInFirstRow: boolean) {
  const { t, href, open, interactions } = context;
  const address = href(product);
  const follow = (event: MouseEvent) => open(product, event);
  return html`<li class="card" part="card">
    <div class="picture" part="picture">
      ${renderPictures(context, product, isInFirstRow)} ${interactions.extras(context, product)}
    </div>
    <div class="text" part="text">
      <h3 class="name" part="name">
        ${
          address === null
            ? html`<button class="cover" part="link" type="button" @click=${follow}>${product.name}</button>`
            : html`<a class="cover" part="link" href=${address} @click=${follow}>${product.name}</a>`
        }
      </h3>
      ${renderPrice(t, product.price, hasPriceRange(product))}
      ${renderRating(t, product, interactions !== NO_INTERACTIONS)} ${interactions.refusal(context, product)}
    </div>
  </li>`;
}

function renderPictures({ mediaBase, sizes }: CardContext, { name, media = [] }: Product, isInFirstRow: boolean) {
  const first = pictureOf(media, 0);
  const source = first && pictureUrl(first, mediaBase, 640);
  if (!source) {
    return html`<div class="no-picture" part="image" aria-hidden="true">${[...name.trim()][0]}</div>`;
  }
  return html`<img
    part="image"
    alt=${first.alt ?? ''}
    width=${DRAWN_WIDTH}
    height=${Math.round(DRAWN_WIDTH / ratioOf(first))}
    loading=${isInFirstRow ? 'eager' : 'lazy'}
    fetchpriority=${isInFirstRow ? 'high' : 'auto'}
    decoding="async"
    sizes=${isInFirstRow ? sizes : `auto, ${sizes}`}
    srcset=${pictureSet(first, mediaBase, WIDEST) ?? nothing}
    src=${source}
  />`;
}

/** Holds the place of a card that is not there yet: a single box, because a thousand of them may be laid out in vain. */
export const placeholder = html`<li class="placeholder"></li>`;
