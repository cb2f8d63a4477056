import { describe, expect, it } from 'vitest';
import { createStoreApp } from '../../demo/store/app.js';
import { stripeGateway } from '../../demo/store/payments/stripe.js';
import { storeForTests } from './harness.js';

const memory = { databaseUrl: 'file::memory:', mode: 'production', publicOrigin: 'http://store.test' } as const;

describe('a store in production', () => {
  it('does not start without a way to take money', async () => {
    await expect(createStoreApp(memory)).rejects.toThrow(/STRIPE_SECRET_KEY.*PAYMENTS=simulator/);
    await expect(createStoreApp({ ...memory, stripeSecretKey: '' })).rejects.toThrow('STRIPE_SECRET_KEY');
  });
});

describe('a store in production that is told to simulate', () => {
  const store = storeForTests({
    mode: 'production',
    publicOrigin: 'http://store.test',
    payments: 'simulator',
    stripeSecretKey: 'sk_test_unused',
  });

  it('takes no money, with its own bank’s page', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    const { data } = await visitor.pay('pm_card_threeDSecure2Required', { returnUrl: 'http://store.test/' });
    expect((await store.app.fetch(new Request(data.nextActionUrl ?? ''))).status).toBe(200);
  });
});

describe('a store that Stripe takes the money for', () => {
  const answer = () =>
    Response.json({
      ...{ id: 'pi_1', object: 'payment_intent', status: 'requires_action' },
      next_action: { type: 'redirect_to_url', redirect_to_url: { url: 'https://hooks.stripe.com/3ds' } },
    });
  const gateway = stripeGateway({ secretKey: 'sk_test_double', fetch: () => Promise.resolve(answer()) });
  const store = storeForTests({ gateway });

  it('has no page on which anybody confirms a payment', async () => {
    const visitor = await store.visit();
    await visitor.add('guide');
    await visitor.send('PUT', '/cart/checkout-data', { email: 'sam@example.com' });
    const { data } = await visitor.pay('pm_1', { returnUrl: 'https://shop.example/' });
    expect(data.requiresAction).toBe(true);
    for (const path of ['style.css', 'pay_anything', data.orderId]) {
      const page = await store.app.fetch(new Request(`http://store.test/pay/${path}`));
      expect(page.status).toBe(404);
      expect(await page.json()).toMatchObject({ error: { code: 'not_found' } });
    }
  });
});
