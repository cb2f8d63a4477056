import { describe, expect, it } from 'vitest';
import type { AccountOrder } from '../../src/contract/customer.js';
import type { Order } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { storeForTests, type Visitor } from './harness.js';
import { mailsTo, signIn } from './customers.js';

const store = storeForTests();
const ORIGIN = 'http://store.test';
const production = storeForTests({ mode: 'production', payments: 'simulator', publicOrigin: ORIGIN });

async function show(visitor: Visitor, path: string, more = '') {
  const response = await store.app.fetch(new Request(`${ORIGIN}${path}?store=${visitor.key}${more}`));
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** Sends a form of the back office as a browser does that shows it. */
async function submit(visitor: Visitor, path: string, fields: Record<string, string>, origin = ORIGIN) {
  const response = await store.app.fetch(
    new Request(`${ORIGIN}/back-office/${path}`, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ store: visitor.key, ...fields }),
    }),
  );
  return { status: response.status, location: response.headers.get('Location'), text: await response.text() };
}

async function order(visitor: Visitor) {
  await visitor.add('hand-poured-candle', 2);
  await visitor.prepare();
  return (await visitor.pay()).data;
}

describe('the back office', () => {
  it('sends an order: the customer sees it, and is told', async () => {
    const visitor = await store.visit();
    const { orderId, orderNumber } = await order(visitor);
    const email = `${visitor.token}@example.com`;
    const { html } = await show(visitor, '/back-office');
    expect(html).toContain(`Order ${orderNumber}, £`);
    expect(html).toContain('2 × Hand-poured candle');
    const done = await submit(visitor, `orders/${orderId}`, { status: 'fulfilled' });
    expect([done.status, done.location]).toEqual([303, `/back-office?store=${visitor.key}&done=order#orders`]);
    expect((await show(visitor, '/back-office', '&done=order')).html).toContain('The order has been changed.');
    const seen = await visitor.send<Order>('GET', `/orders/${orderId}`);
    expect(seen.data.fulfillmentStatus).toBe('fulfilled');
    expect(Date.parse(seen.data.fulfilledAt ?? '')).toBeGreaterThan(0);
    const status = await visitor.send('GET', `/orders/${orderId}/status`);
    expect(status.data).toMatchObject({ fulfillmentStatus: 'fulfilled' });
    await submit(visitor, `orders/${orderId}`, { status: 'fulfilled' });
    expect((await mailsTo(visitor, email)).map((mail) => mail.kind)).toEqual(['sent', 'order']);
    await signIn(visitor, email);
    const [listed] = (await visitor.send<AccountOrder[]>('GET', '/account/orders')).data;
    expect(listed?.fulfillmentStatus).toBe('fulfilled');
    await submit(visitor, `orders/${orderId}`, { status: 'unfulfilled' });
    const taken = await visitor.send<Order>('GET', `/orders/${orderId}`);
    expect(taken.data).toMatchObject({ fulfillmentStatus: 'unfulfilled', fulfilledAt: null });
  });

  it('decides on reviews and answers visitors', async () => {
    const visitor = await store.visit();
    const path = '/products/last-ten/reviews';
    const written = await visitor.send<{ id: string }>('POST', path, {
      ...{ rating: 4, body: 'Fine.', authorEmail: 'bert@example.com' },
    });
    await submit(visitor, `reviews/${written.data.id}`, { status: 'approved' });
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.averageRating).toBe(4);
    const begun = await visitor.send<{ id: string }>('POST', '/conversations', { initialMessage: 'Hello?' });
    await submit(visitor, `conversations/${begun.data.id}`, { body: 'Hello!' });
    expect((await visitor.send('GET', '/conversations/current')).data).toMatchObject({ unreadCount: 1 });
    await submit(visitor, `conversations/${begun.data.id}/status`, { status: 'closed' });
    expect((await visitor.send('GET', '/conversations/current')).status).toBe(404);
  });

  it('changes stock and price, and never un-sells what was sold while the form was open', async () => {
    const visitor = await store.visit();
    const save = (fields: object, path = 'products/last-ten') =>
      submit(visitor, path, { stock: '10', stockBefore: '10', price: '10.00', priceBefore: '10.00', ...fields });
    const product = async (slug = 'last-ten') => (await visitor.send<Product>('GET', `/products/${slug}`)).data;
    await save({ price: '12,5' });
    expect(await product()).toMatchObject({ price: { amount: 1250 }, inventoryCount: 10 });
    await visitor.add('last-ten', 3);
    await visitor.prepare();
    await visitor.pay();
    await save({ stock: '15', price: '12.50', priceBefore: '12.50' });
    expect(await product()).toMatchObject({ price: { amount: 1250 }, inventoryCount: 12 });
    await save({ price: '13.00', priceBefore: '12.50' });
    expect((await product()).inventoryCount).toBe(12);
    await save({ stock: '' });
    expect(await product()).toMatchObject({ trackInventory: false, inventoryCount: null });
    for (const wrong of [{ price: 'dear' }, { price: '1.234' }, { price: '-1' }, { stock: '1.5' }, { stock: 'x' }]) {
      expect((await save(wrong)).status).toBe(422);
    }
    const notebook = await product('notebook');
    const sand = notebook.variants?.find((variant) => variant.sku === 'NB-A4-S');
    await save(
      { variant: sand?.id ?? '', stock: '2', stockBefore: '7', price: '17.00', priceBefore: '16.00' },
      'products/notebook',
    );
    const after = (await product('notebook')).variants?.find((variant) => variant.id === sand?.id);
    expect(after).toMatchObject({ inventoryCount: 2, price: { amount: 1700 } });
  });

  it('shows what visitors wrote as text, under a policy that runs nothing of theirs', async () => {
    const visitor = await store.visit();
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    await visitor.send('POST', '/conversations', { subject: hostile, initialMessage: hostile });
    await visitor.send('POST', '/products/last-ten/reviews', {
      ...{ rating: 1, title: hostile, body: hostile, authorName: hostile.slice(0, 90), authorEmail: 'x@example.com' },
    });
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    await visitor.send('PUT', '/cart/checkout-data', { notes: hostile });
    await visitor.pay();
    const conversation = await visitor.control<{ id: string }[]>('GET', '/conversations');
    await visitor.send('POST', `/conversations/${conversation[0]?.id}/email`, { email: 'x@example.com' });
    await visitor.control('POST', '/clock', { advanceMs: 600_000 });
    await submit(visitor, `conversations/${conversation[0]?.id}`, { body: hostile });
    for (const path of ['/back-office', '/outbox']) {
      const { html, headers } = await show(visitor, path, `&q=${encodeURIComponent(hostile)}&done=__proto__`);
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]+\s(on\w+|style)=/);
      expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*script-src 'self'/);
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
    }
  });

  it('obeys no form of another site, and knows no other store’s things', async () => {
    const [visitor, stranger] = [await store.visit(), await store.visit()];
    const { orderId } = await order(visitor);
    expect((await submit(visitor, `orders/${orderId}`, { status: 'fulfilled' }, 'https://evil.example')).status).toBe(
      403,
    );
    expect((await submit(stranger, `orders/${orderId}`, { status: 'fulfilled' })).status).toBe(404);
    expect((await submit(visitor, `orders/${orderId}`, { status: 'lost' })).status).toBe(422);
    expect((await submit({ ...visitor, key: 'pk_test_none' }, `orders/${orderId}`, {})).status).toBe(404);
    expect((await visitor.send<Order>('GET', `/orders/${orderId}`)).data.fulfillmentStatus).toBe('unfulfilled');
  });

  it('says when something new has come in', async () => {
    const visitor = await store.visit();
    const news = async () => (JSON.parse((await show(visitor, '/back-office/news')).html) as { news: string }).news;
    const before = await news();
    expect((await show(visitor, '/back-office')).html).toContain(`data-news="${before}"`);
    await visitor.send('POST', '/conversations', { initialMessage: 'Hello?' });
    expect(await news()).not.toBe(before);
    for (const file of ['style.css', 'news.js']) expect((await show(visitor, `/back-office/${file}`)).status).toBe(200);
  });

  it('and the outbox and the control surface are not there in production', async () => {
    const { key } = await production.visit();
    for (const path of ['/back-office', '/outbox', `/_control/${key}/outbox`, '/back-office/news.js']) {
      expect((await production.app.fetch(new Request(`${ORIGIN}${path}?store=${key}`))).status).toBe(404);
    }
  });
});

describe('the outbox', () => {
  it('shows the store’s e-mails, with the link to open', async () => {
    const [visitor, stranger] = [await store.visit(), await store.visit()];
    await order(visitor);
    const email = `${visitor.token}@example.com`;
    await visitor.send('POST', '/cart/send-auth', { email }, { Referer: 'https://shop.example/?a=1&b=2' });
    const { html } = await show(visitor, '/outbox');
    const link = /<a href="(https:\/\/shop\.example[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    const token = new URL(link ?? 'about:blank').searchParams.get('vitrine-auth');
    expect((await visitor.send('POST', '/cart/verify-auth', { token })).status).toBe(200);
    expect(html).toContain(`to ${email}`);
    expect((await show(stranger, '/outbox')).html).not.toContain(email);
  });

  it('speaks the customer’s language', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'ines@example.com' }, { 'Accept-Language': 'fr' });
    const body = { paymentMethod: 'bank_transfer' };
    const paid = await visitor.send('POST', '/cart/checkout', body, { 'Accept-Language': 'fr' });
    expect(paid.status).toBe(200);
    const [mail] = await mailsTo(visitor, 'ines@example.com');
    expect(mail).toMatchObject({
      kind: 'order',
      subject: expect.stringMatching(/^Votre commande \d+ chez Acme Candles$/),
    });
    expect(mail?.body).toMatch(/Total\s: 10,80\s£/);
    expect(mail?.body).toContain('Please pay to account 00000000.');
  });
});
