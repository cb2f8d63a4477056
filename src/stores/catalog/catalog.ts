import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ApiClient } from '../../api/client.js';
import type { Category, Product, ProductQuery } from '../../contract/product.js';
import type { Page } from '../../contract/response.js';
import type { StoreInfo } from '../../contract/store.js';
import { createListing, type Listing } from './listing.js';
import { latest, type Load } from '../shared/load.js';

export interface CatalogOptions {
  readonly api: ApiClient['catalog'];
  readonly storeApi: ApiClient['store'];
}

/** What a store sells, read when it is asked for. See {@link createCatalogStore}. */
export type CatalogStore = ReturnType<typeof createCatalogStore>;

const CACHED_PAGES = 60;

/** What the store sells. Everything is read once, shared by all elements, and read again when the language changes. */
export function createCatalogStore({ api, storeApi }: CatalogOptions) {
  const products = new Map<string, WritableAtom<Load<Product>>>();
  const pages = new Map<string, Page<Product>>();
  const readers = new Map<ReadableAtom<unknown>, () => void>();
  const readAgain = ($load: ReadableAtom<unknown>) => {
    if ($load.lc) readers.get($load)?.();
    else readers.delete($load);
  };
  const listings = new Set<Listing>();

  let readsUnderWay = 0;
  let firstRead = () => {};
  const wasRead = new Promise<void>((resolve) => (firstRead = resolve));
  /** What is needed next waits until nothing is under way that is to be shown. */
  const follow = async <T>(read: Promise<T>): Promise<T> => {
    readsUnderWay++;
    try {
      return await read;
    } finally {
      if (--readsUnderWay === 0) firstRead();
    }
  };

  /** A store that starts reading when something first asks for it. */
  const lazily = <T>($load: WritableAtom<Load<T>>, read: (signal: AbortSignal) => Promise<T>) => {
    const queue = latest();
    const start = () => {
      const { value } = $load.get();
      $load.set(value === undefined ? { status: 'loading' } : { status: 'loading', value });
      void queue.run(
        (signal) => follow(read(signal)),
        (fresh) => $load.set({ status: 'ready', value: fresh }),
        (error) => $load.set(value === undefined ? { status: 'failed', error } : { status: 'failed', error, value }),
      );
    };
    return () => {
      if (!readers.has($load)) {
        readers.set($load, start);
        start();
      }
      return $load as ReadableAtom<Load<T>>;
    };
  };

  const productAtom = (key: string) => {
    const known = products.get(key);
    if (known) return known;
    const made = atom<Load<Product>>({ status: 'loading' });
    products.set(key, made);
    return made;
  };

  /** Lets a product page show at once what the listing already knew. */
  const remember = (listed: readonly Product[]) => {
    for (const product of listed) {
      for (const key of [product.id, product.slug]) {
        const $product = productAtom(key);
        if (!readers.has($product)) $product.set({ status: 'loading', value: product });
      }
    }
  };

  const page = async (query: ProductQuery, signal: AbortSignal): Promise<Page<Product>> => {
    const answer = await follow(api.products(query, signal));
    remember(answer.data);
    const key = JSON.stringify(query);
    pages.delete(key);
    pages.set(key, answer);
    const [oldest] = pages.keys();
    if (pages.size > CACHED_PAGES && oldest !== undefined) pages.delete(oldest);
    return answer;
  };

  const $info = atom<Load<StoreInfo>>({ status: 'loading' });
  const $categories = atom<Load<readonly Category[]>>({ status: 'loading' });

  return {
    /** The store's name, settings and looks. */
    info: lazily($info, (signal) => storeApi.get(signal)),

    categories: lazily($categories, (signal) => api.categories(signal)),

    /** By id or slug. Until it is read, holds what a listing knew of it. */
    product(idOrSlug: string): ReadableAtom<Load<Product>> {
      const $product = productAtom(idOrSlug);
      return lazily($product, (signal) => api.product(idOrSlug, signal))();
    },

    /** A listing of its own; pages that any listing has read before show at once. */
    listing(): Listing {
      const listing = createListing(
        page,
        (query) => pages.get(JSON.stringify(query)),
        () => listings.delete(listing),
      );
      listings.add(listing);
      return listing;
    },

    /** Resolves when what the page asked for first has been answered, or has failed. */
    whenRead: () => wasRead,

    /** Reads one of the above again. */
    retry($load: ReadableAtom<unknown>): void {
      readers.get($load)?.();
    },

    /** Reads again whatever `isStale`: at once what is in use, anything else when it is asked for. */
    renew(isStale: (load: Load<unknown>) => boolean): void {
      for (const $load of readers.keys()) if (isStale($load.get() as Load<unknown>)) readAgain($load);
    },

    /** Reads everything in use again, and forgets the rest: the language has changed, or the shopper asks for it. */
    reload(): void {
      pages.clear();
      for (const $load of readers.keys()) {
        if (!$load.lc) ($load as WritableAtom<Load<unknown>>).set({ status: 'loading' });
        readAgain($load);
      }
      for (const listing of listings) listing.reload();
    },
  };
}
