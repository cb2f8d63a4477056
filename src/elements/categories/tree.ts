import { html, nothing, svg } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Category } from '../../contract/product.js';
import { childrenOf } from '../../domain/catalog/categories.js';
import { renderCategory, renderHome, type CategoryLinks } from './link.js';

/** How deep the lists below an entry go. */
const DEEPEST = 4;

export interface TreeState {
  /** Whether all products are looked at. */
  readonly isHome: boolean;
  /** Whether what is below a category is shown. */
  readonly isOpen: (category: Category) => boolean;
  readonly toggle: (category: Category, isOpen: boolean) => void;
}

/** All products, and the categories of the store, each with what is below it. */
export const renderTree = (links: CategoryLinks, tree: readonly Category[], state: TreeState) =>
  html`<li class="top"><div class="entry">${renderHome(links, state.isHome)}</div></li>
    ${tree.map((category) => renderTop(links, category, state))}`;

function renderTop(links: CategoryLinks, category: Category, state: TreeState) {
  const children = childrenOf(category);
  const isOpen = state.isOpen(category);
  const id = `below-${category.id}`;
  return html`<li class="top">
    <div class="entry">
      ${renderCategory(links, category)}
      ${
        children.length
          ? html`<button
              class="icon-button more"
              part="more"
              type="button"
              aria-label=${links.t('categoriesIn', { name: category.name })}
              aria-expanded=${isOpen}
              aria-controls=${ifDefined(isOpen ? id : undefined)}
              @click=${() => state.toggle(category, isOpen)}
            >
              ${downIcon}
            </button>`
          : nothing
      }
    </div>
    ${isOpen && children.length ? renderBelow(links, children, id) : nothing}
  </li>`;
}

function renderBelow(links: CategoryLinks, categories: readonly Category[], id?: string, depth = 1): unknown {
  return html`<ul class="below" part="sublist" id=${ifDefined(id)}>
    ${categories.map((category) => {
      const children = depth < DEEPEST ? childrenOf(category) : [];
      return html`<li>
        ${renderCategory(links, category)}
        ${children.length ? renderBelow(links, children, undefined, depth + 1) : nothing}
      </li>`;
    })}
  </ul>`;
}

export const downIcon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>`;

/** Hold the place of entries that are not there yet. */
export const placeholders = [88, 64, 104, 72, 96].map(
  (width) =>
    html`<li class="top" aria-hidden="true">
      <div class="entry"><span class="skeleton" .style=${`inline-size: ${width}px; block-size: 16px`}></span></div>
    </li>`,
);
