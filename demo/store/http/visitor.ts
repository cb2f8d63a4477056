import type { StoreRecord } from '../model.js';
import { chooseLocale } from '../locale.js';
import { Refusal } from '../refusal.js';
import type { Services, Visit } from '../services.js';
import { spoken } from '../words.js';
import { visitorAddress, type TrustProxy } from './address.js';
import type { ApiContext, ApiMiddleware } from './environment.js';
import { sitesOf } from './sites.js';

export interface VisitorOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly mode: 'development' | 'production';
  /** Where visitors reach the app; in development whatever they asked where it is not known. */
  readonly publicOrigin: string | undefined;
  readonly trustProxy: TrustProxy | undefined;
  /** Called before the route where something of the store has fallen due. */
  readonly settleDue: (store: StoreRecord, now: number) => Promise<void>;
  /** Called before each route. */
  readonly keepHouse: (store: StoreRecord, now: number) => Promise<void>;
}

const MAXIMUM_TOKEN_LENGTH = 255;

/** Finds the store by its key, refuses wrong keys, and puts what is known about the visitor on the context. */
export function recognise(services: Services, options: VisitorOptions): ApiMiddleware {
  return async (context, next) => {
    const store = await services.catalogs.recentStore(services.database, context.req.param('key') ?? '');
    const { settings } = store ?? {};
    const locale = chooseLocale(
      context.req.query('locale') ?? context.req.header('Accept-Language') ?? null,
      settings?.supportedLocales ?? spoken,
      settings?.defaultLocale ?? 'en',
    );
    context.header('Content-Language', locale);
    context.header('Vary', 'Accept-Language');
    checkKey(context, store, locale);
    const now = options.clock() + store.clockOffset;
    const origin = options.publicOrigin ?? new URL(context.req.url).origin;
    const visit: Visit = {
      store,
      locale,
      now,
      origin,
      sites: sitesOf(store, origin, options.mode),
      token: tokenOf(context),
      ip: visitorAddress(context.req.raw.headers, context.env?.ip, options.trustProxy),
      userAgent: context.req.header('User-Agent'),
    };
    context.set('visit', visit);
    await options.keepHouse(store, now);
    if (store.nextDue !== null && store.nextDue <= now) {
      await options.settleDue(store, now);
      const settled = await services.catalogs.store(services.database.sql, store.key);
      if (settled) context.set('visit', { ...visit, store: settled });
    }
    if (store.paused) throw new Refusal(503, 'store_paused');
    await next();
  };
}

/** The token that cart endpoints ask for. */
export function requireToken(visit: Visit): string {
  if (visit.token === null) throw new Refusal(400, 'cart_token_required');
  return visit.token;
}

function checkKey(context: ApiContext, store: StoreRecord | undefined, locale: string): asserts store is StoreRecord {
  const bearer = /^Bearer\s+(\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  context.set('locale', locale);
  if (bearer?.startsWith('sk_')) throw new Refusal(403, 'secret_key_refused');
  const isEnough = context.req.header('Authorization') === undefined && isPublicRead(context);
  if (!store || (bearer !== store.key && !isEnough)) throw new Refusal(401, 'invalid_api_key');
}

/** What everybody may see needs the key in its path only, so that browsers send no preflight and platforms no headers. */
function isPublicRead({ req }: ApiContext): boolean {
  const path = req.path.slice(`/v3/public/${req.param('key') ?? ''}`.length);
  return req.method === 'GET' && /^\/?$|^\/(products|categories|countries|feeds)(\/|$)/.test(path);
}

function tokenOf(context: ApiContext): string | null {
  const token = context.req.header('X-Cart-Token')?.trim() ?? '';
  return token === '' || token.length > MAXIMUM_TOKEN_LENGTH ? null : token;
}
