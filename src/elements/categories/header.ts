import { html, nothing } from 'lit';
import type { Category } from '../../contract/product.js';
import { pictureUrl } from '../../components/media.js';

const PICTURE_WIDTH = 640;

/** Holds the place of a header that is not there yet. */
export const headerPlaceholder = html`<div class="header" part="header" aria-hidden="true">
  <div class="words"><div class="skeleton line"></div></div>
  <div class="picture skeleton"></div>
</div>`;

/** Picture, name and description of a category. */
export function renderHeader({ name, description, imageUrl }: Category) {
  const picture = imageUrl ? pictureUrl({ url: imageUrl }, undefined, PICTURE_WIDTH) : undefined;
  return html`<header class="header" part="header">
    <div class="words">
      <h2 part="name">${name}</h2>
      ${description ? html`<p part="description">${description}</p>` : nothing}
    </div>
    ${
      picture
        ? html`<div class="picture" part="picture">
            <img part="image" src=${picture} alt="" width="640" height="480" @error=${hideFrame} />
          </div>`
        : nothing
    }
  </header>`;
}

/** A picture that cannot be loaded takes its frame with it. */
function hideFrame({ currentTarget }: Event): void {
  const frame = (currentTarget as HTMLElement).parentElement;
  if (frame) frame.hidden = true;
}
