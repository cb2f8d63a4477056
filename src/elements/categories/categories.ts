import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Category } from '../../contract/product.js';
import { enumerated } from '../../base/attributes.js';
import { VitrineElement } from '../../base/element.js';
import { PendingFocus } from '../../components/focus.js';
import { isPlainClick } from '../../components/plain-click.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { setAttribute, targetOf } from '../../base/grid-target.js';
import { trailTo, type CategoryTrail } from '../../domain/catalog/categories.js';
import type { RoutePage } from '../../domain/route.js';
import { common } from '../../i18n/en/common.js';
import { search as words } from '../../i18n/en/search.js';
import { errorText } from '../../i18n/errors.js';
import { renderBreadcrumb } from './breadcrumb.js';
import { styles } from './categories.styles.js';
import { headerPlaceholder, renderHeader } from './header.js';
import type { CategoryLinks } from './link.js';
import { downIcon, placeholders, renderTree } from './tree.js';
import { toJson } from '../../domain/json.js';

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
  @property() tree?: 'bar' | 'list' | 'none';
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
    const page = toJson(this.read(shop.route.$route).page);
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
    const links: CategoryLinks = {
      t,
      trail,
      isProductShown: this.#routePage?.name === 'product',
      href: (page) => (this.for ? null : (shop?.route.href(page) ?? null)),
      follow: (event, page) => this.#follow(event, page),
    };
    const view = enumerated(this, 'tree', this.tree, ['bar', 'list', 'none']);
    return html`<div class="root" part="base" aria-busy=${tree ? nothing : 'true'}>
      ${view === 'none' ? nothing : this.#renderTree(links, tree, view)}
      ${this.breadcrumb ? renderBreadcrumb(links, tree, this.#product?.name) : nothing}
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

  #renderTree(links: CategoryLinks, tree: readonly Category[] | undefined, view: 'bar' | 'list') {
    const { t } = this;
    if (tree?.length === 0) return html`<p class="muted" part="empty">${t('noCategories')}</p>`;
    const isHome = this.for ? links.trail.length === 0 : this.#routePage?.name === 'home';
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
            ? renderTree(links, tree, {
                isHome,
                isOpen: (category) =>
                  this.opened === undefined
                    ? view === 'list' && links.trail[0] === category
                    : this.opened === category.id,
                toggle: (category, isOpen) => (this.opened = isOpen ? null : category.id),
              })
            : placeholders
        }
      </ul>
    </nav>`;
  }

  #renderHeader(tree: readonly Category[] | undefined, category: Category | undefined) {
    const page = this.#routePage?.name;
    if (!tree && (this.for || page === 'category')) return headerPlaceholder;
    return category && page !== 'product' ? renderHeader(category) : nothing;
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
