import { describe, expect, it } from 'vitest';
import { createLastOrderStorage } from '../../../src/stores/orders/last-order.js';
import {
  card,
  device,
  during,
  fill,
  FREE_CODE,
  meanwhile,
  orderOf,
  pageOf,
  pay,
  sentTo,
  tabs,
  visit,
  visitIn,
  withCheckout,
  world,
} from '../../helpers/checkout.js';

withCheckout();

const CHECKOUT = 'POST /cart/checkout';
const saves = () => sentTo('/checkout-data').filter((request) => request.startsWith('PUT'));

describe('while the order is sent', () => {
  it('another way to send is none for the next cart', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [, fast] = tab.store.$state.get().shipping.options;
    meanwhile(CHECKOUT, () => tab.store.chooseShipping(fast?.id ?? ''));
    world.sent = [];
    await pay(tab);
    await world.clock.advance(30_000);
    expect((await orderOf(tab))?.totals.shipping?.amount).toBe(395);
    expect(sentTo('/cart/shipping-option')).toEqual([]);
    expect(tab.store.$state.get()).toMatchObject({ errors: {}, shipping: { chosen: null, isUnsaved: false } });
  });

  it('nothing that is typed reaches the next cart before there is one', async () => {
    const tab = await visit('candle');
    await fill(tab);
    meanwhile(CHECKOUT, () => {
      tab.store.editAddress('shippingAddress', 'line1', '9 New Road');
      tab.store.leave('shippingAddress.line1');
    });
    world.sent = [];
    await pay(tab);
    await world.clock.advance(30_000);
    expect(pageOf(tab).name).toBe('order');
    expect(saves()).toEqual([]);
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(5_000);
    expect(saves()).toHaveLength(1);
    expect(tab.store.$state.get().shipping.status).toBe('ready');
  });

  it('a code is of this cart, and is not put on the next one', async () => {
    const tab = await visit('candle');
    await fill(tab);
    let outcome: Promise<unknown> = Promise.resolve();
    meanwhile(CHECKOUT, () => {
      outcome = tab.shop.cart.setDiscount(FREE_CODE.code).catch((error: unknown) => error);
    });
    await pay(tab);
    expect(await during(outcome)).toMatchObject({ kind: 'refused', code: 'cart_gone' });
    await during(tab.shop.cart.add({ productId: 'candle' }));
    expect((await world.cartOf(device))?.discountCode ?? null).toBeNull();
    expect(tab.shop.cart.$state.get().count).toBe(1);
  });

  it('what is added is for the next cart', async () => {
    const tab = await visit('candle');
    await fill(tab);
    meanwhile(CHECKOUT, () => void tab.shop.cart.add({ productId: 'soap' }));
    await pay(tab);
    await world.clock.advance(5_000);
    expect((await world.cartOf(device))?.items.map(({ productName }) => productName)).toEqual(['The soap']);
  });

  it('another way to pay does not change how the order was paid', async () => {
    const tab = await visitIn(world.openTab(device, { stripeKey: 'pk_test_1' }), 'candle');
    await fill(tab);
    tab.store.choosePayment('bank_transfer');
    expect(tab.store.$state.get().choice?.kind).toBe('offline');
    await world.clock.advance(2_000);
    meanwhile(CHECKOUT, () => tab.store.choosePayment('card'));
    await pay(tab, 'bank_transfer');
    expect(tab.store.$state.get().choice?.kind).toBe('stripe');
    const lastOrder = createLastOrderStorage(world.key, tab.shop.platform.storage).recall();
    expect(lastOrder).toMatchObject({ settled: true, paysLater: true });
  });
});

describe('an order in another tab', () => {
  it('leaves the form for the next cart, which the store is told anew', async () => {
    const one = await visit('candle');
    await fill(one);
    const two = await visit();
    await world.clock.advance(1_000);
    one.store.edit({ notes: 'Ring twice.', terms: true });
    await pay(two);
    expect(pageOf(two).name).toBe('order');
    await world.clock.advance(5_000);
    expect(one.store.$state.get()).toMatchObject({
      form: { email: 'sam@example.com', notes: '', terms: false },
      shipping: { status: 'unknown', chosen: null },
    });
    await during(one.shop.cart.add({ productId: 'soap' }));
    await world.clock.advance(5_000);
    expect(await world.cartOf(device)).toMatchObject({ hasShippingAddress: true, shippingOption: { name: 'Slow' } });
    await pay(one);
    expect(pageOf(one).name).toBe('order');
  });

  it('keeps a save that waited for it from the next cart', async () => {
    const one = await visit('candle');
    await fill(one);
    const two = await visit();
    await world.clock.advance(1_000);
    meanwhile(CHECKOUT, () => {
      one.store.editAddress('shippingAddress', 'line1', '9 New Road');
      one.store.leave('shippingAddress.line1');
    });
    world.sent = [];
    await during(two.store.pay(card('pm_card_visa'), null));
    await world.clock.advance(10_000);
    expect(saves()).toEqual([]);
    expect(tabs).toHaveLength(2);
  });
});

describe('while the browser is on its way to the bank', () => {
  it('what is typed waits, and is saved when the shopper is back', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await pay(tab, 'pm_card_threeDSecure2Required');
    expect(tab.store.$state.get().phase).toBe('leaving');
    world.sent = [];
    tab.store.editAddress('shippingAddress', 'line1', '9 New Road');
    await world.clock.advance(5_000);
    expect(saves()).toEqual([]);
    device.show();
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().phase).toBe('idle');
    expect(saves()).toHaveLength(1);
  });
});
