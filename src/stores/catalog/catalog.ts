import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ApiClient } from '../../api/client.js';
import type { Category, Product, ProductQuery } from '../../contract/product.js';
import type { Page } from '../../contract/response.js';
import type { StoreInfo } from '../../contract/store.js';
import type { Load } from '../shared/load.js';
import { createListing, type Listing } from './listing.js';
import { createReads } from './reads.js';
import { toJson } from '../../domain/json.js';

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
  const listings = new Set<Listing>();
  const { follow, has, lazily, renew, reload, retry, whenRead } = createReads();

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
        if (!has($product)) $product.set({ status: 'loading', value: product });
      }
    }
  };

  const page = async (query: ProductQuery, signal: AbortSignal): Promise<Page<Product>> => {
    const answer = await follow(api.products(query, signal));
    remember(answer.data);
    const key = toJson(query);
    pages.delete(key);
    pages.set(key, answer);
    const [oldest] = pages.keys();
    if (pages.size > CACHED_PAGES && oldest !== undefined) pages.delete(oldest);
    return answer;
  };

  const $info = atom<Load<StoreInfo>>({ status: 'loading' });
  const $categories = atom<Load<readonly Category[]>>({ status: 'loading' });

  return {
    ...{ renew, retry, whenRead },

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
        (query) => pages.get(toJson(query)),
        () => listings.delete(listing),
      );
      listings.add(listing);
      return listing;
    },

    /** Reads again what could not be read: the network is back, or the page. What the store refused, it refuses again. */
    retryFailed(): void {
      renew((load) => load.status === 'failed' && load.error.kind !== 'refused');
      for (const listing of listings) if (listing.$state.get().status === 'failed') listing.retry();
    },

    /** Reads everything in use again, and forgets the rest: the language has changed, or the shopper asks for it. */
    reload(): void {
      pages.clear();
      reload();
      for (const listing of listings) listing.reload();
    },
  };
}
