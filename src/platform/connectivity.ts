import { documentProperty } from '../dom/document.js';
import type { Connectivity } from '../stores/shared/ports.js';
import { listen } from './listen.js';

export const connectivity: Connectivity = {
  online: () => navigator.onLine,
  onReturn: (listener) =>
    listen(window, ['online', 'visibilitychange', 'pageshow'], (event) => {
      // A page that was kept for the Back button goes on where it was left; one that is loaded does not.
      const isKept = (event as Partial<PageTransitionEvent>).persisted;
      if (isKept ?? (event.type === 'online' || documentProperty('visibilityState') === 'visible')) listener();
    }),
  onChange: (listener) => listen(window, ['online', 'offline'], () => listener()),
};
