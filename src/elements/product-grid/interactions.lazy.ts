import { html } from 'lit';
import type { Product } from '../../contract/product.js';
import type { Shop } from '../../stores/shop.js';
import { AddToCart, previewOf, type Addition } from '../../components/add-to-cart.js';
import { rememberProduct } from '../../base/event-items.js';
import { followProduct } from '../../components/open-product.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { isPlainClick } from '../../components/plain-click.js';
import { warnOnce } from '../../base/warn.js';
import { variantIdOf } from '../../domain/catalog/stock.js';
import { common } from '../../i18n/en/common.js';
import type { Translate } from '../../i18n/messages.js';
import type { ListingState } from '../../stores/catalog/listing.js';
import { choose, hrefOf, showMore } from './list-navigation.js';
import { ListFacts } from './events.js';
import type { VitrineProductGrid } from './product-grid.js';
import type { ShownListing } from './shown-listing.js';
import type { CardContext } from './templates/card.js';
import { renderExtras, renderRefusal, slotOf } from './templates/card-extras.js';
import type { CardTemplate } from './card-template.lazy.js';
import type { StructuredData } from './structured-data.lazy.js';
import { renderPages } from './templates/pages.js';
import { renderMore } from './templates/listing-states.js';

export { styles } from './interactions.styles.js';
export { renderFilters } from './templates/filter-bar.js';
export { renderTrouble } from './templates/listing-states.js';

/** What {@link GridActions} may ask of their grid. */
export interface ActingGrid {
  readonly element: VitrineProductGrid;
  readonly shown: () => ShownListing | null;
  readonly listing: () => ListingState | null;
}

/** What a visitor does with a grid beside looking at it: open, add, turn the page. */
export class GridActions {
  readonly #grid: ActingGrid;
  readonly #addToCart: AddToCart;
  readonly #facts: ListFacts;
  #data: StructuredData | null = null;
  readonly #observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && this.#showMore(),
    { rootMargin: '600px' },
  );
  #ownCards: CardTemplate | null = null;
  /** Which card gets the focus when the next page is there. */
  #focusNext = 0;

  constructor(grid: ActingGrid) {
    this.#grid = grid;
    this.#addToCart = new AddToCart(grid.element);
    this.#facts = new ListFacts(grid.element);
    this.#addWords();
  }

  /** The grid's shop may be exchanged at any time. */
  #addWords(): void {
    this.#grid.element.shop?.locale.add(common);
  }

  /** What lies over a card's picture. */
  renderExtras(context: CardContext, product: Product) {
    return renderExtras(context, product, this.addition(product), () => this.add(product));
  }

  /** Why a card's product could not be added. */
  renderRefusal(context: CardContext, product: Product) {
    return renderRefusal(context, this.addition(product));
  }

  /** The page's own cards; absent until they are there. */
  renderOwn(products: readonly Product[], context: CardContext) {
    if (!this.#ownCards) return undefined;
    this.#ownCards.show(products, context);
    return products.map((product) => html`<li class="card own" part="card"><slot name=${slotOf(product)}></slot></li>`);
  }

  /** Makes the cards from the page's template, which may come, go or change at any time. */
  async readTemplate(): Promise<void> {
    const { element } = this.#grid;
    const find = () => element.querySelector<HTMLTemplateElement>(':scope > template');
    const isRead = () => find() === (this.#ownCards?.template ?? null);
    if (isRead()) return;
    const { CardTemplate } = await importWithRetry(() => import('./card-template.lazy.js'));
    if (isRead()) return;
    const template = find();
    this.#ownCards?.clear();
    this.#ownCards = template && new CardTemplate(element, template, this);
    element.requestUpdate();
  }

  /** What became of the last click on a card's button. */
  addition(product: Product): Addition | undefined {
    return this.#addToCart.of(product.id);
  }

  open(shop: Shop, product: Product, event: MouseEvent, target: Element): void {
    followProduct(this.#grid.element, shop, product, event, { target, list: this.#list() });
  }

  add(product: Product): void {
    const { shop } = this.#grid.element;
    if (!shop) return;
    const { id: productId } = product;
    rememberProduct(shop, product, this.#list());
    void this.#addToCart.add(shop, productId, {
      productId,
      variantId: variantIdOf(product),
      preview: previewOf(product),
    });
  }

  #list() {
    const shown = this.#grid.shown();
    return shown ? this.#facts.list(shown, this.#grid.listing()?.products ?? []) : undefined;
  }

  /** For those who do not see what a button says. */
  announcement(t: Translate): string {
    const name = this.#addToCart.addedName;
    return name && t('addedNamed', { name });
  }

  /** The other pages: a button for more, or their numbers. */
  renderAfter(isMore: boolean, t: Translate, locale: string) {
    const shown = this.#grid.shown();
    const listing = this.#grid.listing();
    const { lastPage: last = 1 } = listing ?? {};
    const chosen = shown?.chosen ?? {};
    if (isMore) return renderMore(t, listing, () => this.#more());
    return html`${renderPages({
      t,
      locale,
      current: Math.min(chosen.page ?? 1, last),
      last,
      href: (page) => shown && hrefOf(shown, { ...chosen, page }),
      go: (page, event) => this.#go(page, event),
    })}`;
  }

  /** To be called after each rendering. */
  rendered(isScrolling: boolean): void {
    const { renderRoot, shop } = this.#grid.element;
    this.#addWords();
    this.#observer.disconnect();
    const listing = this.#grid.listing();
    const shown = this.#grid.shown();
    if (listing?.status !== 'ready') return;
    if (shop && shown) this.#facts.viewed(shop, shown, listing);
    if (shown) this.#tellOwnerOfNothing(shown, listing);
    if (this.#grid.element.structuredData || this.#data) void this.#describe();
    const moreButton = renderRoot.querySelector('.more');
    if (moreButton && isScrolling) this.#observer.observe(moreButton);
    if (this.#focusNext) {
      renderRoot.querySelectorAll<HTMLElement>('.cover')[this.#focusNext]?.focus({ preventScroll: true });
      this.#focusNext = 0;
    }
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#data?.show(null);
  }

  /** Tells search engines what is on screen, as far as the page asks for that. */
  async #describe(): Promise<void> {
    const { StructuredData, dataOf } = await importWithRetry(() => import('./structured-data.lazy.js'));
    this.#data ??= new StructuredData();
    const { shop, structuredData, isConnected } = this.#grid.element;
    const shown = this.#grid.shown();
    const products = this.#grid.listing()?.products ?? [];
    // An update may still come after the grid is gone.
    const isShown = isConnected && structuredData;
    this.#data.show(isShown && shop && shown ? dataOf(shop, this.#list()?.name ?? '', products) : null);
  }

  /** That nothing is found may be a visitor's doing, or a name in the page that is none. */
  #tellOwnerOfNothing({ chosen }: ShownListing, { total }: ListingState): void {
    const { element } = this.#grid;
    const isNarrowed = Boolean(element.query) || Object.keys(chosen).length > 0;
    if (!element.category || element.routed || isNarrowed || total !== 0) return;
    warnOnce(element, `category="${element.category}" has no products, or is no category of this store.`);
  }

  #more(): void {
    const listing = this.#grid.listing();
    if (!listing || listing.status === 'loading') return;
    this.#focusNext = listing.products.length;
    this.#showMore();
  }

  #showMore(): void {
    const shown = this.#grid.shown();
    if (shown) showMore(shown);
  }

  #go(page: number, event: MouseEvent): void {
    const shown = this.#grid.shown();
    if (!shown || !isPlainClick(event)) return;
    event.preventDefault();
    choose(shown, { ...shown.chosen, page });
    const { renderRoot } = this.#grid.element;
    renderRoot.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
    const root = renderRoot.querySelector('.root');
    if (root && root.getBoundingClientRect().top < 0) root.scrollIntoView();
  }
}
