import type { ListingQuery } from '../../domain/route.js';
import type { ShownListing } from './shown-listing.js';

/** Shows another page, order or search; a step of its own in the browser's history. */
export function choose(shown: ShownListing, next: ListingQuery): void {
  if (shown.isRouted) {
    shown.shop.route.open(shown.page, next);
  } else {
    shown.own = next;
    shown.changed();
  }
}

/** Address of the same listing with another choice; `null` where it has none. */
export const hrefOf = ({ isRouted, shop, page }: ShownListing, next: ListingQuery): string | null =>
  isRouted ? shop.route.href(page, next) : null;

/** Adds the next page to what is shown. */
export function showMore(shown: ShownListing): void {
  const { listing, chosen, isRouted, shop } = shown;
  const page = listing.$state.get().page + 1;
  const next = { ...chosen, page };
  const [query, through] = JSON.parse(shown.asked) as [ListingQuery, boolean];
  listing.more();
  // It is being read already.
  shown.asked = JSON.stringify([{ ...query, page }, through]);
  if (isRouted) shop.route.list(next, true);
  else shown.own = next;
}
