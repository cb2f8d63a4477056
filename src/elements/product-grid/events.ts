import type { Product } from '../../contract/product.js';
import { itemOfProduct, rememberProduct, SEARCH_LIST } from '../../base/event-items.js';
import { emit, type EventList } from '../../base/events.js';
import type { Shop } from '../../stores/shop.js';
import type { ListingState } from '../../stores/catalog/listing.js';
import type { GridElement } from './interactions.js';
import type { ShownListing } from './shown-listing.js';
import { toJson } from '../../domain/json.js';

interface Viewed {
  listing: string;
  ids: ReadonlySet<string>;
}

const createViewed = (): Viewed => ({ listing: '', ids: new Set() });

/** What the listing of the page's address has shown; outlives its grid, so that Back to it is no new listing. */
const viewedOf = (shop: Shop) => shop.part(createViewed);

/** Tells the page which products a grid shows. */
export class ListEvents {
  readonly #grid: GridElement;
  readonly #own = createViewed();

  constructor(grid: GridElement) {
    this.#grid = grid;
  }

  /** What the listing is called in reports: the same in every language, where that is not a category's own name. */
  list(shown: ShownListing, products: readonly Product[]): EventList {
    const { category, q } = shown.query;
    const { listName } = this.#grid;
    if (q) return listName ? { ...SEARCH_LIST, name: listName } : SEARCH_LIST;
    if (!category) return { id: 'all', name: listName || 'All products' };
    const named = products
      .flatMap(({ categories = [] }) => categories)
      .find(({ id, slug }) => slug === category || id === category);
    return { id: named?.slug ?? category, name: listName || (named?.name ?? category) };
  }

  /** To be called when products are on screen. */
  viewed(shop: Shop, shown: ShownListing, { products }: ListingState): void {
    if (!this.#grid.isConnected) return;
    const viewed = shown.isRouted ? viewedOf(shop) : this.#own;
    const { page = 1, perPage = 0, ...rest } = shown.query;
    const listing = toJson(shown.isThrough ? rest : [rest, page]);
    const before = viewed.listing === listing ? viewed.ids : new Set();
    if (products.every(({ id }) => before.has(id))) return;
    viewed.listing = listing;
    viewed.ids = new Set(products.map(({ id }) => id));
    const list = this.list(shown, products);
    const first = shown.isThrough ? 0 : (page - 1) * perPage;
    const items = products.flatMap((product, index) => {
      rememberProduct(shop, product);
      return before.has(product.id) ? [] : [itemOfProduct(shop, product, { list, index: first + index })];
    });
    emit(this.#grid, 'vitrine-list-viewed', { list, items });
  }
}
