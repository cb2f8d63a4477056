import { catalogApi } from './catalog.js';
import { storeApi } from './store.js';
import { createTransport, type TransportOptions } from './transport.js';

/** Base of the hosted service's Public API, without a key. */
export const DEFAULT_API_URL = 'https://api.shoprocket.io/v3/public';
/** How long a shop waits for an answer where it is not told, in ms. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/** The client of the Public API: what a page with a grid and a cart needs. Later resources take the `transport`. */
export function createClient(options: TransportOptions) {
  const transport = createTransport(options);
  return { transport, store: storeApi(transport), catalog: catalogApi(transport) };
}

export type ApiClient = ReturnType<typeof createClient>;
