import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Category } from '../../contract/product.js';
import type { CategoryTrail } from '../../domain/catalog/categories.js';
import type { RoutePage } from '../../domain/route.js';
import type { Translate } from '../../i18n/messages.js';

/** What all links to categories are made from. */
export interface CategoryLinks {
  readonly t: Translate;
  /** The way to what the visitor looks at. */
  readonly trail: CategoryTrail;
  /** Whether that is a product, which is in the last category of the way. */
  readonly isProductShown: boolean;
  /** `null` where the shop has no addresses. */
  readonly href: (page: RoutePage) => string | null;
  readonly follow: (event: MouseEvent, page: RoutePage) => void;
}

/** The link to all products. */
export const renderHome = (links: CategoryLinks, isCurrent: boolean) =>
  renderPageLink(links, { name: 'home' }, { name: links.t('allProducts'), isCurrent });

export function renderCategory(links: CategoryLinks, category: Category) {
  const { trail, isProductShown } = links;
  return renderPageLink(
    links,
    { name: 'category', slug: category.slug },
    {
      name: category.name,
      isCurrent: trail.at(-1) === category && !isProductShown,
      isAbove: trail.includes(category),
    },
  );
}

const renderPageLink = (
  { href, follow }: CategoryLinks,
  page: RoutePage,
  link: Pick<CategoryLink, 'name' | 'isCurrent' | 'isAbove'>,
) => renderLink({ ...link, href: href(page), follow: (event) => follow(event, page) });

interface CategoryLink {
  readonly name: string;
  /** `null` where the shop has no addresses. */
  readonly href: string | null;
  /** Whether this is what the visitor looks at. */
  readonly isCurrent: boolean;
  /** Whether what the visitor looks at lies somewhere below it. */
  readonly isAbove?: boolean;
  readonly follow: (event: MouseEvent) => void;
}

/** A real link where there is an address to link to, else a button that looks like one. */
function renderLink({ name, href, isCurrent, isAbove = false, follow }: CategoryLink) {
  const current = isCurrent ? (href === null ? 'true' : 'page') : undefined;
  const part = isCurrent ? 'link link-current' : 'link';
  if (href === null) {
    return html`<button
      class="item"
      part=${part}
      type="button"
      aria-current=${ifDefined(current)}
      ?data-above=${isAbove}
      @click=${follow}
    >
      ${name}
    </button>`;
  }
  return html`<a
    class="item"
    part=${part}
    href=${href}
    aria-current=${ifDefined(current)}
    ?data-above=${isAbove}
    @click=${follow}
    >${name}</a
  >`;
}
