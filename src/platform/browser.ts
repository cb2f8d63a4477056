import type { Platform } from '../stores/ports.js';
import { createHistory, type Routing } from './history.js';
import { hostPage } from './host-page.js';
import { clock, connectivity, randomness } from './page.js';
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
    history: createHistory(routing),
  };
}
