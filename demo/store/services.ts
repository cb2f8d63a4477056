import type { Catalog } from './catalog/catalog.js';
import type { CatalogRepository } from './catalog/repository.js';
import { CatalogView } from './catalog/view.js';
import type { Sites } from './http/sites.js';
import type { Database, Sql } from './database.js';
import type { StoreRecord } from './model.js';

/** What the routes work with; made once by the app. */
export interface Services {
  readonly database: Database;
  readonly catalogs: CatalogRepository;
}

/** What is known about one request before its route runs. */
export interface Visit {
  readonly store: StoreRecord;
  readonly locale: string;
  /** The store's time, in ms. */
  readonly now: number;
  /** `https://host`, where the store's own pages and pictures are. */
  readonly origin: string;
  /** Where links may lead that a client names, beside `origin`. */
  readonly sites: Sites;
  /** The visitor's cart token, if one was sent. */
  readonly token: string | null;
  /** The network address that the visitor is counted by; tells nothing about who it is. */
  readonly ip: string;
  /** What the visitor's browser calls itself. */
  readonly userAgent?: string | undefined;
}

/** The store's catalogue, and its words for this visitor. */
export async function catalogFor(
  { database, catalogs }: Services,
  visit: Pick<Visit, 'store' | 'locale'>,
  sql: Sql = database.sql,
): Promise<{ catalog: Catalog; view: CatalogView }> {
  const catalog = await catalogs.catalog(sql, visit.store);
  return { catalog, view: new CatalogView(catalog, visit.locale) };
}
