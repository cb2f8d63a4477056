import type { Context } from 'hono';
import { html } from 'hono/html';
import { all, type Sql } from '../database.js';
import { DEMO_KEY } from '../demo.js';
import type { StoreRecord, StoreSettings } from '../model.js';
import { notFound } from '../refusal.js';
import type { Services } from '../services.js';

/** A piece of a page, escaped. */
export type Html = ReturnType<typeof html>;

const POLICY = [
  `default-src 'none'`,
  `style-src 'self'`,
  `script-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

export interface Page {
  readonly title: string;
  readonly store: StoreRecord;
  readonly stores: readonly StoreName[];
  /** The address below the origin, for the list of stores. */
  readonly path: '/back-office' | '/outbox';
  /** What was last done, in words. */
  readonly done?: string | undefined;
  /** Changes when something has come in; the page's script asks for it again. */
  readonly news?: string;
  readonly content: Html | readonly Html[];
}

export interface StoreName {
  readonly key: string;
  readonly name: string;
}

/**
 * A page of the merchant's side, for the person who tries out the demo: plain, and whole without script. The one script
 * that it loads brings in what is new.
 */
export function page(
  context: Context,
  { title, store, stores, path, done, news, content }: Page,
): Response | Promise<Response> {
  context.header('Cache-Control', 'no-store');
  context.header('Content-Security-Policy', POLICY);
  context.header('Referrer-Policy', 'same-origin');
  context.header('X-Content-Type-Options', 'nosniff');
  const link = (to: string, label: string) =>
    html`<a href="${to}?store=${store.key}" aria-current="${to === path ? 'page' : 'false'}">${label}</a>`;
  return context.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${title} · ${store.settings.name}</title>
          <link rel="stylesheet" href="/back-office/style.css" />
          <script type="module" src="/back-office/news.js"></script>
        </head>
        <body>
          <header>
            <p class="store">${store.settings.name}</p>
            <nav aria-label="Pages">
              ${link('/back-office', 'Back office')} ${link('/outbox', 'Outbox')} <a href="/">Shop</a>
            </nav>
            ${stores.length > 1 ? storePicker(path, store, stores) : ''}
          </header>
          <main data-news="${news ?? ''}" data-news-at="/back-office/news?store=${store.key}">
            <h1>${title}</h1>
            <div role="status">${done === undefined ? '' : html`<p class="done">${done}</p>`}</div>
            ${content}
          </main>
        </body>
      </html>`,
  );
}

/** The store that is asked for, else the demo store, else the oldest. 404 where there is none. */
export async function chooseStore(
  { database, catalogs }: Services,
  wanted: string | undefined,
): Promise<{ store: StoreRecord; stores: readonly StoreName[] }> {
  const stores = await storeNames(database.sql);
  const chosen = wanted ?? stores.find(({ key }) => key === DEMO_KEY)?.key ?? stores[0]?.key;
  const store = chosen === undefined ? undefined : await catalogs.store(database.sql, chosen);
  if (!store) throw notFound();
  return { store, stores };
}

/** A moment as a merchant reads it, in UTC. */
export function moment(time: number): Html {
  const iso = new Date(time).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')}</time>`;
}

function storePicker(path: string, store: StoreRecord, stores: readonly StoreName[]): Html {
  return html`<form method="get" action="${path}">
    <label for="store">Store</label>
    <select id="store" name="store">
      ${stores.map(({ key, name }) => html`<option value="${key}" ${key === store.key ? 'selected' : ''}>${name}, ${key}</option>`)}
    </select>
    <button>Show</button>
  </form>`;
}

async function storeNames(sql: Sql): Promise<StoreName[]> {
  const rows = await all<{ key: string; settings: string }>(
    sql,
    'SELECT key, settings FROM stores ORDER BY created_at LIMIT 50',
  );
  return rows.map(({ key, settings }) => ({ key, name: (JSON.parse(settings) as StoreSettings).name }));
}
