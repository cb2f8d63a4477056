import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { Checkout } from '../checkout/checkout.js';
import { one } from '../database.js';
import { chooseLocale } from '../locale.js';
import { formatAmount } from '../money.js';
import { findOrderByPayment, type OrderRecord } from '../orders/repository.js';
import { withOrder } from '../payments/return-url.js';
import { settled } from '../payments/simulator.js';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { say } from '../words.js';
import { directionOf } from '../../../src/i18n/direction.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2430; --quiet: #5b6270; --ground: #f4f3f0; --paper: #fff; --accent: #2f5d50; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae6; --quiet: #a9adb6; --ground: #17191d; --paper: #22252b; --accent: #7fc4ae; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { width: min(100%, 420px); padding: 32px; background: var(--paper); border-radius: 16px; box-shadow: 0 8px 40px rgb(0 0 0 / .08); }
h1 { margin: 0 0 8px; font-size: 21px; line-height: 1.3; }
p { margin: 0 0 20px; color: var(--quiet); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; margin: 0 0 28px; padding: 16px 0;
  border-block: 1px solid color-mix(in srgb, var(--ink) 14%, transparent); }
dt { color: var(--quiet); } dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; font-weight: 600; }
form { display: grid; gap: 12px; }
button, a.button { display: block; min-height: 48px; padding: 11px 16px; border: 1px solid color-mix(in srgb, var(--ink) 24%, transparent);
  border-radius: 10px; background: none; color: inherit; font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
button.primary, a.button { background: var(--accent); border-color: var(--accent); color: var(--paper); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
`;

/** `/pay`: the page of the simulated bank, where a shopper confirms a payment by 3-D Secure. */
export function payRoutes(services: Services, checkout: Checkout, clock: () => number): Hono {
  const router = new Hono();
  const { sql } = services.database;

  const payment = async (context: Context) => {
    const order = await findOrderByPayment(sql, context.req.param('payment') ?? '');
    const row = order && (await one<{ key: string }>(sql, 'SELECT key FROM stores WHERE id = ?', order.storeId));
    const store = row && (await services.catalogs.store(sql, row.key));
    if (!order || !store) throw new Refusal(404, 'not_found');
    const { supportedLocales, defaultLocale, name } = store.settings;
    const locale = chooseLocale(context.req.header('Accept-Language') ?? null, supportedLocales, defaultLocale);
    return { order, name, locale, now: clock() + store.clockOffset };
  };

  router.get('/style.css', (context) => context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));

  router.get('/:payment', async (context) => {
    const { order, name, locale } = await payment(context);
    return page(context, order, name, locale);
  });

  router.post('/:payment', async (context) => {
    const { order, name, locale, now } = await payment(context);
    const { outcome } = await context.req.parseBody();
    const isWaiting = order.paymentState === 'requires_action';
    const after = isWaiting ? await checkout.settle(order, settled(order, outcome === 'complete'), now) : order;
    if (after.returnUrl) return context.redirect(withOrder(after.returnUrl, after.id), 303);
    return page(context, after, name, locale);
  });

  router.onError((error, context) => {
    if (error instanceof Refusal) return context.text(say('en', error.code), 404);
    throw error;
  });
  return router;
}

function page(context: Context, order: OrderRecord, storeName: string, locale: string): Response | Promise<Response> {
  const isWaiting = order.paymentState === 'requires_action';
  // A form's redirect counts as its action, so the page that the shopper came from has to be allowed by name.
  const back = order.returnUrl ? new URL(order.returnUrl).origin : '';
  context.header('Cache-Control', 'no-store');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Content-Type-Options', 'nosniff');
  context.header(
    'Content-Security-Policy',
    `default-src 'none'; img-src data:; style-src 'self'; form-action 'self' ${back}; base-uri 'none'; frame-ancestors 'none'`,
  );
  const words = (key: Parameters<typeof say>[1]) => say(locale, key);
  const actions = isWaiting
    ? html`<form method="post">
        <button class="primary" name="outcome" value="complete">${words('pay_complete')}</button>
        <button name="outcome" value="fail">${words('pay_fail')}</button>
      </form>`
    : order.returnUrl
      ? html`<a class="button" href="${withOrder(order.returnUrl, order.id)}">${words('pay_back')}</a>`
      : '';
  return context.html(
    html`<!doctype html>
      <html lang="${locale}" dir="${directionOf(locale)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${words('pay_title')} · ${storeName}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/pay/style.css" />
        </head>
        <body>
          <main>
            <h1>${words('pay_title')}</h1>
            <p>${words(isWaiting ? 'pay_explanation' : 'pay_over')}</p>
            <dl>
              <dt>${words('pay_merchant')}</dt>
              <dd>${storeName}</dd>
              <dt>${words('pay_order')}</dt>
              <dd>${order.number}</dd>
              <dt>${words('pay_amount')}</dt>
              <dd>${formatAmount(order.total, order.currency, locale)}</dd>
            </dl>
            ${actions}
          </main>
        </body>
      </html>`,
  );
}
