import { atom, type ReadableAtom } from 'nanostores';
import { productQuery, type ListingScope } from '../../domain/catalog/listing.js';
import type { ListingQuery, RoutePage } from '../../domain/route.js';
import { onAbort } from '../../stores/shared/on-abort.js';
import type { Shop } from '../../stores/shop.js';
import type { Listing, ListingState } from '../../stores/catalog/listing.js';

export interface ShownScope extends ListingScope {
  /** All pages up to the current one, instead of it alone. */
  readonly through: boolean;
}

/** Which listing the page's address speaks of, where there are several: one for each shop. */
const createOwner = () => atom<ShownListing | null>(null);
const ownerOf = (shop: Shop) => shop.part(createOwner);

/**
 * The listing that a grid shows, and what its visitor chose: page, sort, search and filters. They stand in the page's
 * address if this is the first listing there (or part of a whole shop), else they are kept here. How they are chosen
 * is loaded after the products: `list-navigation.ts`.
 */
export class ShownListing {
  /** What was asked for last: query, and whether up to its page; as JSON. */
  asked = '';
  readonly shop: Shop;
  readonly listing: Listing;
  readonly changed: () => void;
  readonly #stopFollowing: () => void;
  readonly #release: () => void;
  page: RoutePage = { name: 'home' };
  #routed: ListingQuery = {};
  own: ListingQuery = {};

  constructor(shop: Shop, isRouted: boolean, hasScope: boolean, changed: () => void) {
    this.shop = shop;
    this.listing = shop.catalog.listing();
    this.changed = changed;
    const $owner = ownerOf(shop);
    if (isRouted || !$owner.get()) $owner.set(this);
    // What is restricted to a category by the page does not show another.
    this.#release = this.isRouted && !hasScope ? shop.route.registerOutlet('home', 'category') : () => {};
    this.#stopFollowing = shop.platform.connectivity.onReturn(() => {
      if (this.listing.$state.get().status === 'failed') this.listing.retry();
    });
    onAbort(shop.signal, this.#stopFollowing);
  }

  /** Whether the page's address speaks of this one. */
  get isRouted(): boolean {
    return ownerOf(this.shop).get() === this;
  }

  /** What the visitor chose. */
  get chosen(): ListingQuery {
    return this.isRouted ? this.#routed : this.own;
  }

  /** Asks for what is to be shown now, if that is not what was asked for last, and answers what is known of it. */
  show({ through, ...scope }: ShownScope, read: <T>(store: ReadableAtom<T>) => T): ListingState {
    read(ownerOf(this.shop));
    const { page, listing } = read(this.shop.route.$route);
    // A product or the checkout that opens over the listing leaves it as it is.
    if (page.name === 'home' || page.name === 'category') {
      this.page = page;
      this.#routed = listing;
    }
    const category = scope.category || (this.isRouted && this.page.name === 'category' ? this.page.slug : undefined);
    const query = productQuery({ ...scope, category }, this.chosen);
    const asked = JSON.stringify([query, through]);
    if (asked !== this.asked) {
      this.asked = asked;
      this.listing.show(query, through);
    }
    return read(this.listing.$state);
  }

  retry(): void {
    this.listing.retry();
  }

  dispose(): void {
    this.#stopFollowing();
    this.#release();
    this.listing.dispose();
    const $owner = ownerOf(this.shop);
    if ($owner.get() === this) $owner.set(null);
  }
}
