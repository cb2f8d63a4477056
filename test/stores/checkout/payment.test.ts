import { describe, expect, it, vi } from 'vitest';
import { PaymentError } from '../../../src/payments/port.js';
import { createLastOrderStorage } from '../../../src/stores/orders/last-order.js';
import { orderTokensOf } from '../../../src/stores/shared/order-tokens.js';
import {
  card,
  changeStore,
  device,
  during,
  fill,
  once,
  ordersOf,
  pageOf,
  pay,
  postage,
  sentTo,
  tabs,
  visit,
  withCheckout,
  world,
  type Visit,
} from '../../helpers/checkout.js';
import type { Mishap } from '../../helpers/world.js';

withCheckout();

describe('paying', () => {
  it('says what is missing without asking the store', async () => {
    const tab = await visit('candle');
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'fields' } });
    expect(Object.keys(tab.store.$state.get().errors)).toContain('shippingAddress.line1');
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('sends nothing by a click on a form that was not complete, whatever is typed afterwards', async () => {
    const tab = await visit('candle');
    await pay(tab);
    expect(tab.store.$state.get().phase).toBe('idle');
    await fill(tab);
    expect(tab.store.$state.get().errors).toEqual({});
    await world.clock.advance(60_000);
    expect(sentTo('/cart/checkout')).toEqual([]);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('asks again where the form was changed after the click', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.edit({ email: 'first@example.com' });
    once('PUT /cart/checkout-data', { kind: 'delay', when: 'before' });
    const paying = tab.store.pay(card('pm_card_visa'), null);
    tab.store.editAddress('shippingAddress', 'city', 'Lo');
    await during(paying);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'changed' }, changes: [] });
    expect(sentTo('/cart/checkout')).toEqual([]);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('reads the ways to send once more where they could not be read', async () => {
    const tab = await visit('candle');
    world.mishap = (_method, path) =>
      path === '/cart/shipping-options' ? { kind: 'status', when: 'before', status: 500 } : null;
    await fill(tab);
    await world.clock.advance(10_000);
    expect(tab.store.$state.get().shipping.status).toBe('failed');
    world.mishap = () => null;
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ problem: { kind: 'total' }, shipping: { status: 'ready' } });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('makes one order of two clicks, and starts the next cart with another token', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const token = tab.shop.cartToken.get();
    await during(Promise.all([tab.store.pay(card('pm_card_visa'), null), tab.store.pay(card('pm_card_visa'), null)]));
    expect(sentTo('/cart/checkout')).toHaveLength(1);
    const page = pageOf(tab);
    expect(page.name).toBe('order');
    expect(tab.shop.cart.$state.get().count).toBe(0);
    expect(orderTokensOf(tab.shop).of(page.name === 'order' ? page.id : '')).toBe(token);
    expect(tab.shop.cartToken.get()).not.toBe(token);
  });

  it('saves what is not saved yet before it pays, and asks again where that changes the total', async () => {
    const tab = await visit('candle');
    tab.store.edit({ email: 'quick@example.com' });
    const address = { countryCode: 'GB', firstName: 'Q', lastName: 'K', line1: '1', postcode: 'NW1 6XE', city: 'L' };
    for (const [field, value] of Object.entries(address))
      tab.store.editAddress('shippingAddress', field as 'city', value);
    await pay(tab);
    expect(tab.store.$state.get().problem).toMatchObject({ kind: 'total' });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it.each(['in this tab', 'in another'])(
    'asks again where a change %s, still on its way, changes the total',
    async (where) => {
      const tab = await visit('candle');
      await fill(tab);
      const other = where === 'in another' ? world.openTab(device) : tab;
      tabs.push(other);
      once('POST /cart/items', { kind: 'late', by: 5_000 });
      void other.shop.cart.add({ productId: 'candle' });
      await pay(tab);
      expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'total' } });
      expect(sentTo('/cart/checkout')).toEqual([]);
      expect(tab.store.total()?.amount).toBe(2400 + 395 + 480);
      await pay(tab);
      expect(pageOf(tab).name).toBe('order');
    },
  );

  it('tells why a card was declined, and takes another one', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await pay(tab, 'pm_card_visa_chargeDeclinedInsufficientFunds');
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'declined', code: 'insufficient_funds' },
    });
    expect(tab.shop.cart.$state.get().count).toBe(1);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('tells what the payment form said', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const refusing = {
      ...card(''),
      createPaymentMethod: () => Promise.reject(new PaymentError('Your card number is invalid.')),
    };
    await during(tab.store.pay(refusing, null));
    expect(tab.store.$state.get().problem).toEqual({ kind: 'payment', text: 'Your card number is invalid.' });
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('shows a changed price by the name of its line, and pays when the shopper says so again', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await world.control('PATCH', '/products/candle', { price: 1500 });
    await pay(tab);
    const { problem, changes } = tab.store.$state.get();
    expect(problem).toEqual({ kind: 'changed' });
    expect(changes).toMatchObject([
      { kind: 'price', name: 'The candle', before: { amount: 1200 }, after: { amount: 1500 } },
    ]);
    expect(tab.store.total()?.amount).toBe(1500 + 395 + 300);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
    await world.control('PATCH', '/products/candle', { price: 1200 });
  });

  it('says the new total where the store charges another than was shown, and pays when the shopper says so again', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const shown = 1200 + 395 + 240;
    expect(tab.store.total()?.amount).toBe(shown);
    await world.control('PATCH', '/settings', { taxInclusive: true });
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({
      problem: { kind: 'total', total: { amount: shown - 240 } },
      changes: [],
    });
    expect(tab.store.total()?.amount).toBe(shown - 240);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
    await world.control('PATCH', '/settings', { taxInclusive: false });
  });

  it('names what is sold out, and that the cart is empty then', async () => {
    const tab = await visit('scarce');
    await fill(tab);
    await world.control('PATCH', '/products/scarce', { stock: 0 });
    await pay(tab);
    expect(tab.store.$state.get().changes).toMatchObject([{ kind: 'stock', name: 'The scarce', after: 0 }]);
    expect(tab.shop.cart.$state.get().count).toBe(0);
    await world.control('PATCH', '/products/scarce', { stock: 3 });
  });

  it('needs no payment for an order that is free', async () => {
    const tab = await visit('download');
    await during(tab.shop.cart.setDiscount('FREE100'));
    expect(tab.store.$state.get().choice?.kind).toBe('free');
    tab.store.edit({ email: 'free@example.com' });
    await pay(tab, 'free');
    expect(await ordersOf('free@example.com')).toMatchObject([{ paymentState: 'paid' }]);
  });

  it('does not ask for the rest of a billing address that was begun before a code made the order free', async () => {
    await changeStore(postage(0, 0));
    const tab = await visit('candle');
    await fill(tab);
    tab.store.edit({ sameAsShipping: false, email: 'billed@example.com' });
    tab.store.editAddress('billingAddress', 'city', 'Leeds');
    await during(tab.shop.cart.setDiscount('FREE100'));
    expect(tab.store.$state.get().choice?.kind).toBe('free');
    await pay(tab, 'free');
    expect(tab.store.$state.get().errors).toEqual({});
    expect(await ordersOf('billed@example.com')).toMatchObject([{ paymentState: 'paid' }]);
    await changeStore();
  });

  it('places an order that is paid by bank transfer', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.choosePayment('bank_transfer');
    await pay(tab, 'bank_transfer');
    expect(pageOf(tab).name).toBe('order');
    expect(tab.shop.cart.$state.get().count).toBe(0);
  });

  it('closes the counter in words while the store is paused', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await world.control('POST', '/paused', { paused: true });
    await pay(tab);
    expect(tab.store.$state.get().problem).toMatchObject({ kind: 'error', error: { code: 'store_paused' } });
    await world.control('POST', '/paused', { paused: false });
  });
});

describe('a checkout without an answer', () => {
  const CHECKOUT = 'POST /cart/checkout';

  it.each<[string, Mishap]>([
    ['dropped after the store acted', { kind: 'drop', when: 'after' }],
    ['never answered after the store acted', { kind: 'hang', when: 'after' }],
    ['answered 500 after the store acted', { kind: 'status', when: 'after', status: 500 }],
    ['carried out late', { kind: 'late', by: 16_000 }],
  ])('%s is found in the cart, and sent once', async (_name, mishap) => {
    const tab = await visit('candle');
    const email = `found${Math.floor(world.clock.now())}@example.com`;
    await fill(tab);
    tab.store.edit({ email });
    await world.clock.advance(2_000);
    once(CHECKOUT, mishap);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
    expect(sentTo('/cart/checkout')).toHaveLength(1);
    expect(await ordersOf(email)).toHaveLength(1);
  });

  it.each<[string, Mishap]>([
    ['dropped before the store acted', { kind: 'drop', when: 'before' }],
    ['answered 502 before the store acted', { kind: 'status', when: 'before', status: 502 }],
  ])('%s is said to have failed, and may be sent again', async (_name, mishap) => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, mishap);
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'uncertain' } });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('ends in the store’s words where it refuses to tell', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, { kind: 'drop', when: 'before' });
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.control('POST', '/paused', { paused: true });
    await during(paying);
    await world.control('POST', '/paused', { paused: false });
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'error', error: { code: 'store_paused' } },
    });
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('is not given up while the store can’t be reached', async () => {
    const tab = await visit('candle');
    await fill(tab);
    world.mishap = (method, path) => {
      if (`${method} ${path}` !== CHECKOUT) return null;
      device.goOffline();
      return { kind: 'drop', when: 'after' };
    };
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.clock.advance(120_000);
    expect(tab.store.$state.get().phase).toBe('unreached');
    world.mishap = () => null;
    device.goOnline();
    await during(paying);
    expect(pageOf(tab).name).toBe('order');
  });

  it('is told soon after the connection is back', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once(CHECKOUT, { kind: 'drop', when: 'before' });
    world.mishap = ((before) => (method: string, path: string) => {
      if (`${method} ${path}` === CHECKOUT) device.goOffline();
      return before(method, path);
    })(world.mishap);
    const paying = tab.store.pay(card('pm_card_visa'), null);
    await world.clock.advance(25_000);
    expect(tab.store.$state.get().phase).toBe('unreached');
    device.goOnline();
    await world.clock.advance(16_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'uncertain' } });
    await paying;
  });
});

describe('a payment that leaves the page', () => {
  async function leaveForBank(): Promise<Visit> {
    const tab = await visit('candle');
    await fill(tab);
    await pay(tab, 'pm_card_threeDSecure2Required');
    return tab;
  }
  const orderOf = ({ shop }: Visit) => createLastOrderStorage(world.key, shop.platform.storage).recall()?.orderId ?? '';

  it('goes to the bank’s page, with the way back', async () => {
    const tab = await leaveForBank();
    expect(tab.store.$state.get().phase).toBe('leaving');
    expect(device.left).toEqual([expect.stringMatching(/^https:\/\/store\.example\/pay\//)]);
  });

  it('refuses to leave for an address that is not https', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { transport } = tab.shop.api;
    expect(transport).toBeTypeOf('function');
    await world.control('POST', '/faults', {
      match: { method: 'POST', path: '/cart/checkout' },
      kind: 'status',
      when: 'after',
      status: 200,
      body: {
        data: {
          orderId: 'ord_x',
          status: 'pending',
          paymentStatus: 'requires_action',
          requiresAction: true,
          nextActionUrl: 'javascript:alert(1)',
        },
      },
    });
    await pay(tab);
    expect(device.left).toEqual([]);
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'unfinished', nextActionUrl: null },
    });
    silence.mockRestore();
  });

  it('comes back by the page’s address to the order', async () => {
    const tab = await leaveForBank();
    device.parameters = new URLSearchParams({ order: orderOf(tab), utm: 'x' });
    tab.kill();
    const back = await visit();
    await vi.waitUntil(() => pageOf(back).name !== 'home');
    expect(pageOf(back)).toEqual({ name: 'order', id: orderOf(tab) });
    expect(device.parameters.toString()).toBe('utm=x');
  });

  it('comes back to the order that took its place', async () => {
    const one = await leaveForBank();
    const first = orderOf(one);
    const two = await visit();
    await pay(two, 'pm_card_visa');
    const second = orderOf(two);
    expect(second).not.toBe(first);
    one.kill();
    device.parameters = new URLSearchParams({ order: first });
    const back = await visit();
    await vi.waitUntil(() => pageOf(back).name !== 'home');
    expect(pageOf(back)).toEqual({ name: 'order', id: second });
    expect(device.parameters.toString()).toBe('');
  });

  it('leaves the order parameter of somebody else alone', async () => {
    device.parameters = new URLSearchParams({ order: 'asc' });
    const tab = await visit('candle');
    expect(pageOf(tab).name).toBe('home');
    expect(device.parameters.get('order')).toBe('asc');
  });

  it('that was abandoned waits, and another way to pay takes its place', async () => {
    const tab = await leaveForBank();
    device.show();
    await world.clock.advance(1_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'unfinished' } });
    await pay(tab, 'pm_card_visa');
    expect(pageOf(tab).name).toBe('order');
  });

  it('that was abandoned goes on nowhere but at the bank, whatever the browser’s storage says', async () => {
    const tab = await leaveForBank();
    const lastOrders = createLastOrderStorage(tab.shop.options.storeKey, tab.shop.platform.storage);
    const lastOrder = lastOrders.recall();
    if (!lastOrder) throw new Error('No order is kept.');
    lastOrders.keep({ ...lastOrder, nextActionUrl: 'javascript:alert(1)' });
    tab.kill();
    const back = await visit();
    await world.clock.advance(1_000);
    expect(back.store.$state.get().problem).toEqual({ kind: 'unfinished', nextActionUrl: null });
    device.left.length = 0;
    back.store.continuePayment();
    expect(device.left).toEqual([]);
  });

  it('that was abandoned is not spoken of any more when the cart has changed since', async () => {
    const tab = await leaveForBank();
    device.show();
    await world.clock.advance(1_000);
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(2_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: null });
    await pay(tab, 'pm_card_visa');
    expect(pageOf(tab).name).toBe('order');
  });

  it('that was abandoned does not come in between when the shopper pays anew', async () => {
    const tab = await leaveForBank();
    const status = `GET /orders/${orderOf(tab)}/status`;
    device.show();
    await world.clock.advance(1_000);
    once(status, { kind: 'late', by: 10_000 });
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await pay(tab, 'pm_card_visa');
    const page = pageOf(tab);
    expect(page.name).toBe('order');
    await world.clock.advance(20_000);
    expect(sentTo('/status').length).toBeGreaterThan(1);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'done', problem: null });
    expect(page).toEqual({ name: 'order', id: orderOf(tab) });
  });

  it('that failed there is told, with the cart a cart again', async () => {
    const tab = await leaveForBank();
    await world.control('POST', `/payments/${orderOf(tab)}`, { outcome: 'failed' });
    device.show();
    await world.clock.advance(1_000);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'failed' } });
    expect(tab.shop.cart.$state.get().count).toBe(1);
  });

  it('that was paid there, or in another tab, ends at the order', async () => {
    const tab = await leaveForBank();
    const orderId = orderOf(tab);
    await world.control('POST', `/payments/${orderId}`, { outcome: 'paid' });
    tab.kill();
    const next = await visit();
    await world.clock.advance(1_000);
    expect(pageOf(next)).toEqual({ name: 'order', id: orderId });
    expect(next.shop.cart.$state.get().count).toBe(0);
  });
});
