import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VitrineCategories } from '../../src/elements/categories/categories.js';
import '../../src/elements/categories/define.js';
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
  supportedLocales: ['en', 'ar'],
  categories: [
    {
      slug: 'candles',
      name: 'Candles',
      description: 'All scented candles.',
      translations: { ar: { name: 'شموع' } },
    },
    { slug: 'soy-wax', name: 'Soy wax', parent: 'candles' },
    { slug: 'soy-tins', name: 'Soy tins', parent: 'soy-wax' },
    { slug: 'soap', name: `Soap ${payload}`, description: payload },
  ],
  products: [product('hand-poured-candle', 2400, { categories: ['soy-wax'], name: 'Hand-poured candle' })],
};

describe('vitrine-categories', () => {
  afterEach(clearStage);

  async function show(options: StageOptions = {}, content = html`<vitrine-categories></vitrine-categories>`) {
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    const categories = host.querySelector('vitrine-categories') as VitrineCategories;
    await until(categories, () => parts(categories, '.item').length >= 3, 'the categories');
    return { store, host, categories };
  }

  const current = (categories: VitrineCategories) =>
    parts(categories, '[aria-current]').map((link) => link.textContent?.trim());

  it('is accessible while loading, as bar and list, with everything shown, opened, empty and failed', async () => {
    const { categories } = await show({ route: '/c/soy-wax' });
    await expect(categories).to.be.accessible();
    categories.breadcrumb = true;
    categories.header = true;
    part(categories, '.more').click();
    await categories.updateComplete;
    await expect(categories).to.be.accessible();
    categories.tree = 'list';
    await categories.updateComplete;
    await expect(categories).to.be.accessible();
    clearStage();

    const slow = await makeStore(seed);
    await slow.control('POST', '/faults', { match: { path: '/categories' }, kind: 'hang' });
    const host = await stage(slow, html`<vitrine-categories breadcrumb header></vitrine-categories>`);
    const waiting = host.querySelector('vitrine-categories') as VitrineCategories;
    await until(waiting, () => parts(waiting, '.skeleton').length, 'the placeholders');
    await expect(waiting).to.be.accessible();
    clearStage();

    const empty = await stage(
      await makeStore({ categories: [], products: [] }),
      html`<vitrine-categories></vitrine-categories>`,
    );
    const none = empty.querySelector('vitrine-categories') as VitrineCategories;
    await until(none, () => parts(none, '[part="empty"]').length, 'that there is none');
    await expect(none).to.be.accessible();
    clearStage();

    const broken = await makeStore(seed);
    await broken.fail('/categories');
    const failing = (await stage(broken, html`<vitrine-categories></vitrine-categories>`)).querySelector(
      'vitrine-categories',
    ) as VitrineCategories;
    await until(failing, () => parts(failing, '[role="alert"]').length, 'the failure');
    await expect(failing).to.be.accessible();
    await broken.control('DELETE', '/faults');
    part(failing, '[part="button"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(failing, () => parts(failing, '.item').length >= 3, 'the categories after all');
    expect(isFocused(failing, 'nav')).to.equal(true);
  });

  it('shows what a store sends as text', async () => {
    const { categories } = await show(
      { route: '/c/soap' },
      html`<vitrine-categories header breadcrumb></vitrine-categories>`,
    );
    await until(categories, () => parts(categories, 'h2').length, 'the header');
    expect(textOf(categories, 'h2')).to.contain('<img src=x');
    expect(textOf(categories, '[part="description"]')).to.contain('<svg/onload');
    expect(parts(categories, 'script, svg[onload], img[onerror]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with a tree that is none', async () => {
    const store = await makeStore(seed);
    const tree = [
      null,
      'x',
      { id: 'a', slug: 'a', name: 'A', children: [null, { slug: 1 }], imageUrl: 'javascript:alert(1)' },
    ];
    await store.fail('/categories', { kind: 'status', status: 200, body: { data: tree } });
    const host = await stage(store, html`<vitrine-categories header></vitrine-categories>`, { route: '/c/a' });
    const categories = host.querySelector('vitrine-categories') as VitrineCategories;
    await until(categories, () => parts(categories, 'h2').length, 'the one category');
    expect(parts(categories, '.item')).to.have.length(2);
    expect(parts(categories, 'img')).to.have.length(0);
  });

  it('warns of a wrong attribute and takes the default', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    try {
      const { categories } = await show({}, html`<vitrine-categories tree="forest"></vitrine-categories>`);
      expect(parts(categories, 'nav.bar')).to.have.length(1);
      await until(categories, () => warnings.length, 'the warning');
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((text) => String(text).includes('tree="forest"'))).to.have.length(1);
  });

  it('links to categories and marks the one that is looked at', async () => {
    const { categories, host } = await show();
    const link = parts<HTMLAnchorElement>(categories, 'a.item').find((one) => one.textContent?.trim() === 'Candles');
    expect(link?.hash).to.equal('#!/c/candles');
    expect(current(categories)).to.eql(['All products']);
    link?.click();
    await until(categories, () => current(categories)[0] === 'Candles', 'the mark');
    expect(location.hash).to.equal('#!/c/candles');
    expect(host.shop?.route.$route.get().page).to.eql({ name: 'category', slug: 'candles' });
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { categories } = await show();
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    let isLeft = false;
    categories.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    parts(categories, 'a.item')[1]?.dispatchEvent(click);
    expect(isLeft).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('opens what is below a category by keyboard, and closes it by Escape', async () => {
    const { categories } = await show();
    const more = part(categories, '.more');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await categories.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(parts(categories, '.below .item').map((one) => one.textContent?.trim())).to.eql(['Soy wax', 'Soy tins']);
    await sendKeys({ press: 'Tab' });
    expect(categories.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Soy wax');
    await sendKeys({ press: 'Escape' });
    await categories.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(categories.shadowRoot?.activeElement).to.equal(more);
  });

  it('closes when one looks elsewhere', async () => {
    const { categories } = await show();
    part(categories, '.more').click();
    await until(categories, () => parts(categories, '.below').length, 'what is below');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(categories, () => !parts(categories, '.below').length, 'it closed');
  });

  it('is one button where there is little room', async () => {
    const { categories } = await show({}, html`<vitrine-categories></vitrine-categories>`);
    categories.style.inlineSize = '320px';
    const toggle = part(categories, '.toggle');
    await until(
      categories,
      () => toggle.checkVisibility() && !part(categories, '#list').checkVisibility(),
      'the button',
    );
    toggle.click();
    await until(categories, () => part(categories, '#list').checkVisibility(), 'the list');
    await expect(categories).to.be.accessible();
  });

  it('shows the way to a product', async () => {
    const { categories } = await show(
      { route: '/p/hand-poured-candle' },
      html`<vitrine-categories tree="list" breadcrumb></vitrine-categories>`,
    );
    await until(categories, () => parts(categories, '.trail li').length === 4, 'the way');
    expect(parts(categories, '.trail .item').map((one) => one.textContent?.trim())).to.eql([
      'All products',
      'Candles',
      'Soy wax',
      'Hand-poured candle',
    ]);
    expect(current(categories)).to.eql(['Hand-poured candle']);
  });

  it('steers the grid that it is for', async () => {
    const { categories, host } = await show(
      {},
      html`<vitrine-categories for="mine"></vitrine-categories>
        <div id="mine" category="soap"></div>`,
    );
    expect(current(categories)[0]).to.contain('Soap');
    parts(categories, 'button.item')[1]?.click();
    await until(categories, () => current(categories)[0] === 'Candles', 'the mark');
    expect(host.querySelector('#mine')?.getAttribute('category')).to.equal('candles');
    expect(location.hash).to.equal('');
    parts(categories, 'button.item')[0]?.click();
    expect(host.querySelector('#mine')?.hasAttribute('category')).to.equal(false);
  });

  it('has buttons where the page wants no addresses', async () => {
    const { categories, host } = await show({ routing: 'none' });
    expect(parts(categories, 'a')).to.have.length(0);
    parts(categories, 'button.item')[1]?.click();
    expect(host.shop?.route.$route.get().page).to.eql({ name: 'category', slug: 'candles' });
  });

  it('reads from right to left', async () => {
    const { categories } = await show({ locale: 'ar', route: '/c/candles' });
    await until(categories, () => current(categories)[0] === 'شموع', 'Arabic names');
    await until(categories, () => textOf(categories, '.toggle'), 'Arabic words');
    expect(getComputedStyle(part(categories, 'nav')).direction).to.equal('rtl');
    await expect(categories).to.be.accessible();
  });

  it('goes on after it was moved', async () => {
    const { categories, host } = await show();
    const other = document.createElement('div');
    host.append(other);
    other.append(categories);
    host.shop?.route.open({ name: 'category', slug: 'candles' });
    await until(categories, () => current(categories)[0] === 'Candles', 'the mark');
  });
});
