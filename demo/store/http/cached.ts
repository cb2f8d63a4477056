import type { Catalog } from '../catalog/catalog.js';
import type { CatalogView } from '../catalog/view.js';
import { LruCache } from '../lru.js';
import { catalogFor, type Services, type Visit } from '../services.js';
import type { ApiContext } from './environment.js';

/** Bytes of answers kept in memory. */
const CAPACITY = 24 * 1024 * 1024;

/** Answers about the catalogue, kept as text for as long as the store's versions stay the same. */
export class CachedAnswers {
  readonly #services: Services;
  readonly #texts = new LruCache<string>(CAPACITY);

  constructor(services: Services) {
    this.#services = services;
  }

  /** `make` runs where this store was not yet asked the same in the same language, and may throw a refusal. */
  async answer(
    context: ApiContext,
    make: (visit: Visit, catalog: Catalog, view: CatalogView) => object,
  ): Promise<Response> {
    const visit = context.get('visit');
    const { store, locale, origin } = visit;
    const version = `${store.version}.${store.stockVersion}`;
    const name = [store.id, version, locale, origin, context.req.path, queryOf(context)].join(' ');
    let text = this.#texts.get(name);
    if (text === undefined) {
      const { catalog, view } = await catalogFor(this.#services, visit);
      text = JSON.stringify(make(visit, catalog, view));
      this.#texts.set(name, text, 2 * (name.length + text.length));
    }
    return context.body(text, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' });
  }
}

function queryOf(context: ApiContext): string {
  if (!context.req.url.includes('?')) return '';
  const query = new URLSearchParams(context.req.query());
  query.sort();
  return query.toString();
}
