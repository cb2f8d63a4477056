import { expect, html } from '@open-wc/testing';
import '../../src/elements/cart/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/order/define.js';
import '../../src/elements/outlet/define.js';
import type { RoutePage } from '../../src/domain/route.js';
import { checkoutSeed } from './checkout-stage.js';
import { clearStage, makeStore, part, stage, until } from './stage.js';

describe('vitrine-outlet', () => {
  afterEach(clearStage);

  const pages: readonly (readonly [RoutePage, string])[] = [
    [{ name: 'product', slug: 'candle' }, 'Products'],
    [{ name: 'checkout' }, 'Checkout'],
    [{ name: 'order', id: 'ord_1' }, 'Order summary'],
    [{ name: 'account' }, 'Account'],
  ];

  for (const [page, name] of pages) {
    it(`says what its dialog shows from the moment it opens: ${page.name}`, async () => {
      const host = await stage(await makeStore(checkoutSeed), html`<vitrine-outlet></vitrine-outlet>`);
      const outlet = host.querySelector('vitrine-outlet') ?? expect.fail('There is no outlet.');
      await until(outlet, () => outlet.shop && part(outlet, 'dialog').ariaLabel, 'the words');
      outlet.shop?.route.open(page);
      await outlet.updateComplete;
      expect(part<HTMLDialogElement>(outlet, 'dialog').open).to.equal(true);
      expect(part(outlet, 'dialog').ariaLabel).to.equal(name);
    });
  }

  for (const [tag, route] of [
    ['vitrine-checkout', '/checkout'],
    ['vitrine-order', '/order/ord_1'],
    ['vitrine-cart', ''],
  ] as const) {
    it(`is not needed for a ${tag} of the page, also while that is moved`, async () => {
      const element = document.createElement(tag);
      const host = await stage(await makeStore(checkoutSeed), html`${element}`, { route });
      await until(element, () => element.shop && part(element, '[part="base"]').childElementCount, 'its content');
      if (!route) host.shop?.route.openCart();
      await element.updateComplete;
      const place = document.createElement('div');
      host.append(place);
      place.append(element);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      expect(host.querySelectorAll('vitrine-outlet').length).to.equal(0);
      element.remove();
      await until(host, () => host.querySelector('vitrine-outlet'), 'what stands in for it');
    });
  }

  it('is put into the page again where that has replaced all it held', async () => {
    const host = await stage(await makeStore(checkoutSeed), html`<p>Some page</p>`);
    await until(host, () => host.shop, 'the shop');
    const open = async () => {
      host.shop?.route.open({ name: 'account' });
      await until(host, () => part<HTMLDialogElement>(outlet(), 'dialog').open, 'the dialog');
    };
    const outlet = () => host.querySelector('vitrine-outlet') ?? expect.fail('There is no outlet.');
    await open();
    host.replaceChildren();
    host.shop?.route.close();
    await until(host, () => host.shop?.route.$route.get().page.name === 'home', 'the way back');
    await open();
  });
});
