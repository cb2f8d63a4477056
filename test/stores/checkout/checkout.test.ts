import { describe, expect, it } from 'vitest';
import {
  card,
  device,
  during,
  fill,
  meanwhile,
  once,
  orderOf,
  pageOf,
  pay,
  reload,
  sentTo,
  visit,
  withCheckout,
  world,
} from '../../helpers/checkout.js';
import type { Mishap } from '../../helpers/world.js';

withCheckout();

describe('while it is typed', () => {
  it('starts with the visitor’s country, and shows what the order will cost there', async () => {
    const tab = await visit('candle');
    await world.clock.advance(1_000);
    const { form, estimate } = tab.store.$state.get();
    expect(form.shippingAddress.countryCode).toBe('GB');
    expect(estimate?.total.amount).toBeGreaterThan(1200);
    expect(tab.store.total()).toBe(estimate?.total);
  });

  it('shows what the order will cost for what comes into the cart only after the country is known', async () => {
    const tab = await visit();
    for (const name of ['shippingAddress', 'billingAddress'] as const) {
      tab.store.editAddress(name, 'countryCode', 'DE');
    }
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().estimate).toBeNull();
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(1_000);
    expect(tab.store.total()?.amount).toBe(1200 + 995 + 228);
    expect(sentTo('/cart/estimate')).toHaveLength(1);
  });

  it('takes the estimate away with the last thing that has to be sent', async () => {
    const tab = await visit('candle', 'download');
    await world.clock.advance(1_000);
    expect(tab.store.total()?.amount).toBe(1200 + 900 + 395 + 420);
    const line = tab.shop.cart.$state.get().lines.find(({ name }) => name !== 'The download');
    if (line) await during(tab.shop.cart.setQuantity(line, 0));
    await world.clock.advance(1_000);
    expect(tab.store.$state.get().estimate).toBeNull();
    expect(tab.store.total()?.amount).toBe(900 + 180);
  });

  it('saves once the shopper pauses, chooses the first way to send, and takes over the cart’s totals', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const { shipping, estimate, errors } = tab.store.$state.get();
    expect(sentTo('/checkout-data')).toHaveLength(1);
    expect(shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, { name: 'Fast' }] });
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.name).toBe('Slow');
    expect(estimate).toBeNull();
    expect(errors).toEqual({});
    expect(tab.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('shows no total without the way to send while that is being chosen, and takes the order meanwhile', async () => {
    const tab = await visit('candle');
    await world.clock.advance(1_000);
    const shown = new Set<number | undefined>();
    const look = () => void shown.add(tab.store.total()?.amount);
    const stops = [tab.store.$state.listen(look), tab.shop.cart.$state.listen(look)];
    let paying = Promise.resolve();
    meanwhile('POST /cart/shipping-option', () => {
      paying = tab.store.pay(card('pm_card_visa'), null);
    });
    await fill(tab);
    await during(paying);
    stops.forEach((stop) => stop());
    expect(tab.store.$state.get().problem).toBeNull();
    expect(pageOf(tab).name).toBe('order');
    shown.delete(undefined);
    expect([...shown]).toEqual([1200 + 395 + 240]);
  });

  it('keeps the choice while it is offered, and takes the first of another country', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const fast = tab.store.$state.get().shipping.options[1]?.id ?? '';
    tab.store.chooseShipping(fast);
    expect(tab.store.$state.get().shipping.chosen).toBe(fast);
    tab.store.editAddress('shippingAddress', 'line1', '2 Road');
    await world.clock.advance(2_000);
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.id).toBe(fast);
    tab.store.editAddress('shippingAddress', 'countryCode', 'US');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().states['US']?.length).toBeGreaterThan(10);
    tab.store.editAddress('shippingAddress', 'postcode', '78701');
    tab.store.editAddress('shippingAddress', 'state', 'TX');
    await world.clock.advance(2_000);
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.name).toBe('Air');
  });

  it('sends only the newest, one at a time, and loses nothing that is typed meanwhile', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once('PUT /cart/checkout-data', { kind: 'delay', when: 'before' });
    tab.store.editAddress('shippingAddress', 'city', 'Lo');
    tab.store.leave('shippingAddress.city');
    await world.clock.idle();
    tab.store.editAddress('shippingAddress', 'city', 'Leeds');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().form.shippingAddress.city).toBe('Leeds');
    const data = await during(
      tab.shop.api.transport<{ data: { shippingAddress: { city: string } } }>('GET', '/cart/checkout-data', {
        cart: true,
      }),
    );
    expect(data.data.shippingAddress.city).toBe('Leeds');
  });

  it('puts what the store refuses beside its field, and takes it away when it is mended', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'postcode', 'nonsense');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toHaveProperty(['shippingAddress.postcode']);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9GU');
    expect(tab.store.$state.get().errors).toEqual({});
  });

  it('estimates for a place that the store does not have, and comes right again with the one it had', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const fast = tab.store.$state.get().shipping.options[1]?.id ?? '';
    tab.store.chooseShipping(fast);
    await world.clock.advance(1_000);
    const before = tab.store.total();
    expect(before?.amount).toBe(1200 + 595 + 240);

    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'unknown', options: [], chosen: null });
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('unknown');
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
    expect(tab.store.$state.get().isEstimateCurrent).toBe(true);

    tab.store.editAddress('shippingAddress', 'countryCode', 'US');
    expect(tab.store.$state.get()).toMatchObject({
      estimate: { total: { amount: 1200 + 995 + 228 } },
      isEstimateCurrent: false,
    });
    await world.clock.advance(5_000);
    expect(tab.store.$state.get()).toMatchObject({
      estimate: { total: { amount: 1200 + 1295 } },
      isEstimateCurrent: true,
    });

    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    const { shipping, estimate } = tab.store.$state.get();
    expect(shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, { name: 'Fast' }], chosen: fast });
    expect(estimate).toBeNull();
    expect(tab.store.total()).toEqual(before);
  });

  it('follows the country also where it changes while the address before is saved', async () => {
    const tab = await visit('candle');
    meanwhile('PUT /cart/checkout-data', () => tab.store.editAddress('shippingAddress', 'countryCode', 'DE'));
    await fill(tab);
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('unknown');
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'ready', options: [{}, {}] });
    expect(tab.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('follows the country also where it changes while the options of the one before are read', async () => {
    const tab = await visit('candle');
    meanwhile('GET /cart/shipping-options', () => tab.store.editAddress('shippingAddress', 'countryCode', 'DE'));
    await fill(tab);
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'unknown', options: [], chosen: null });
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 995 + 228);
  });

  it('keeps estimating for the typed place after a reload', async () => {
    const first = await visit('candle');
    await fill(first);
    first.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(2_000);
    const second = await reload(first);
    await world.clock.advance(5_000);
    const { form, shipping, estimate } = second.store.$state.get();
    expect(form.shippingAddress.countryCode).toBe('DE');
    expect(shipping.status).toBe('unknown');
    expect(estimate?.total.amount).toBe(1200 + 995 + 228);
    second.store.editAddress('shippingAddress', 'countryCode', 'GB');
    await world.clock.advance(5_000);
    expect(second.store.$state.get().shipping.status).toBe('ready');
    expect(second.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('leaves the ways to send in sight while a postcode is mended', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9G');
    expect(tab.store.$state.get().shipping).toMatchObject({ status: 'unknown', options: [{}, {}] });
    await world.clock.advance(600);
    expect(tab.store.$state.get().estimate?.total.amount).toBe(1200 + 395 + 240);
    tab.store.editAddress('shippingAddress', 'postcode', 'N1 9GU');
    await world.clock.advance(5_000);
    expect(tab.store.$state.get().shipping.status).toBe('ready');
    expect(tab.store.$state.get().estimate).toBeNull();
  });

  it('forgets what was said about an address when its country changes, and saves it again', async () => {
    const tab = await visit('candle');
    await fill(tab);
    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().errors).toHaveProperty(['shippingAddress.postcode']);
    world.sent = [];
    tab.store.editAddress('shippingAddress', 'countryCode', 'GB');
    expect(tab.store.$state.get().errors).toEqual({});
    await world.clock.advance(2_000);
    const { errors, saving } = tab.store.$state.get();
    expect({ errors, saving }).toEqual({ errors: {}, saving: 'idle' });
    expect(sentTo('/checkout-data')).toHaveLength(1);
  });

  it('hears nothing of an address that is another one by now', async () => {
    const tab = await visit('candle');
    await fill(tab);
    meanwhile('PUT /cart/checkout-data', () => tab.store.editAddress('shippingAddress', 'countryCode', 'GB'));
    tab.store.editAddress('shippingAddress', 'countryCode', 'DE');
    await world.clock.advance(5_000);
    const { errors, saving } = tab.store.$state.get();
    expect({ errors, saving }).toEqual({ errors: {}, saving: 'idle' });
  });

  it('saves again what stood there before a save whose answer was lost', async () => {
    const tab = await visit('candle');
    await fill(tab);
    once('PUT /cart/checkout-data', { kind: 'drop', when: 'after' });
    tab.store.editAddress('shippingAddress', 'line1', '2 Road');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('failed');
    tab.store.editAddress('shippingAddress', 'line1', '1 Road');
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('idle');
    const { data } = await during(
      tab.shop.api.transport<{ data: { shippingAddress: { line1: string } } }>('GET', '/cart/checkout-data', {
        cart: true,
      }),
    );
    expect(data.shippingAddress.line1).toBe('1 Road');
  });

  it('says that it is not saved while the store can’t be reached, and saves when it can', async () => {
    const tab = await visit('candle');
    device.goOffline();
    await fill(tab);
    expect(tab.store.$state.get().saving).toBe('failed');
    device.goOnline();
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().saving).toBe('idle');
    expect(tab.store.$state.get().shipping.status).toBe('ready');
  });

  it('is there again in another page', async () => {
    const first = await visit('candle');
    await fill(first);
    first.kill();
    const second = await visit();
    expect(second.store.$state.get().form).toMatchObject({
      email: 'sam@example.com',
      shippingAddress: { city: 'London' },
    });
    await world.clock.advance(1_000);
    expect(second.store.$state.get().shipping.status).toBe('ready');
    expect(sentTo('/checkout-data').filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('says that a way to send was refused, and takes the order with the one that is shown', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [slow, fast] = tab.store.$state.get().shipping.options;
    once('POST /cart/shipping-option', { kind: 'status', when: 'before', status: 422 });
    tab.store.chooseShipping(fast?.id ?? '');
    await world.clock.advance(1_000);
    expect(tab.store.$state.get().shipping.chosen).toBe(slow?.id);
    expect(tab.store.$state.get().errors).toHaveProperty('shippingOptionId');
    await pay(tab);
    expect((await orderOf(tab))?.totals.shipping?.amount).toBe(395);
  });

  it.each<[string, Mishap]>([
    ['answered 500 after the store acted', { kind: 'status', when: 'after', status: 500 }],
    ['dropped before it arrived', { kind: 'drop', when: 'before' }],
  ])('a way to send that was %s stays chosen, is said not to be saved, and is sent again', async (_name, mishap) => {
    const tab = await visit('candle');
    await fill(tab);
    const [, fast] = tab.store.$state.get().shipping.options;
    once('POST /cart/shipping-option', mishap);
    tab.store.chooseShipping(fast?.id ?? '');
    await world.clock.advance(1_000);
    expect(tab.store.$state.get().shipping).toMatchObject({ chosen: fast?.id, isUnsaved: true });
    await world.clock.advance(20_000);
    expect(tab.store.$state.get().shipping).toMatchObject({ chosen: fast?.id, isUnsaved: false });
    expect(tab.shop.cart.$state.get().cart?.shippingOption?.name).toBe('Fast');
    await pay(tab);
    expect((await orderOf(tab))?.totals.shipping?.amount).toBe(595);
  });

  it('asks again for what an order will cost where the store could not tell', async () => {
    once('POST /cart/estimate', { kind: 'status', when: 'before', status: 500 });
    const tab = await visit('candle');
    await world.clock.advance(1_000);
    expect(tab.store.$state.get().estimate).toBeNull();
    await world.clock.advance(20_000);
    expect(tab.store.total()?.amount).toBe(1200 + 395 + 240);
  });

  it('saves by itself what the store could not take at first', async () => {
    const tab = await visit('candle');
    once('PUT /cart/checkout-data', { kind: 'status', when: 'before', status: 500 });
    await fill(tab);
    expect(tab.store.$state.get().saving).toBe('failed');
    await world.clock.advance(20_000);
    expect(tab.store.$state.get()).toMatchObject({ saving: 'idle', shipping: { status: 'ready' } });
  });

  it('takes the last of several ways to send, though one before it failed', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [slow, fast] = tab.store.$state.get().shipping.options;
    once('POST /cart/shipping-option', { kind: 'hang', when: 'after' });
    tab.store.chooseShipping(fast?.id ?? '');
    await world.clock.idle();
    for (const option of [slow, fast]) tab.store.chooseShipping(option?.id ?? '');
    await world.clock.advance(20_000);
    expect(tab.store.$state.get().shipping.chosen).toBe(fast?.id);
    expect((await world.cartOf(device))?.shippingOption?.name).toBe('Fast');
    expect(sentTo('/cart/shipping-option')).toHaveLength(3);
  });

  it('offers ways to send as soon as something has to be sent', async () => {
    const tab = await visit('download');
    await fill(tab);
    expect(tab.store.$state.get().shipping.options).toEqual([]);
    for (let times = 0; times < 2; times++) {
      await during(tab.shop.cart.add({ productId: 'candle' }));
      await world.clock.advance(2_000);
      expect(tab.store.$state.get().shipping).toMatchObject({ status: 'ready', options: [{ name: 'Slow' }, {}] });
      expect((await world.cartOf(device))?.shippingOption?.name).toBe('Slow');
      const candle = tab.shop.cart.$state.get().lines.find(({ name }) => name === 'The candle');
      if (candle) await during(tab.shop.cart.setQuantity(candle, 0));
      await world.clock.advance(2_000);
      expect(tab.store.$state.get().shipping.options).toEqual([]);
    }
    await during(tab.shop.cart.add({ productId: 'candle' }));
    await world.clock.advance(2_000);
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('starts with a country that the page learns later', async () => {
    const tab = await visit();
    tab.store.suggestCountry('de');
    expect(tab.store.$state.get().form.shippingAddress.countryCode).toBe('DE');
    tab.store.suggestCountry('us');
    expect(tab.store.$state.get().form.shippingAddress.countryCode).toBe('DE');
  });

  it('asks for no address of digital goods', async () => {
    const tab = await visit('download');
    expect(tab.store.$state.get().rules.requiresShipping).toBe(false);
    tab.store.edit({ email: 'digital@example.com' });
    await pay(tab);
    expect(pageOf(tab)).toMatchObject({ name: 'order' });
  });
});
