import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/contract/product.js';
import { estimatesOf } from '../../../src/stores/checkout/estimates.lazy.js';
import { device, during, once, sentTo, tabs, visit, withCheckout, world } from '../../helpers/checkout.js';

withCheckout();

const FAILED = { kind: 'status', when: 'before', status: 500 } as const;
const ESTIMATE = 'POST /cart/estimate';

/** A page of the visitor with something in the cart, and no checkout. */
async function shopWith(productId: string) {
  const tab = world.openTab(device);
  tabs.push(tab);
  await during(tab.shop.cart.add({ productId }));
  world.sent = [];
  return tab.shop;
}

async function productOf(shop: Awaited<ReturnType<typeof shopWith>>): Promise<Product> {
  const $product = shop.catalog.product('candle');
  await world.clock.advanceUntil(() => $product.get().status === 'ready');
  const { value } = $product.get();
  if (!value) throw new Error('There is no candle.');
  return value;
}

describe('what the store could not tell', () => {
  it('of a cart is asked again after a while, and later each time', async () => {
    const shop = await shopWith('candle');
    world.mishap = (method, path) => (`${method} ${path}` === ESTIMATE ? FAILED : null);
    const estimates = estimatesOf(shop);
    const stop = estimates.watch();
    await world.clock.advance(1_000);
    expect(sentTo('/cart/estimate')).toHaveLength(1);
    await world.clock.advance(60 * 60_000);
    const asked = sentTo('/cart/estimate').length;
    expect(asked).toBeGreaterThan(8);
    expect(asked).toBeLessThan(20);
    world.mishap = () => null;
    await world.clock.advance(5 * 60_000);
    expect(estimates.$cart.get()).toMatchObject({ country: 'GB', isCurrent: true });
    stop();
  });

  it('of a cart is asked again as soon as the network is back', async () => {
    const shop = await shopWith('candle');
    device.goOffline();
    const estimates = estimatesOf(shop);
    const stop = estimates.watch();
    await world.clock.advance(5_000);
    expect(estimates.$cart.get()).toBeNull();
    device.goOnline();
    await world.clock.advance(1_000);
    expect(estimates.$cart.get()).toMatchObject({ country: 'GB', isCurrent: true });
    stop();
  });

  it('of a cart is asked again when somebody looks anew, and never while nobody does', async () => {
    const shop = await shopWith('candle');
    once(ESTIMATE, FAILED);
    const estimates = estimatesOf(shop);
    estimates.watch()();
    await world.clock.advance(10 * 60_000);
    expect(sentTo('/cart/estimate')).toHaveLength(1);
    const stop = estimates.watch();
    await world.clock.advance(1_000);
    expect(estimates.$cart.get()?.totals.total.amount).toBe(1200 + 395 + 240);
    stop();
  });

  it('is not asked again where it was refused', async () => {
    const shop = await shopWith('candle');
    once(ESTIMATE, { ...FAILED, status: 422 });
    const stop = estimatesOf(shop).watch();
    await world.clock.advance(60 * 60_000);
    expect(sentTo('/cart/estimate')).toHaveLength(1);
    stop();
  });

  it('of a product’s taxes is asked again', async () => {
    const shop = await shopWith('candle');
    const product = await productOf(shop);
    once('POST /tax/calculate', FAILED);
    const $taxes = estimatesOf(shop).taxesOn(product, 'GB');
    const stop = $taxes.listen(() => {});
    await world.clock.advance(1_000);
    expect($taxes.get()).toEqual([]);
    await world.clock.advance(20_000);
    expect($taxes.get()).toMatchObject([{ name: 'VAT', rate: 0.2 }]);
    stop();
  });

  it('of a product’s taxes is asked by whoever looks next', async () => {
    const shop = await shopWith('candle');
    const product = await productOf(shop);
    once('POST /tax/calculate', FAILED);
    estimatesOf(shop).taxesOn(product, 'GB');
    await world.clock.advance(30_000);
    expect(sentTo('/tax/calculate')).toHaveLength(1);
    const $taxes = estimatesOf(shop).taxesOn(product, 'GB');
    await world.clock.advance(1_000);
    expect($taxes.get()).toMatchObject([{ name: 'VAT' }]);
  });

  it('of the form is asked again when the network is back', async () => {
    device.goOffline();
    const tab = await visit();
    expect(tab.store.$state.get().status).toBe('failed');
    device.goOnline();
    await world.clock.advance(2_000);
    expect(tab.store.$state.get().status).toBe('ready');
  });
});
