import { html } from 'lit';
import { importWithRetry } from '../../../loading/import-with-retry.js';
import type { ListingQuery } from '../../../domain/route.js';
import type { ListingState } from '../../../stores/catalog/listing.js';
import type { ShownListing } from '../shown-listing.js';

let isAsked = false;

/** The filters that the store has, and the order. */
export function renderFilters(shown: ShownListing | null, category: string | undefined, state: ListingState | null) {
  if (!isAsked) void importWithRetry(() => import('../../filters/define.js'));
  isAsked = true;
  return html`<vitrine-filters
    exportparts="filters, filter, filter-on, select, panel, clear"
    .listing=${shown?.chosen ?? {}}
    .choose=${(next: ListingQuery) => shown?.choose(next)}
    .scope=${category}
    .byPage=${shown?.isRouted === true && !category}
    .total=${state?.status === 'ready' ? state.total : null}
  ></vitrine-filters>`;
}
