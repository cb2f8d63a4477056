import { html, type ReactiveController } from 'lit';
import type { Product } from '../../contract/product.js';
import type { Shop } from '../../stores/shop.js';
import { AddToCart, previewOf, type Addition } from '../../components/add-to-cart.js';
import { rememberProduct } from '../../base/event-items.js';
import { followProduct } from '../../components/open-product.js';
import { LazyPart } from '../../base/lazy-part.js';
import { warnOnce } from '../../base/warn.js';
import { variantIdOf } from '../../domain/catalog/stock.js';
import { common } from '../../i18n/en/common.js';
import type { Translate } from '../../i18n/messages.js';
import type { ListingState } from '../../stores/catalog/listing.js';
import { NO_CARDS, type CardTemplate, type CardTemplateContext } from './card-template.js';
import { ListEvents } from './events.js';
import type { CardContext, GridContext, LoadedInteractions } from './interactions.js';
import { styles } from './interactions.styles.js';
import { Paging } from './paging.js';
import type { ShownListing } from './shown-listing.js';
import { NO_DATA, type ListData } from './structured-data.js';
import { badgeOf } from '../../domain/catalog/badge.js';
import { badgeText } from './templates/badge.js';
import { renderExtras, renderRefusal, slotOf } from './templates/card-extras.js';
import { renderFilters } from './templates/filter-bar.js';
import { renderTrouble } from './templates/listing-states.js';

export default class Interactions implements LoadedInteractions, ReactiveController {
  static readonly styles = styles;
  static readonly words = common;

  readonly #grid: GridContext;
  readonly #addToCart: AddToCart;
  readonly #events: ListEvents;
  readonly #data: LazyPart<ListData, null>;
  readonly #ownCards: LazyPart<CardTemplate, CardTemplateContext>;
  readonly #paging: Paging;
  #shop: Shop | null = null;

  constructor(grid: GridContext) {
    const { element } = grid;
    this.#grid = grid;
    element.addController(this);
    this.#addToCart = new AddToCart(element);
    this.#events = new ListEvents(element);
    this.#paging = new Paging(grid);
    this.#data = new LazyPart(element, () => import('./structured-data.lazy.js'), NO_DATA, null);
    this.#ownCards = new LazyPart(element, () => import('./card-template.lazy.js'), NO_CARDS, {
      host: element,
      addition: (product) => this.#addition(product),
      add: (product) => this.#add(product),
      slotOf,
      badgeOf: (t, product) => {
        const badge = badgeOf(product);
        return badge ? badgeText(t, badge) : undefined;
      },
    });
  }

  filters() {
    return renderFilters(this.#grid.shown(), this.#grid.element.category, this.#grid.listing());
  }

  trouble(t: Translate) {
    return renderTrouble(t, this.#grid.element.query, this.#grid.shown(), this.#grid.listing());
  }

  extras(context: CardContext, product: Product) {
    return renderExtras(context, product, this.#addition(product), () => this.#add(product));
  }

  refusal(context: CardContext, product: Product) {
    return renderRefusal(context, this.#addition(product));
  }

  cards(products: readonly Product[], context: CardContext) {
    const cards = this.#ownCards.current;
    if (!cards.template) return undefined;
    cards.show(products, context);
    return products.map((product) => html`<li class="card own" part="card"><slot name=${slotOf(product)}></slot></li>`);
  }

  readTemplate(): void {
    const { element } = this.#grid;
    const find = () => element.querySelector<HTMLTemplateElement>(':scope > template');
    if (find() === this.#ownCards.current.template) return;
    this.#ownCards.load((cards) => {
      cards.use(find());
      element.requestUpdate();
    });
  }

  open(product: Product, event: MouseEvent, target: Element): void {
    const { element } = this.#grid;
    if (element.shop) followProduct(element, element.shop, product, event, { target, list: this.#list() });
  }

  #add(product: Product): void {
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

  /** What became of the last click on a card's button. */
  #addition(product: Product): Addition | undefined {
    return this.#addToCart.of(product.id);
  }

  #list() {
    const shown = this.#grid.shown();
    return shown ? this.#events.list(shown, this.#grid.listing()?.products ?? []) : undefined;
  }

  announcement(t: Translate): string {
    const name = this.#addToCart.addedName;
    return name && t('addedNamed', { name });
  }

  after(isMore: boolean, t: Translate) {
    return this.#paging.render(isMore, t);
  }

  hostUpdated(): void {
    const { shop } = this.#grid.element;
    if (shop !== this.#shop) this.#data.current.clear();
    this.#shop = shop;
    const listing = this.#grid.listing();
    const shown = this.#grid.shown();
    if (listing?.status !== 'ready') return;
    if (shop && shown) this.#events.viewed(shop, shown, listing);
    if (shown) this.#tellOwnerOfNothing(shown, listing);
    this.#describe();
  }

  hostDisconnected(): void {
    this.#data.current.clear();
  }

  /** Tells search engines what is on screen, as far as the page asks for that. */
  #describe(): void {
    const { shop, structuredData } = this.#grid.element;
    if (structuredData) this.#data.load();
    const products = this.#grid.listing()?.products ?? [];
    if (structuredData && shop) this.#data.current.show(shop, this.#list()?.name ?? '', products);
    else this.#data.current.clear();
  }

  /** That nothing is found may be a visitor's doing, or a name in the page that is none. */
  #tellOwnerOfNothing({ chosen }: ShownListing, { total }: ListingState): void {
    const { element } = this.#grid;
    const isNarrowed = Boolean(element.query) || Object.keys(chosen).length > 0;
    if (!element.category || element.routed || isNarrowed || total !== 0) return;
    warnOnce(element, `category="${element.category}" has no products, or is no category of this store.`);
  }
}
