import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/order/define.js';
import type { VitrineEventMap } from '../../src/base/events.js';
import type { VitrineOrder } from '../../src/elements/order/order.js';
import { createLastOrderStorage } from '../../src/stores/orders/last-order.js';
import { orderTokensOf } from '../../src/stores/shared/order-tokens.js';
import { checkoutSeed } from './checkout-stage.js';
import {
  clearStage,
  isFocused,
  makeStore,
  part,
  parts,
  payload,
  stage,
  textOf,
  until,
  type StageOptions,
} from './stage.js';

describe('vitrine-order', () => {
  afterEach(clearStage);

  /** An order as the visitor placed it, by the store's own endpoints. */
  async function place(
    paymentMethod: string,
    { seed = {}, settings = {}, locale = 'en', nextActionUrl, ...options }: PlaceOptions = {},
  ) {
    const store = await makeStore({ ...checkoutSeed, ...seed });
    await store.control('PATCH', '/settings', settings);
    const host = await stage(store, html`<vitrine-order></vitrine-order>`, { locale, ...options });
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    const placed: unknown[] = [];
    host.addEventListener('vitrine-order-placed', ({ detail }) => placed.push(detail));
    await shop.cart.add({ productId: 'candle' });
    const call = <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
      shop.api.transport<{ data: T }>(method, path, { body, cart: true });
    const shippingAddress = {
      firstName: 'Sam',
      lastName: 'Buyer',
      line1: '1 Road',
      city: 'London',
      postcode: 'NW1 6XE',
      countryCode: 'GB',
    };
    await call('PUT', '/cart/checkout-data', { email: 'sam@example.com', shippingAddress, sameAsShipping: true });
    const { data } = await call<{ id: string }[]>('GET', '/cart/shipping-options');
    await call('POST', '/cart/shipping-option', { shippingOptionId: data[0]?.id });
    const result = await call<{ orderId: string; nextActionUrl: string | null }>('POST', '/cart/checkout', {
      paymentMethod,
    });
    const { orderId } = result.data;
    const paysLater = paymentMethod === 'bank_transfer';
    createLastOrderStorage(store.key, shop.platform.storage).keep({
      orderId,
      number: null,
      paysLater,
      nextActionUrl: nextActionUrl ?? result.data.nextActionUrl,
      settled: false,
    });
    shop.route.open({ name: 'order', id: orderId });
    const order = host.querySelector('vitrine-order') as VitrineOrder;
    return { store, host, shop, order, orderId, placed };
  }

  const heading = (order: VitrineOrder) => textOf(order, 'h2');
  const shows = (order: VitrineOrder, text: string) =>
    until(order, () => parts(order, 'h2').length && heading(order).includes(text), text);

  it('is accessible as a confirmation, and shows what the store says of the order', async () => {
    const { order, placed, orderId, shop } = await place('pm_card_visa');
    await shows(order, 'Thank you');
    await until(order, () => placed.length, 'the event');
    expect(textOf(order, '.line-name')).to.equal('Candle');
    expect(textOf(order, '.sum.total dd')).to.equal('£18.35');
    expect(textOf(order, 'address')).to.contain('1 Road');
    expect(textOf(order, '.header')).to.contain('A confirmation is on its way to').and.to.contain('sam@example.com');
    expect(parts(order, '.done')).to.have.length(1);
    const days = /^Arrives \w{3},? \d?\d? ?\w+/;
    expect(textOf(order, '[part=arrival]')).to.match(days);
    const [detail] = placed as [VitrineEventMap['vitrine-order-placed']['detail']];
    expect([placed.length, detail.orderId, detail.total.formatted]).to.deep.equal([1, orderId, '£18.35']);
    expect(detail.items.map(({ name, quantity, price }) => [name, quantity, price?.amount])).to.deep.equal([
      ['Candle', 1, 1200],
    ]);
    expect(JSON.stringify(detail)).not.to.match(/sam@|Road|London|Buyer/);
    expect(orderTokensOf(shop).of(orderId)).to.be.a('string');
    await expect(order).to.be.accessible();
  });

  it('says how to pay later', async () => {
    const instructions = `Our account: GB00 1\n${payload}`;
    const { order } = await place('bank_transfer', {
      settings: { paymentMethods: [{ id: 'bank_transfer', label: 'Bank transfer', instructions }] },
    });
    await shows(order, 'is waiting for your payment');
    const howToPay = part(order, '[part=payment-instructions]');
    expect(howToPay.textContent).to.contain(instructions).and.to.contain('quote the order number');
    expect(getComputedStyle(part(order, '.own-lines')).whiteSpace).to.equal('pre-line');
    expect(parts(order, '.done, [part=arrival]')).to.have.length(0);
    await expect(order).to.be.accessible();
  });

  it('waits for a payment under way, and confirms it when it is paid', async () => {
    const { order, store, orderId, placed } = await place('pm_processing_paid');
    await shows(order, 'being confirmed');
    await expect(order).to.be.accessible();
    expect(placed).to.have.length(0);
    await store.control('POST', `/payments/${orderId}`, { outcome: 'paid' });
    await shows(order, 'Thank you');
    expect(placed).to.have.length(1);
  });

  it('leads back to the payment when that failed, with the cart a cart again', async () => {
    const { order, store, orderId, shop } = await place('pm_processing_failed');
    await shows(order, 'being confirmed');
    await store.control('POST', `/payments/${orderId}`, { outcome: 'failed' });
    await until(order, () => shop.route.$route.get().page.name === 'checkout', 'the checkout');
    expect(shop.cart.$state.get().count).to.equal(1);
  });

  it('offers to go on with a payment that was left', async () => {
    const { order } = await place('pm_card_threeDSecure2Required');
    await shows(order, 'not finished');
    expect(parts(order, 'button').map((button) => button.textContent?.trim())).to.deep.equal([
      'Continue the payment',
      'Back to payment',
    ]);
    await expect(order).to.be.accessible();
  });

  it('goes on nowhere but at an address of a payment, whatever the browser’s storage says', async () => {
    const { order } = await place('pm_card_threeDSecure2Required', { nextActionUrl: 'javascript:window.__ran=1' });
    await shows(order, 'not finished');
    for (const button of parts(order, 'button')) button.click();
    expect(parts(order, 'button').map((button) => button.textContent?.trim())).to.deep.equal(['Back to payment']);
    await aTimeout(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('does not show an order of somebody else, in words', async () => {
    const store = await makeStore(checkoutSeed);
    const host = await stage(store, html`<vitrine-order order="ord_of_somebody"></vitrine-order>`);
    const order = host.querySelector('vitrine-order') as VitrineOrder;
    await shows(order, 'can’t be shown here');
    await expect(order).to.be.accessible();
  });

  it('shows nothing before an order is opened', async () => {
    const store = await makeStore(checkoutSeed);
    const host = await stage(store, html`<vitrine-order></vitrine-order>`);
    const order = host.querySelector('vitrine-order') as VitrineOrder;
    await order.updateComplete;
    expect(order.offsetHeight).to.equal(0);
  });

  it('moves the focus to its heading when it is tried again', async () => {
    const { order, orderId, shop, store } = await place('pm_card_visa');
    await shows(order, 'Thank you');
    shop.route.open({ name: 'home' });
    await until(order, () => parts(order, 'h2').length === 0, 'nothing');
    await store.fail('/orders/', { kind: 'status', status: 400, times: 1 });
    shop.route.open({ name: 'order', id: orderId });
    await until(order, () => parts(order, '.state button').length, 'the failure');
    part(order, '.state button').focus();
    await sendKeys({ press: 'Enter' });
    await shows(order, 'Thank you');
    await until(order, () => isFocused(order, 'h2'), 'the focus on the heading');
  });

  it('takes the address’s orders as long as it is told none', async () => {
    const host = await stage(await makeStore(checkoutSeed), html`<vitrine-order></vitrine-order>`);
    const order = host.querySelector('vitrine-order') as VitrineOrder;
    const isTaken = () => host.shop?.route.$outlets.get().has('order');
    await until(order, isTaken, 'registered');
    order.order = 'ord_of_somebody';
    await until(order, () => !isTaken(), 'not registered');
    order.order = null;
    await until(order, isTaken, 'registered again');
  });

  it('tells the page once, also when it is moved or shown again', async () => {
    const { order, host, placed } = await place('pm_card_visa');
    await shows(order, 'Thank you');
    await until(order, () => placed.length, 'the event');
    const place2 = document.createElement('div');
    host.append(place2);
    place2.append(order);
    await shows(order, 'Thank you');
    const second = document.createElement('vitrine-order');
    host.append(second);
    await shows(second, 'Thank you');
    expect(placed).to.have.length(1);
  });

  it('reads from right to left', async () => {
    const { order } = await place('pm_card_visa', { locale: 'ar' });
    await shows(order, 'شكرًا');
    expect(getComputedStyle(order).direction).to.equal('rtl');
    const line = part(order, '.line').getBoundingClientRect();
    expect(part(order, '.picture').getBoundingClientRect().right).to.be.closeTo(line.right, 1);
    await expect(order).to.be.accessible();
  });

  it('shows hostile text as text', async () => {
    const { order } = await place('pm_card_visa', {
      seed: { products: [{ slug: 'candle', name: payload, price: 1200, categories: [], media: [] }] },
      settings: { checkout: { confirmationMessage: payload } },
    });
    await shows(order, 'Thank you');
    expect(textOf(order, '.line-name')).to.contain('<img src=x');
    expect(textOf(order, '.header')).to.contain('<svg/onload');
    expect(parts(order, 'script, img[onerror]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });
});

interface PlaceOptions extends StageOptions {
  readonly seed?: Parameters<typeof makeStore>[0];
  readonly settings?: object;
  /** Where the browser has it that the payment goes on. */
  readonly nextActionUrl?: string;
}
