import { documentProperty } from '../dom/document.js';
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
  leave: (target) => location.assign(target),
  isVisible: () => documentProperty('visibilityState') === 'visible',
};
