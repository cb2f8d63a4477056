import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Category } from '../../contract/product.js';
import { enumerated } from '../../base/attributes.js';
import { loadFallbackStyles, renderLoadFallback } from '../../components/load-fallback.js';
import { VitrineElement } from '../../base/element.js';
import { bringIntoView } from '../../components/focus.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { LazyElements } from '../../base/lazy-elements.js';
import { isPlainClick } from '../../components/plain-click.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { hasFeature } from '../../domain/features.js';
import { trailTo } from '../../domain/catalog/categories.js';
import type { RoutePage } from '../../domain/route.js';
import { common } from '../../i18n/en/common.js';
import { search as searchWords } from '../../i18n/en/search.js';
import { shop as words } from '../../i18n/en/shop.js';
import type { Shop } from '../../stores/shop.js';
import {
  ACCOUNT_PARTS,
  CATEGORY_PARTS,
  CHECKOUT_PARTS,
  ORDER_PARTS,
  PRODUCT_PARTS,
  SEARCH_PARTS,
} from './exported-parts.js';
import { renderListing } from './listing.js';
import { styles } from './shop.styles.js';

/** What is always there. */
const BAR_ELEMENTS = {
  'vitrine-cart-button': () => import('../cart-button/define.js'),
  'vitrine-search': () => import('../search/define.js'),
  'vitrine-categories': () => import('../categories/define.js'),
} as const;

/** What is loaded when a page that consists of it is opened. */
const LAZY_ELEMENTS = {
  'vitrine-product-grid': () => import('../product-grid/define.js'),
  'vitrine-product': () => import('../product/define.js'),
  'vitrine-checkout': () => import('../checkout/define.js'),
  'vitrine-order': () => import('../order/define.js'),
  'vitrine-account': () => import('../account/define.js'),
} as const;

const pieceOf = ({ name }: RoutePage): keyof typeof LAZY_ELEMENTS =>
  name === 'home' || name === 'category' ? 'vitrine-product-grid' : `vitrine-${name}`;

/** Identifies a page, so that a new one is seen as such; the account turns its own. */
const keyOf = (page: RoutePage) => (page.name === 'account' ? page.name : Object.values(page).join('/'));

/**
 * The whole shop in one tag: categories, search, products, their pages, checkout, confirmation and account. The cart opens over it.
 *
 * All parts of what it consists of can be styled through it: `vitrine-shop::part(card)`.
 *
 * @tag vitrine-shop
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @csspart bar - The row with categories, search, account and cart.
 * @csspart account-link - The way to the account; absent where the store has no accounts.
 * @csspart page - What the visitor looks at.
 * @csspart heading - Name of the category, or of what is shown.
 * @csspart introduction - Description of the category.
 * @csspart subcategories - The categories below it; each is a `subcategory`.
 * @cssproperty --vitrine-color-accent - The one colour for what to do next.
 * @cssproperty --vitrine-scroll-margin - Room for a header that sticks to the top of the page.
 */
export class VitrineShop extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, loadFallbackStyles, styles];

  static override properties = {
    category: {},
    home: {},
    pagination: {},
    filters: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** Slug or id of the only category to sell; the whole store where omitted. */
  category?: string;
  /** Slug or id of the category that the first page shows; all products where omitted. */
  home?: string;
  /** How to see more products than one page has: numbered `pages` (default), a button for `more`, or as one goes on to `scroll`. */
  pagination?: 'pages' | 'more' | 'scroll';
  /** Whether sorting and filters are `shown` (default) above the products, or `none` are. */
  filters?: 'shown' | 'none';
  /** Describes what is shown to search engines, in the head of the page. */
  structuredData = false;

  readonly #lazyElements = new LazyElements(LAZY_ELEMENTS, () => this.requestUpdate());
  #release = () => {};
  #key = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const load of Object.values(BAR_ELEMENTS)) void importWithRetry<unknown>(load);
  }

  protected override onShopChange(shop: Shop | null): void {
    this.#release();
    this.#release =
      shop?.route.registerOutlet('home', 'category', 'product', 'checkout', 'order', 'account') ?? (() => {});
    shop?.locale.add(common, searchWords, words);
  }

  protected override updated(): void {
    if (!this.shop) return;
    const key = keyOf(this.shop.route.$route.get().page);
    const isFirst = this.#key === '';
    if (key === this.#key) return;
    this.#key = key;
    if (!isFirst) void this.#arrive(this.shop);
  }

  /** Moves the focus to the new page's heading, and its beginning into view where the browser does not scroll itself. */
  async #arrive(shop: Shop): Promise<void> {
    const isReturn = shop.route.isReturn();
    const [root, page, heading] = ['.root', '.page', '.heading'].map((selector) =>
      this.renderRoot.querySelector<HTMLElement>(selector),
    );
    if (!isReturn && root) bringIntoView(root);
    if (heading) return heading.focus({ preventScroll: true });
    const shown = page?.firstElementChild;
    if (!(shown instanceof HTMLElement)) return;
    page?.focus({ preventScroll: true });
    await customElements.whenDefined(shown.localName);
    shown.focus({ preventScroll: true });
  }

  protected override render() {
    const { shop } = this;
    const page: RoutePage = shop ? this.read(shop.route.$route).page : { name: 'home' };
    return html`<div class="root" part="base">
      <slot name="header"></slot>
      <div class="bar" part="bar">
        ${this.category ? nothing : html`<vitrine-categories exportparts=${CATEGORY_PARTS}></vitrine-categories>`}
        <vitrine-search exportparts=${SEARCH_PARTS}></vitrine-search>
        ${this.#renderAccountLink()}
        <vitrine-cart-button exportparts="button: cart-button, count: cart-count"></vitrine-cart-button>
      </div>
      ${keyed(keyOf(page), html`<div class="page" part="page" tabindex="-1">${this.#renderPage(page)}${this.#renderLoadFallback(page)}</div>`)}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderLoadFallback(page: RoutePage) {
    const piece = pieceOf(page);
    return renderLoadFallback(this.t, this.#lazyElements.need(piece), () => this.#lazyElements.retry(piece));
  }

  #renderAccountLink() {
    const { shop, t, info } = this;
    if (!shop || !hasFeature(info, 'accounts')) return nothing;
    const href = shop.route.href({ name: 'account' });
    const follow = (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      shop.route.open({ name: 'account' });
    };
    return href === null
      ? html`<button class="account" part="account-link" type="button" @click=${follow}>${t('account')}</button>`
      : html`<a class="account" part="account-link" href=${href} @click=${follow}>${t('account')}</a>`;
  }

  #renderPage(page: RoutePage) {
    switch (page.name) {
      case 'product':
        return html`<vitrine-product
          exportparts=${PRODUCT_PARTS}
          product=${page.slug}
          ?structured-data=${this.structuredData}
        ></vitrine-product>`;
      case 'checkout':
        return html`<vitrine-checkout exportparts=${CHECKOUT_PARTS}></vitrine-checkout>`;
      case 'order':
        return html`<vitrine-order exportparts=${ORDER_PARTS} order=${page.id}></vitrine-order>`;
      case 'account':
        return html`<vitrine-account exportparts=${ACCOUNT_PARTS}></vitrine-account>`;
      case 'home':
      case 'category':
        return this.#renderListing(page.name === 'category' ? page.slug : this.category || this.home);
    }
  }

  #renderListing(slug: string | undefined) {
    const { shop, t } = this;
    const tree = shop && this.read(shop.catalog.categories()).value;
    const category: Category | undefined = trailTo(tree ?? [], slug).at(-1);
    const query = shop && this.read(shop.route.$route).listing.q;
    const isLoading = slug !== undefined && !tree;
    const title = query ? t('resultsFor', { query }) : slug ? (category?.name ?? t('products')) : t('allProducts');
    return renderListing({
      ...{ t, shop, category, isSearch: Boolean(query), structuredData: this.structuredData },
      title: isLoading && !query ? '' : title,
      shown: query && !this.category ? undefined : slug,
      pagination: enumerated(this, 'pagination', this.pagination, ['pages', 'more', 'scroll']),
      hasFilters: enumerated(this, 'filters', this.filters, ['shown', 'none']) === 'shown',
    });
  }
}
