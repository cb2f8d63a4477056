import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/elements/buy-button/define.js';
import '../../src/elements/cart/define.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/search/define.js';
import type { VitrineStore } from '../../src/elements/store/store.js';
import { hostPage } from '../../src/platform/host-page.js';
import { clearStage, makeStore, part, parts, product, stage, until } from './stage.js';

/** In front of `:`, the slug of one product is a scheme. */
const seed = {
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('javascript', 2400, {
      name: 'Wick',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [{ values: ['S'] }, { values: ['M'] }],
    }),
  ],
};

describe('the address of a product on the page’s own site', () => {
  afterEach(clearStage);

  async function show(content: TemplateResult, productUrl: string) {
    const host = await stage(await makeStore(seed), content);
    host.productUrl = productUrl;
    await until(host, () => host.shop?.options.productUrl === productUrl, 'the shop');
    const element = host.firstElementChild as HTMLElement;
    return { host, element, route: () => host.shop?.route.$route.get().page };
  }

  const links = (element: Element) => parts<HTMLAnchorElement>(element, 'a[href*="javascript"]');

  const addToCart = async (host: VitrineStore) => {
    const { id = '', variants = [] } = (await host.shop?.api.catalog.product('javascript')) ?? {};
    await host.shop?.cart.add({ productId: id, variantId: variants[0]?.id ?? null });
  };
  const lookFor = async (host: VitrineStore) => {
    await until(host, () => part(host.firstElementChild as Element, 'input').getAttribute('aria-label'), 'the words');
    part(host.firstElementChild as Element, 'input').focus();
    await sendKeys({ type: 'wick' });
  };

  const places: Record<string, readonly [TemplateResult, ((host: VitrineStore) => Promise<void>)?]> = {
    'a grid': [html`<vitrine-product-grid></vitrine-product-grid>`],
    'a buy button': [html`<vitrine-buy-button product="javascript"></vitrine-buy-button>`],
    'the cart': [html`<vitrine-cart inline></vitrine-cart>`, addToCart],
    'a suggestion': [html`<vitrine-search></vitrine-search>`, lookFor],
  };

  for (const [place, [content, prepare]] of Object.entries(places)) {
    it(`runs nothing from ${place}, whatever the placeholders make of it`, async () => {
      const { host, element, route } = await show(content, '{slug}:window.__ran=1//');
      await prepare?.(host);
      await until(element, () => links(element).length, 'the link');
      for (const { protocol } of links(element)) expect(protocol).to.match(/^https?:$/);
      links(element)[0]?.click();
      await until(element, () => route()?.name === 'product', 'the shop’s own page');
      expect(window.__ran).to.equal(undefined);
    });
  }

  it('is taken where it is one', async () => {
    const { element } = await show(html`<vitrine-product-grid></vitrine-product-grid>`, '/shop/{slug}?id={id}');
    await until(element, () => links(element).length, 'the link');
    expect(links(element)[0]?.href).to.match(new RegExp(`^${location.origin}/shop/javascript\\?id=\\w+$`));
  });
});

describe('the page', () => {
  it('is not left for an address that would run', async () => {
    hostPage.leave('javascript:window.__ran=1');
    await aTimeout(0);
    expect(window.__ran).to.equal(undefined);
  });
});
