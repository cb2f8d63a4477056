import { afterEach, describe, expect, it } from 'vitest';
import {
  card,
  changeStore,
  device,
  during,
  fill,
  FREE_CODE,
  heldCard,
  orderOf,
  pageOf,
  pay,
  postage,
  sentTo,
  tabs,
  visit,
  withCheckout,
  world,
} from '../../helpers/checkout.js';

withCheckout();
afterEach(() => changeStore());

const vatOf = (rate: number) => ({ taxes: [{ country: 'GB', name: 'VAT', rate }] });
const SHOWN = 1200 + 395 + 240;

describe('a click on the pay button', () => {
  it('orders nothing where the merchant has raised tax and shipping since, says the new total, and pays it by the next', async () => {
    const tab = await visit('candle');
    await fill(tab);
    expect(tab.store.total()?.amount).toBe(SHOWN);
    await changeStore({ ...vatOf(0.5), ...postage(1500, 2000) });
    await pay(tab);
    const total = 1200 + 1500 + 600;
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'total', total: { amount: total } },
    });
    expect(tab.store.total()?.amount).toBe(total);
    expect(sentTo('/cart/checkout')).toEqual([]);
    await pay(tab);
    expect((await orderOf(tab))?.totals.total.amount).toBe(total);
  });

  it('pays no other currency', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await changeStore({ currency: 'EUR' });
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({
      problem: { kind: 'changed' },
      changes: [{ kind: 'price', before: { currency: 'GBP' }, after: { currency: 'EUR' } }],
    });
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('tells by name what costs something else, before it is ordered', async () => {
    const tab = await visit('candle');
    await fill(tab);
    await world.control('PATCH', '/products/candle', { price: 1500 });
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({
      problem: { kind: 'changed' },
      changes: [{ name: 'The candle', kind: 'price', before: { amount: 1200 }, after: { amount: 1500 } }],
    });
    expect(sentTo('/cart/checkout')).toEqual([]);
  });

  it('orders nothing where the cart can’t be read once more, and says what to do', async () => {
    const tab = await visit('candle');
    await fill(tab);
    world.mishap = (method, path) => (`${method} ${path}` === 'GET /cart' ? { kind: 'drop', when: 'before' } : null);
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({
      phase: 'idle',
      problem: { kind: 'error', error: { kind: 'unanswered' } },
    });
    expect(sentTo('/cart/checkout')).toEqual([]);
    world.mishap = () => null;
    await pay(tab);
    expect(pageOf(tab).name).toBe('order');
  });

  it('takes the total that the store says with its refusal, though the cart can’t be read', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const money = (amount: number) => ({ amount, currency: 'GBP', formatted: `£${amount / 100}` });
    await world.control('POST', '/faults', {
      match: { method: 'POST', path: '/cart/checkout' },
      kind: 'status',
      when: 'before',
      status: 409,
      body: {
        error: { code: 'cart_changed', message: '' },
        changes: [{ kind: 'total', before: money(SHOWN), after: money(2000), causes: ['tax'] }],
      },
    });
    let reads = 0;
    world.mishap = (method, path) =>
      `${method} ${path}` === 'GET /cart' && ++reads > 1 ? { kind: 'drop', when: 'before' } : null;
    await pay(tab);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'total', total: money(2000) } });
    expect(sentTo('/cart/checkout')).toHaveLength(1);
  });

  it('ends at the order where the cart turns out to be one', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const held = heldCard();
    const paying = tab.store.pay(held.form, null);
    await world.clock.advanceUntil(held.isAsked);
    const token = tab.shop.cartToken.get();
    // By somebody who has the same cart in another browser.
    const order = await world.app.fetch(
      new Request(`https://store.example/v3/public/${world.key}/cart/checkout`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${world.key}`, 'X-Cart-Token': token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ paymentMethod: 'pm_card_visa' }),
      }),
    );
    expect(order.status).toBe(200);
    held.release();
    await during(paying);
    expect(pageOf(tab).name).toBe('order');
    expect(sentTo('/cart/checkout')).toEqual([]);
  });
});

describe('while the payment form waits for its bank', () => {
  it('another way to send is another order: nothing is ordered, and the choice stands', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [, fast] = tab.store.$state.get().shipping.options;
    const held = heldCard();
    const paying = tab.store.pay(held.form, null);
    await world.clock.advanceUntil(held.isAsked);
    tab.store.chooseShipping(fast?.id ?? '');
    held.release();
    await during(paying);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'changed' }, changes: [] });
    expect(sentTo('/cart/checkout')).toEqual([]);
    await world.clock.advance(2_000);
    await pay(tab);
    expect((await orderOf(tab))?.totals.shipping?.amount).toBe(595);
  });

  it.each([
    ['a code', (tab: Awaited<ReturnType<typeof visit>>) => tab.shop.cart.setDiscount(FREE_CODE.code)],
    ['an addition', (tab: Awaited<ReturnType<typeof visit>>) => tab.shop.cart.add({ productId: 'soap' })],
  ])('%s is of this order: nothing is ordered without it', async (_name, act) => {
    const tab = await visit('candle');
    await fill(tab);
    const before = tab.store.total()?.amount;
    const held = heldCard();
    const paying = tab.store.pay(held.form, null);
    await world.clock.advanceUntil(held.isAsked);
    void act(tab);
    held.release();
    await during(paying);
    expect(tab.store.$state.get()).toMatchObject({ phase: 'idle', problem: { kind: 'changed' } });
    expect(sentTo('/cart/checkout')).toEqual([]);
    await world.clock.advance(2_000);
    expect(tab.store.total()?.amount).not.toBe(before);
  });

  it('a way to send that another tab has chosen is not taken for the one that is marked here', async () => {
    const tab = await visit('candle');
    await fill(tab);
    const [slow, fast] = tab.store.$state.get().shipping.options;
    const other = world.openTab(device);
    tabs.push(other);
    await world.clock.advance(1_000);
    await during(
      other.shop.api.transport('POST', '/cart/shipping-option', {
        cart: true,
        body: { shippingOptionId: fast?.id },
      }),
    );
    await during(other.shop.cart.refresh());
    expect(tab.store.$state.get().shipping.chosen).toBe(slow?.id);
    await during(tab.store.pay(card('pm_card_visa'), null));
    if (pageOf(tab).name !== 'order') await pay(tab);
    expect((await orderOf(tab))?.totals.shipping?.amount).toBe(395);
  });
});
