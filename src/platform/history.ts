import type { History } from '../stores/ports.js';
import { listen } from './page.js';

export type Routing = 'hash' | 'query' | 'none';

const PARAMETER = 'vitrine';
const HASH = '#!';

/** Where one shop keeps its route: behind `#!` in the address, in its `?vitrine=` parameter, or in memory only. */
export function createHistory(routing: Routing): History {
  if (routing === 'none') return memoryHistory();

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

  /** How many of our own entries lie below this one. The page's own state is kept beside it. */
  const depth = (): number => {
    const value = (history.state as { vitrine?: unknown } | null)?.vitrine;
    return typeof value === 'number' ? value : 0;
  };
  const write = (method: 'pushState' | 'replaceState', route: string, level: number) =>
    history[method]({ ...(history.state as object | null), vitrine: level }, '', href(route));

  return {
    read,
    href,
    push: (route) => write('pushState', route, depth() + 1),
    replace: (route) => write('replaceState', route, depth()),
    back() {
      if (depth() === 0) return false;
      history.back();
      return true;
    },
    listen: (listener) => listen(window, ['popstate', 'hashchange'], listener),
  };
}

function memoryHistory(): History {
  const entries = [''];
  let tell = () => {};
  return {
    read: () => entries.at(-1) ?? '',
    href: () => null,
    push: (route) => void entries.push(route),
    replace: (route) => void entries.splice(-1, 1, route),
    back() {
      if (entries.length < 2) return false;
      entries.pop();
      tell();
      return true;
    },
    listen(listener) {
      tell = listener;
      return () => (tell = () => {});
    },
  };
}
