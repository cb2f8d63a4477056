import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { answerVisitor } from '../conversations/answer.js';
import { listConversations, listMessages, setStatus } from '../conversations/repository.js';
import { checkInput } from '../http/environment.js';
import { textField } from '../http/fields.js';
import type { StoreRecord } from '../model.js';
import { setFulfilment } from '../orders/fulfilment.js';
import { orderView } from '../orders/view.js';
import { listMails } from '../outbox/outbox.js';
import { notFound } from '../refusal.js';
import { listReviews, moderate } from '../reviews/repository.js';
import type { Services } from '../services.js';

export interface MerchantOptions {
  readonly services: Services;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const fulfilmentBody = z.object({ status: z.enum(['unfulfilled', 'partial', 'fulfilled']) });
const moderationBody = z.object({ status: z.enum(['pending', 'approved', 'refused']) });
const answerBody = z.object({ body: textField(4_000).refine((text) => text !== '', 'field_required') });
const statusBody = z.object({ status: z.enum(['open', 'closed']) });

/** What a merchant does at the back office, as calls below `/_control/{key}` for tests. */
export function merchantRoutes(router: Hono, { services, clock }: MerchantOptions): void {
  const { database, catalogs } = services;

  const storeOf = async (context: Context): Promise<{ store: StoreRecord; now: number }> => {
    const store = await catalogs.store(database.sql, context.req.param('key') ?? '');
    if (!store) throw notFound();
    return { store, now: clock() + store.clockOffset };
  };
  const body = async <Schema extends z.ZodType>(context: Context, schema: Schema) =>
    checkInput(JSON.parse(await context.req.text()), schema);

  router.get('/:key/outbox', async (context) => {
    const { store } = await storeOf(context);
    const mails = await listMails(database.sql, store.id);
    return context.json({
      data: mails.map(({ recipient, createdAt, ...mail }) => ({ ...mail, to: recipient, createdAt: iso(createdAt) })),
    });
  });

  router.post('/:key/orders/:order/fulfilment', async (context) => {
    const { store, now } = await storeOf(context);
    const { status } = await body(context, fulfilmentBody);
    const order = await database.write((sql) => setFulfilment(sql, store.id, context.req.param('order'), status, now));
    return context.json({ data: orderView(order, { store, locale: 'en' }) });
  });

  router.get('/:key/reviews', async (context) => {
    const { store } = await storeOf(context);
    const { status } = checkInput(context.req.query(), moderationBody.partial());
    const reviews = await listReviews(database.sql, store.id, status ?? null);
    return context.json({ data: reviews.map((review) => ({ ...review, createdAt: iso(review.createdAt) })) });
  });
  router.post('/:key/reviews/:review', async (context) => {
    const { store } = await storeOf(context);
    const { status } = await body(context, moderationBody);
    await database.write((sql) => moderate(sql, store.id, context.req.param('review'), status));
    return context.body(null, 204);
  });

  router.get('/:key/conversations', async (context) => {
    const { store } = await storeOf(context);
    const data = [];
    for (const { id, subject, email, status, createdAt } of await listConversations(database.sql, store.id)) {
      const messages = await listMessages(database.sql, id);
      data.push({
        ...{ id, subject, email, status, createdAt: iso(createdAt) },
        messages: messages.map((message) => ({ ...message, createdAt: iso(message.createdAt) })),
      });
    }
    return context.json({ data });
  });
  router.post('/:key/conversations/:conversation/messages', async (context) => {
    const { store, now } = await storeOf(context);
    const { body: text } = await body(context, answerBody);
    const message = await database.write((sql) =>
      answerVisitor(sql, store, context.req.param('conversation'), text, now),
    );
    return context.json({ data: { ...message, createdAt: iso(message.createdAt) } }, 201);
  });
  router.post('/:key/conversations/:conversation', async (context) => {
    const { store } = await storeOf(context);
    const { status } = await body(context, statusBody);
    await database.write((sql) => setStatus(sql, store.id, context.req.param('conversation'), status));
    return context.body(null, 204);
  });
}

const iso = (time: number): string => new Date(time).toISOString();
