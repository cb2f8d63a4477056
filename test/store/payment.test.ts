import { describe, expect, it } from 'vitest';
import type { CheckoutResult } from '../../src/contract/checkout.js';
import type { OrderStatus } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { storeForTests, type Visitor } from './harness.js';

const store = storeForTests();

const stockOf = async (visitor: Visitor) =>
  (await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount;
const statusOf = async (visitor: Visitor, { orderId }: CheckoutResult) =>
  (await visitor.send<OrderStatus>('GET', `/orders/${orderId}/status`)).data.paymentStatus;

async function readyToPay(): Promise<Visitor> {
  const visitor = await store.visit();
  await visitor.add('last-ten', 2);
  await visitor.prepare();
  return visitor;
}

const decide = (url: string, outcome: string) =>
  store.app.fetch(
    new Request(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `outcome=${outcome}`,
    }),
  );

describe('cards that pay', () => {
  it.each(['pm_card_visa', 'pm_card_mastercard', 'pm_1MadeByStripeJs', 'apple_pay'])('%s', async (method) => {
    const visitor = await readyToPay();
    expect((await visitor.pay(method)).data).toMatchObject({ paymentStatus: 'succeeded' });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('and are named %s', async (name) => {
    for (const method of [`pm_card_${name}`, `pm_card_visa_${name}`]) {
      const visitor = await readyToPay();
      expect((await visitor.pay(method)).data).toMatchObject({ paymentStatus: 'succeeded' });
    }
  });
});

describe('cards that are declined', () => {
  it.each([
    ['pm_card_chargeDeclined', 'generic_decline', 'The payment was declined.'],
    ['pm_card_visa_chargeDeclined', 'generic_decline', 'The payment was declined.'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'insufficient_funds', 'The card has insufficient funds.'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'The card has expired.'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'The security code of the card is not right.'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'The card could not be processed just now.'],
  ])('%s', async (method, declineCode, message) => {
    const visitor = await readyToPay();
    const refused = await visitor.pay(method);
    expect(refused.status).toBe(422);
    expect(refused.error).toMatchObject({ code: 'payment_declined', declineCode });
    expect(refused.error.message).toContain(message);
  });

  it('give the stock back and leave the cart to try again with the same token', async () => {
    const visitor = await readyToPay();
    await visitor.pay('pm_card_chargeDeclined');
    expect(await stockOf(visitor)).toBe(10);
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({ type: 'cart', items: [{ quantity: 2 }] });
    const paid = await visitor.pay('pm_card_visa');
    expect(paid.data.status).toBe('paid');
    expect(await stockOf(visitor)).toBe(8);
  });

  it('give a code of one use back', async () => {
    const visitor = await readyToPay();
    await visitor.send('POST', '/cart/discount', { code: 'ONCE' });
    await visitor.pay('pm_card_chargeDeclined');
    expect((await visitor.send('GET', '/cart')).data.discountCode).toBe('ONCE');
    expect((await visitor.pay()).status).toBe(200);
    const other = visitor.other();
    await other.add('last-ten');
    expect((await other.send('POST', '/cart/discount', { code: 'ONCE' })).error.code).toBe('discount_used_up');
  });
});

describe('3-D Secure', () => {
  const returnUrl = 'https://shop.example/thanks?lang=fr';

  it('waits for the challenge page, then sends the shopper back, paid', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    expect(data).toMatchObject({ status: 'pending', paymentStatus: 'requires_action', requiresAction: true });
    expect(await statusOf(visitor, data)).toBe('requires_action');
    expect(await stockOf(visitor)).toBe(8);

    const page = await store.app.fetch(new Request(data.nextActionUrl ?? ''));
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain('Complete authentication');
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/);

    const back = await decide(data.nextActionUrl ?? '', 'complete');
    expect(back.status).toBe(303);
    expect(back.headers.get('Location')).toBe(`${returnUrl}&order=${data.orderId}`);
    expect(await statusOf(visitor, data)).toBe('succeeded');
    expect((await visitor.send('GET', '/cart')).data.type).toBe('order');
  });

  it('that fails gives the stock back; the order stays failed and the cart can be bought', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_card_authenticationRequired', { returnUrl });
    await decide(data.nextActionUrl ?? '', 'fail');
    expect(await statusOf(visitor, data)).toBe('failed');
    expect(await stockOf(visitor)).toBe(10);
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({ type: 'cart', items: [{ quantity: 2 }] });
    const again = await visitor.pay('pm_card_visa');
    expect(again.data.status).toBe('paid');
    expect(again.data.orderId).not.toBe(data.orderId);
    expect(await statusOf(visitor, data)).toBe('failed');
  });

  it('keeps the cart a cart that may have what its own order holds', async () => {
    const visitor = await store.visit();
    await visitor.add('last-ten', 10);
    await visitor.prepare();
    await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    const cart = await visitor.send('GET', '/cart');
    expect(cart.data).toMatchObject({ type: 'cart', items: [{ quantity: 10, inStock: true, inventoryCount: 10 }] });
    expect(cart.data.messages).toMatchObject([{ code: 'payment_awaiting_confirmation' }]);
    expect((await visitor.other().add('last-ten')).status).toBe(409);
  });

  it('is the same challenge when the checkout is sent again', async () => {
    const visitor = await readyToPay();
    const first = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    expect((await visitor.pay('pm_card_threeDSecure2Required', { returnUrl })).data).toEqual(first.data);
  });

  it('is withdrawn by another way of paying, and by a change to the cart', async () => {
    const visitor = await readyToPay();
    const first = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    const second = await visitor.pay('pm_card_authenticationRequired', { returnUrl });
    expect(second.data.orderId).not.toBe(first.data.orderId);
    expect(await statusOf(visitor, first.data)).toBe('cancelled');
    expect(await stockOf(visitor)).toBe(8);

    await visitor.add('hand-poured-candle');
    expect(await statusOf(visitor, second.data)).toBe('cancelled');
    expect(await stockOf(visitor)).toBe(10);
    await decide(second.data.nextActionUrl ?? '', 'complete');
    expect(await statusOf(visitor, second.data)).toBe('cancelled');
    expect((await visitor.pay()).data.status).toBe('paid');
  });

  it('is not withdrawn by saving the same data again', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    await visitor.send('PUT', '/cart/checkout-data', { email: `${visitor.token}@example.com` });
    expect(await statusOf(visitor, data)).toBe('requires_action');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'other@example.com' });
    expect(await statusOf(visitor, data)).toBe('cancelled');
  });

  it('that nobody answers is given up after half an hour', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl });
    await visitor.control('POST', '/clock', { advanceMs: 30 * 60_000 });
    expect(await stockOf(visitor)).toBe(10);
    expect(await statusOf(visitor, data)).toBe('cancelled');
  });
});

describe('payments that are processed', () => {
  it('are paid after a while', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_processing_paid');
    expect(data).toMatchObject({ status: 'pending', paymentStatus: 'processing', requiresAction: false });
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({
      type: 'order',
      order: { paymentStatus: 'processing' },
    });
    await visitor.control('POST', '/clock', { advanceMs: 3_000 });
    expect(await statusOf(visitor, data)).toBe('succeeded');
  });

  it('or fail: the stock comes back and so does the cart', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_processing_failed');
    expect(await stockOf(visitor)).toBe(8);
    await visitor.control('POST', '/clock', { advanceMs: 3_000 });
    expect(await statusOf(visitor, data)).toBe('failed');
    expect(await stockOf(visitor)).toBe(10);
    expect((await visitor.send('GET', '/cart')).data).toMatchObject({ type: 'cart', items: [{ quantity: 2 }] });
  });

  it('end at once where a test says so', async () => {
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_processing_paid');
    await visitor.control('POST', `/payments/${data.orderId}`, { outcome: 'failed' });
    expect(await statusOf(visitor, data)).toBe('failed');
  });
});
