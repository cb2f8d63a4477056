import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/filters/define.js';
import type { VitrineProductGrid } from '../../src/elements/product-grid/product-grid.js';
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
  type TestStore,
} from './stage.js';

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [
    { slug: 'candles', name: 'Candles' },
    { slug: 'soap', name: 'Soap' },
    { slug: 'empty', name: 'Empty' },
  ],
  products: [
    product('hand-poured-candle', 2400, { name: 'Hand-poured candle', stock: 40 }),
    product('sale-candle', 3000, { name: 'Sale candle', salePrice: 1500 }),
    product('last-candle', 1000, { name: 'Last candle', stock: 3 }),
    product('sold-out-candle', 1000, { name: 'Gone candle', stock: 0 }),
    product('choice-candle', 1000, {
      name: 'Candle of choice',
      options: [{ name: 'Size', values: ['S', 'L'] }],
      variants: [
        { values: ['S'], price: 1000 },
        { values: ['L'], price: 2000 },
      ],
    }),
    product('bare-candle', 900, { name: 'No picture', media: [] }),
    product('wild-soap', 700, { name: `Wild soap ${payload}`, categories: ['soap'], summary: payload }),
    ...Array.from({ length: 14 }, (_, index) => product(`pillar-${index}`, 1000 + index, { name: `Pillar ${index}` })),
  ],
};

const shapes = [0.6, 1, 1.6].map((aspectRatio) =>
  product(`shape-${aspectRatio}`, 800, { media: [{ path: `${aspectRatio}/front.jpg`, alt: 'Front', aspectRatio }] }),
);

describe('vitrine-product-grid', () => {
  afterEach(clearStage);

  const grids = (root: ParentNode) => [...root.querySelectorAll('vitrine-product-grid')];

  interface ShowOptions extends StageOptions {
    readonly before?: (store: TestStore) => Promise<unknown>;
    readonly products?: typeof seed.products;
  }

  async function open(content: TemplateResult, { before, products = seed.products, ...options }: ShowOptions = {}) {
    const store = await makeStore({ ...seed, products });
    await before?.(store);
    const host = await stage(store, content, options);
    const [grid] = grids(host) as [VitrineProductGrid];
    return { store, host, grid };
  }

  async function show(
    content: TemplateResult = html`<vitrine-product-grid per-page="6"></vitrine-product-grid>`,
    options: ShowOptions = {},
  ) {
    const opened = await open(content, options);
    await until(opened.grid, () => isReady(opened.grid), 'the products');
    return opened;
  }

  /** The products, and what is loaded after them. */
  const isReady = (grid: Element) =>
    parts(grid, '.grid[aria-busy="false"] .cover').length > 0 &&
    parts(grid, '.cover')[0]?.textContent?.trim() &&
    parts(grid, '.quick').length > 0;
  /** What comes after the first products, as soon as it is there. */
  const shows = async <Found extends HTMLElement>(grid: Element, selector: string): Promise<Found> => {
    await until(grid, () => parts(grid, selector).length, selector);
    return part<Found>(grid, selector);
  };
  const names = (grid: Element) => parts(grid, '.cover').map((link) => link.textContent?.trim() ?? '');
  const card = (grid: Element, name: string) => {
    const found = parts(grid, '.card').find((one) => one.querySelector('.cover')?.textContent?.includes(name));
    if (!found) throw new Error(`No card is called ${name}.`);
    return found;
  };
  const inside = <Found extends HTMLElement>(element: Element, selector: string) =>
    element.querySelector<Found>(selector) ?? expect.fail(`There is no ${selector}.`);
  const words = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  describe('its pictures', () => {
    const boxes = (grid: Element, selector: string) => parts(grid, selector).map((one) => one.getBoundingClientRect());
    const ratios = (grid: Element) => boxes(grid, '.picture').map(({ width, height }) => (width / height).toFixed(2));

    it('have one shape, which they fill, with their tops and the words below in line', async () => {
      const { grid } = await show(undefined, { products: shapes });
      expect(ratios(grid)).to.deep.equal(['0.80', '0.80', '0.80']);
      expect(boxes(grid, '.picture img:not(.second)').map(({ height }) => height)).to.deep.equal(
        boxes(grid, '.picture').map(({ height }) => height),
      );
      expect(parts(grid, '.picture img').every((one) => getComputedStyle(one).objectFit === 'cover')).to.equal(true);
      for (const line of ['.picture', '.name']) {
        expect(new Set(boxes(grid, line).map(({ top }) => Math.round(top))).size, line).to.equal(1);
      }
    });

    it('have the shape that the page wants, or each its own', async () => {
      const { grid } = await show(undefined, { products: shapes });
      grid.style.setProperty('--vitrine-picture-ratio', '1');
      expect(ratios(grid)).to.deep.equal(['1.00', '1.00', '1.00']);
      grid.style.setProperty('--vitrine-picture-ratio', 'auto');
      expect(ratios(grid).map(Number).sort()).to.deep.equal([0.6, 1, 1.6]);
      expect(new Set(boxes(grid, '.picture').map(({ top }) => Math.round(top))).size).to.equal(1);
    });

    it('stay whole in a row of the page’s own making', async () => {
      const style = document.createElement('style');
      style.textContent =
        'vitrine-product-grid::part(grid) { display: flex; overflow-x: auto } vitrine-product-grid::part(card) { flex: 0 0 200px }';
      document.head.append(style);
      try {
        const { grid } = await show(undefined, { products: shapes });
        const list = part(grid, '.grid').getBoundingClientRect();
        for (const { bottom, height } of boxes(grid, '.card')) {
          expect(height).to.be.greaterThan(250);
          expect(bottom).to.be.at.most(list.bottom + 1);
        }
      } finally {
        style.remove();
      }
    });
  });

  describe('is accessible', () => {
    it('while it loads', async () => {
      const { grid } = await open(html`<vitrine-product-grid></vitrine-product-grid>`, {
        before: (store) => store.fail('/products', { kind: 'delay', delayMs: 1500 }),
      });
      await until(grid, () => parts(grid, '.grid[aria-label="Products"] > .placeholder').length, 'the placeholders');
      expect(parts(grid, '.placeholder')).to.have.length(24);
      await expect(grid).to.be.accessible();
    });

    it('with products of every kind', async () => {
      const { grid } = await show(html`<vitrine-product-grid per-page="12" filters></vitrine-product-grid>`);
      const filters = part(grid, 'vitrine-filters');
      await until(
        filters,
        () => parts<HTMLSelectElement>(filters, 'select').some(({ labels }) => words(labels[0])),
        'the words',
      );
      await expect(grid).to.be.accessible();
    });

    it('with nothing to show', async () => {
      const { grid } = await open(html`<vitrine-product-grid category="empty"></vitrine-product-grid>`);
      await until(grid, () => parts(grid, '.blank p').map(words)[0] === 'Nothing here yet', 'that there is nothing');
      await expect(grid).to.be.accessible();
    });

    it('after a refusal, and shows the products when asked again', async () => {
      const { grid, store } = await open(html`<vitrine-product-grid></vitrine-product-grid>`, {
        before: (made) => made.fail('/products'),
      });
      await until(grid, () => parts(grid, '[role="alert"] button').length, 'the error');
      await expect(grid).to.be.accessible();
      await store.control('DELETE', '/faults');
      part(grid, '[role="alert"] button').click();
      await until(grid, () => isReady(grid), 'the products');
    });

    it('without a connection, and shows the products when it is back', async () => {
      const { grid, store } = await open(html`<vitrine-product-grid></vitrine-product-grid>`, {
        // Firefox asks ten times for what it asks for once.
        before: (made) => made.fail('/products', { kind: 'drop', times: 200 }),
      });
      await until(grid, () => parts(grid, '[role="alert"] button').length, 'the error');
      expect(textOf(grid, '[role="alert"] p')).to.include('can’t be reached');
      await expect(grid).to.be.accessible();
      await store.control('DELETE', '/faults');
      window.dispatchEvent(new Event('online'));
      await until(grid, () => isReady(grid), 'the products');
    });
  });

  describe('takes what it is given for text', () => {
    it('in names', async () => {
      const { grid } = await show(html`<vitrine-product-grid category="soap"></vitrine-product-grid>`);
      expect(names(grid)[0]).to.equal(`Wild soap ${payload}`.replace(/\s+/g, ' '));
      expect(window.__ran).to.equal(undefined);
    });

    it('and survives answers that are none', async () => {
      const { grid } = await open(html`<vitrine-product-grid></vitrine-product-grid>`, {
        before: (store) =>
          store.fail('/products', { kind: 'status', status: 200, body: { data: 'nothing' }, times: 20 }),
      });
      await until(grid, () => parts(grid, '[role="alert"] button').length, 'the error');
    });

    it('and leaves out a product that can’t be shown', async () => {
      const price = { amount: 100, currency: 'GBP', formatted: '£1.00' };
      const media = [{ id: 'm', url: 'javascript:window.__ran=1' }, null];
      const data = [
        null,
        { id: 'p1' },
        { id: 'p2', slug: 'ok', name: 'Fine', price, inStock: true, media: media.slice(0, 1) },
      ];
      const { grid } = await show(html`<vitrine-product-grid></vitrine-product-grid>`, {
        before: (store) => store.fail('/products', { kind: 'status', status: 200, body: { data }, times: 20 }),
      });
      expect(names(grid)).to.deep.equal(['Fine']);
      expect(parts(grid, 'img')).to.have.length(0);
      expect(window.__ran).to.equal(undefined);
    });

    it('and falls back from attributes that make no sense', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
      try {
        const { grid } = await show(
          html`<vitrine-product-grid pagination="book" sort="color" columns="0" per-page="-3"></vitrine-product-grid>`,
        );
        expect(parts(grid, '.card').length).to.equal(21);
        const told = (name: string) =>
          warnings.filter((said) => said.includes(`<vitrine-product-grid> ${name}`)).length;
        const wrong = ['pagination', 'sort', 'columns', 'per-page'];
        await until(grid, () => wrong.every((name) => told(name) > 0), 'the warnings');
        for (const name of wrong) expect(told(name)).to.equal(1);
      } finally {
        console.warn = warn;
      }
    });
  });

  it('tells who made the page of a category that has nothing', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
    try {
      const { grid } = await open(html`<vitrine-product-grid category="nope"></vitrine-product-grid>`);
      await until(grid, () => part(grid, '.blank'), 'the empty state');
      await until(grid, () => warnings.some((said) => said.includes('category="nope"')), 'the warning');
      warnings.length = 0;
      const { grid: found } = await open(
        html`<vitrine-product-grid category="candles" query="xyz"></vitrine-product-grid>`,
      );
      await until(found, () => part(found, '.blank'), 'the empty state');
      await found.updateComplete;
      expect(warnings).to.eql([]);
    } finally {
      console.warn = warn;
    }
  });

  describe('a card', () => {
    it('says the price, the old price and the state in words', async () => {
      const { grid } = await show();
      expect(words(inside(card(grid, 'Sale candle'), '.price .visually-hidden'))).to.equal('Now £15.00, was £30.00');
      expect(words(inside(card(grid, 'Sale candle'), '.badge'))).to.equal('Sale');
      expect(words(inside(card(grid, 'Last candle'), '.badge'))).to.equal('Only 3 left');
      expect(words(inside(card(grid, 'Gone candle'), '.badge'))).to.equal('Sold out');
      expect(card(grid, 'Gone candle').querySelector('.quick')).to.equal(null);
      expect(words(inside(card(grid, 'Candle of choice'), '.price'))).to.equal('From £10.00');
    });

    it('links to the product’s address and opens it in place', async () => {
      const { grid, host } = await show();
      const link = inside<HTMLAnchorElement>(card(grid, 'Hand-poured'), 'a.cover');
      expect(new URL(link.href).hash).to.equal('#!/p/hand-poured-candle');
      link.click();
      expect(host.shop?.route.$route.get().page).to.deep.equal({ name: 'product', slug: 'hand-poured-candle' });
    });

    it('leaves clicks for a new tab to the browser', async () => {
      const { grid, host } = await show();
      const link = inside(card(grid, 'Hand-poured'), 'a.cover');
      let isLeft = false;
      // Seen on the way out, and stopped, so that no tab opens.
      grid.addEventListener('click', (event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
      expect(isLeft).to.equal(true);
      expect(host.shop?.route.$route.get().page.name).to.equal('home');
    });

    it('can be kept from opening by the page', async () => {
      const { grid, host } = await show();
      host.addEventListener('vitrine-product-open', (event) => event.preventDefault(), { once: true });
      inside(card(grid, 'Hand-poured'), 'a.cover').click();
      expect(host.shop?.route.$route.get().page.name).to.equal('home');
    });

    it('has a button instead of a link where the shop has no addresses', async () => {
      const { grid, host } = await show(undefined, { routing: 'none' });
      inside(card(grid, 'Hand-poured'), 'button.cover').click();
      expect(host.shop?.route.$route.get().page.name).to.equal('product');
    });

    it('is in the cart in the frame of the click, and the page is told', async () => {
      const { grid, host } = await show();
      const told = oneEvent(host, 'vitrine-cart-updated');
      const button = inside(card(grid, 'Hand-poured'), '.quick');
      expect(button.getAttribute('aria-label')).to.equal('Add to cart: Hand-poured candle');
      button.click();
      const { detail } = await told;
      expect(detail.action).to.equal('add');
      expect(host.shop?.cart.$state.get().count).to.equal(1);
      await grid.updateComplete;
      expect(words(inside(card(grid, 'Hand-poured'), '.quick'))).to.equal('Added');
      const said = 'Hand-poured candle added to cart';
      await until(grid, () => textOf(grid, '[role="status"]') === said, 'that it is said');
      await detail.promise;
      const [line] = host.shop?.cart.$state.get().lines ?? [];
      expect([line?.name, line?.quantity]).to.deep.equal(['Hand-poured candle', 1]);
    });

    it('says at the card why the store refused', async () => {
      const { grid, store, host } = await show();
      await store.control('PATCH', '/products/last-candle', { stock: 0 });
      const failed = oneEvent(host, 'vitrine-error');
      inside(card(grid, 'Last candle'), '.quick').click();
      expect((await failed).detail.status).to.equal(409);
      await until(grid, () => card(grid, 'Last candle').querySelector('[role="alert"]'), 'the refusal');
      expect(words(inside(card(grid, 'Last candle'), '[role="alert"]'))).to.not.equal('');
      expect(host.shop?.cart.$state.get().count).to.equal(0);
      await expect(grid).to.be.accessible();
    });

    it('opens what has options', async () => {
      const { grid, host } = await show();
      inside(card(grid, 'Candle of choice'), '.quick').click();
      expect(host.shop?.route.$route.get().page).to.deep.equal({ name: 'product', slug: 'choice-candle' });
    });

    it('is two stops of the tab key: its link, then its button', async () => {
      const { grid } = await show();
      inside(card(grid, 'Hand-poured'), '.cover').focus();
      const stops: (string | undefined)[] = [];
      for (let index = 0; index < 4; index++) {
        stops.push(grid.shadowRoot?.activeElement?.className);
        await sendKeys({ press: 'Tab' });
      }
      // The button stands on the picture, before the name.
      expect(stops.filter((name) => name === 'cover')).to.have.length(2);
      expect(stops.filter((name) => name === 'quick')).to.have.length(2);
    });
  });

  describe('further products', () => {
    it('stand on pages of their own that have addresses, and Back brings the page before', async () => {
      const { grid } = await show();
      const first = names(grid);
      const page2 = await shows<HTMLAnchorElement>(grid, '.pages a[aria-label="Page 2"]');
      expect(new URL(page2.href).hash).to.equal('#!/?page=2');
      page2.click();
      await until(grid, () => isReady(grid) && names(grid)[0] !== first[0], 'the second page');
      expect(location.hash).to.equal('#!/?page=2');
      expect(grid.shadowRoot?.activeElement?.className).to.equal('grid');
      expect(textOf(grid, '[aria-current]')).to.equal('2');
      history.back();
      await until(grid, () => names(grid)[0] === first[0], 'the first page');
      expect(textOf(grid, '[aria-current]')).to.equal('1');
    });

    it('are there at once for who comes with the address of a page', async () => {
      const { grid } = await show(undefined, { route: '/?page=2&sort=-name' });
      expect((await shows(grid, '[aria-current]')).textContent?.trim()).to.equal('2');
      expect(names(grid)).to.deep.equal([...names(grid)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true })));
    });

    it('are added by a button, which keeps the focus in the list', async () => {
      const { grid } = await show(html`<vitrine-product-grid per-page="8" pagination="more"></vitrine-product-grid>`);
      await until(grid, () => textOf(grid, '.count') === '8 of 21', 'how many there are');
      part(grid, '.more').click();
      await until(grid, () => names(grid).length === 16, 'more products');
      const focused = grid.shadowRoot?.activeElement;
      expect(parts(grid, '.cover').indexOf(focused as HTMLElement)).to.equal(8);
      expect(location.hash).to.equal('#!/?page=2');
      part(grid, '.more').click();
      await until(grid, () => names(grid).length === 21, 'all products');
      expect(parts(grid, '.more')).to.have.length(0);
    });

    it('are all there again for who comes back to the third page of one list', async () => {
      const { grid } = await show(html`<vitrine-product-grid per-page="6" pagination="more"></vitrine-product-grid>`, {
        route: '/?page=3',
      });
      expect(names(grid)).to.have.length(18);
    });

    it('come as one scrolls', async () => {
      const { grid } = await show(html`<vitrine-product-grid per-page="6" pagination="scroll"></vitrine-product-grid>`);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await until(grid, () => names(grid).length > 6, 'more products');
    });

    it('of two grids do not fight over the address', async () => {
      const { host, grid } = await show(
        html`<vitrine-product-grid per-page="4"></vitrine-product-grid>
          <vitrine-product-grid per-page="5"></vitrine-product-grid>`,
      );
      const other = grids(host)[1] as VitrineProductGrid;
      await until(other, () => isReady(other), 'the second grid');
      const first = names(grid);
      const before = names(other);
      expect(parts(other, '.pages a')).to.have.length(0);
      (await shows(other, '[aria-label="Page 2"]')).click();
      await until(other, () => isReady(other) && names(other)[0] !== before[0], 'its second page');
      expect(location.hash).to.equal('');
      expect(names(grid)).to.deep.equal(first);
      (await shows(grid, '[aria-label="Page 6"]')).click();
      await until(grid, () => isReady(grid) && names(grid)[0] !== first[0], 'the last page of the first');
      expect(textOf(other, '[aria-current]')).to.equal('2');
    });

    it('leave the address to the next grid, once theirs is out of the page', async () => {
      const { grid, host } = await show();
      grid.remove();
      grid.columns = 2;
      await grid.updateComplete;
      const next = document.createElement('vitrine-product-grid');
      next.perPage = 6;
      host.append(next);
      const second = await shows<HTMLAnchorElement>(next, '[part~="page"][href*="page=2"]');
      second.click();
      await until(next, () => location.hash === '#!/?page=2', 'the address');
    });

    it('stay as they are while a product is open over the page', async () => {
      const { grid, host } = await show(undefined, { route: '/?page=2' });
      const before = names(grid);
      host.shop?.route.open({ name: 'product', slug: 'pillar-3' });
      await grid.updateComplete;
      await aTimeout(0);
      expect(names(grid)).to.deep.equal(before);
    });
  });

  it('offers a way on where a search finds nothing', async () => {
    const { grid } = await open(html`<vitrine-product-grid></vitrine-product-grid>`, { route: '/?q=zzz' });
    const said = () => parts(grid, '.blank p').map(words);
    await until(grid, () => said()[0] === 'No products match “zzz”', 'that nothing was found');
    part(grid, '.blank button').click();
    await until(grid, () => isReady(grid), 'all products');
    expect(location.hash).to.equal('');
  });

  it('reads from right to left in Arabic', async () => {
    const { grid } = await show(undefined, { locale: 'ar' });
    await until(grid, () => textOf(grid, '.quick') === 'أضف إلى السلة', 'the Arabic words');
    expect(getComputedStyle(part(grid, '.root')).direction).to.equal('rtl');
    const [first, second] = parts(grid, '.card').map((one) => one.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? Infinity);
    await expect(grid).to.be.accessible();
  });

  it('keeps what it shows when it is moved', async () => {
    const { grid, host } = await show(undefined, { route: '/?page=2' });
    const before = names(grid);
    const place = document.createElement('div');
    host.append(place);
    place.append(grid);
    await aTimeout(0);
    await grid.updateComplete;
    expect(names(grid)).to.deep.equal(before);
    (await shows(grid, '[aria-label="Page 1"]')).click();
    await until(grid, () => isReady(grid) && names(grid)[0] === 'Hand-poured candle', 'the first page');
    expect(location.hash).to.equal('');
  });

  it('has the words of another shop that it is put into', async () => {
    const { grid } = await show();
    const host = await stage(await makeStore(seed), html``);
    host.append(grid);
    await until(grid, () => grid.shop === host.shop && isReady(grid), 'the products');
    await until(grid, () => textOf(grid, '.quick') === 'Add to cart', 'the words');
  });

  it('hides a picture that cannot be loaded', async () => {
    const { grid } = await show();
    const find = () => inside<HTMLImageElement>(card(grid, 'Hand-poured'), 'img');
    // Where the store keeps its pictures may come after the products.
    await until(grid, find, 'the picture');
    const picture = find();
    picture.dispatchEvent(new Event('error'));
    expect(picture.hidden).to.equal(true);
  });

  describe('with a template of the page', () => {
    const own = html`<vitrine-product-grid per-page="7">
      <template>
        <article class="own">
          <a href="#" data-href="url"><img alt="" data-src="image" data-alt="name" /></a>
          <h3 data-text="name">Name</h3>
          <p class="summary" data-text="summary"></p>
          <strong data-text="price"></strong><s data-text="originalPrice"></s>
          <em data-text="constructor"></em>
          <button type="button" data-action="add">Take it</button>
        </article>
      </template>
    </vitrine-product-grid>`;

    async function showOwn() {
      const opened = await open(own);
      await until(opened.grid, () => opened.grid.querySelector('.own'), 'the own cards');
      const find = (name: string) => {
        const cards = [...opened.grid.querySelectorAll<HTMLElement>('.own')];
        return cards.find((one) => one.querySelector('h3')?.textContent?.includes(name)) ?? expect.fail(name);
      };
      return { ...opened, find };
    }

    it('shows its cards, filled in as text', async () => {
      const { grid, find } = await showOwn();
      await expect(grid).to.be.accessible();
      const sale = find('Sale candle');
      expect(words(inside(sale, 'strong'))).to.equal('£15.00');
      expect(words(inside(sale, 's'))).to.equal('£30.00');
      expect(find('Hand-poured').querySelector('s')).to.equal(null);
      expect(sale.querySelector('em')).to.equal(null);
      expect(inside<HTMLAnchorElement>(sale, 'a').hash).to.equal('#!/p/sale-candle');
      expect(words(inside(find('Wild soap'), '.summary'))).to.equal(payload.replace(/\s+/g, ' '));
      expect(window.__ran).to.equal(undefined);
      expect(inside<HTMLButtonElement>(find('Gone candle'), 'button').disabled).to.equal(true);
      expect(find('Hand-poured').assignedSlot).to.not.equal(null);
    });

    it('leaves nothing in sight that a product does not have, whatever the page displays', async () => {
      const { grid } = await open(html`
        <style>
          vitrine-product-grid .own * {
            display: block !important;
          }
        </style>
        <vitrine-product-grid per-page="7">
          <template>
            <article class="own">
              <p data-text="name"></p>
              <div data-if="originalPrice">Was <s data-text="originalPrice"></s></div>
            </article>
          </template>
        </vitrine-product-grid>
      `);
      await until(grid, () => grid.querySelector('.own'), 'the own cards');
      const cards = [...grid.querySelectorAll<HTMLElement>('.own')].map((one) => one.innerText.replace(/\s+/g, ' '));
      expect(cards.find((text) => text.startsWith('Sale candle'))).to.equal('Sale candle Was £30.00');
      expect(cards.filter((text) => text.includes('Was'))).to.have.lengthOf(1);
    });

    it('tells who made the page of names that mean nothing, and of the near one', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => void warnings.push(text);
      const { grid } = await open(html`
        <vitrine-product-grid per-page="7">
          <template>
            <article class="own">
              <p data-text="nam"></p>
              <img alt="" src="data:," data-src="picture.jpg" />
            </article>
          </template>
        </vitrine-product-grid>
      `);
      await until(grid, () => grid.querySelector('.own'), 'the own cards');
      await until(grid, () => warnings.length === 2, 'the warnings');
      console.warn = warn;
      expect(warnings[0]).to.contain('data-text="nam" is not one of: name, ').and.contain('Did you mean "name"?');
      expect(warnings[1]).to.contain('data-src="picture.jpg" is not one of: image.').and.not.contain('Did you mean');
      expect(grid.querySelector('img')?.getAttribute('src')).to.equal('data:,');
    });

    it('adds and opens by its own buttons and links', async () => {
      const { grid, host, find } = await showOwn();
      inside(find('Hand-poured'), 'button').click();
      await until(grid, () => host.shop?.cart.$state.get().count === 1, 'the product in the cart');
      inside(find('Hand-poured'), 'img').click();
      expect(host.shop?.route.$route.get().page.name).to.equal('product');
    });
  });
});
