import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/filters/define.js';
import type { VitrineFilters } from '../../src/elements/filters/filters.js';
import '../../src/elements/product-grid/define.js';
import type { VitrineProductGrid } from '../../src/elements/product-grid/product-grid.js';
import {
  clearStage,
  isFocused,
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
  supportedLocales: ['en', 'fr', 'ar'],
  categories: [
    { slug: 'candles', name: 'Candles' },
    { slug: 'soy-wax', name: 'Soy wax', parent: 'candles' },
    { slug: 'soap', name: `Soap ${payload}` },
  ],
  products: [
    product('cheap', 500, { name: 'Cheap' }),
    product('middle', 1050, { name: 'Middle', categories: ['soy-wax'] }),
    product('dear', 9000, { name: 'Dear', salePrice: 2000 }),
    product('gone', 1500, { name: 'Gone', stock: 0, categories: ['soap'] }),
  ],
};

describe('vitrine-filters', () => {
  afterEach(clearStage);

  async function show(
    options: StageOptions = {},
    content = html`<vitrine-product-grid filters></vitrine-product-grid>`,
    storeSeed: object = seed,
  ) {
    const store = await makeStore(storeSeed);
    const host = await stage(store, content, options);
    const grid = host.querySelector('vitrine-product-grid') as VitrineProductGrid;
    await until(grid, () => grid.shadowRoot?.querySelector('vitrine-filters')?.shadowRoot, 'the filters');
    const filters = part<VitrineFilters>(grid, 'vitrine-filters');
    await until(
      filters,
      () => parts(filters, '.filter').length && parts(filters, 'option').length > 6,
      'what they offer',
    );
    return { store, host, grid, filters };
  }

  const names = (grid: VitrineProductGrid) => parts(grid, '.card .cover').map((link) => link.textContent?.trim() ?? '');
  const shown = (grid: VitrineProductGrid, ...expected: string[]) =>
    until(grid, () => names(grid).join() === expected.join(), `${expected.join()} instead of ${names(grid).join()}`);
  const button = (filters: VitrineFilters, text: string) => {
    const found = parts(filters, 'button').find((one) => one.textContent?.trim() === text);
    if (!found) throw new Error(`There is no “${text}”.`);
    return found;
  };
  const choose = (filters: VitrineFilters, label: string, value: string) => {
    const select = parts(filters, 'label')
      .find((one) => one.textContent?.includes(label))
      ?.querySelector('select');
    if (!select) throw new Error(`There is no “${label}”.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  async function typePrices(filters: VitrineFilters, low: string, high: string) {
    part(filters, '.price').click();
    await until(filters, () => isFocused(filters, '[name="priceMin"]'), 'the first field');
    await sendKeys({ type: low });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: high });
    await sendKeys({ press: 'Enter' });
  }

  it('is accessible at rest, in use, with the price fields and with a mistake in them', async () => {
    const { filters } = await show({ route: '/?inStock=true&priceMin=500' });
    await expect(filters).to.be.accessible();
    await typePrices(filters, '20', '10');
    await until(filters, () => parts(filters, '[role="alert"]').length, 'the mistake');
    await expect(filters).to.be.accessible();
  });

  it('shows what a store sends as text', async () => {
    const { filters } = await show();
    expect(parts(filters, 'option').some((option) => option.textContent?.includes('<img src=x'))).to.equal(true);
    expect(parts(filters, 'script, img')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('offers nothing that the store has not', async () => {
    const store = await makeStore(seed);
    const info = await (
      await fetch(`${store.apiUrl}/${store.key}/`, { headers: { Authorization: `Bearer ${store.key}` } })
    ).json();
    info.data.features.filters = ['onSale', 'magic'];
    await store.control('POST', '/faults', { match: { path: '/' }, kind: 'status', status: 200, body: info });
    const host = await stage(store, html`<vitrine-filters></vitrine-filters>`);
    const filters = host.querySelector('vitrine-filters') as VitrineFilters;
    await until(filters, () => parts(filters, '.filter').length, 'the one filter');
    expect(parts(filters, '.filter').map((one) => one.textContent?.trim())).to.eql(['On sale']);
  });

  it('filters by what is in stock and on sale, in the address, and comes back by Back', async () => {
    const { filters, grid } = await show();
    await shown(grid, 'Cheap', 'Middle', 'Dear', 'Gone');
    button(filters, 'In stock').click();
    await shown(grid, 'Cheap', 'Middle', 'Dear');
    button(filters, 'On sale').click();
    await shown(grid, 'Dear');
    expect(location.hash).to.equal('#!/?inStock=true&onSale=true');
    expect(button(filters, 'On sale').getAttribute('aria-pressed')).to.equal('true');
    history.back();
    await shown(grid, 'Cheap', 'Middle', 'Dear');
    expect(button(filters, 'On sale').getAttribute('aria-pressed')).to.equal('false');
    button(filters, 'Clear filters').click();
    await shown(grid, 'Cheap', 'Middle', 'Dear', 'Gone');
    expect(location.hash).to.equal('');
  });

  it('takes prices as they are typed', async () => {
    const { filters, grid } = await show();
    await typePrices(filters, '£5.50', '20');
    await shown(grid, 'Middle', 'Dear', 'Gone');
    expect(location.hash).to.equal('#!/?priceMin=550&priceMax=2000');
    expect(textOf(filters, '.price')).to.equal('£5.50 to £20');
    expect(filters.shadowRoot?.activeElement).to.equal(part(filters, '.price'));
  });

  it('takes prices as they are typed in French', async () => {
    const { filters, grid } = await show({ locale: 'fr' });
    await typePrices(filters, '10,50', '');
    await shown(grid, 'Middle', 'Dear', 'Gone');
    expect(location.hash).to.equal('#!/?priceMin=1050');
  });

  it('says what is wrong with a price, at its field', async () => {
    const { filters } = await show();
    await typePrices(filters, 'cheap', '');
    await until(filters, () => parts(filters, '[role="alert"]').length, 'the mistake');
    const field = part(filters, '[name="priceMin"]');
    expect(filters.shadowRoot?.activeElement).to.equal(field);
    expect(field.getAttribute('aria-describedby')).to.equal('problem');
    expect(location.hash).to.equal('');
    await sendKeys({ press: 'Escape' });
    await until(filters, () => !parts(filters, '#price').length, 'the closed fields');
    expect(filters.shadowRoot?.activeElement).to.equal(part(filters, '.price'));
  });

  it('shows a category as a page of its own, with the same filters', async () => {
    const { filters, grid } = await show({ route: '/?inStock=true' });
    choose(filters, 'Category', 'soy-wax');
    await shown(grid, 'Middle');
    expect(location.hash).to.equal('#!/c/soy-wax?inStock=true');
    choose(filters, 'Category', '');
    await shown(grid, 'Cheap', 'Middle', 'Dear');
  });

  it('offers what lies below the grid’s own category, as a filter in the address', async () => {
    const { filters, grid } = await show(
      {},
      html`<vitrine-product-grid filters category="candles"></vitrine-product-grid>`,
      seed,
    );
    await shown(grid, 'Cheap', 'Middle', 'Dear');
    choose(filters, 'Category', 'soy-wax');
    await shown(grid, 'Middle');
    expect(location.hash).to.equal('#!/?category=soy-wax');
    button(filters, 'Clear filters').click();
    await shown(grid, 'Cheap', 'Middle', 'Dear');
  });

  it('orders, and shows the order of the address', async () => {
    const { filters, grid, host } = await show({ route: '/?sort=-price' });
    await until(filters, () => parts<HTMLSelectElement>(filters, 'select').at(-1)?.value === '-price', 'the order');
    choose(filters, 'Sort by', 'name');
    await shown(grid, 'Cheap', 'Dear', 'Gone', 'Middle');
    host.shop?.route.open({ name: 'home' });
    await until(filters, () => parts<HTMLSelectElement>(filters, 'select').at(-1)?.value === '', 'the first order');
  });

  it('keeps a second grid’s filters out of the address', async () => {
    const { host } = await show(
      {},
      html`<vitrine-product-grid></vitrine-product-grid
        ><vitrine-product-grid filters id="second"></vitrine-product-grid>`,
      seed,
    ).catch(async () => ({ host: document.querySelector('vitrine-store') as HTMLElement }));
    const second = host.querySelector('#second') as VitrineProductGrid;
    await until(second, () => second.shadowRoot?.querySelector('vitrine-filters')?.shadowRoot, 'the filters');
    const filters = part<VitrineFilters>(second, 'vitrine-filters');
    await until(filters, () => parts(filters, '.filter').length === 3, 'what they offer');
    button(filters, 'On sale').click();
    await shown(second, 'Dear');
    expect(location.hash).to.equal('');
    expect(names(host.querySelector('vitrine-product-grid') as VitrineProductGrid)).to.have.length(4);
  });

  it('says how many were found after a choice', async () => {
    const { filters } = await show();
    expect(textOf(filters, '[role="status"]')).to.equal('');
    button(filters, 'On sale').click();
    await until(filters, () => textOf(filters, '[role="status"]') === '1 product', 'the number');
  });

  for (const width of [200, 320, 640, 800, 1280]) {
    it(`moves nothing below it when it comes, and when it grows, in ${width} px`, async () => {
      const wide = html`<div style=${`inline-size: ${width}px`}>
        <vitrine-product-grid filters></vitrine-product-grid>
      </div>`;
      const { grid, filters } = await show({}, wide);
      const { height } = part(grid, '.bar').getBoundingClientRect();
      expect(height).to.equal(parseFloat(getComputedStyle(part(grid, '.bar')).minBlockSize));
      button(filters, 'In stock').click();
      button(filters, 'On sale').click();
      await until(filters, () => parts(filters, '.clear').length, 'the button that clears');
      expect(part(grid, '.bar').getBoundingClientRect().height).to.equal(height);
    });
  }

  it('reads from right to left, also where there is little room', async () => {
    const { filters, grid } = await show({ locale: 'ar' });
    grid.style.inlineSize = '320px';
    await until(filters, () => textOf(filters, '.price') === 'السعر', 'Arabic words');
    expect(getComputedStyle(part(filters, '.row')).direction).to.equal('rtl');
    expect(filters.getBoundingClientRect().height).to.be.lessThan(60);
    await expect(filters).to.be.accessible();
  });

  it('goes on after it was moved', async () => {
    const { filters, grid, host } = await show();
    const other = document.createElement('div');
    host.append(other);
    other.append(grid);
    button(filters, 'On sale').click();
    await shown(grid, 'Dear');
  });
});
