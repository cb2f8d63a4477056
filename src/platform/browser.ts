import type { Platform, Routing } from '../stores/shared/ports.js';
import { createRouteHistory } from './history.js';
import { hostPage } from './host-page.js';
import { clock } from './clock.js';
import { connectivity } from './connectivity.js';
import { randomness } from './randomness.js';
import { createStorage } from './storage.js';

/** The browser, as the stores want to see it. */
export function createBrowserPlatform(routing: Routing): Platform {
  const storage = createStorage();
  return {
    storage,
    session: createStorage('sessionStorage'),
    page: hostPage,
    connectivity,
    clock,
    random: randomness,
    history: createRouteHistory(routing),
  };
}
