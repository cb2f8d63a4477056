import type { Plugin } from 'vite';
import { createStoreApp, type StoreApp, type StoreAppOptions } from '../app.js';
import { STORE_PATHS } from '../demo.js';
import { createListener } from './node.js';

/** A Vite plugin: the reference store on the dev server's own origin. `prepare` makes the stores that it starts with. */
export function referenceStore(options: StoreAppOptions, prepare: (app: StoreApp) => Promise<unknown>): Plugin {
  return {
    name: 'reference-store',
    async configureServer(server) {
      const app = await createStoreApp(options);
      await prepare(app);
      server.httpServer?.once('close', () => void app.close());
      const listener = createListener(app);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (STORE_PATHS.some((start) => path === start || path.startsWith(`${start}/`))) listener(request, response);
        else next();
      });
    },
  };
}
