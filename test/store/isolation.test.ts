import { describe, expect, it } from 'vitest';
import type { Cart } from '../../src/contract/cart.js';
import type { Conversation } from '../../src/contract/conversation.js';
import { allExamples } from './contract/player.js';
import { london, storeForTests, type Visitor } from './harness.js';
import { mailsTo, signIn } from './customers.js';

const store = storeForTests();

/** Stands in everything that the owner wrote, so that one look finds what has leaked. */
const MARK = 'zanzibar';

/** A visitor who has one of everything, and the ids of it all. */
async function owner(): Promise<{ visitor: Visitor; ids: readonly string[] }> {
  const buyer = await store.visit();
  const email = `${MARK}@example.com`;
  await buyer.add('hand-poured-candle');
  await buyer.prepare({ ...london, lastName: MARK });
  await buyer.send('PUT', '/cart/checkout-data', { email, notes: MARK });
  const { orderId, orderNumber } = (await buyer.pay()).data;

  const visitor = buyer.other();
  const { customerId } = await signIn(visitor, email);
  await visitor.send('PUT', '/account/profile', { firstName: MARK, phone: '+447700900123' });
  await visitor.add('hand-poured-candle', 2);
  await visitor.prepare({ ...london, lastName: MARK });
  const cart = (await visitor.send<Cart>('GET', '/cart')).data;
  const body = { subject: MARK, initialMessage: MARK };
  const conversation = (await visitor.send<Conversation>('POST', '/conversations', body)).data.id;
  await visitor.send('POST', `/conversations/${conversation}/email`, { email });
  await visitor.send('POST', '/products/guide/reviews', { rating: 5, body: MARK });
  const items = cart.items.map((item) => item.id);
  return {
    visitor,
    ids: [orderId, orderNumber ?? '', cart.id, ...items, conversation, customerId, visitor.token, email],
  };
}

const hostileIds = [
  '',
  '.',
  '..',
  '%2e%2e',
  '*',
  '%',
  '_',
  'null',
  '__proto__',
  "' OR '1'='1",
  '\u0000',
  'x'.repeat(3_000),
];

describe('what belongs to one visitor', () => {
  it('is out of reach for everybody else, whatever they ask for', async () => {
    const { visitor, ids } = await owner();
    const foreign = await store.visit();
    const strangers: readonly (readonly [string, Visitor])[] = [
      ['another visitor', visitor.other()],
      ['another customer', visitor.other()],
      ['the owner’s token in another store', foreign.other(visitor.token)],
      ['a customer who proved it', visitor.other()],
    ];
    await strangers[1]?.[1].send('POST', '/cart/create-account', { email: 'other@example.com' });
    const proven = strangers[3]?.[1] ?? visitor.other();
    await proven.send('POST', '/cart/create-account', { email: 'third@example.com' });
    await signIn(proven, 'third@example.com');
    const before = (await visitor.send<Cart>('GET', '/cart')).data;
    const mails = await mailsTo(visitor, `${MARK}@example.com`);

    const asked = allExamples.filter(({ path }) => !path.startsWith('/feeds') && path !== '/cart/send-auth');
    for (const [who, stranger] of strangers) {
      for (const { method, path, body } of asked) {
        const places = path.includes('{') ? [...ids, ...hostileIds] : [''];
        for (const id of places) {
          const place = path.replace(/\{\w+\}/, encodeURIComponent(id));
          const answer = await stranger.send(method, place, body ?? undefined);
          expect(answer.status, `${who}: ${method} ${place}`).toBeLessThan(500);
          // An address that was asked for may come back in the answer; nothing else of the owner's may.
          const told = JSON.stringify(answer.body).replaceAll(JSON.stringify(id), '""');
          expect(told, `${who}: ${method} ${place}`).not.toContain(MARK);
        }
      }
    }

    expect((await visitor.send<Cart>('GET', '/cart')).data).toEqual(before);
    expect(await mailsTo(visitor, `${MARK}@example.com`)).toEqual(mails);
    const orders = await visitor.send('GET', '/account/orders');
    expect(orders.body).toMatchObject({ meta: { total: 1 } });
    const messages = await visitor.control<{ messages: unknown[] }[]>('GET', '/conversations');
    expect(messages.find((one) => JSON.stringify(one).includes(MARK))?.messages).toHaveLength(1);
  });

  it('is out of reach under its own token once its owner has logged out', async () => {
    const { visitor, ids } = await owner();
    const [orderId = ''] = ids;
    expect((await visitor.send('GET', `/account/orders/${orderId}`)).status).toBe(200);
    await visitor.send('POST', '/account/logout');
    for (const path of ['/account/profile', '/account/orders', `/account/orders/${orderId}`]) {
      const answer = await visitor.send('GET', path);
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain(MARK);
    }
    for (const path of ['/cart', '/cart/checkout-data', '/cart/auth-status']) {
      expect(JSON.stringify((await visitor.send('GET', path)).body), path).not.toContain(MARK);
    }
    expect((await visitor.send<Cart>('GET', '/cart')).data.items).toHaveLength(1);
  });

  it('is in reach for its owner', async () => {
    const { visitor } = await owner();
    for (const path of ['/cart', '/cart/checkout-data', '/account/profile', '/conversations/current']) {
      expect(JSON.stringify((await visitor.send('GET', path)).body)).toContain(MARK);
    }
  });
});
