import { expect, it, vi } from 'vitest';
import type { Product } from '../../src/contract/product.js';
import type { PaymentGateway } from '../../demo/store/payments/port.js';
import { simulator } from '../../demo/store/payments/simulator.js';
import { storeForTests } from './harness.js';

/** Fails by its own fault with one kind of card. */
const gateway: PaymentGateway = {
  ...simulator,
  start: (order, origin) =>
    order.paymentMethod === 'pm_broken'
      ? Promise.reject(new TypeError('undefined is not a function'))
      : simulator.start(order, origin),
};
const store = storeForTests({ gateway });

it('settles an order whose payment can’t be started as failed: stock and code come back, and the cart can be ordered', async () => {
  const visitor = await store.visit();
  await visitor.add('last-ten', 4);
  await visitor.send('POST', '/cart/discount', { code: 'ONCE' });
  await visitor.prepare();
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const refused = await visitor.pay('pm_broken');
  expect(complaints).toHaveBeenCalledOnce();
  complaints.mockRestore();
  expect([refused.status, refused.error.code]).toEqual([422, 'payment_declined']);
  expect(refused.error.message).toBe('The card could not be processed just now. Please try again.');
  expect((await visitor.send<Product>('GET', '/products/last-ten')).data.inventoryCount).toBe(10);
  expect((await visitor.pay()).data.status).toBe('paid');
  expect(await visitor.control('GET', '/orders')).toMatchObject([
    { paymentState: 'paid', holdsStock: true },
    { paymentState: 'failed', holdsStock: false },
  ]);
});
