import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderAmount, renderCounted } from '../../components/amount.js';
import { pictureSet, pictureUrl } from '../../components/media.js';
import { followProduct } from '../../components/open-product.js';
import { productHref } from '../../components/product-link.js';
import { renderStepper } from '../../components/stepper.js';
import { nameOf } from '../../components/item-name.js';
import { mostOfLine } from '../../domain/catalog/quantity.js';
import { lineMessages } from '../../domain/cart/messages.js';
import { targetKey, type CartLine } from '../../domain/cart/mutations.js';
import type { CartView } from './view.js';
import { lookUp } from '../../domain/look-up.js';

/** One line: picture, name, what was chosen, quantity, amounts, and what the store has to say to it. */
export function renderCartLine(view: CartView, line: CartLine): TemplateResult {
  const { t } = view;
  const busy = line.pending ? 'true' : 'false';
  return html`<li class="line" part="line">
    ${renderPicture(view, line)}
    <div class="about">
      <p class="name" part="line-name">${renderName(view, line)}</p>
      ${line.variantName ? html`<p class="muted" part="line-options">${line.variantName}</p>` : nothing}
      ${line.bundleSelections.map(
        ({ productName, variantName, quantity }) =>
          html`<p class="muted" part="line-options">
            ${renderCounted(t('pieceOf', { count: quantity, name: nameOf(t, productName, variantName) }))}
          </p>`,
      )}
      ${
        line.price && line.quantity > 1
          ? html`<p class="muted price" part="line-price">
              <bdi>${renderCounted(t('eachPrice', { price: line.price.formatted }))}</bdi>
            </p>`
          : nothing
      }
      ${line.inStock ? nothing : html`<p class="note">${t('lineSoldOut')}</p>`} ${renderNotes(view, line)}
    </div>
    <p class="subtotal price" part="line-subtotal" aria-busy=${busy}>
      ${line.subtotal ? renderAmount(line.subtotal.formatted) : html`<span class="skeleton amount"></span>`}
    </p>
    <div class="actions">
      ${renderStepper({
        t,
        label: t('quantityOf', { name: line.name }),
        value: line.quantity,
        min: 1,
        max: mostOfLine(line),
        change: (quantity) => view.setQuantity(line, quantity),
        exceed: () => view.exceed(line),
        remove: () => view.remove(line),
        notices: view.shop.notices,
      })}
      <button
        class="link remove"
        part="remove-button"
        type="button"
        aria-label=${t('actionOn', { action: t('removeLine'), name: line.name })}
        @click=${() => view.remove(line)}
      >
        ${t('removeLine')}
      </button>
    </div>
  </li>`;
}

function renderPicture({ mediaBase }: CartView, { image }: CartLine): TemplateResult {
  const source = image ? pictureUrl(image, mediaBase, 160) : undefined;
  return html`<span class="picture" part="line-picture">
    ${
      source && image
        ? html`<img
            src=${source}
            srcset=${ifDefined(pictureSet(image, mediaBase, 320))}
            sizes="80px"
            width="80"
            height="100"
            alt=""
            loading="lazy"
          />`
        : nothing
    }
  </span>`;
}

function renderName({ shop }: CartView, { productId, productSlug, name, price }: CartLine) {
  if (!productSlug) return name;
  const product = { id: productId, slug: productSlug, name, price };
  const follow = (event: MouseEvent) => followProduct(event.currentTarget as Element, shop, product, event);
  const href = productHref(shop, product);
  return href === null
    ? html`<button class="link quiet" type="button" @click=${follow}>${name}</button>`
    : html`<a class="quiet" href=${href} @click=${follow}>${name}</a>`;
}

function renderNotes({ t, state, errorText, exceeded }: CartView, line: CartLine) {
  const refusal = lookUp(state.refusals, targetKey(line));
  const isAllThereIs = exceeded === line.key && line.quantity === line.available;
  return html`${isAllThereIs ? html`<p class="note" part="line-message">${renderCounted(t('lowStock', { count: line.quantity }))}</p>` : nothing}
  ${refusal ? html`<p class="note" part="line-error">${errorText(refusal)}</p>` : nothing}
  ${lineMessages(state.cart, line).map(({ message }) => html`<p class="note" part="line-message">${renderCounted(message)}</p>`)}`;
}
