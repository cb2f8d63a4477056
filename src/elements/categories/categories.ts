import { isComposing } from '../../components/keyboard.js';
import { html, nothing, svg, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Category } from '../../contract/product.js';
import { enumerated } from '../../base/attributes.js';
import { VitrineElement } from '../../base/element.js';
import { PendingFocus } from '../../components/focus.js';
import { chevronIcon } from '../../components/icons.js';
import { pictureUrl } from '../../components/media.js';
import { isPlainClick } from '../../components/plain-click.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { setAttribute, targetOf } from '../../base/grid-target.js';
import { childrenOf, trailTo, type CategoryTrail } from '../../domain/catalog/categories.js';
import type { RoutePage } from '../../domain/route.js';
import { common } from '../../i18n/en/common.js';
import { search as words } from '../../i18n/en/search.js';
import { styles } from './categories.styles.js';
import { errorText } from '../../i18n/errors.js';
import { renderLink } from './link.js';

const HEADER_PICTURE = 640;

/**
 * The store's categories as links: a bar whose entries open what is below them, or a list where there is little room.
 * Marks the one that is looked at; can show the way to it, and its picture and description.
 *
 * @tag vitrine-categories
 * @csspart nav - The navigation.
 * @csspart toggle - The button that shows the list where there is little room.
 * @csspart list - The list of categories; deeper ones are each a `sublist`.
 * @csspart link - A category; also `link-current` for the one that is looked at.
 * @csspart more - The button that opens what is below a category.
 * @csspart breadcrumb - The way to the category.
 * @csspart header - Picture, name and description of the category.
 * @csspart picture - The frame of its picture, which is the `image`.
 * @csspart name - Its name.
 * @csspart description - Its description.
 * @csspart empty - Says that there are no categories.
 * @cssproperty --vitrine-color-surface - Ground of what opens below a category.
 * @cssproperty --vitrine-radius - Roundness of the picture.
 */
export class VitrineCategories extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, styles];

  /** Id of the grid that shows the chosen category; the shop that the page's address speaks of where omitted. */
  @property() for?: string;
  /** How the tree is shown: as a `bar` (default, a list where it is narrow), always as a `list`, or `none`. */
  @property() tree?: string;
  /** Shows the way to the category or product that is looked at. */
  @property({ type: Boolean }) breadcrumb = false;
  /** Shows picture, name and description of the category that is looked at. */
  @property({ type: Boolean }) header = false;

  /** Whether the narrow list is shown. */
  @state() private isListOpen = false;
  /** The category of the bar whose lower ones are shown; `undefined` where the visitor has not chosen. */
  @state() private opened: string | null | undefined = undefined;
  /** The category chosen for a grid. */
  @state() private chosen: string | undefined = undefined;

  #page = '';
  readonly #focus = new PendingFocus(this);

  readonly #closeOutside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.#closeBelow();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#closeOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#closeOutside);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (!shop) return;
    shop.locale.add(common, words);
    const page = JSON.stringify(this.read(shop.route.$route).page);
    if (page === this.#page) return;
    this.#page = page;
    this.isListOpen = false;
    this.opened = undefined;
  }

  protected override render() {
    const { shop, t } = this;
    const categories = shop && this.read(shop.catalog.categories());
    const tree = categories?.value;
    if (categories?.status === 'failed' && !tree) {
      return html`<div class="root" part="base">
        <div class="message" part="error" role="alert">
          <p>${errorText(this.t, categories.error)}</p>
          <button class="button" part="button" type="button" @click=${this.#retry}>${t('retry')}</button>
        </div>
      </div>`;
    }
    const trail = this.#trail(tree ?? []);
    const view = enumerated(this, 'tree', this.tree, ['bar', 'list', 'none']);
    return html`<div class="root" part="base" aria-busy=${tree ? nothing : 'true'}>
      ${view === 'none' ? nothing : this.#renderTree(tree, trail, view)}
      ${this.breadcrumb ? this.#renderBreadcrumb(tree, trail) : nothing}
      ${this.header ? this.#renderHeader(tree, trail.at(-1)) : nothing}
    </div>`;
  }

  get #routePage(): RoutePage | null {
    return this.shop && !this.for ? this.read(this.shop.route.$route).page : null;
  }

  /** The way to what is looked at: a category, or the first one of a product. */
  #trail(tree: readonly Category[]): CategoryTrail {
    if (this.for) return trailTo(tree, this.chosen ?? targetOf(this, this.for)?.getAttribute('category') ?? undefined);
    const page = this.#routePage;
    if (page?.name === 'category') return trailTo(tree, page.slug);
    return page?.name === 'product' ? trailTo(tree, this.#product?.categories?.[0]?.slug) : [];
  }

  get #product() {
    const page = this.#routePage;
    if (!this.shop || page?.name !== 'product') return undefined;
    return this.read(this.shop.catalog.product(page.slug)).value;
  }

  #renderTree(tree: readonly Category[] | undefined, trail: CategoryTrail, view: 'bar' | 'list') {
    const { t } = this;
    if (tree?.length === 0) return html`<p class="muted" part="empty">${t('noCategories')}</p>`;
    const page = this.#routePage;
    const isHome = this.for ? trail.length === 0 : page?.name === 'home';
    return html`<nav
      class=${view === 'list' ? 'side' : 'bar'}
      part="nav"
      tabindex="-1"
      aria-label=${t('categories')}
      @keydown=${this.#press}
      @focusout=${this.#leave}
    >
      <button
        class="button plain toggle"
        part="toggle"
        type="button"
        aria-expanded=${this.isListOpen}
        aria-controls="list"
        @click=${() => (this.isListOpen = !this.isListOpen)}
      >
        ${t('categories')}${downIcon}
      </button>
      <ul class="list" id="list" part="list" ?data-open=${this.isListOpen}>
        ${
          tree
            ? html`<li class="top"><div class="entry">${this.#renderHome(isHome)}</div></li>
                ${tree.map((category) => this.#renderTop(category, trail, view))}`
            : placeholders
        }
      </ul>
    </nav>`;
  }

  #renderTop(category: Category, trail: CategoryTrail, view: 'bar' | 'list') {
    const children = childrenOf(category);
    const isOnTrail = trail[0] === category;
    const isOpen = this.opened === undefined ? view === 'list' && isOnTrail : this.opened === category.id;
    const id = `below-${category.id}`;
    return html`<li class="top">
      <div class="entry">
        ${this.#renderCategory(category, trail)}
        ${
          children.length
            ? html`<button
                class="icon-button more"
                part="more"
                type="button"
                aria-label=${this.t('categoriesIn', { name: category.name })}
                aria-expanded=${isOpen}
                aria-controls=${ifDefined(isOpen ? id : undefined)}
                @click=${() => (this.opened = isOpen ? null : category.id)}
              >
                ${downIcon}
              </button>`
            : nothing
        }
      </div>
      ${isOpen && children.length ? this.#renderBelow(children, trail, id) : nothing}
    </li>`;
  }

  #renderBelow(categories: readonly Category[], trail: CategoryTrail, id?: string, depth = 1): unknown {
    return html`<ul class="below" part="sublist" id=${ifDefined(id)}>
      ${categories.map((category) => {
        const children = depth < 4 ? childrenOf(category) : [];
        return html`<li>
          ${this.#renderCategory(category, trail)}
          ${children.length ? this.#renderBelow(children, trail, undefined, depth + 1) : nothing}
        </li>`;
      })}
    </ul>`;
  }

  #renderHome(isCurrent: boolean) {
    return this.#renderLink(this.t('allProducts'), undefined, isCurrent);
  }

  #renderCategory(category: Category, trail: CategoryTrail) {
    const isCurrent = trail.at(-1) === category && this.#routePage?.name !== 'product';
    return this.#renderLink(category.name, category.slug, isCurrent, trail.includes(category));
  }

  #renderLink(name: string, slug: string | undefined, isCurrent: boolean, isAbove = false) {
    const page: RoutePage = slug === undefined ? { name: 'home' } : { name: 'category', slug };
    return renderLink({
      name,
      href: this.for ? null : (this.shop?.route.href(page) ?? null),
      isCurrent,
      isAbove,
      follow: (event) => this.#follow(event, page),
    });
  }

  #renderBreadcrumb(tree: readonly Category[] | undefined, trail: CategoryTrail) {
    const name = this.#product?.name;
    return html`<nav class="trail" part="breadcrumb" tabindex="-1" aria-label=${this.t('breadcrumb')}>
      <ol>
        ${tree ? html`<li>${this.#renderHome(trail.length === 0 && !name)}</li>` : nothing}
        ${trail.map((category) => html`<li>${chevronIcon}${this.#renderCategory(category, trail)}</li>`)}
        ${name ? html`<li>${chevronIcon}<span class="item" aria-current="page">${name}</span></li>` : nothing}
      </ol>
    </nav>`;
  }

  #renderHeader(tree: readonly Category[] | undefined, category: Category | undefined) {
    const isAwaited = !tree && (this.for ? true : this.#routePage?.name === 'category');
    if (isAwaited) {
      return html`<div class="header" part="header" aria-hidden="true">
        <div class="words"><div class="skeleton line"></div></div>
        <div class="picture skeleton"></div>
      </div>`;
    }
    if (!category || this.#routePage?.name === 'product') return nothing;
    const { name, description, imageUrl } = category;
    const picture = imageUrl ? pictureUrl({ url: imageUrl }, undefined, HEADER_PICTURE) : undefined;
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

  #follow(event: MouseEvent, page: RoutePage): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const target = targetOf(this, this.for);
    if (target) {
      this.chosen = page.name === 'category' ? page.slug : '';
      setAttribute(target, 'category', this.chosen);
      this.#closeBelow();
      this.isListOpen = false;
    } else {
      this.shop?.route.open(page);
    }
  }

  /** Closes what lies over the page; an opened list beside it stays. */
  #closeBelow(): void {
    if (this.opened && this.tree !== 'list') this.opened = undefined;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    const opener = this.renderRoot.querySelector<HTMLElement>('.bar .more[aria-expanded="true"]');
    if (!opener && !this.isListOpen) return;
    event.stopPropagation();
    if (opener) this.#closeBelow();
    else this.isListOpen = false;
    (opener ?? this.renderRoot.querySelector<HTMLElement>('.toggle'))?.focus();
  }

  #leave(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.renderRoot.contains(next)) this.#closeBelow();
  }

  #retry(): void {
    this.#focus.name('nav, header');
    if (this.shop) this.shop.catalog.retry(this.shop.catalog.categories());
  }
}

const downIcon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>`;

const placeholders = [88, 64, 104, 72, 96].map(
  (width) =>
    html`<li class="top" aria-hidden="true">
      <div class="entry"><span class="skeleton" .style=${`inline-size: ${width}px; block-size: 16px`}></span></div>
    </li>`,
);

/** A picture that cannot be loaded takes its frame with it. */
function hideFrame({ currentTarget }: Event): void {
  const frame = (currentTarget as HTMLElement).parentElement;
  if (frame) frame.hidden = true;
}
