import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import type { StoreSeed } from '../../catalog/types.js';
import { showCart } from '../cart/session.js';
import { openCart } from '../cart/repository.js';
import { findSession } from '../customers/sessions.js';
import { InvalidSeed } from '../catalog/seed-schema.js';
import { run } from '../database.js';
import { checkInput } from '../http/environment.js';
import type { StoreRecord } from '../model.js';
import { findOrder, listOrders, type OrderRecord } from '../orders/repository.js';
import { orderView } from '../orders/view.js';
import { invalid, notFound, Refusal } from '../refusal.js';
import { catalogFor, type Services, type Visit } from '../services.js';
import { faultBody, type Faults } from './faults.js';
import type { RequestLog } from './log.js';
import { merchantRoutes } from './merchant.js';
import { patchProduct, patchSettings, type ProductPatch } from './settings.js';

export interface ControlOptions {
  readonly services: Services;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly clock: () => number;
  readonly createStore: (
    seed: Partial<StoreSeed> | 'demo',
    key?: string,
    rateLimit?: number,
  ) => Promise<{ key: string }>;
  /** The origin of pages elsewhere that may call; null for none. */
  readonly allowedOrigin: string | null;
  /** Settles a payment that is under way, as the bank would. */
  readonly settlePayment: (order: OrderRecord, isPaid: boolean, now: number) => Promise<unknown>;
}

const storeBody = z.object({
  key: z
    .string()
    .regex(/^pk_(test|live)_\w+$/)
    .optional(),
  seed: z.union([z.literal('demo'), z.custom<Partial<StoreSeed>>((value) => typeof value === 'object')]).default({}),
  /** Factor on the documented rates; 0 for none, which is the default: tests are quick. */
  rateLimit: z.number().min(0).default(0),
});

const amount = z.number().int().min(0);
const variantPatch = z.object({
  stock: z.number().int().nullable().optional(),
  price: amount.optional(),
  salePrice: amount.nullable().optional(),
});
const productPatch: z.ZodType<ProductPatch> = variantPatch.extend({
  status: z.enum(['draft', 'published', 'archived']).optional(),
  variants: z.record(z.string(), variantPatch).optional(),
});

/** `/_control`: lets tests make stores, faults, time and stock. The app has it only where it is asked for. */
export function controlRoutes(options: ControlOptions): Hono {
  const { services, faults, log, clock, createStore, settlePayment, allowedOrigin } = options;
  const router = new Hono();
  // Not only unreadable: a page that somebody happens to visit meanwhile must not reach it at all.
  router.use(async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && origin !== new URL(context.req.url).origin && origin !== allowedOrigin) {
      throw notFound();
    }
    await next();
  });
  if (allowedOrigin !== null) router.use(cors({ origin: allowedOrigin }));
  const { database, catalogs } = services;

  const storeOf = async (context: Context): Promise<StoreRecord> => {
    const store = await catalogs.store(database.sql, context.req.param('key') ?? '');
    if (!store) throw notFound();
    return store;
  };
  const body = async <Schema extends z.ZodType>(context: Context, schema: Schema) => {
    const text = await context.req.text();
    return checkInput(text === '' ? {} : JSON.parse(text), schema);
  };
  const change = async (context: Context, statement: string, value: number) => {
    const store = await storeOf(context);
    await database.write((sql) => run(sql, statement, value, store.id));
    return context.body(null, 204);
  };

  router.post('/stores', async (context) => {
    const { seed, key: wantedKey, rateLimit } = await body(context, storeBody);
    const { key } = await createStore(seed, wantedKey, rateLimit);
    const origin = new URL(context.req.url).origin;
    return context.json({ key, baseUrl: `${origin}/v3/public` }, 201);
  });

  router.post('/:key/faults', async (context) => {
    const store = await storeOf(context);
    faults.add(store.key, await body(context, faultBody));
    return context.body(null, 204);
  });
  router.get('/:key/faults', (context) => context.json({ waiting: faults.count(context.req.param('key')) }));
  router.delete('/:key/faults', (context) => {
    faults.clear(context.req.param('key'));
    return context.body(null, 204);
  });

  router.post('/:key/clock', async (context) => {
    const { advanceMs } = await body(context, z.object({ advanceMs: z.number().int().min(0) }));
    return change(context, 'UPDATE stores SET clock_offset = clock_offset + ? WHERE id = ?', advanceMs);
  });
  router.post('/:key/paused', async (context) => {
    const { paused } = await body(context, z.object({ paused: z.boolean() }));
    return change(context, 'UPDATE stores SET paused = ? WHERE id = ?', paused ? 1 : 0);
  });
  router.post('/:key/rate-limit', async (context) => {
    const { rateLimit } = await body(context, z.object({ rateLimit: z.number().min(0) }));
    return change(context, 'UPDATE stores SET rate_limit = ? WHERE id = ?', rateLimit);
  });

  router.patch('/:key/products/:slug', async (context) => {
    const store = await storeOf(context);
    const patch = await body(context, productPatch);
    const now = clock() + store.clockOffset;
    await database.write((sql) => patchProduct(sql, store, context.req.param('slug'), patch, now));
    return context.body(null, 204);
  });
  router.patch('/:key/settings', async (context) => {
    const patch = await body(context, z.looseObject({}));
    const store = await storeOf(context);
    await database.write((sql) => patchSettings(sql, store, patch));
    return context.body(null, 204);
  });

  router.get('/:key/orders', async (context) => {
    const store = await storeOf(context);
    const orders = await listOrders(database.sql, store.id);
    return context.json({
      data: orders.map((order) => ({
        ...orderView(order, { store, locale: 'en' }),
        email: order.snapshot.email,
        notes: order.snapshot.notes,
        paymentState: order.paymentState,
        paymentMethod: order.paymentMethod,
        holdsStock: order.holdsStock,
        cartId: order.cartId,
      })),
    });
  });
  router.get('/:key/carts/:token', async (context) => {
    const store = await storeOf(context);
    const visit: Visit = {
      ...{ store, locale: 'en', now: clock() + store.clockOffset, origin: '', sites: [], ip: '' },
      token: context.req.param('token'),
    };
    const cart = await peekCart(services, visit);
    return context.json({ data: cart });
  });
  router.get('/:key/requests', (context) => context.json({ data: log.list(context.req.param('key')) }));
  router.delete('/:key/requests', (context) => {
    log.clear(context.req.param('key'));
    return context.body(null, 204);
  });

  router.post('/:key/payments/:order', async (context) => {
    const store = await storeOf(context);
    const { outcome } = await body(context, z.object({ outcome: z.enum(['paid', 'failed']) }));
    const order = await findOrder(database.sql, context.req.param('order'));
    if (!order || order.storeId !== store.id) throw notFound();
    await settlePayment(order, outcome === 'paid', clock() + store.clockOffset);
    return context.body(null, 204);
  });

  merchantRoutes(router, { services, clock });

  router.onError((error, context) => {
    if (error instanceof Refusal) return error.toResponse('en');
    if (error instanceof InvalidSeed) {
      const fields = Object.fromEntries([...error.problems.keys()].map((place) => [place, ['field_invalid'] as const]));
      return invalid(fields).toResponse('en');
    }
    if (error instanceof SyntaxError) return new Refusal(400, 'malformed_json').toResponse('en');
    console.error(error);
    return context.json({ error: { code: 'server_error', message: String(error) } }, 500);
  });
  return router;
}

class Unwritten extends Error {
  readonly cart: unknown;

  constructor(cart: unknown) {
    super('The cart was only looked at.');
    this.cart = cart;
  }
}

/** The cart as the visitor would see it, but without their having seen it: what it would write is rolled back. */
async function peekCart(services: Services, visit: Visit): Promise<unknown> {
  try {
    await services.database.write(async (sql) => {
      const cart = await openCart(sql, visit.store.id, visit.token ?? '', visit.now);
      const order = cart.orderId === null ? undefined : await findOrder(sql, cart.orderId);
      const { catalog, view } = await catalogFor(services, visit, sql);
      const session = await findSession(sql, visit.store.id, cart.token, visit.now);
      throw new Unwritten(await showCart({ sql, visit, cart, order, catalog, view, session }));
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.cart;
    throw error;
  }
  return undefined;
}
