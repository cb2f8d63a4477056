import { html, nothing } from 'lit';
import type { Category } from '../../contract/product.js';
import { chevronIcon } from '../../components/icons.js';
import { renderCategory, renderHome, type CategoryLinks } from './link.js';

/** The way to the category or product that is looked at; `product` is that one's name. */
export function renderBreadcrumb(
  links: CategoryLinks,
  tree: readonly Category[] | undefined,
  product: string | undefined,
) {
  const { t, trail } = links;
  return html`<nav class="trail" part="breadcrumb" tabindex="-1" aria-label=${t('breadcrumb')}>
    <ol>
      ${tree ? html`<li>${renderHome(links, trail.length === 0 && !product)}</li>` : nothing}
      ${trail.map((category) => html`<li>${chevronIcon}${renderCategory(links, category)}</li>`)}
      ${product ? html`<li>${chevronIcon}<span class="item" aria-current="page">${product}</span></li>` : nothing}
    </ol>
  </nav>`;
}
