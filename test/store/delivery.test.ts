import { describe, expect, it } from 'vitest';
import type { CartMessage } from '../../src/contract/cart.js';
import type { Order } from '../../src/contract/order.js';
import type { StoreInfo } from '../../src/contract/store.js';
import { storeForTests, type Visitor } from './harness.js';
import { seed } from './seed.js';

const store = storeForTests();

const remaining = async (visitor: Visitor): Promise<CartMessage | undefined> =>
  (await visitor.send('GET', '/cart')).data.messages?.find(({ code }) => code === 'free_shipping_remaining');

describe('what is missing for free delivery', () => {
  it('is said with its amount, before and after the address is known, and is gone when it is reached', async () => {
    const visitor = await store.visit();
    expect(await remaining(visitor)).toBeUndefined();
    await visitor.add('hand-poured-candle');
    const said = { type: 'info', message: 'Add £76.00 for free delivery.', amount: { amount: 7600, currency: 'GBP' } };
    expect(await remaining(visitor)).toMatchObject(said);
    await visitor.prepare();
    expect(await remaining(visitor)).toMatchObject(said);
    await visitor.add('hand-poured-candle', 4);
    expect(await remaining(visitor)).toBeUndefined();
  });

  it('counts after the discount, as the price of sending does, and not where a code sends for free', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.send('POST', '/cart/discount', { code: 'FIVER' });
    expect((await remaining(visitor))?.amount?.amount).toBe(8100);
    await visitor.send('DELETE', '/cart/discount');
    await visitor.send('POST', '/cart/discount', { code: 'POSTFREE' });
    expect(await remaining(visitor)).toBeUndefined();
  });

  it('is not said where nothing is ever sent for free, nor of what is not sent', async () => {
    const visitor = await store.visit({ ...seed, country: 'US' });
    await visitor.add('hand-poured-candle');
    expect(await remaining(visitor)).toBeUndefined();
  });
});

describe('an order', () => {
  it('tells how it is sent, and within how many working days', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    const { data } = await visitor.pay();
    const order = await visitor.send<Order>('GET', `/orders/${data.orderId}`);
    expect(order.data).toMatchObject({
      paymentInstructions: null,
      shippingOption: { name: 'Tracked 48', estimatedMinDays: 2, estimatedMaxDays: 3 },
    });
  });

  it('tells where to send the money as long as it waits for it', async () => {
    const visitor = await store.visit();
    await visitor.add('hand-poured-candle');
    await visitor.prepare();
    const { data } = await visitor.pay('bank_transfer');
    const read = async () => (await visitor.send<Order>('GET', `/orders/${data.orderId}`)).data.paymentInstructions;
    expect(await read()).toBe('Please pay to account 00000000.');
    await visitor.control('POST', '/clock', { advanceMs: 8 * 86_400_000 });
    expect(await read()).toBeNull();
  });
});

it('the store tells its time zone and how things are sent back, where it says so', async () => {
  const plain = (await (await store.visit()).send<StoreInfo>('GET', '')).data;
  expect(plain).not.toHaveProperty('timezone');
  const more = { timezone: 'Asia/Tokyo', returnsSummary: 'Send it back.' };
  const visitor = await store.visit({ ...seed, ...more });
  expect((await visitor.send<StoreInfo>('GET', '')).data).toMatchObject(more);
  await expect(store.visit({ ...seed, timezone: 'Mars/Olympus' })).rejects.toThrow('timezone');
});
