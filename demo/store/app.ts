import { Hono } from 'hono';
import type { StoreSeed } from '../catalog/types.js';
import { defaultSeed, importStore } from './catalog/import.js';
import { CatalogRepository } from './catalog/repository.js';
import { ConnectionDropped, Faults } from './control/faults.js';
import { RequestLog } from './control/log.js';
import { controlRoutes } from './control/routes.js';
import { Database } from './database.js';
import { backOfficeRoutes } from './back-office/routes.js';
import { CachedAnswers } from './http/cached.js';
import type { TrustProxy } from './http/address.js';
import { limitBody } from './http/bodies.js';
import { neverSniffed } from './http/media-types.js';
import { cors } from './http/cors.js';
import type { ApiEnvironment, ApiMiddleware } from './http/environment.js';
import { RateLimiter } from './http/rates.js';
import { parsePublicOrigin } from './http/sites.js';
import { recognise } from './http/visitor.js';
import { createHousekeeping } from './housekeeping.js';
import { newId } from './identifiers.js';
import { chooseLocale } from './locale.js';
import type { OrderRecord } from './orders/repository.js';
import type { PaymentGateway } from './payments/port.js';
import { settled, simulator } from './payments/simulator.js';
import type { StoreRecord } from './model.js';
import type { DrawPicture } from './pictures.js';
import { notFound, Refusal } from './refusal.js';
import { accountRoutes } from './routes/account.js';
import { authRoutes } from './routes/auth.js';
import { cartRoutes } from './routes/cart.js';
import { Checkout } from './checkout/checkout.js';
import { catalogRoutes } from './routes/catalog.js';
import { conversationRoutes } from './routes/conversations.js';
import { checkoutRoutes } from './routes/checkout.js';
import { feedRoutes } from './routes/feeds.js';
import { mediaRoutes } from './routes/media.js';
import { orderRoutes } from './routes/orders.js';
import { payRoutes } from './routes/pay.js';
import { placeRoutes } from './routes/places.js';
import { reviewRoutes } from './routes/reviews.js';
import { storeRoutes } from './routes/store.js';
import { taxRoutes } from './routes/tax.js';
import { spoken } from './words.js';

export interface StoreAppOptions {
  /** `file:/path/store.db`, or a libSQL server. */
  readonly databaseUrl: string;
  /** `production` where omitted. What is for developers only, nobody gets who does not ask for it. */
  readonly mode?: 'development' | 'production' | undefined;
  /**
   * Opens `/_control`, by which everybody who reaches the app makes stores, faults, stock and time: for tests, in
   * development only. Pages of other origins are refused, but for `allowedOrigin`.
   */
  readonly controlSurface?: boolean | { readonly allowedOrigin: string } | undefined;
  /** Opens `/back-office` and `/outbox` to everybody who reaches the app: for a demo, in development only. */
  readonly openBackOffice?: boolean | undefined;
  /** Factor on the documented rates; 0 for none. 1 where omitted. */
  readonly rateLimit?: number | undefined;
  /** Who names the address that visitors are counted by; the connection's own where omitted. */
  readonly trustProxy?: TrustProxy | undefined;
  /** After how many days without use a cart goes that was not ordered; 30 where omitted. */
  readonly cartRetentionDays?: number | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined;
  /**
   * Where visitors reach this app. In development taken from each request where omitted; in production it has to be said,
   * because a request may name any host, and e-mails carry the address to somebody else.
   */
  readonly publicOrigin?: string | undefined;
  /** Real payments by Stripe. Where omitted, the simulator takes them, in production only if `payments` says so. */
  readonly stripeSecretKey?: string | undefined;
  /** Takes no money, key or not. */
  readonly payments?: 'simulator' | undefined;
  /** Another way of taking payments. */
  readonly gateway?: PaymentGateway | undefined;
  /** Makes the pictures of `/media`; none where omitted. */
  readonly drawPicture?: DrawPicture | undefined;
  /** The seed that `POST /_control/stores` calls `demo`. */
  readonly demoSeed?: (() => Promise<StoreSeed>) | undefined;
}

export interface StoreApp {
  /** Answers a request; rejects with {@link ConnectionDropped} where the connection is to be ended without an answer. */
  fetch(request: Request, visitor?: { readonly ip?: string }): Promise<Response>;
  /** Makes a store from a seed (what it lacks comes from the default one). An existing one gets the seed's catalogue. */
  createStore(seed: Partial<StoreSeed> | 'demo', key?: string, rateLimit?: number): Promise<{ readonly key: string }>;
  close(): Promise<void>;
}

const MAXIMUM_BODY = 64 * 1024;
/** Of a form with a button. */
const MAXIMUM_FORM = 4 * 1024;
/** Of a seed that tests bring along. */
const MAXIMUM_SEED = 32 * 1024 * 1024;

/** The reference store: one app for any number of stores over one database. */
export async function createStoreApp(options: StoreAppOptions): Promise<StoreApp> {
  const clock = options.clock ?? Date.now;
  const { mode = 'production', controlSurface = false, openBackOffice = false } = options;
  if (mode === 'production' && (controlSurface || openBackOffice)) {
    throw new Error('In production there is no control surface and no open back office.');
  }
  const publicOrigin = options.publicOrigin === undefined ? undefined : parsePublicOrigin(options.publicOrigin);
  if (publicOrigin === undefined && mode === 'production')
    throw new Error('In production, PUBLIC_ORIGIN has to be set.');
  const gateway = await gatewayFor(options);
  const database = await Database.open(options.databaseUrl);
  const services = { database, catalogs: new CatalogRepository() };
  const checkout = new Checkout(services, gateway, publicOrigin ?? '');
  await checkout.resume(clock());
  const faults = new Faults();
  const log = new RequestLog();

  const createStore: StoreApp['createStore'] = async (seed, key = `pk_test_${newId('str').slice(4)}`, rateLimit) => {
    const content = seed === 'demo' ? await options.demoSeed?.() : seed;
    if (!content) throw notFound();
    const importOptions = { key, rateLimit: rateLimit ?? null, now: clock() };
    await database.write((sql) => importStore(sql, { ...defaultSeed, ...content }, importOptions));
    return { key };
  };

  const settlePayment = (order: OrderRecord, isPaid: boolean, now: number) =>
    checkout.settle(order, settled(order, isPaid), now);
  const settleDue = (store: StoreRecord, now: number) => checkout.settleDue(store, now);
  const keepHouse = createHousekeeping(database, options.cartRetentionDays ?? 30);

  const api = new Hono<ApiEnvironment>({ strict: false });
  api.use(cors);
  if (controlSurface) api.use(observed(faults, log));
  api.use(limitBody(MAXIMUM_BODY));
  api.use(recognise(services, { clock, mode, publicOrigin, trustProxy: options.trustProxy, settleDue, keepHouse }));
  const rates = new RateLimiter(options.rateLimit ?? 1);
  const cached = new CachedAnswers(services);
  storeRoutes(api, rates, cached);
  catalogRoutes(api, rates, cached);
  placeRoutes(api, rates, cached);
  cartRoutes(api, rates, services, (visit) => checkout.withdrawPending(visit));
  checkoutRoutes(api, rates, services, checkout);
  orderRoutes(api, rates, services, checkout);
  taxRoutes(api, rates, services);
  authRoutes(api, rates, services);
  accountRoutes(api, rates, services);
  reviewRoutes(api, rates, services);
  feedRoutes(api, rates, cached);
  conversationRoutes(api, rates, services);

  const app = new Hono<ApiEnvironment>({ strict: false });
  app.use(neverSniffed);
  app.use('/pay/*', limitBody(MAXIMUM_FORM));
  app.use('/back-office/*', limitBody(MAXIMUM_BODY));
  app.use('/_control/*', limitBody(MAXIMUM_SEED));
  app.route('/v3/public/:key', api);
  // Whoever finds the simulated bank beside a real one confirms payments that nobody made.
  if (gateway.name === simulator.name) app.route('/pay', payRoutes(services, checkout, clock));
  if (options.drawPicture) app.route('/media', mediaRoutes(options.drawPicture));
  if (openBackOffice) app.route('/', backOfficeRoutes(services, clock));
  if (controlSurface) {
    const { allowedOrigin = null } = controlSurface === true ? {} : controlSurface;
    const control = { services, faults, log, clock, createStore, settlePayment, allowedOrigin };
    app.route('/_control', controlRoutes(control));
  }
  app.notFound((context) => refuse(notFound(), context.req.header('Accept-Language')));
  app.onError((error, context) => {
    if (error instanceof ConnectionDropped) throw error;
    if (error instanceof Refusal) return error.toResponse(context.get('locale') ?? 'en');
    console.error(error);
    return refuse(new Refusal(500, 'server_error'), context.req.header('Accept-Language'));
  });

  return {
    fetch: async (request, visitor = {}) => app.fetch(request, visitor),
    createStore,
    async close() {
      faults.close();
      await database.close();
    },
  };
}

/** Stripe where there is a key for it; its library is large, and loaded only then. */
async function gatewayFor({ gateway, mode, payments, stripeSecretKey }: StoreAppOptions): Promise<PaymentGateway> {
  if (gateway) return gateway;
  if (payments === 'simulator') return simulator;
  if (!stripeSecretKey) {
    if (mode === 'development') return simulator;
    throw new Error(
      'In production a store needs STRIPE_SECRET_KEY to take payments. PAYMENTS=simulator gives the goods away instead.',
    );
  }
  const { stripeGateway } = await import('./payments/stripe.js');
  return stripeGateway({ secretKey: stripeSecretKey });
}

/** Lets the control surface see each API request, and stand in its way. */
function observed(faults: Faults, log: RequestLog): ApiMiddleware {
  return async (context, next) => {
    const { method, raw } = context.req;
    const key = context.req.param('key') ?? '';
    const path = context.req.path.slice(`/v3/public/${key}`.length) || '/';
    const at = Date.now();
    try {
      context.res = await faults.around({ key, method, path, request: raw }, async () => {
        await next();
        return context.res;
      });
      log.add(key, { method, path, status: context.res.status, at });
    } catch (error) {
      log.add(key, { method, path, status: null, at });
      throw error;
    }
  };
}

function refuse(refusal: Refusal, acceptLanguage: string | undefined = undefined): Response {
  return refusal.toResponse(chooseLocale(acceptLanguage ?? null, spoken, 'en'));
}
