import { describe, expect, it, vi } from 'vitest';
import type { OrderStatus } from '../../src/contract/order.js';
import type { Product } from '../../src/contract/product.js';
import { stripeGateway } from '../../demo/store/payments/stripe.js';
import { storeForTests } from './harness.js';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: URLSearchParams;
  readonly idempotencyKey: string | null;
}

/** Stands in for api.stripe.com: answers by path, and remembers what it was asked. */
class StripeDouble {
  readonly calls: Call[] = [];
  intent: Record<string, unknown> = { status: 'succeeded' };
  failure: { status: number; error: Record<string, unknown> } | null = null;
  lostAnswers = 0;

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.calls.push({
      method: request.method,
      path: new URL(request.url).pathname,
      body: new URLSearchParams(await request.text()),
      idempotencyKey: request.headers.get('Idempotency-Key'),
    });
    if (this.lostAnswers > 0) {
      this.lostAnswers--;
      throw new TypeError('fetch failed');
    }
    if (this.failure) return Response.json({ error: this.failure.error }, { status: this.failure.status });
    if (request.url.endsWith('/cancel')) this.intent = { status: 'canceled' };
    return Response.json({ id: 'pi_1', object: 'payment_intent', ...this.intent });
  };
}

const stripe = new StripeDouble();
const store = storeForTests({ gateway: stripeGateway({ secretKey: 'sk_test_double', fetch: stripe.fetch }) });

async function readyToPay() {
  stripe.calls.length = 0;
  stripe.failure = null;
  const visitor = await store.visit();
  await visitor.add('last-ten');
  await visitor.prepare();
  return visitor;
}

describe('real payments', () => {
  it('charge the order once, by its own idempotency key', async () => {
    stripe.intent = { status: 'succeeded' };
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_card_visa', { returnUrl: 'https://shop.example/thanks' });
    expect(data).toMatchObject({ status: 'paid', paymentStatus: 'succeeded' });
    const [call] = stripe.calls;
    expect(call).toMatchObject({
      method: 'POST',
      path: '/v1/payment_intents',
      idempotencyKey: `order-${data.orderId}`,
    });
    expect(Object.fromEntries(call?.body ?? [])).toMatchObject({
      ...{ amount: '1595', currency: 'gbp', payment_method: 'pm_card_visa', confirm: 'true' },
      return_url: `https://shop.example/thanks?order=${data.orderId}`,
      'metadata[orderId]': data.orderId,
    });
    expect((await visitor.send('GET', '/cart')).data.order).toMatchObject({ paymentGateway: 'stripe' });
  });

  it('charge it once, however often the checkout is sent at the same time', async () => {
    stripe.intent = { status: 'succeeded' };
    const visitor = await readyToPay();
    const answers = await Promise.all(Array.from({ length: 6 }, (_empty, index) => visitor.pay(`pm_${index}`)));
    expect(new Set(answers.map((answer) => answer.data.orderId)).size).toBe(1);
    expect(stripe.calls).toHaveLength(1);
  });

  it('ask again for the same charge when an answer is lost', async () => {
    stripe.intent = { status: 'succeeded' };
    const visitor = await readyToPay();
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    stripe.lostAnswers = 10;
    const lost = await visitor.pay();
    expect([lost.status, lost.error.code]).toEqual([503, 'payment_unavailable']);
    expect(complaints).toHaveBeenCalledOnce();
    complaints.mockRestore();
    stripe.lostAnswers = 0;
    expect((await visitor.pay()).data.status).toBe('paid');
    expect(new Set(stripe.calls.map((call) => call.idempotencyKey)).size).toBe(1);
    expect(await visitor.control('GET', '/orders')).toHaveLength(1);
  });

  it('pass a decline on, with Stripe’s reason', async () => {
    const visitor = await readyToPay();
    const error = { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', message: 'No.' };
    stripe.failure = { status: 402, error };
    const refused = await visitor.pay();
    expect(refused.status).toBe(422);
    expect(refused.error).toMatchObject({ code: 'payment_declined', declineCode: 'insufficient_funds' });
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(10);
  });

  it('are declined in general words where Stripe gives a reason that is none', async () => {
    const visitor = await readyToPay();
    const error = { type: 'card_error', code: 'card_declined', decline_code: 'constructor', message: 'No.' };
    stripe.failure = { status: 402, error };
    const refused = await visitor.pay();
    expect(refused.error).toEqual({
      ...{ code: 'payment_declined', declineCode: 'constructor', message: 'The payment was declined.' },
    });
  });

  it('that are refused to the store itself fail at once', async () => {
    const visitor = await readyToPay();
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    stripe.failure = { status: 401, error: { type: 'invalid_request_error', message: 'Invalid API key provided' } };
    const refused = await visitor.pay();
    expect(complaints).toHaveBeenCalledOnce();
    complaints.mockRestore();
    expect(refused.error).toMatchObject({ code: 'payment_declined', declineCode: 'processing_error' });
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(10);
  });

  it('of which nobody heard again are given up before Stripe forgets them, and never asked for anew', async () => {
    const visitor = await readyToPay();
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    stripe.lostAnswers = Infinity;
    expect((await visitor.pay()).status).toBe(503);
    await visitor.control('POST', '/clock', { advanceMs: 22 * 3_600_000 });
    expect((await visitor.pay()).status).toBe(503);
    const asked = stripe.calls.length;
    await visitor.control('POST', '/clock', { advanceMs: 3_600_000 });
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(10);
    expect(complaints).toHaveBeenLastCalledWith(expect.stringMatching(/^Order \d+ is given up; stripe knows/));
    complaints.mockRestore();
    expect(stripe.calls).toHaveLength(asked);
    expect(await visitor.control('GET', '/orders')).toMatchObject([{ paymentState: 'failed', holdsStock: false }]);
    stripe.lostAnswers = 0;
    stripe.intent = { status: 'succeeded' };
    await visitor.prepare();
    expect((await visitor.pay()).data.status).toBe('paid');
  });

  it('are looked up when the shopper comes back from the bank', async () => {
    stripe.intent = {
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { url: 'https://hooks.stripe.com/3ds' } },
    };
    const visitor = await readyToPay();
    const { data } = await visitor.pay('pm_1', { returnUrl: 'https://shop.example/' });
    expect(data).toMatchObject({ requiresAction: true, nextActionUrl: 'https://hooks.stripe.com/3ds' });
    const status = async () =>
      (await visitor.send<OrderStatus>('GET', `/orders/${data.orderId}/status`)).data.paymentStatus;
    expect(await status()).toBe('requires_action');
    stripe.intent = { status: 'processing' };
    expect(await status()).toBe('processing');
    stripe.intent = { status: 'succeeded' };
    expect(await status()).toBe('succeeded');
  });

  it('are cancelled at Stripe when the cart changes instead', async () => {
    stripe.intent = {
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { url: 'https://hooks.stripe.com/3ds' } },
    };
    const visitor = await readyToPay();
    await visitor.pay('pm_1', { returnUrl: 'https://shop.example/' });
    await visitor.add('guide');
    expect(stripe.calls.at(-1)).toMatchObject({ path: '/v1/payment_intents/pi_1/cancel' });
    expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(10);
  });
});
