import { z } from 'zod';
import { leave } from '../customers/account.js';
import { findAccountOrder, listAccountOrders } from '../customers/orders.js';
import { requireSession, saveProfile, type Session } from '../customers/sessions.js';
import { accountOrderView, customerView } from '../customers/view.js';
import { answer, readBody, readQuery, type ApiContext, type ApiRouter } from '../http/environment.js';
import { given, nameField, phoneField } from '../http/fields.js';
import { pageMeta, pageQuery } from '../http/paging.js';
import type { RateLimiter } from '../http/rates.js';
import { requireToken } from '../http/visitor.js';
import { orderView } from '../orders/view.js';
import { notFound } from '../refusal.js';
import type { Services } from '../services.js';
import type { Sql } from '../database.js';

const profileBody = (country: string) =>
  z.object({
    firstName: nameField.optional(),
    lastName: nameField.optional(),
    phone: phoneField(country).optional(),
    marketingOptIn: z.boolean().optional(),
  });

/** `/account`: what a customer sees who is signed in; 403 for everybody else. */
export function accountRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  const { database } = services;

  const sessionOf = (context: ApiContext, sql: Sql = database.sql): Promise<Session> => {
    const visit = context.get('visit');
    return requireSession(sql, visit.store.id, requireToken(visit), visit.now);
  };

  router.get('/account/profile', rates.limit(120), async (context) =>
    answer(context, await customerView(database.sql, await sessionOf(context))),
  );

  router.put('/account/profile', rates.limit(30), async (context) => {
    await sessionOf(context);
    const body = await readBody(context, profileBody(context.get('visit').store.settings.country));
    const profile = await database.write(async (sql) => {
      const session = await sessionOf(context, sql);
      return customerView(sql, await saveProfile(sql, session, given(body), context.get('visit').now));
    });
    return answer(context, profile);
  });

  router.get('/account/orders', rates.limit(120), async (context) => {
    const session = await sessionOf(context);
    const query = readQuery(context, pageQuery);
    const { orders, total } = await listAccountOrders(database.sql, session, query);
    const { locale } = context.get('visit');
    const data = orders.map((order) => accountOrderView(order, locale));
    return context.json({ data, meta: pageMeta(query, total) }, 200, { 'Cache-Control': 'no-store' });
  });

  router.get('/account/orders/:order', rates.limit(120), async (context) => {
    const session = await sessionOf(context);
    const order = await findAccountOrder(database.sql, session, context.req.param('order'));
    if (!order) throw notFound();
    return answer(context, orderView(order, context.get('visit')));
  });

  router.post('/account/logout', rates.limit(30), async (context) =>
    answer(context, await leave(services, context.get('visit'))),
  );
}
