import { documentProperty } from '../dom/document.js';
import { safeUrl } from '../domain/safe-address.js';
import type { HostPage } from '../stores/shared/ports.js';

/** The page around the shop: its address bar, and whether it is looked at. */
export const hostPage: HostPage = {
  parameter: (name) => new URLSearchParams(location.search).get(name),
  drop(name) {
    const url = new URL(location.href);
    url.searchParams.delete(name);
    history.replaceState(history.state, '', url);
  },
  href: () => location.href,
  leave(target) {
    const url = safeUrl(target);
    if (url) location.assign(url);
  },
  isVisible: () => documentProperty('visibilityState') === 'visible',
};
