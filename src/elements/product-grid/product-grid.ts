import { html, nothing, type PropertyValues } from 'lit';
import type { Product } from '../../contract/product.js';
import { enumerated, wholeNumber } from '../../base/attributes.js';
import { VitrineElement } from '../../base/element.js';
import { LazyPart } from '../../base/lazy-part.js';
import { paintInTurn } from '../../loading/paint-scheduler.js';
import { productHref } from '../../components/product-link.js';
import { productStyles } from '../../components/styles/product.js';
import { tokens } from '../../components/styles/tokens.js';
import type { Shop } from '../../stores/shop.js';
import type { ListingState } from '../../stores/catalog/listing.js';
import { NO_INTERACTIONS } from './interactions.js';
import { placeholder, renderCard } from './templates/card.js';
import { styles } from './product-grid.styles.js';
import { ShownListing } from './shown-listing.js';
import { range } from '../../domain/range.js';

const SORTS = ['featured', 'name', '-name', 'price', '-price', 'createdAt', '-createdAt'] as const;

/**
 * Products as a grid: all of a store, a category, or what a search finds.
 *
 * The first grid of a page keeps its page, sort and search in the page's address, as far as the shop has one, so that
 * Back and a shared link bring them back. Further grids keep theirs to themselves.
 *
 * @tag vitrine-product-grid
 * @slot - A `<template>` that replaces the cards by ones of the page's own; `data-text="name"`, `data-href="url"`,
 *   `data-src="image"`, `data-alt="name"`, `data-if="originalPrice"` and `data-action="add"` say what goes where.
 * @slot empty - What stands here while nothing is found.
 * @fires vitrine-list-viewed - Products are on screen.
 * @fires vitrine-product-open - Before a product is shown; cancelable.
 * @fires vitrine-product-selected - A product is being opened.
 * @fires vitrine-cart-updated - A product was added; `detail.promise` tells what the store says to it.
 * @fires vitrine-error - A product could not be added; the shopper was told.
 * @csspart grid - The list of cards.
 * @csspart card - One product.
 * @csspart picture - The frame of a card's pictures.
 * @csspart image - A picture.
 * @csspart second-image - The picture shown under the pointer.
 * @csspart badge - Sale, sold out or low stock; also `badge-sale`, `badge-sold-out`, `badge-low-stock`.
 * @csspart text - Everything below the picture.
 * @csspart name - Heading with the product's name.
 * @csspart link - Its link.
 * @csspart price - The price; in it `sale-price` and `old-price`.
 * @csspart rating - The average in `stars`, and the number of reviews.
 * @csspart quick-add - Button on the picture that adds the product or opens it.
 * @csspart pages - The page numbers; each is a `page`.
 * @csspart more - The button that shows more.
 * @csspart empty - Says that nothing was found.
 * @cssproperty --vitrine-color-accent - Ground of the sale badge, colour of sale prices.
 * @cssproperty --vitrine-picture-ratio - Shape of all pictures, such as `1`, which they fill; `auto` leaves each its own; 4 / 5 where omitted.
 * @cssproperty --vitrine-gap - Distance between cards.
 * @cssproperty --vitrine-radius - Roundness of pictures.
 * @cssproperty --vitrine-scroll-margin - Room for a header that sticks to the top of the page.
 */
export class VitrineProductGrid extends VitrineElement {
  static override styles = [tokens, productStyles, styles];

  static override properties = {
    category: {},
    query: {},
    sort: {},
    perPage: { attribute: 'per-page', type: Number },
    pagination: {},
    columns: { type: Number },
    filters: { type: Boolean },
    listName: { attribute: 'list-name' },
    structuredData: { attribute: 'structured-data', type: Boolean },
    routed: { attribute: false },
  };

  /** Slug or id of the only category to show. */
  category?: string;
  /** Words that products have to match. */
  query?: string;
  /** Order of the products: `featured` (default), `name`, `-name`, `price`, `-price`, `createdAt` or `-createdAt`. */
  sort?: (typeof SORTS)[number];
  /** How many products a page has, 24 where omitted. */
  perPage?: number;
  /** How to see the others: numbered `pages` (default), a button for `more`, or as one goes on to `scroll`. */
  pagination?: 'pages' | 'more' | 'scroll';
  /** The most columns, 4 where omitted; a narrow place has fewer. */
  columns?: number;
  /** Shows how to sort, and the filters that the store has. */
  filters = false;
  /** What the listing is called in events and reports; the category's name where omitted. */
  listName?: string;
  /** Describes the products to search engines, in the head of the page. */
  structuredData = false;
  /** @internal For an element that shows a grid as part of itself: the address speaks of this one. */
  routed = false;

  /** What is there beside the products. */
  readonly #interactions = new LazyPart(this, () => import('./interactions.lazy.js'), NO_INTERACTIONS, {
    element: this,
    shown: () => this.#shown,
    listing: () => this.#state,
  });
  #shown: ShownListing | null = null;
  #state: ListingState | null = null;
  #columnCount = 0;
  #sizes = '';
  /**
   * Whether the grid is rendered without its cards first: those of other products are made anew, so that no picture lingers,
   * and the first are made when it is known how wide they are.
   */
  #isTurning = false;
  /** Placeholders are made when a frame would show none: products that come before it take their place. */
  #hasPlaceholders = false;

  protected override onShopChange(shop: Shop | null): void {
    this.#shown?.dispose();
    this.#shown = shop && new ShownListing(shop, this.routed, Boolean(this.category));
    this.#state = null;
  }

  get #perPage(): number {
    return wholeNumber(this, 'per-page', this.perPage, { least: 1, most: 100, fallback: 24 });
  }

  get #pagination() {
    return enumerated(this, 'pagination', this.pagination, ['pages', 'more', 'scroll']);
  }

  /** Of several grids that fill at once, the first is painted before the others begin. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#state?.products.length && this.#shown?.listing.$state.get().products.length) await paintInTurn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#shown) return;
    const sort = enumerated(this, 'sort', this.sort, SORTS);
    const before = this.#state?.products[0];
    this.#state = this.#shown.show(
      {
        category: this.category,
        query: this.query,
        sort: sort === 'featured' ? undefined : sort,
        perPage: this.#perPage,
      },
      this.#pagination !== 'pages',
      (store) => this.read(store),
    );
    const first = this.#state.products[0];
    this.#isTurning = first !== undefined && (before ? first.id !== before.id : !this.#sizes);
  }

  /** How many cards stand in a row, and how wide they are, as the style sheet has it: pictures are chosen by it. */
  #measure(): void {
    const grid = this.renderRoot.querySelector('.grid');
    const tracks = grid ? getComputedStyle(grid).gridTemplateColumns : '';
    const width = parseFloat(tracks);
    // What is hidden has no width.
    if (!width) return;
    this.#columnCount = tracks.split(' ').length;
    this.#sizes = `${Math.ceil(width)}px`;
  }

  get #columns(): number {
    return wholeNumber(this, 'columns', this.columns, { least: 1, most: 8, fallback: 4 });
  }

  protected override firstUpdated(): void {
    // When the page was laid out: to measure at another time would lay it out, once for each grid. Ends with the element.
    if (globalThis.ResizeObserver) new ResizeObserver(() => this.#measure()).observe(this);
    requestAnimationFrame(() => {
      this.#hasPlaceholders = true;
      // To go over all cards once more would only keep them from the screen.
      if (this.#state?.status !== 'ready') this.requestUpdate();
    });
  }

  protected override updated(): void {
    if (this.#isTurning) {
      this.#isTurning = false;
      this.#measure();
      return this.requestUpdate();
    }
    if (this.#state && this.#state.status !== 'loading') void paintInTurn().then(() => this.#interactions.load());
  }

  protected override render() {
    const { t } = this;
    const { current: interactions } = this.#interactions;
    const { products = [], status = 'loading', page = 0 } = this.#state ?? {};
    const isLoading = status === 'loading';
    const isMore = this.#pagination !== 'pages';
    const wanted = this.#shown?.chosen.page ?? 1;
    // What stands in its place says so in words that are loaded later.
    const isEmpty = interactions !== NO_INTERACTIONS && !isLoading && products.length === 0;
    const cards = this.#isTurning ? nothing : this.#renderCards(products);
    return html`<div
      class="root"
      part="base"
      .style=${`--_columns: ${this.#columns}`}
      @error=${{ handleEvent: hidePicture, capture: true }}
    >
      ${this.filters ? html`<div class="bar">${interactions.filters()}</div>` : nothing} ${interactions.trouble(t)}
      ${
        isEmpty
          ? nothing
          : html`<ul
              class="grid"
              part="grid"
              tabindex="-1"
              aria-label=${t('products')}
              aria-busy=${isLoading}
              ?data-waiting=${isLoading && !products.length}
              ?data-old=${isLoading && !isMore && page !== wanted && products.length > 0}
            >
              ${cards}
              ${
                isLoading || cards === undefined
                  ? this.#renderPlaceholders(isLoading ? products.length : 0, isMore ? wanted : 1)
                  : nothing
              }
            </ul>`
      }
      ${this.#renderAfter(isMore)}
      <slot hidden @slotchange=${() => this.#interactions.load((loaded) => loaded.readTemplate())}></slot>
      <p class="visually-hidden" role="status">${interactions.announcement(t)}</p>
    </div>`;
  }

  /** The cards; absent while those of the page's own are not known, or nothing is to be shown. */
  #renderCards(products: readonly Product[]) {
    const { shop, t, mediaBase } = this;
    const { current: interactions } = this.#interactions;
    if (!shop || !products.length) return undefined;
    const context = {
      t,
      mediaBase,
      sizes: this.#sizes,
      href: (product: Product) => productHref(shop, product),
      open: (product: Product, event: MouseEvent, target = event.currentTarget as Element) => {
        // Until it is known how to open a product in place, a link is a link.
        if (interactions !== NO_INTERACTIONS || target.localName !== 'a')
          this.#interactions.load((loaded) => loaded.open(product, event, target));
      },
      interactions,
    };
    // A page may bring its own card, at any time.
    if (this.querySelector(':scope > template')) return interactions.cards(products, context);
    return products.map((product, index) => renderCard(context, product, index < this.#columnCount));
  }

  #renderPlaceholders(shown: number, pages: number) {
    if (!this.#hasPlaceholders || (shown && this.#pagination === 'pages')) return nothing;
    const { total = null } = this.#state ?? {};
    const count = Math.min(shown ? this.#perPage : this.#perPage * pages, (total ?? Infinity) - shown);
    return range(count).map(() => placeholder);
  }

  /** The other pages; their place is kept until they can be shown. */
  #renderAfter(isMore: boolean) {
    const { lastPage = 1, products = [] } = this.#state ?? {};
    if (!products.length || (lastPage < 2 && !isMore)) return nothing;
    return html`<div class=${isMore ? 'after tall' : 'after'}>
      ${this.#interactions.current.after(isMore, this.t)}
    </div>`;
  }
}

/** A picture that cannot be loaded leaves its frame empty; those of the page's own cards are the page's. */
function hidePicture({ target, currentTarget }: Event): void {
  if (target instanceof HTMLImageElement && (currentTarget as Node).contains(target)) target.hidden = true;
}
