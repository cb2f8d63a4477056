import { readFile } from 'node:fs/promises';
import { Hono, type Context } from 'hono';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { answerVisitor } from '../conversations/answer.js';
import { setStatus } from '../conversations/repository.js';
import { one, type Sql } from '../database.js';
import { checkInput } from '../http/environment.js';
import { textField } from '../http/fields.js';
import type { StoreRecord } from '../model.js';
import { setFulfilment } from '../orders/fulfilment.js';
import { listMails } from '../outbox/outbox.js';
import { outboxContent } from '../outbox/page.js';
import { Refusal } from '../refusal.js';
import { moderate } from '../reviews/repository.js';
import { catalogFor, type Services } from '../services.js';
import { say } from '../words.js';
import { chooseStore, page } from './layout.js';
import { productForm, productsSection, saveProduct } from './products.js';
import { conversationsSection, ordersSection, reviewsSection } from './sections.js';

const orderForm = z.object({ status: z.enum(['unfulfilled', 'fulfilled']) });
const reviewForm = z.object({ status: z.enum(['approved', 'refused']) });
const answerForm = z.object({ body: textField(4_000).refine((text) => text !== '', 'field_required') });
const statusForm = z.object({ status: z.enum(['open', 'closed']) });

/** What can be done, by the name that stands in the address afterwards. */
const done = {
  order: 'The order has been changed.',
  review: 'The review has been decided on.',
  conversation: 'The conversation has been changed.',
  answer: 'The answer has been sent.',
  product: 'The product has been saved.',
} as const;

type Done = keyof typeof done;

/** `/back-office` and `/outbox`: the merchant's side of the demo, for one person to play both. Not for production. */
export function backOfficeRoutes(services: Services, clock: () => number): Hono {
  const router = new Hono();
  const { database } = services;
  router.use('/back-office/*', csrf());

  const asset = (name: string, type: string) => async (context: Context) =>
    context.body(await readFile(new URL(name, import.meta.url), 'utf8'), 200, {
      'Content-Type': `${type}; charset=utf-8`,
    });
  router.get('/back-office/style.css', asset('./style.css', 'text/css'));
  router.get('/back-office/news.js', asset('./news.js', 'text/javascript'));

  router.get('/back-office', async (context) => {
    const { store, stores } = await chooseStore(services, context.req.query('store'));
    const { sql } = database;
    const { catalog } = await catalogFor(services, { store, locale: 'en' });
    const name = context.req.query('done') ?? '';
    const sections = [
      html`<nav aria-label="Sections">
        <a href="#orders">Orders</a> <a href="#reviews">Reviews</a> <a href="#conversations">Conversations</a>
        <a href="#products">Products</a>
      </nav>`,
      await ordersSection(sql, store),
      await reviewsSection(sql, store, catalog),
      await conversationsSection(sql, store),
      productsSection(store, catalog, context.req.query('q') ?? ''),
    ];
    return page(context, {
      ...{ title: 'Back office', path: '/back-office', store, stores, content: sections },
      done: Object.hasOwn(done, name) ? done[name as Done] : undefined,
      news: await newsOf(sql, store),
    });
  });

  router.get('/back-office/news', async (context) => {
    const { store } = await chooseStore(services, context.req.query('store'));
    return context.json({ news: await newsOf(database.sql, store) }, 200, { 'Cache-Control': 'no-store' });
  });

  router.get('/outbox', async (context) => {
    const { store, stores } = await chooseStore(services, context.req.query('store'));
    const content = outboxContent(await listMails(database.sql, store.id));
    const news = await newsOf(database.sql, store);
    return page(context, { title: 'Outbox', path: '/outbox', store, stores, content, news });
  });

  /** A form's action: does it in a transaction, and shows the page again where it was. */
  const act = <Schema extends z.ZodType>(
    what: Done,
    section: string,
    schema: Schema,
    work: (sql: Sql, store: StoreRecord, form: z.output<Schema>, now: number, context: Context) => Promise<unknown>,
  ) => {
    return async (context: Context) => {
      const form = await context.req.parseBody();
      const { store } = await chooseStore(services, String(form['store'] ?? ''));
      const input = checkInput(form, schema);
      const now = clock() + store.clockOffset;
      await database.write((sql) => work(sql, store, input, now, context));
      const query = new URLSearchParams({ store: store.key, done: what });
      return context.redirect(`/back-office?${query}#${section}`, 303);
    };
  };
  const idOf = (context: Context) => context.req.param('id') ?? '';

  router.post(
    '/back-office/orders/:id',
    act('order', 'orders', orderForm, (sql, store, { status }, now, context) =>
      setFulfilment(sql, store.id, idOf(context), status, now),
    ),
  );
  router.post(
    '/back-office/reviews/:id',
    act('review', 'reviews', reviewForm, (sql, store, { status }, _now, context) =>
      moderate(sql, store.id, idOf(context), status),
    ),
  );
  router.post(
    '/back-office/conversations/:id',
    act('answer', 'conversations', answerForm, (sql, store, { body }, now, context) =>
      answerVisitor(sql, store, idOf(context), body, now),
    ),
  );
  router.post(
    '/back-office/conversations/:id/status',
    act('conversation', 'conversations', statusForm, (sql, store, { status }, _now, context) =>
      setStatus(sql, store.id, idOf(context), status),
    ),
  );
  router.post(
    '/back-office/products/:id',
    act('product', 'products', productForm, (sql, store, form, now, context) =>
      saveProduct(sql, store, idOf(context), form, now),
    ),
  );

  router.onError(async (error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (!(error instanceof Refusal)) throw error;
    const status = error.status === 404 ? 404 : 422;
    const fields = Object.entries(error.options.fields ?? {});
    const words = fields.map(([name, keys]) => `${name}: ${keys.map((key) => say('en', key)).join(' ')}`);
    const wanted = context.req.query('store') ?? String((await context.req.parseBody())['store'] ?? '');
    const { store, stores } = await chooseStore(services, wanted || undefined).catch(() =>
      chooseStore(services, undefined),
    );
    const content = html`<p>${say('en', error.code)}</p>
      ${words.map((line) => html`<p>${line}</p>`)}
      <p><a href="/back-office?store=${store.key}">Back to the back office</a>. Nothing has been changed.</p>`;
    context.status(status);
    return page(context, { title: 'That did not work', path: '/back-office', store, stores, content });
  });
  return router;
}

/** Changes when an order, a review, a message or an e-mail has come in. */
async function newsOf(sql: Sql, store: StoreRecord): Promise<string> {
  const row = await one<{ news: string }>(
    sql,
    `SELECT (SELECT COUNT(*) FROM orders WHERE store_id = ?1) || '-' || (SELECT COUNT(*) FROM reviews WHERE store_id = ?1)
       || '-' || (SELECT COUNT(*) FROM mails WHERE store_id = ?1)
       || '-' || (SELECT COALESCE(MAX(last_message_at), 0) FROM conversations WHERE store_id = ?1) AS news`,
    store.id,
  );
  return row?.news ?? '';
}
