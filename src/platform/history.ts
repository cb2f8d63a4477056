import type { RouteHistory, Routing } from '../stores/shared/ports.js';
import { listen } from './listen.js';

const PARAMETER = 'vitrine';
const HASH = '#!';

/** Where one shop keeps its route: behind `#!` in the address, in its `?vitrine=` parameter, or in memory only. */
export function createRouteHistory(routing: Routing): RouteHistory {
  if (routing === 'none') return createMemoryHistory();

  const read = () =>
    routing === 'hash'
      ? location.hash.startsWith(HASH)
        ? location.hash.slice(HASH.length)
        : ''
      : (new URLSearchParams(location.search).get(PARAMETER) ?? '');

  const href = (route: string) => {
    const url = new URL(location.href);
    const isHome = route === '/';
    if (routing === 'hash') {
      url.hash = isHome ? '' : HASH + route;
    } else {
      if (isHome) url.searchParams.delete(PARAMETER);
      else url.searchParams.set(PARAMETER, route);
    }
    return url.href;
  };

  /** Whether the shop, or a link within the page, led here from an entry before; unknown of entries without a mark. */
  const hasBack = () => (history.state as { vitrine?: boolean } | null)?.vitrine;
  /** The route that the shop has heard of. */
  let known = read();
  /** The page's own state is kept beside the mark. */
  const write = (method: 'pushState' | 'replaceState', canGoBack: boolean, url?: string) => {
    history[method]({ ...(history.state as object | null), vitrine: canGoBack }, '', url);
    known = read();
  };

  // So that Back to it is told from a link that the browser follows by itself.
  if (known) write('replaceState', !!hasBack());

  return {
    read,
    href,
    push: (route) => write('pushState', true, href(route)),
    replace: (route) => write('replaceState', !!hasBack(), href(route)),
    back() {
      if (!hasBack()) return false;
      history.back();
      return true;
    },
    listen: (listener) =>
      listen(window, ['popstate', 'hashchange'], () => {
        const route = read();
        // Not an anchor of the page beside the same route, nor an entry that the page's own router has written over.
        const isLink = route !== '' && route !== known && history.state === null;
        known = route;
        if (isLink) write('replaceState', true);
        listener(!isLink);
      }),
  };
}

function createMemoryHistory(): RouteHistory {
  /** The newest first. */
  const entries = [''];
  const listeners = new Set<(hasReturned: boolean) => void>();
  return {
    read: () => entries[0] ?? '',
    href: () => null,
    push: (route) => void entries.unshift(route),
    replace: (route) => void (entries[0] = route),
    back() {
      if (entries.length < 2) return false;
      entries.shift();
      listeners.forEach((listener) => listener(true));
      return true;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
