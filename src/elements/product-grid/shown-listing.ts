import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ProductQuery } from '../../contract/product.js';
import { productQuery, type ListingScope } from '../../domain/catalog/listing.js';
import type { ListingQuery, Route } from '../../domain/route.js';
import type { Shop } from '../../stores/shop.js';
import type { Listing, ListingState } from '../../stores/catalog/listing.js';
import { toJson } from '../../domain/json.js';

/** Which listing the page's address speaks of, where there are several: one for each shop. */
const createOwner = () => atom<ShownListing | null>(null);

/**
 * The listing that a grid shows, and what its visitor chose: page, sort, search and filters. They stand in the page's
 * address if this is the first listing there (or part of a whole shop), else they are kept here.
 */
export class ShownListing {
  /** What was asked for last. */
  query: ProductQuery = {};
  /** Whether all pages up to that one were asked for. */
  isThrough = false;
  readonly listing: Listing;
  readonly #shop: Shop;
  readonly #$owner: WritableAtom<ShownListing | null>;
  readonly #release: () => void;
  readonly #$own = atom<ListingQuery>({});
  /** Where the page's address last spoke of a listing. */
  #route: Pick<Route, 'page' | 'listing'> = { page: { name: 'home' }, listing: {} };

  constructor(shop: Shop, isRouted: boolean, hasScope: boolean) {
    this.#shop = shop;
    this.listing = shop.catalog.listing();
    this.#$owner = shop.part(createOwner);
    if (isRouted || !this.#$owner.get()) this.#$owner.set(this);
    // What is restricted to a category by the page does not show another.
    this.#release = this.isRouted && !hasScope ? shop.route.registerOutlet('home', 'category') : () => {};
  }

  /** Whether the page's address speaks of this one. */
  get isRouted(): boolean {
    return this.#$owner.get() === this;
  }

  /** What the visitor chose. */
  get chosen(): ListingQuery {
    return this.isRouted ? this.#route.listing : this.#$own.get();
  }

  /**
   * Asks for what is to be shown now, if that is not what was asked for last, and answers what is known of it. `isThrough`
   * where that is all pages up to the chosen one, instead of it alone.
   */
  show(scope: ListingScope, isThrough: boolean, read: <T>(store: ReadableAtom<T>) => T): ListingState {
    read(this.#$owner);
    read(this.#$own);
    const route = read(this.#shop.route.$route);
    // A product or the checkout that opens over the listing leaves it as it is.
    if (route.page.name === 'home' || route.page.name === 'category') this.#route = route;
    const { page } = this.#route;
    const category = scope.category || (this.isRouted && page.name === 'category' ? page.slug : undefined);
    const query = productQuery({ ...scope, category }, this.chosen);
    if (toJson([query, isThrough]) !== toJson([this.query, this.isThrough])) {
      this.query = query;
      this.isThrough = isThrough;
      this.listing.show(query, isThrough);
    }
    return read(this.listing.$state);
  }

  /** Address of the same listing with another choice; `null` where it has none. */
  href(next: ListingQuery): string | null {
    return this.isRouted ? this.#shop.route.href(this.#route.page, next) : null;
  }

  /** Shows another page, order or search; a step of its own in the browser's history. */
  choose(next: ListingQuery): void {
    if (this.isRouted) this.#shop.route.open(this.#route.page, next);
    else this.#$own.set(next);
  }

  /** Adds the next page to what is shown. */
  more(): void {
    const page = this.listing.$state.get().page + 1;
    const next = { ...this.chosen, page };
    this.listing.more();
    // It is being read already.
    this.query = { ...this.query, page };
    if (this.isRouted) this.#shop.route.list(next, true);
    else this.#$own.set(next);
  }

  dispose(): void {
    this.#release();
    this.listing.dispose();
    if (this.isRouted) this.#$owner.set(null);
  }
}
