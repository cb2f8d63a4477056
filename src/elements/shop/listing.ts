import { html, nothing } from 'lit';
import type { Category } from '../../contract/product.js';
import { isPlainClick } from '../../components/plain-click.js';
import { childrenOf } from '../../domain/catalog/categories.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import { GRID_PARTS } from './exported-parts.js';

export interface ListingContext {
  readonly t: Translate;
  readonly shop: Shop | null;
  /** Of the page; empty while it is not known. */
  readonly title: string;
  /** What is shown, as far as that is a category. */
  readonly category: Category | undefined;
  readonly isSearch: boolean;
  /** Slug or id of the category that the grid shows. */
  readonly shown: string | undefined;
  readonly pagination: string;
  readonly hasFilters: boolean;
  readonly structuredData: boolean;
}

/** A page of products: what it is called, the categories below it, and the grid. */
export function renderListing(context: ListingContext) {
  const { title, category, isSearch } = context;
  return html`<h2 class="heading" part="heading" tabindex="-1">${title}</h2>
    ${
      category?.description && !isSearch
        ? html`<p class="introduction" part="introduction">${category.description}</p>`
        : nothing
    }
    ${isSearch ? nothing : renderSubcategories(context)}
    <vitrine-product-grid
      exportparts=${GRID_PARTS}
      pagination=${context.pagination}
      ?filters=${context.hasFilters}
      ?structured-data=${context.structuredData}
      .routed=${true}
      .category=${context.shown}
    ></vitrine-product-grid>`;
}

function renderSubcategories({ t, shop, category }: ListingContext) {
  const children = category ? childrenOf(category) : [];
  if (!shop || !category || children.length === 0) return nothing;
  return html`<nav class="subcategories" part="subcategories" aria-label=${t('categoriesIn', { name: category.name })}>
    <ul>
      ${children.map(({ name, slug }) => {
        const page = { name: 'category', slug } as const;
        const href = shop.route.href(page);
        const follow = (event: MouseEvent) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          shop.route.open(page);
        };
        return html`<li>
          ${
            href === null
              ? html`<button class="subcategory" part="subcategory" type="button" @click=${follow}>${name}</button>`
              : html`<a class="subcategory" part="subcategory" href=${href} @click=${follow}>${name}</a>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
