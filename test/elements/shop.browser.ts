import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/elements/shop/define.js';
import type { VitrineShop } from '../../src/elements/shop/shop.js';
import {
  clearStage,
  makeStore,
  part,
  parts,
  payload,
  product,
  stage,
  textOf,
  until,
  type StageOptions,
} from './stage.js';

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [
    { slug: 'candles', name: 'Candles', description: 'All that burns.' },
    { slug: 'soap', name: `Soap ${payload}`, description: payload },
    { slug: 'tall', name: 'Tall ones', parent: 'candles' },
    { slug: 'round', name: `Round ${payload}`, parent: 'candles' },
  ],
  products: [
    ...Array.from({ length: 30 }, (_, index) => product(`candle-${index}`, 1000 + index, { name: `Candle ${index}` })),
    product('bar', 700, { name: 'Bar of soap', categories: ['soap'], description: 'Clean.' }),
  ],
};

describe('vitrine-shop', () => {
  afterEach(clearStage);

  async function open(options: StageOptions = {}, content: TemplateResult = html`<vitrine-shop></vitrine-shop>`) {
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    const element = host.querySelector('vitrine-shop') as VitrineShop;
    return { store, host, element };
  }

  const grid = (element: Element) => part(element, 'vitrine-product-grid');
  const names = (element: Element) =>
    parts(element, 'vitrine-product-grid').flatMap((one) =>
      parts(one, '.grid[aria-busy="false"] .cover').map((link) => link.textContent?.trim()),
    );

  async function show(options?: StageOptions, content?: TemplateResult) {
    const opened = await open(options, content);
    await until(opened.element, () => names(opened.element).length, 'the products');
    return opened;
  }

  const focused = (element: Element): Element | null => {
    const inner = element.shadowRoot?.activeElement ?? null;
    return inner?.shadowRoot?.activeElement ? focused(inner) : inner;
  };

  /** Axe looks into all shadow roots below. */
  it('is accessible on its first page, in a category, on a product’s page and with nothing found', async () => {
    const { element, host } = await show();
    await until(element, () => parts(part(element, 'vitrine-categories'), 'a').length > 1, 'the categories');
    await until(element, () => parts(grid(element), '.pages a').length, 'the pages');
    await expect(element).to.be.accessible();
    host.shop?.route.open({ name: 'product', slug: 'bar' });
    await until(element, () => parts(part(element, 'vitrine-product'), '.buy').length, 'the product');
    await expect(element).to.be.accessible();
    host.shop?.route.open({ name: 'home' }, { q: 'zzz' });
    await until(element, () => textOf(element, '.heading') === 'Results for “zzz”', 'the search');
    await until(element, () => parts(grid(element), '.blank p').length, 'that nothing was found');
    await expect(element).to.be.accessible();
  });

  it('is accessible after a failure', async () => {
    const { element, store } = await open();
    await store.fail('/', { kind: 'status', status: 403, times: 30 });
    await store.fail('/products', { kind: 'status', status: 403, times: 30 });
    element.shadowRoot?.querySelector('vitrine-product-grid')?.setAttribute('per-page', '7');
    await until(element, () => parts(grid(element), '[role="alert"]').length, 'the error');
    await expect(element).to.be.accessible();
  });

  it('shows a category by its name and description, as text', async () => {
    const { element } = await show({ route: '/c/soap' });
    await until(element, () => textOf(element, '.heading').startsWith('Soap'), 'the heading');
    expect(textOf(element, '.heading')).to.equal(`Soap ${payload}`.replace(/\s+/g, ' '));
    expect(textOf(element, '.introduction')).to.equal(payload.replace(/\s+/g, ' '));
    expect(names(element)).to.deep.equal(['Bar of soap']);
    expect(window.__ran).to.equal(undefined);
  });

  it('goes to a category and back by its links, with the focus on the heading', async () => {
    const { element } = await show();
    const categories = part(element, 'vitrine-categories');
    await until(categories, () => parts<HTMLAnchorElement>(categories, 'a').length > 1, 'the categories');
    const link = parts<HTMLAnchorElement>(categories, 'a').find(({ hash }) => hash === '#!/c/candles');
    link?.click();
    await until(element, () => textOf(element, '.heading') === 'Candles', 'the category');
    await until(element, () => focused(element)?.className === 'heading', 'the focus on the heading');
    history.back();
    await until(element, () => textOf(element, '.heading') === 'All products', 'the first page');
  });

  it('opens a product in place, with the focus on its name, and comes back to where the visitor was', async () => {
    const { element } = await show();
    const grown = () => document.documentElement.scrollHeight > innerHeight + 400;
    await until(element, grown, 'a page to scroll in');
    window.scrollTo(0, 400);
    await oneEvent(document, 'scroll');
    const link = parts(grid(element), '.cover')[5];
    const name = link?.textContent?.trim();
    link?.click();
    await until(element, () => parts(element, 'vitrine-product').length, 'the product’s page');
    const page = part(element, 'vitrine-product');
    await until(page, () => parts(page, '.title').length && textOf(page, '.title') === name, 'the product');
    await until(element, () => focused(element)?.className === 'title', 'the focus on the name');
    expect(element.getBoundingClientRect().top).to.be.greaterThan(-20);
    history.back();
    await until(element, () => names(element).includes(name ?? ''), 'the products');
    await until(element, () => window.scrollY === 400, 'the place where the visitor was');
  });

  it('follows a link of the page itself: into view, and back to where the visitor was', async () => {
    const { element, host } = await show();
    await until(element, () => document.documentElement.scrollHeight > innerHeight + 400, 'a page to scroll in');
    history.replaceState({ page: 'own' }, '');
    window.scrollTo(0, 400);
    await oneEvent(document, 'scroll');
    const link = document.createElement('a');
    link.href = '#!/p/bar';
    host.append(link);
    link.click();
    await until(element, () => parts(element, 'vitrine-product').length, 'the product’s page');
    const page = part(element, 'vitrine-product');
    await until(page, () => parts(page, '.title').length, 'the product');
    await until(element, () => focused(element)?.className === 'title', 'the focus on the name');
    expect(element.getBoundingClientRect().top).to.be.greaterThan(-20);
    host.shop?.route.close();
    await until(element, () => names(element).length, 'the products');
    await until(element, () => window.scrollY === 400, 'the place where the visitor was');
    expect(history.state).to.deep.equal({ page: 'own' });
  });

  it('closes at once, also after an anchor of the page was followed beside an open product', async () => {
    const { element, host } = await show({ routing: 'query' });
    host.shop?.route.open({ name: 'product', slug: 'bar' });
    await until(element, () => parts(element, 'vitrine-product').length, 'the product’s page');
    const followed = oneEvent(window, 'hashchange');
    location.hash = '#story';
    await followed;
    host.shop?.route.close();
    await until(element, () => names(element).length, 'the products');
  });

  it('comes into view by a link that stands far above it', async () => {
    const { element, host } = await show();
    const before = document.createElement('div');
    before.style.blockSize = '3000px';
    host.prepend(before);
    location.hash = '#!/c/soap';
    await until(element, () => textOf(element, '.heading').startsWith('Soap'), 'the category');
    await until(element, () => focused(element)?.className === 'heading', 'the focus on the heading');
    expect(element.getBoundingClientRect().top).to.be.within(-20, innerHeight / 2);
  });

  it('searches from its field, and keeps the words in the address', async () => {
    const { element } = await show();
    const search = part(element, 'vitrine-search');
    await until(search, () => parts(search, 'input').length, 'the field');
    part(search, 'input').focus();
    await sendKeys({ type: 'soap' });
    await sendKeys({ press: 'Enter' });
    await until(element, () => textOf(element, '.heading') === 'Results for “soap”', 'the results');
    await until(element, () => names(element).join() === 'Bar of soap', 'the product');
    expect(location.hash).to.equal('#!/?q=soap');
  });

  it('leads on from a category to those below it', async () => {
    const { element } = await show({ route: '/c/candles' });
    await until(element, () => parts(element, '.subcategory').length === 2, 'the categories below');
    expect(part(element, '.subcategories').ariaLabel).to.equal('More in Candles');
    expect(parts(element, '.subcategory').map((one) => one.textContent?.trim())).to.deep.equal([
      'Tall ones',
      `Round ${payload}`,
    ]);
    await expect(element).to.be.accessible();
    part(element, '.subcategory').click();
    await until(element, () => textOf(element, '.heading') === 'Tall ones', 'the category below');
    expect(parts(element, '.subcategory')).to.have.length(0);
    expect(location.hash).to.equal('#!/c/tall');
    expect(window.__ran).to.equal(undefined);
  });

  it('turns pages and filters as the page says, and tells it of what it does not know', async () => {
    const { element } = await show({}, html`<vitrine-shop pagination="more" filters="none"></vitrine-shop>`);
    await until(grid(element), () => parts(grid(element), '[part~="more"]').length, 'the button for more');
    expect(parts(grid(element), '.bar')).to.have.length(0);
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      const other = await show({}, html`<vitrine-shop pagination="endless"></vitrine-shop>`);
      await until(other.element, () => warnings.length, 'the warning');
      expect(warnings[0]).to.contain('<vitrine-shop> pagination="endless" is not one of: pages, more, scroll');
      expect(parts(grid(other.element), '.bar')).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('sells one category only where the page says so', async () => {
    const { element } = await show({}, html`<vitrine-shop category="soap"></vitrine-shop>`);
    expect(names(element)).to.deep.equal(['Bar of soap']);
    expect(parts(element, 'vitrine-categories')).to.have.length(0);
  });

  it('starts with the category that the page names', async () => {
    const { element, host } = await show({}, html`<vitrine-shop home="soap"></vitrine-shop>`);
    expect(names(element)).to.deep.equal(['Bar of soap']);
    host.shop?.route.open({ name: 'category', slug: 'candles' });
    await until(element, () => names(element).length === 24, 'the candles');
  });

  it('has a place for every page, and takes it back when it leaves', async () => {
    const { element, host } = await show();
    expect([...(host.shop?.route.$outlets.get() ?? [])]).to.include.members(['product', 'checkout', 'order']);
    element.remove();
    await aTimeout(0);
    expect([...(host.shop?.route.$outlets.get() ?? [])]).to.deep.equal([]);
  });

  it('keeps the address to itself where another grid is on the page', async () => {
    const { element, host } = await show(
      { route: '/?page=2' },
      html`<vitrine-product-grid per-page="4"></vitrine-product-grid><vitrine-shop></vitrine-shop>`,
    );
    const other = host.querySelector('vitrine-product-grid') as HTMLElement;
    await until(other, () => parts(other, '[aria-current]').length, 'the pages of the other');
    expect(textOf(other, '[aria-current]')).to.equal('1');
    await until(element, () => parts(grid(element), '[aria-current]').length, 'its own pages');
    expect(textOf(grid(element), '[aria-current]')).to.equal('2');
  });

  it('reads from right to left in Arabic', async () => {
    const { element } = await show({ locale: 'ar' });
    await until(element, () => textOf(element, '.heading') === 'كل المنتجات', 'the Arabic words');
    expect(getComputedStyle(part(element, '.root')).direction).to.equal('rtl');
    await expect(element).to.be.accessible();
  });

  it('stays where it is when it is moved', async () => {
    const { element, host } = await show({ route: '/c/soap' });
    const place = document.createElement('div');
    host.append(place);
    place.append(element);
    await aTimeout(0);
    await until(element, () => names(element).join() === 'Bar of soap', 'the same products');
    parts(grid(element), '.cover')[0]?.click();
    await until(element, () => parts(element, 'vitrine-product').length, 'the product');
  });
});
