import { atom, type ReadableAtom } from 'nanostores';
import type { Product, ProductQuery } from '../../contract/product.js';
import type { Page } from '../../contract/response.js';
import type { ApiError } from '../../api/errors.js';
import { createLatestRead } from '../shared/load.js';
import { toJson } from '../../domain/json.js';
import { range } from '../../domain/range.js';

/** What a listing shows. */
export interface ListingState {
  /** `loading` may have products to show: those of the page before, or of a page read earlier. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly products: readonly Product[];
  /** Number of products over all pages, `null` before the first answer. */
  readonly total: number | null;
  /** From 1; 0 before the first answer. */
  readonly page: number;
  readonly lastPage: number;
  /** Why it could not be read; `null` else. */
  readonly error: ApiError | null;
}

/** A list of products that is shown page by page. Made by the catalog; ended by `dispose`. */
export interface Listing {
  readonly $state: ReadableAtom<ListingState>;
  /** Shows one page. With `through`, the pages from the first up to `query.page` are shown as one list. */
  show(query: ProductQuery, through?: boolean): void;
  /** Adds the next page to what is shown. */
  more(): void;
  /** Reads again what could not be read, or all that is shown. */
  retry(): void;
  /** Reads again all that is shown, or asked for. */
  reload(): void;
  /** Ends what is being read; the listing is not to be used any more. */
  dispose(): void;
}

const EMPTY: ListingState = { status: 'loading', products: [], total: null, page: 0, lastPage: 1, error: null };

/** Nobody has turned more; an address that asks for them was made up. */
const MOST_PAGES = 50;

export function createListing(
  read: (query: ProductQuery, signal: AbortSignal) => Promise<Page<Product>>,
  remembered: (query: ProductQuery) => Page<Product> | undefined,
  ended: () => void = () => {},
): Listing {
  const $state = atom<ListingState>(EMPTY);
  const queue = createLatestRead();
  let query: ProductQuery = {};
  let shown: readonly ProductQuery[] = [];
  /** What is shown as soon as all is read that was asked for. */
  let wanted: readonly ProductQuery[] = [];
  let last: () => void = () => {};

  const stateOf = (
    pages: readonly Page<Product>[],
    status: ListingState['status'],
    before: readonly Product[],
  ): ListingState => {
    const meta = pages.at(-1)?.meta;
    const products = [...before, ...pages.flatMap((page) => page.data)];
    return {
      status,
      // A product that moved between two pages while they were read must not stand there twice.
      products: [...new Map(products.map((product) => [product.id, product])).values()],
      total: meta?.total ?? null,
      page: meta?.currentPage ?? 0,
      lastPage: meta?.lastPage ?? 1,
      error: null,
    };
  };

  const load = (queries: readonly ProductQuery[], before: readonly Product[] = []) => {
    last = () => load(queries, before);
    wanted = [...(before.length ? shown : []), ...queries];
    const known = queries.map(remembered).filter((page) => page !== undefined);
    $state.set(
      known.length === queries.length
        ? stateOf(known, 'loading', before)
        : { ...$state.get(), status: 'loading', error: null },
    );
    void queue.run(
      (signal) => Promise.all(queries.map((one) => read(one, signal))),
      (pages) => {
        // From now on, to read it again is to read all that is shown.
        shown = wanted;
        last = () => load(shown);
        $state.set(stateOf(pages, 'ready', before));
      },
      (error) => $state.set({ ...$state.get(), status: 'failed', error }),
    );
  };

  return {
    $state,
    show(next, through = false) {
      const isSame = toJson({ ...next, page: 0 }) === toJson({ ...query, page: 0 });
      query = next;
      if (!isSame) $state.set(EMPTY);
      const { page = 1 } = next;
      const pages = through ? range(Math.min(page, MOST_PAGES)).map((index) => index + 1) : [page];
      load(pages.map((one) => ({ ...next, page: one })));
    },
    more() {
      const { status, page, lastPage, products } = $state.get();
      if (status !== 'loading' && page < lastPage) load([{ ...query, page: page + 1 }], products);
    },
    retry: () => last(),
    reload: () => void (wanted.length && load(wanted)),
    dispose() {
      wanted = [];
      queue.abort();
      ended();
    },
  };
}
