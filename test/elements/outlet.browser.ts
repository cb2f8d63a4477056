import { expect, html } from '@open-wc/testing';
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
});
