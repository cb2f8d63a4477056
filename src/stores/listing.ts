import { atom, type ReadableAtom } from 'nanostores';
import type { Page, Product, ProductQuery } from '../api/contract.js';
import type { ApiError } from '../api/errors.js';
import { latest } from './load.js';

export interface ListingState {
  /** `loading` may have products to show: those of the page before, or of a page read earlier. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly products: readonly Product[];
  /** Number of products over all pages, `null` before the first answer. */
  readonly total: number | null;
  readonly page: number;
  readonly lastPage: number;
  readonly error: ApiError | null;
}

export interface Listing {
  readonly $state: ReadableAtom<ListingState>;
  /** Shows one page. With `through`, the pages from the first up to `query.page` are shown as one list. */
  show(query: ProductQuery, through?: boolean): void;
  /** Adds the next page to what is shown. */
  more(): void;
  /** Does again what failed. */
  retry(): void;
  /** Reads again all that is shown. */
  reload(): void;
  dispose(): void;
}

const EMPTY: ListingState = { status: 'loading', products: [], total: null, page: 0, lastPage: 1, error: null };

export function createListing(
  read: (query: ProductQuery, signal: AbortSignal) => Promise<Page<Product>>,
  remembered: (query: ProductQuery) => Page<Product> | undefined,
): Listing {
  const $state = atom<ListingState>(EMPTY);
  const queue = latest();
  let query: ProductQuery = {};
  /** The pages shown, or asked for. */
  let first = 1;
  let final = 0;
  let last: () => void = () => {};

  const stateOf = (pages: readonly Page<Product>[], status: ListingState['status']): ListingState => {
    const meta = pages.at(-1)?.meta;
    return {
      status,
      // A product that moved between two pages while they were read must not stand there twice.
      products: [...new Map(pages.flatMap((page) => page.data).map((product) => [product.id, product])).values()],
      total: meta?.total ?? null,
      page: meta?.currentPage ?? 0,
      lastPage: meta?.lastPage ?? 1,
      error: null,
    };
  };
  const fail = (error: ApiError) => $state.set({ ...$state.get(), status: 'failed', error });

  const load = () => {
    last = load;
    const queries = Array.from({ length: final - first + 1 }, (_, index) => ({ ...query, page: first + index }));
    const known = queries.map(remembered).filter((page) => page !== undefined);
    const shown =
      known.length === queries.length ? stateOf(known, 'loading') : { ...$state.get(), status: 'loading' as const };
    $state.set({ ...shown, error: null });
    void queue.run(
      (signal) => Promise.all(queries.map((one) => read(one, signal))),
      (pages) => $state.set(stateOf(pages, 'ready')),
      fail,
    );
  };

  return {
    $state,
    show(next, through = false) {
      const isSame = JSON.stringify({ ...next, page: 0 }) === JSON.stringify({ ...query, page: 0 });
      query = next;
      if (!isSame) $state.set(EMPTY);
      final = next.page ?? 1;
      first = through ? 1 : final;
      load();
    },
    more() {
      const before = $state.get();
      if (before.status === 'loading' || before.page >= before.lastPage) return;
      final = before.page + 1;
      const next = { ...query, page: final };
      last = () => this.more();
      $state.set({ ...before, status: 'loading', error: null });
      void queue.run(
        (signal) => read(next, signal),
        (page) => {
          const seen = new Set(before.products.map((product) => product.id));
          const added = stateOf([page], 'ready');
          $state.set({ ...added, products: [...before.products, ...added.products.filter(({ id }) => !seen.has(id))] });
        },
        fail,
      );
    },
    retry: () => last(),
    reload: () => void (final && load()),
    dispose() {
      final = 0;
      queue.abort();
    },
  };
}
