import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/product/define.js';
import { clearStage, makeStore, part, parts, payload, product, stage, until, type StageOptions } from './stage.js';

const ENDING = `</script><script>window.__ran=1</script><!--<script> ${payload}`;

const seed: Partial<StoreSeed> = {
  currency: 'GBP',
  supportedLocales: ['en', 'fr'],
  categories: [
    { slug: 'home', name: 'Home' },
    { slug: 'candles', name: 'Candles', parent: 'home' },
  ],
  products: [
    product('candle', 1990, {
      name: 'Candle',
      summary: 'Burns slowly.',
      stock: 4,
      translations: { fr: { name: 'Bougie' } },
    }),
    product('mug', 2400, {
      name: 'Mug',
      options: [{ name: 'Size', values: ['S', 'L'] }],
      variants: [{ values: ['S'] }, { values: ['L'], price: 2600, stock: 0 }],
    }),
    product('wild', 300, { name: ENDING, summary: ENDING, description: ENDING }),
  ],
};

interface Thing {
  readonly '@type'?: string;
  readonly name?: string;
  readonly '@graph'?: readonly Thing[];
  readonly [name: string]: unknown;
}

describe('structured data', () => {
  afterEach(clearStage);

  const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
  const things = () =>
    scripts().flatMap((script) => {
      const data = JSON.parse(script.textContent ?? '') as Thing;
      return data['@graph'] ?? [data];
    });
  const types = () => things().map((thing) => thing['@type']);
  const thing = (type: string) => things().find((one) => one['@type'] === type);

  async function open(content: TemplateResult, options: StageOptions = {}) {
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    return { store, host };
  }

  async function showProduct(slug: string, options?: StageOptions) {
    const opened = await open(html`<vitrine-product product=${slug} structured-data></vitrine-product>`, options);
    const page = opened.host.querySelector('vitrine-product');
    if (!page) throw new Error('There is no product.');
    await until(page, () => types().length > 1, 'the data');
    return { ...opened, page };
  }

  it('is absent where the page does not ask for it', async () => {
    const { host } = await open(
      html`<vitrine-product product="candle"></vitrine-product><vitrine-product-grid></vitrine-product-grid>`,
    );
    const [page, grid] = [host.querySelector('vitrine-product'), host.querySelector('vitrine-product-grid')];
    if (!page || !grid) throw new Error('Something is missing.');
    await until(page, () => parts(page, '[part~="add"]').length, 'the product');
    await until(grid, () => parts(grid, '.quick').length, 'the grid');
    expect(scripts()).to.have.length(0);
  });

  it('says what a product is, what it costs, and the whole way to it', async () => {
    const { page } = await showProduct('candle');
    await expect(page).to.be.accessible();
    await until(page, () => JSON.stringify(thing('BreadcrumbList')).includes('Home'), 'the whole way');
    expect(types()).to.deep.equal(['Product', 'BreadcrumbList']);
    const url = `${location.origin}${location.pathname}${location.search}#!/p/candle`;
    expect(thing('Product')).to.deep.include({ name: 'Candle', description: 'Burns slowly.', url });
    expect(thing('Product')?.['offers']).to.deep.include({
      price: '19.90',
      priceCurrency: 'GBP',
      availability: 'https://schema.org/InStock',
    });
    expect(String((thing('Product')?.['image'] as string[])[0])).to.match(/^https?:\/\/.+\/candle\/front\.jpg$/);
    const steps = thing('BreadcrumbList')?.['itemListElement'] as readonly Thing[];
    expect(steps.map(({ name }) => name)).to.deep.equal(['Home', 'Candles', 'Candle']);
    expect(steps.every(({ item }) => String(item).startsWith(location.origin))).to.equal(true);
  });

  it('says of a product with variants what each costs', async () => {
    await showProduct('mug');
    const variants = thing('ProductGroup')?.['hasVariant'] as readonly Thing[];
    const offers = variants.map(({ offers }) => offers as Thing);
    expect(offers.map(({ price, availability }) => [price, availability])).to.deep.equal([
      ['24.00', 'https://schema.org/InStock'],
      ['26.00', 'https://schema.org/OutOfStock'],
    ]);
  });

  it('follows the product and the language, and is there once, also when the element moves', async () => {
    const { page, host } = await showProduct('candle');
    const place = document.createElement('div');
    host.append(place);
    place.append(page);
    await page.updateComplete;
    page.requestUpdate();
    await page.updateComplete;
    expect(scripts()).to.have.length(1);
    page.product = 'mug';
    await until(page, () => thing('ProductGroup'), 'the other product');
    expect(scripts()).to.have.length(1);
    page.product = 'candle';
    host.shop?.locale.set('fr');
    await until(page, () => thing('Product')?.name === 'Bougie', 'the other language');
    expect(scripts()).to.have.length(1);
  });

  it('goes with the element, comes back with it, and goes with the attribute', async () => {
    const { page, host } = await showProduct('candle');
    page.remove();
    await until(host, () => scripts().length === 0, 'that it goes');
    host.append(page);
    await until(page, () => scripts().length === 1, 'that it is back');
    // Gone while it was about to render.
    page.requestUpdate();
    page.remove();
    await page.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(scripts()).to.have.length(0);
    host.append(page);
    await until(page, () => scripts().length === 1, 'that it is back');
    page.structuredData = false;
    await until(page, () => scripts().length === 0, 'that it goes');
  });

  it('says once what two elements show alike, as long as one of them is there', async () => {
    const { page, host } = await showProduct('candle');
    const second = document.createElement('vitrine-product');
    second.product = 'candle';
    second.structuredData = true;
    host.append(second);
    await until(second, () => parts(second, '[part~="add"]').length, 'the second');
    await second.updateComplete;
    page.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(types()).to.deep.equal(['Product', 'BreadcrumbList']);
    second.remove();
    await until(host, () => scripts().length === 0, 'that it goes');
  });

  it('lists what a grid shows, page by page, and goes with it', async () => {
    const { host } = await open(
      html`<vitrine-product-grid category="candles" sort="name" per-page="2" structured-data></vitrine-product-grid>`,
    );
    const grid = host.querySelector('vitrine-product-grid');
    if (!grid) throw new Error('There is no grid.');
    const listed = () =>
      (thing('ItemList')?.['itemListElement'] as readonly Thing[] | undefined)?.map(({ item }) => item);
    await until(grid, () => listed(), 'the list');
    expect(thing('ItemList')?.name).to.equal('Candles');
    const names = () => listed()?.map((item) => (item as Thing).name);
    expect(names()).to.include('Candle');
    await until(grid, () => parts(grid, '[part="page"]').length, 'the pages');
    const before = names();
    part(grid, '[part="page"]:last-child').click();
    parts(grid, '[part="page"]')[1]?.click();
    await until(grid, () => String(names()) !== String(before), 'the second page');
    expect(scripts()).to.have.length(1);
    grid.remove();
    await until(host, () => scripts().length === 0, 'that it goes');
  });

  it('shows hostile text as text: it ends no script', async () => {
    const { page } = await showProduct('wild');
    await expect(page).to.be.accessible();
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]?.textContent).not.to.contain('<');
    expect(thing('Product')?.name).to.equal(ENDING);
    expect(document.head.querySelectorAll('script:not([src]):not([type])')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('leads to the page’s own product pages, else to the page itself', async () => {
    const store = await makeStore(seed);
    const host = await stage(store, html`<vitrine-product product="candle" structured-data></vitrine-product>`, {
      routing: 'none',
    });
    await until(host, () => thing('Product'), 'the data');
    expect(thing('Product')?.['url']).to.equal(location.href);
    expect(thing('BreadcrumbList')).to.equal(undefined);
    host.productUrl = '/shop/{slug}?id={id}';
    await until(
      host,
      () => String(thing('Product')?.['url']).startsWith(`${location.origin}/shop/candle?id=`),
      'the page',
    );
    host.productUrl = 'javascript:window.__ran=1//{slug}';
    await until(host, () => thing('Product')?.['url'] === location.href, 'that it is not taken');
  });
});
