import { html, nothing, type TemplateResult } from 'lit';
import { renderAmount, renderCounted } from './amount.js';
import type { CartBundleSelection } from '../contract/cart.js';
import type { Money } from '../contract/money.js';
import type { Media } from '../contract/product.js';
import { nameOf } from './item-name.js';
import { pictureSet, pictureUrl } from './media.js';
import type { Translate } from '../i18n/messages.js';

/** A line of a cart or of an order, as the summary shows it. */
export interface SummaryLine {
  readonly name: string;
  readonly variantName?: string | null | undefined;
  readonly quantity: number;
  readonly image?: Pick<Media, 'path' | 'url' | 'alt'> | null | undefined;
  /** The server's; `null` until it has said it. */
  readonly subtotal: Money | null;
  readonly bundleSelections?: readonly CartBundleSelection[];
  /** What has changed, or is wrong with it. */
  readonly notes?: readonly string[];
  readonly pending?: boolean;
}

export function renderLine(t: Translate, mediaBase: string | undefined, line: SummaryLine): TemplateResult {
  const { image } = line;
  const source = image ? pictureUrl(image, mediaBase, 160) : undefined;
  return html`<li class="line" part="line">
    <span class="picture">
      ${
        source
          ? html`<img
              part="line-picture"
              src=${source}
              srcset=${(image && pictureSet(image, mediaBase, 320)) ?? nothing}
              sizes="64px"
              width="64"
              height="80"
              alt=""
              loading="lazy"
            />`
          : nothing
      }
    </span>
    <div class="line-text">
      <p class="line-name" .textContent=${line.name}></p>
      ${line.variantName ? html`<p class="muted" .textContent=${line.variantName}></p>` : nothing}
      ${line.bundleSelections?.map(
        ({ productName, variantName, quantity }) =>
          html`<p class="muted">
            ${renderCounted(t('pieceOf', { count: quantity, name: nameOf(t, productName, variantName) }))}
          </p>`,
      )}
      <p class="muted">${renderCounted(t('pieces', { count: line.quantity }))}</p>
      ${line.notes?.map((note) => html`<p class="line-note">${renderCounted(note)}</p>`)}
    </div>
    <p class="price" aria-busy=${line.pending ? 'true' : 'false'}>${renderAmount(line.subtotal?.formatted)}</p>
  </li>`;
}
