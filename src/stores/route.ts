import { atom, type ReadableAtom } from 'nanostores';
import { formatRoute, parseRoute, type ListingQuery, type Route, type RoutePage } from '../domain/route.js';
import { onAbort } from './shared/on-abort.js';
import type { RouteHistory } from './shared/ports.js';

/** Where in the shop the visitor is, and ways to go elsewhere. See {@link createRouteStore}. */
export type RouteStore = ReturnType<typeof createRouteStore>;

/** Where in the shop the visitor is, kept in the page's address as far as the page asks for it. */
export function createRouteStore(history: RouteHistory, signal: AbortSignal) {
  const $route = atom<Route>(parseRoute(history.read()));
  const $outlets = atom<ReadonlySet<RoutePage['name'] | 'cart'>>(new Set());
  const registered = new Set<readonly (RoutePage['name'] | 'cart')[]>();
  let isReturn = true;
  onAbort(
    signal,
    history.listen((hasReturned) => {
      const route = parseRoute(history.read());
      if (formatRoute(route) === formatRoute($route.get())) return;
      isReturn = hasReturned;
      $route.set(route);
    }),
  );

  const go = (route: Route, replace = false) => {
    const text = formatRoute(route);
    // The page's address is no longer that of a shop which has ended.
    if (signal.aborted || text === formatRoute($route.get())) return;
    if (replace) history.replace(text);
    else history.push(text);
    isReturn = false;
    $route.set(route);
  };

  /** Answers whether that is done, or nothing is to be done any more. */
  const back = () => signal.aborted || history.back();

  return {
    $route: $route as ReadableAtom<Route>,

    /** What the page itself has a place for; everything else opens in a dialog over it. */
    $outlets: $outlets as ReadableAtom<ReadonlySet<RoutePage['name'] | 'cart'>>,

    /** Says that an element shows these pages; answers the function that takes it back. */
    registerOutlet(...pages: readonly (RoutePage['name'] | 'cart')[]): () => void {
      const publish = () => $outlets.set(new Set([...registered].flat()));
      registered.add(pages);
      publish();
      return () => {
        registered.delete(pages);
        publish();
      };
    },

    /** Whether the visitor came here by Back, Forward or a new load, so that the browser brings back where they were. */
    isReturn: () => isReturn,

    open: (page: RoutePage, listing: ListingQuery = {}) => go({ page, listing, cart: false }),

    replace: (page: RoutePage) => go({ page, listing: {}, cart: false }, true),

    /** Changes sort, search or page of the listing. `replace` where it is not a step of its own (typing, scrolling). */
    list: (listing: ListingQuery, replace = false) => go({ ...$route.get(), listing, cart: false }, replace),

    openCart: () => go({ ...$route.get(), cart: true }),

    closeCart(): void {
      if ($route.get().cart && !back()) go({ ...$route.get(), cart: false }, true);
    },

    /** Leaves a page that was opened over another: back to where the visitor came from, else home. */
    close(): void {
      if (!back()) go({ page: { name: 'home' }, listing: {}, cart: false }, true);
    },

    /** The address of a link, `null` where the page wants none in its address bar. */
    href: (page: RoutePage, listing: ListingQuery = {}) => history.href(formatRoute({ page, listing, cart: false })),
  };
}
