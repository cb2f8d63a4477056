import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/cart/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/shop/define.js';
import type { VitrineCheckout } from '../../src/elements/checkout/checkout.js';
import { checkoutSeed } from './checkout-stage.js';
import { clearStage, makeStore, part, parts, stage, until, type StageOptions } from './stage.js';

describe('who goes to the checkout', () => {
  afterEach(clearStage);

  /** A page with a drawer that a button of its own opens, and something in the cart. */
  async function show(content: TemplateResult, options?: StageOptions) {
    const store = await makeStore(checkoutSeed);
    const host = await stage(
      store,
      html`<button id="opener">Cart</button>${content}<vitrine-cart></vitrine-cart>`,
      options,
    );
    const { shop } = host;
    if (!shop) throw new Error('The store has no shop.');
    await shop.cart.add({ productId: 'candle' });
    const cart = host.querySelector('vitrine-cart') ?? expect.fail('There is no cart.');
    const opener = host.querySelector<HTMLElement>('#opener') ?? expect.fail('There is no button.');
    const goToCheckout = async () => {
      opener.focus();
      shop.route.openCart();
      await until(cart, () => part<HTMLDialogElement>(cart, 'dialog').open, 'the drawer');
      await until(cart, () => parts(cart, '[part~="checkout-button"]').length, 'the way on');
      const button = part(cart, '[part~="checkout-button"]');
      button.focus();
      button.click();
    };
    return { host, shop, opener, goToCheckout };
  }

  const focused = (root: Document | ShadowRoot = document): Element | null => {
    const { activeElement } = root;
    return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
  };
  const isAtHeading = () => focused()?.localName === 'h2' && focused()?.textContent?.trim() === 'Checkout';
  const isInSight = () => {
    const { top = -1, bottom = Infinity } = focused()?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  };
  const tall = html`<div class="tall"></div>
    <style>
      .tall {
        block-size: 3000px;
      }
    </style>`;

  it('in the whole shop is at its heading, in sight', async () => {
    const { host, goToCheckout } = await show(html`${tall}<vitrine-shop></vitrine-shop>`);
    await goToCheckout();
    await until(host, isAtHeading, 'the focus on the heading');
    await until(host, isInSight, 'that it is in sight');
    await expect(host.querySelector('vitrine-shop')).to.be.accessible();
  });

  it('is there once more after Back', async () => {
    const { host, shop, goToCheckout } = await show(html`<vitrine-shop></vitrine-shop>`);
    await goToCheckout();
    await until(host, isAtHeading, 'the focus on the heading');
    shop.route.open({ name: 'product', slug: 'candle' });
    await until(host, () => focused()?.textContent?.trim() === 'Candle', 'the product’s page');
    history.back();
    await until(host, isAtHeading, 'the focus on the heading');
  });

  it('in a checkout of the page’s own is at its heading, in sight', async () => {
    const { host, goToCheckout } = await show(html`${tall}<vitrine-checkout></vitrine-checkout>`);
    const checkout = host.querySelector('vitrine-checkout') as VitrineCheckout;
    await until(checkout, () => parts(checkout, '.pay').length, 'the form');
    expect(focused()).to.equal(document.body);
    await goToCheckout();
    await until(host, isAtHeading, 'the focus on the heading');
    await until(host, isInSight, 'that it is in sight');
  });

  it('is at the heading that the page put in its place', async () => {
    const { host, goToCheckout } = await show(
      html`<vitrine-checkout><h2 slot="header" id="own">Pay here</h2></vitrine-checkout>`,
    );
    await goToCheckout();
    await until(host, () => focused()?.id === 'own', 'the focus on the page’s heading');
  });

  it('in a dialog over the page is at its heading', async () => {
    const { host, goToCheckout } = await show(html``);
    await goToCheckout();
    await until(host, isAtHeading, 'the focus on the heading');
  });

  it('keeps the focus where the page is loaded with the checkout on it', async () => {
    const { host, opener } = await show(html`${tall}<vitrine-shop></vitrine-shop>`, { route: '/checkout' });
    opener.focus();
    const element = host.querySelector('vitrine-shop') ?? expect.fail('There is no shop.');
    await until(host, () => parts(part(element, 'vitrine-checkout'), '.pay').length, 'the form');
    await part<VitrineCheckout>(element, 'vitrine-checkout').updateComplete;
    expect(focused()).to.equal(opener);
    expect(window.scrollY).to.equal(0);
  });
});
