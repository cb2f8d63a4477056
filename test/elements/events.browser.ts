import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/cart/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/order/define.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/product/define.js';
import '../../src/elements/shop/define.js';
import type { VitrineEventMap } from '../../src/base/events.js';
import { orderTokensOf } from '../../src/stores/shared/order-tokens.js';
import { checkoutSeed, doubleOfStripe, fillAddress } from './checkout-stage.js';
import { clearStage, makeStore, part, parts, product, stage, until, type StageOptions } from './stage.js';

const seed: Partial<StoreSeed> = {
  ...checkoutSeed,
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('candle', 1200, { name: 'Candle' }),
    product('soap', 700, { name: 'Soap' }),
    product('mug', 2400, {
      name: 'Mug',
      options: [{ name: 'Glaze', values: ['Ash', 'Ink'] }],
      variants: [{ values: ['Ash'] }, { values: ['Ink'] }],
    }),
    ...Array.from({ length: 5 }, (_, index) => product(`pillar-${index}`, 1000 + index, { name: `Pillar ${index}` })),
  ],
};

type Name = keyof VitrineEventMap;

const NAMES: readonly Name[] = [
  'vitrine-list-viewed',
  'vitrine-product-open',
  'vitrine-product-selected',
  'vitrine-product-viewed',
  'vitrine-cart-updated',
  'vitrine-cart-open',
  'vitrine-cart-viewed',
  'vitrine-checkout-start',
  'vitrine-checkout-started',
  'vitrine-shipping-chosen',
  'vitrine-payment-chosen',
  'vitrine-order-placed',
  'vitrine-error',
];

describe('the events of a page', () => {
  const stops: (() => void)[] = [];
  before(doubleOfStripe);
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    clearStage();
  });

  /** Everything that the page hears, as it comes. */
  function listen() {
    const heard: CustomEvent[] = [];
    const hear = (event: Event) => heard.push(event as CustomEvent);
    for (const name of NAMES) document.addEventListener(name, hear);
    stops.push(() => NAMES.forEach((name) => document.removeEventListener(name, hear)));
    return {
      names: () => heard.map(({ type }) => type.replace('vitrine-', '')),
      of: <One extends Name>(name: One) =>
        heard.filter(({ type }) => type === name).map(({ detail }) => detail as VitrineEventMap[One]['detail']),
      all: heard,
    };
  }

  async function open(content: TemplateResult, options: StageOptions = {}) {
    const heard = listen();
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    return { heard, store, host, shop };
  }

  /** Takes an element out and puts it in elsewhere, and lets it render anew. */
  async function disturb(
    host: HTMLElement,
    element: HTMLElement & { requestUpdate(): void; updateComplete: Promise<unknown> },
  ) {
    const place = document.createElement('div');
    host.append(place);
    place.append(element);
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }

  describe('of a listing', () => {
    async function list(content: TemplateResult, options?: StageOptions) {
      const opened = await open(content, options);
      const grid = opened.host.querySelector('vitrine-product-grid');
      if (!grid) throw new Error('There is no grid.');
      await until(grid, () => opened.heard.of('vitrine-list-viewed').length, 'the listing');
      return { ...opened, grid };
    }
    const names = (detail: VitrineEventMap['vitrine-list-viewed']['detail'] | undefined) =>
      detail?.items.map(({ name, index }) => `${index} ${name}`);

    it('name it once, with its products, also when it moves and renders again', async () => {
      const { heard, host, grid } = await list(
        html`<vitrine-product-grid category="candles" sort="name" per-page="3"></vitrine-product-grid>`,
      );
      await disturb(host, grid);
      const [detail, ...more] = heard.of('vitrine-list-viewed');
      expect(more).to.have.length(0);
      expect(detail?.list).to.deep.equal({ id: 'candles', name: 'Candles' });
      expect(names(detail)).to.deep.equal(['0 Candle', '1 Mug', '2 Pillar 0']);
      const [candle] = detail?.items ?? [];
      expect(candle?.price).to.deep.equal({ amount: 1200, currency: 'GBP', formatted: '£12.00' });
      expect([candle?.quantity, candle?.category, candle?.slug]).to.deep.equal([1, 'Candles', 'candle']);
    });

    it('tell each page of it', async () => {
      const { heard, grid } = await list(
        html`<vitrine-product-grid list-name="Our best" sort="name" per-page="3"></vitrine-product-grid>`,
      );
      await until(grid, () => parts(grid, '[part="page"]').length, 'the pages');
      parts(grid, '[part="page"]')[1]?.click();
      await until(grid, () => heard.of('vitrine-list-viewed').length === 2, 'the second page');
      const [first, second] = heard.of('vitrine-list-viewed');
      expect(second?.list).to.deep.equal({ id: 'all', name: 'Our best' });
      expect(names(first)).to.deep.equal(['0 Candle', '1 Mug', '2 Pillar 0']);
      expect(names(second)).to.deep.equal(['3 Pillar 1', '4 Pillar 2', '5 Pillar 3']);
    });

    it('tell of further products only those that were added', async () => {
      const { heard, grid } = await list(
        html`<vitrine-product-grid pagination="more" sort="name" per-page="3"></vitrine-product-grid>`,
      );
      await until(grid, () => parts(grid, '.more').length, 'the button');
      part(grid, '.more').click();
      await until(grid, () => heard.of('vitrine-list-viewed').length === 2, 'the others');
      expect(names(heard.of('vitrine-list-viewed')[1])).to.deep.equal(['3 Pillar 1', '4 Pillar 2', '5 Pillar 3']);
    });

    it('say what is chosen from it, unless the page keeps it from opening', async () => {
      const { heard, host, grid } = await list(
        html`<vitrine-product-grid category="candles" sort="name"></vitrine-product-grid>`,
        { routing: 'none' },
      );
      host.addEventListener('vitrine-product-open', (event) => event.preventDefault(), { once: true });
      part(grid, '.cover').click();
      expect(heard.of('vitrine-product-selected')).to.have.length(0);
      part(grid, '.cover').click();
      const [detail, ...more] = heard.of('vitrine-product-selected');
      expect(more).to.have.length(0);
      expect([detail?.slug, detail?.item.name, detail?.item.list?.name]).to.deep.equal(['candle', 'Candle', 'Candles']);
    });
  });

  it('of the whole shop tell a listing once, also when Back leads to it again', async () => {
    const { heard, host, shop } = await open(html`<vitrine-shop></vitrine-shop>`);
    const element = host.querySelector('vitrine-shop') as HTMLElement;
    const grid = () => element.shadowRoot?.querySelector('vitrine-product-grid') ?? null;
    await until(element, () => heard.of('vitrine-list-viewed').length, 'the listing');
    shop.route.open({ name: 'product', slug: 'soap' });
    await until(element, () => heard.of('vitrine-product-viewed').length, 'the product');
    history.back();
    await until(element, () => grid(), 'the grid');
    await until(element, () => parts(grid() as Element, '.quick').length, 'its products');
    await grid()?.updateComplete;
    expect(heard.of('vitrine-list-viewed')).to.have.length(1);
    expect(heard.of('vitrine-product-viewed')).to.have.length(1);
    shop.route.open({ name: 'category', slug: 'candles' });
    await until(element, () => heard.of('vitrine-list-viewed').length === 2, 'the other listing');
  });

  it('of a product tell that it was seen, once, with what is chosen to begin with', async () => {
    const { heard, host, shop } = await open(html`<vitrine-product product="candle"></vitrine-product>`);
    const page = host.querySelector('vitrine-product');
    if (!page) throw new Error('There is no product.');
    await until(page, () => heard.of('vitrine-product-viewed').length, 'the product');
    await disturb(host, page);
    shop.locale.set('fr');
    await until(page, () => shop.catalog.product('candle').get().status === 'ready', 'the other language');
    await page.updateComplete;
    const [detail, ...more] = heard.of('vitrine-product-viewed');
    expect(more).to.have.length(0);
    expect([detail?.slug, detail?.item.price?.amount, detail?.item.category]).to.deep.equal([
      'candle',
      1200,
      'Candles',
    ]);
  });

  it('of an addition tell what is added, and that the store took it', async () => {
    const { heard, host } = await open(html`<vitrine-product product="candle"></vitrine-product>`);
    const page = host.querySelector('vitrine-product') as HTMLElement;
    await until(page, () => parts(page, '[part~="add"]').length, 'the button');
    part(page, '[part~="add"]').click();
    const [detail, ...more] = heard.of('vitrine-cart-updated');
    expect(more).to.have.length(0);
    await detail?.promise;
    expect([detail?.action, detail?.change, detail?.item?.name, detail?.item?.category]).to.deep.equal([
      'add',
      1,
      'Candle',
      'Candles',
    ]);
  });

  it('of the cart tell each look at it once, and what a change is about', async () => {
    const { heard, host, shop } = await open(html`<vitrine-cart></vitrine-cart>`);
    const cart = host.querySelector('vitrine-cart');
    if (!cart) throw new Error('There is no cart.');
    await shop.cart.add({ productId: 'candle', quantity: 2 });
    shop.route.openCart();
    await until(cart, () => heard.of('vitrine-cart-viewed').length, 'the cart');
    await disturb(host, cart);
    const [viewed] = heard.of('vitrine-cart-viewed');
    expect(viewed?.items.map(({ name, quantity }) => [name, quantity])).to.deep.equal([['Candle', 2]]);
    expect([viewed?.currency, viewed?.subtotal.amount, viewed?.coupon]).to.deep.equal(['GBP', 2400, null]);

    parts(cart, '[part~="stepper-button"]')[1]?.click();
    await cart.updateComplete;
    part(cart, '.remove').click();
    const changes = heard.of('vitrine-cart-updated');
    expect(changes.map(({ action, change, item }) => [action, change, item?.quantity])).to.deep.equal([
      ['update', 1, 3],
      ['remove', -3, 0],
    ]);
    await Promise.all(changes.map(({ promise }) => promise));
    await cart.updateComplete;
    expect(heard.of('vitrine-cart-viewed')).to.have.length(1);

    shop.route.closeCart();
    await until(cart, () => !part<HTMLDialogElement>(cart, 'dialog').open, 'that it closes');
    shop.route.openCart();
    await until(cart, () => heard.of('vitrine-cart-viewed').length === 2, 'the second look');
  });

  it('of a checkout tell each step once, also when it is left and opened again', async () => {
    const { heard, host, shop } = await open(html`<vitrine-order></vitrine-order>`);
    await shop.cart.add({ productId: 'candle' });
    await shop.cart.setDiscount('SAVE10');
    const checkout = document.createElement('vitrine-checkout');
    host.prepend(checkout);
    shop.route.open({ name: 'checkout' });
    await until(checkout, () => heard.of('vitrine-checkout-started').length, 'the form');
    expect(heard.of('vitrine-checkout-started')[0]?.coupon).to.equal('SAVE10');
    await fillAddress(checkout);
    await until(checkout, () => heard.of('vitrine-shipping-chosen').length, 'the way to send');
    expect(heard.of('vitrine-payment-chosen')).to.have.length(0);
    part<HTMLInputElement>(checkout, '[name="payment"][value="bank_transfer"], [name="payment"]:not(:checked)').click();
    await until(checkout, () => heard.of('vitrine-payment-chosen').length, 'the way to pay');

    await disturb(host, checkout);
    const second = document.createElement('vitrine-checkout');
    checkout.replaceWith(second);
    await until(second, () => parts(second, '[name="shipping"]:checked').length, 'the form again');
    await second.updateComplete;
    const steps = ['checkout-started', 'shipping-chosen', 'payment-chosen'];
    expect(heard.names().filter((name) => steps.includes(name))).to.deep.equal(steps);

    part<HTMLInputElement>(second, '[name="shipping"]:not(:checked)').click();
    await until(second, () => heard.of('vitrine-shipping-chosen').length === 2, 'the other way to send');
    expect(heard.of('vitrine-shipping-chosen').map(({ shippingOption }) => shippingOption.name)).to.deep.equal([
      'Slow',
      'Fast',
    ]);

    part(second, '.pay').click();
    const order = host.querySelector('vitrine-order') as HTMLElement;
    await until(order, () => heard.of('vitrine-order-placed').length, 'the order');
    expect(heard.of('vitrine-payment-chosen').map(({ paymentMethod }) => paymentMethod)).to.deep.equal([
      'bank_transfer',
    ]);
    const [placed] = heard.of('vitrine-order-placed');
    expect(placed?.items.map(({ name, quantity }) => [name, quantity])).to.deep.equal([['Candle', 1]]);
    expect([placed?.discount?.amount, placed?.shipping?.amount]).to.deep.equal([120, 595]);

    const told = JSON.stringify(heard.all.map(({ detail }) => detail as unknown));
    const secrets = ['sam@example.com', 'Buyer', '1 Road', 'NW1 6XE', 'London'];
    expect(secrets.filter((secret) => told.includes(secret))).to.deep.equal([]);
    expect(told).not.to.contain(orderTokensOf(shop).of(placed?.orderId ?? '') ?? 'no token');
  });
});
