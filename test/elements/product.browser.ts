import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/product/define.js';
import type { VitrineProduct } from '../../src/elements/product/product.js';
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
  type TestStore,
} from './stage.js';

const media = ['front', 'side', 'back'].map((name) => ({
  path: `shirt/${name}.jpg`,
  alt: `The ${name}`,
  aspectRatio: 0.8,
}));

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('candle', 2400, {
      name: 'Candle',
      stock: 4,
      summary: 'Burns.',
      description: 'First.\n\n## Second\n\n- *one*\n- [two](https://example.com/two)',
    }),
    product('plain', 900, { name: 'Plain', description: 'One paragraph.\n\nAnother one.', stock: 90, maxQuantity: 3 }),
    product('plenty', 900, { name: 'Plenty', stock: 40 }),
    product('dozen', 100, { name: 'Dozen', minQuantity: 6, maxQuantity: 12 }),
    product('gone', 900, { name: 'Gone', stock: 0 }),
    product('shirt', 2000, {
      name: 'Shirt',
      media,
      options: [
        { name: 'Size', values: ['S', 'M', 'L'] },
        {
          name: 'Colour',
          values: [
            { value: 'Red', color: '#a33' },
            { value: 'Blue', color: '#33a' },
          ],
        },
      ],
      variants: [
        { values: ['S', 'Red'], media: 1 },
        { values: ['M', 'Red'], stock: 0, media: 1 },
        { values: ['M', 'Blue'], price: 2500, salePrice: 1900, stock: 2, media: 2 },
        { values: ['L', 'Blue'], stock: 0, policy: 'continue' as const, media: 2 },
      ],
    }),
    product('box', 5000, {
      name: 'Box',
      type: 'bundle' as const,
      bundle: { minQuantity: 2, maxQuantity: 3, components: ['candle', 'plain', 'gone'] },
    }),
    product('song', 300, { name: 'Song', type: 'digital' as const, media: [] }),
    product('wild', 300, {
      name: payload,
      summary: payload,
      description: `${payload}\n\n[run](javascript:window.__ran=1) <b>bold</b>\n\n![x](javascript:window.__ran=1)\n\n**end**`,
      options: [{ name: payload, values: [payload, { value: `b ${payload}`, color: 'red; background: url(x)' }] }],
      variants: [{ values: [payload] }, { values: [`b ${payload}`] }],
    }),
  ],
};

describe('vitrine-product', () => {
  afterEach(clearStage);

  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  interface ShowOptions extends StageOptions {
    readonly before?: (store: TestStore) => Promise<unknown>;
    readonly more?: Partial<StoreSeed>;
  }

  async function open(content: TemplateResult, { before, more, ...options }: ShowOptions = {}) {
    const store = await makeStore({ ...seed, ...more });
    await before?.(store);
    const host = await stage(store, content, options);
    const page = host.querySelector('vitrine-product') as VitrineProduct;
    return { store, host, page };
  }

  async function show(slug: string, options: ShowOptions = {}) {
    const opened = await open(html`<vitrine-product product=${slug}></vitrine-product>`, options);
    await until(opened.page, () => parts(opened.page, '.buy .button').some(words), 'the product');
    return opened;
  }

  const radio = (page: Element, label: string) => {
    const all = parts<HTMLInputElement>(page, 'input[type="radio"]');
    return all.find((input) => input.ariaLabel?.startsWith(label)) ?? expect.fail(`There is no ${label}.`);
  };
  const pick = async (page: VitrineProduct, label: string) => {
    radio(page, label).click();
    await page.updateComplete;
  };
  const add = (page: Element) => part(page, '[part~="add"]').click();
  const count = (host: { shop: { cart: { $state: { get(): { count: number } } } } | null }) =>
    host.shop?.cart.$state.get().count;
  const gallery = (page: Element) => part(page, 'vitrine-gallery');
  const pictures = async (page: Element) => {
    const found = gallery(page);
    await until(found, () => parts(found, 'button.slide').length, 'the pictures');
    return found;
  };
  const current = (found: Element) => parts(found, '.thumbnail').findIndex((one) => one.ariaCurrent === 'true');

  describe('is accessible', () => {
    it('while it loads, and when it is there', async () => {
      const { page } = await open(html`<vitrine-product product="candle"></vitrine-product>`, {
        before: (store) => store.fail('/products', { kind: 'delay', delayMs: 800, times: 1 }),
      });
      await until(page, () => parts(page, '.skeleton').length, 'the placeholder');
      await expect(page).to.be.accessible();
      await until(page, () => parts(page, '.description h3').length, 'the product');
      await expect(page).to.be.accessible();
    });

    it('with options, some of which cannot be bought', async () => {
      const { page } = await show('shirt');
      await pictures(page);
      await pick(page, 'Red');
      add(page);
      await page.updateComplete;
      await expect(page).to.be.accessible();
    });

    it('as a bundle', async () => {
      const { page } = await show('box');
      await expect(page).to.be.accessible();
    });

    it('sold out, and without a picture', async () => {
      const { page } = await show('gone');
      expect(textOf(page, '.buy .button')).to.equal('Sold out');
      await expect(page).to.be.accessible();
      const other = await show('song');
      await expect(other.page).to.be.accessible();
    });

    it('when there is no such product, with a way on', async () => {
      const { page, host } = await open(html`<vitrine-product product="nothing"></vitrine-product>`);
      await until(page, () => parts(page, 'a').some(words), 'that it is gone');
      expect(textOf(page, '.title')).to.equal('This product is no longer available');
      await expect(page).to.be.accessible();
      host.shop?.route.open({ name: 'checkout' });
      part(page, 'a').click();
      expect(host.shop?.route.$route.get().page.name).to.equal('home');
    });

    it('after a failure, and shows the product when asked again', async () => {
      const { page, store } = await open(html`<vitrine-product product="candle"></vitrine-product>`, {
        before: (made) => made.fail('/products'),
      });
      await until(page, () => parts(page, '[role="alert"] button').length, 'the error');
      await expect(page).to.be.accessible();
      await store.control('DELETE', '/faults');
      part(page, '[role="alert"] button').focus();
      await sendKeys({ press: 'Enter' });
      await until(page, () => parts(page, '.buy').length, 'the product');
      expect(isFocused(page, '.title')).to.equal(true);
    });
  });

  it('leads from its rating to its reviews', async () => {
    const reviews = [{ rating: 5, body: 'Lovely.', author: 'Sam', createdAt: '2026-03-14T09:00:00Z' }];
    const { page } = await show('rated', { more: { products: [product('rated', 900, { name: 'Rated', reviews })] } });
    const shown = part(page, 'vitrine-reviews');
    await until(shown, () => parts(shown, '.review').length, 'the reviews');
    const link = part(page, '.rating-link');
    expect(words(link)).to.contain('Rated 5 out of 5, 1 review');
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(isFocused(shown, '#heading')).to.equal(true);
    expect(shown.getBoundingClientRect().top).to.be.lessThan(window.innerHeight);
  });

  it('leads on from what is sold out to its category, where the page shows one', async () => {
    const { page, host } = await show('gone');
    expect(parts(page, '[part="way-on"]')).to.have.length(0);
    host.shop?.route.registerOutlet('home', 'category');
    await until(page, () => parts(page, '[part="way-on"] a').length, 'the way on');
    expect(textOf(page, '[part="way-on"]')).to.equal('More in Candles');
    await expect(page).to.be.accessible();
    part(page, '[part="way-on"] a').click();
    expect(host.shop?.route.$route.get().page).to.deep.equal({ name: 'category', slug: 'candles' });
  });

  it('says how it is sent back, and links the store’s policy where its address is safe', async () => {
    const settings = (refundPolicyUrl: string) => ({
      before: (store: TestStore) =>
        store.control('PATCH', '/settings', { returnsSummary: payload, checkout: { refundPolicyUrl } }),
    });
    const { page } = await show('candle', settings('https://shop.example/returns'));
    expect(textOf(page, '[part="returns"]')).to.equal(`${payload} Returns`);
    expect(part<HTMLAnchorElement>(page, '[part="returns"] a').href).to.equal('https://shop.example/returns');
    const hostile = await show('candle', settings('javascript:alert(1)'));
    expect(textOf(hostile.page, '[part="returns"]')).to.equal(payload);
    expect(parts(hostile.page, '[part="returns"] a')).to.have.length(0);
    const download = await show('song', settings('https://shop.example/returns'));
    expect(parts(download.page, '[part="returns"]')).to.have.length(0);
  });

  it('shows what a store sends as text', async () => {
    const { page } = await show('wild');
    await until(page, () => parts(page, '.description strong').length, 'the description');
    const text = payload.replace(/\s+/g, ' ');
    expect(textOf(page, '.title')).to.equal(text);
    expect(textOf(page, '.summary')).to.equal(text);
    expect(textOf(page, '.description')).to.include('<img src=x onerror="window.__ran=1">');
    expect(textOf(page, '.description')).to.include('<b>bold</b>');
    expect(parts(page, '.description :is(img, script, svg, b)')).to.have.length(0);
    expect(parts(page, '.description a')).to.have.length(0);
    expect(parts(page, '.swatch')).to.have.length(0);
    await expect(page).to.be.accessible();
    expect(window.__ran).to.equal(undefined);
  });

  it('survives an answer that is none', async () => {
    const { page } = await open(html`<vitrine-product product="candle"></vitrine-product>`, {
      before: (store) => store.fail('/products', { kind: 'status', status: 200, body: { data: [1] }, times: 20 }),
    });
    await until(page, () => parts(page, '[role="alert"]').length, 'the error');
  });

  describe('where the law has a price say more', () => {
    const note = (page: Element, name: string) => parts(page, `[part="${name}"]`).map(words).join();

    it('says that delivery comes on top, for what is sent from such a country', async () => {
      for (const [country, slug, expected] of [
        ['DE', 'candle', 'plus shipping'],
        ['DE', 'song', ''],
        ['GB', 'candle', ''],
      ] as const) {
        const { page } = await show(slug, { more: { country } });
        expect(note(page, 'shipping-note'), `${country} ${slug}`).to.equal(expected);
        clearStage();
      }
    });

    it('names the lowest price of the last 30 days beside a reduced one, where the store sends it', async () => {
      const reduced = { salePrice: 1500, compareLowest30Days: 1800 };
      const products = [product('sale', 2000, reduced), product('full', 2000, { compareLowest30Days: 1800 })];
      const { page } = await show('sale', { more: { products } });
      expect(note(page, 'lowest-price')).to.equal('Lowest price in the last 30 days: £18.00');
      await expect(page).to.be.accessible();
      clearStage();
      const full = await show('full', { more: { products } });
      expect(note(full.page, 'lowest-price')).to.equal('');
    });
  });

  describe('where the country is known', () => {
    const note = (page: Element) => textOf(page, '[part="price-note"]');
    const taxes = [
      { country: 'DE', name: 'VAT', rate: 0.19 },
      { country: 'CA', name: 'GST', rate: 0.05 },
      { country: 'CA', name: `PST ${payload}`, rate: 0.0725 },
    ];
    const showIn = (country: string, slug = 'candle', options: ShowOptions = {}) =>
      show(slug, { more: { taxes }, country, ...options });

    it('says which tax comes on top, in the line of the store’s own note', async () => {
      const { page } = await showIn('DE', 'shirt', {
        before: (store) => store.fail('/tax/calculate', { kind: 'delay', delayMs: 300, times: 1 }),
      });
      const height = () => part(page, '.amount').getBoundingClientRect().height;
      const before = height();
      expect(note(page)).to.equal('+ tax at checkout');
      await until(page, () => note(page) === 'Plus 19% VAT (Germany)', 'the tax');
      expect(height()).to.equal(before);
      await expect(page).to.be.accessible();
    });

    it('says which tax a price holds', async () => {
      const { page } = await showIn('DE', 'candle', { more: { taxes, taxInclusive: true } });
      await until(page, () => note(page) === 'Includes 19% VAT (Germany)', 'the tax');
    });

    it('names several taxes, as text', async () => {
      const { page } = await showIn('CA');
      await until(page, () => note(page).startsWith('Plus 5% GST and 7.25% PST <img src=x'), 'the taxes');
      expect(window.__ran).to.equal(undefined);
    });

    it('keeps the store’s note where there is no tax, or the store does not tell', async () => {
      const before = (store: TestStore) => store.fail('/tax/calculate');
      performance.clearResourceTimings();
      for (const { page, store } of [await showIn('JP'), await showIn('DE', 'candle', { before })]) {
        const isAnswered = () =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.includes(store.key) && name.endsWith('/tax/calculate'));
        await until(page, isAnswered, 'the answer');
        await aTimeout(0);
        await page.updateComplete;
        expect(note(page)).to.equal('+ tax at checkout');
      }
    });
  });

  describe('its description', () => {
    it('is set as the Markdown that it is', async () => {
      const { page } = await show('candle');
      await until(page, () => parts(page, '.description h3').length, 'the description');
      expect(textOf(page, '.description h3')).to.equal('Second');
      expect(parts(page, '.description li').map(words)).to.deep.equal(['one', 'two']);
      expect(part<HTMLAnchorElement>(page, '.description a').href).to.equal('https://example.com/two');
    });

    it('needs no parser where it is plain', async () => {
      const { page } = await show('plain');
      expect(parts(page, '.description p').map(words)).to.deep.equal(['One paragraph.', 'Another one.']);
    });
  });

  describe('its options', () => {
    it('are asked for when something is missing, and the focus goes there', async () => {
      const { page, host } = await show('shirt');
      expect(textOf(page, '.amount .price')).to.equal('From £19.00');
      add(page);
      await page.updateComplete;
      expect(textOf(page, '[role="alert"]')).to.equal('Please choose: Size and Colour');
      expect(page.shadowRoot?.activeElement).to.equal(radio(page, 'S'));
      expect(count(host)).to.equal(0);
    });

    it('say what cannot be bought, and can still be reached', async () => {
      const { page } = await show('shirt');
      await pick(page, 'Red');
      expect(radio(page, 'M').ariaLabel).to.equal('M, sold out in this combination');
      expect(radio(page, 'L').ariaLabel).to.equal('L, not available in this combination');
      expect(radio(page, 'L').disabled).to.equal(false);
      radio(page, 'S').focus();
      await sendKeys({ press: 'ArrowDown' });
      await page.updateComplete;
      expect(radio(page, 'M').checked).to.equal(true);
      expect(textOf(page, '.buy .button')).to.equal('Sold out');
    });

    it('give the price as far as it is known from what is chosen', async () => {
      const { page } = await show('shirt');
      const price = () => textOf(page, '.amount .price');
      await pick(page, 'M');
      expect(price()).to.equal('From £19.00');
      const other = await show('shirt');
      await pick(other.page, 'Red');
      expect(textOf(other.page, '.amount .price')).to.equal('£20.00');
    });

    it('show their colours with their names', async () => {
      const { page } = await show('shirt');
      expect(parts(page, '.swatch').map(words)).to.deep.equal(['Red', 'Blue']);
      expect(getComputedStyle(part(page, '.swatch .color')).backgroundColor).to.equal('rgb(170, 51, 51)');
    });

    it('lead from what is sold out to what can be bought', async () => {
      const { page } = await show('shirt');
      await pick(page, 'M');
      await pick(page, 'Red');
      expect(textOf(page, '.alternatives p')).to.equal('This combination is sold out.');
      expect(parts(page, '.alternatives button').map(words)).to.deep.equal(['Choose S and Red instead']);
      await expect(page).to.be.accessible();
      part(page, '.alternatives button').click();
      await page.updateComplete;
      expect([radio(page, 'S').checked, textOf(page, '.buy .button')]).to.deep.equal([true, 'Add to cart']);
    });

    it('stay as chosen where nothing is made with both, with the ways out in words', async () => {
      const { page, host } = await show('shirt');
      await pick(page, 'S');
      await pick(page, 'Red');
      await pick(page, 'L');
      expect([radio(page, 'L').checked, radio(page, 'Red').checked]).to.deep.equal([true, true]);
      await expect(page).to.be.accessible();
      expect(textOf(page, '.visually-hidden[role="status"]')).to.equal(
        'This combination is not available. Please choose another.',
      );
      const ways = () => parts(page, '.alternatives button');
      expect(ways().map(words)).to.deep.equal(['Choose L and Blue instead', 'Back to S and Red']);
      add(page);
      await page.updateComplete;
      expect(page.shadowRoot?.activeElement).to.equal(ways()[0]);
      expect(count(host)).to.equal(0);
      ways()[1]?.click();
      await page.updateComplete;
      expect([radio(page, 'S').checked, radio(page, 'Red').checked]).to.deep.equal([true, true]);
      expect(page.shadowRoot?.activeElement).to.equal(radio(page, 'S'));
      expect(ways()).to.have.lengthOf(0);
    });

    it('show the price, the stock and the picture of what is chosen', async () => {
      const { page } = await show('shirt');
      const shown = await pictures(page);
      await pick(page, 'M');
      await pick(page, 'Blue');
      expect(textOf(page, '.amount .visually-hidden')).to.equal('Now £19.00, was £25.00');
      expect(textOf(page, '[part~="stock"]')).to.equal('Only 2 left');
      await until(shown, () => current(shown) === 2, 'the picture of the variant');
      await pick(page, 'L');
      expect(textOf(page, '[part~="stock"]')).to.equal('On back order: we send it as soon as it is back in stock.');
    });

    it('are sent as the variant that they name', async () => {
      const { page, host } = await show('shirt');
      await pick(page, 'M');
      await pick(page, 'Blue');
      const told = oneEvent(host, 'vitrine-cart-updated');
      add(page);
      const { detail } = await told;
      expect(count(host)).to.equal(1);
      await page.updateComplete;
      expect(textOf(page, '.buy .button')).to.equal('Added');
      await detail.promise;
      const [line] = host.shop?.cart.$state.get().lines ?? [];
      expect([line?.name, line?.variantId]).to.deep.equal(['Shirt', detail.variantId]);
    });
  });

  describe('its quantity', () => {
    const stepper = (page: Element) => part<HTMLInputElement>(page, '.stepper input');
    const enter = async (page: VitrineProduct, text: string) => {
      stepper(page).value = text;
      stepper(page).dispatchEvent(new Event('change'));
      await page.updateComplete;
    };

    it('stays within what there is, less what the cart holds', async () => {
      const { page, host } = await show('candle');
      await enter(page, '9');
      expect(stepper(page).value).to.equal('4');
      await enter(page, '3');
      add(page);
      await until(page, () => host.shop?.cart.$state.get().pending === false && count(host) === 3, 'the answer');
      await page.updateComplete;
      expect(stepper(page).value).to.equal('1');
      await enter(page, '9');
      expect(stepper(page).value).to.equal('1');
      add(page);
      await until(page, () => parts(page, '.stepper').length === 0, 'that there is no more');
      expect(parts(page, '.hint').map(words)).to.include('All that is left is in your cart already.');
      expect(part(page, '[part~="add"]').ariaDisabled).to.equal('true');
    });

    it('says how many there are when more is asked for', async () => {
      const { page } = await show('plenty');
      const stock = () => words(part(page, '[part~="stock"]'));
      expect(stock()).to.equal('In stock');
      await enter(page, '99');
      expect([stepper(page).value, stock()]).to.deep.equal(['40', 'Only 40 left']);
      expect(textOf(page, '.visually-hidden[role="status"]')).to.equal('Only 40 left');
      await enter(page, '39');
      expect([stepper(page).value, stock()]).to.deep.equal(['39', 'In stock']);
      for (const text of ['', 'abc', '-3', '0']) {
        await enter(page, text);
        expect(stepper(page).value, text).to.equal('39');
      }
    });

    it('stays within what one order may have, and takes no nonsense', async () => {
      const { page, host } = await show('dozen');
      const told = () =>
        host.shop?.notices.$notices.get().map(({ message, parameters }) => [message, parameters?.['count']]);
      expect(stepper(page).value).to.equal('6');
      await enter(page, '<b>');
      expect(stepper(page).value).to.equal('6');
      await enter(page, '7');
      await enter(page, '8.9');
      expect(stepper(page).value).to.equal('7');
      expect(told()).to.deep.equal([['quantityUnread', 7]]);
      await enter(page, '1e9');
      expect(stepper(page).value).to.equal('12');
      expect(textOf(page, '.visually-hidden[role="status"]')).to.equal('At most 12 per order');
    });
  });

  describe('is read again when its stock is not what it was', () => {
    const soldOut = (page: Element) => until(page, () => words(part(page, '[part~="add"]')) === 'Sold out', 'the news');

    it('because the store refused to add it', async () => {
      const { page, store } = await show('candle');
      await store.control('PATCH', '/products/candle', { stock: 0 });
      add(page);
      await soldOut(page);
    });

    it('because the cart says so, also where it is opened afterwards', async () => {
      const { page, host, store } = await open(html`<vitrine-product></vitrine-product>`);
      const { shop } = host;
      if (!shop) throw new Error('The store has no shop.');
      shop.route.open({ name: 'product', slug: 'candle' });
      await until(page, () => parts(page, '.buy .button').some(words), 'the product');
      add(page);
      await until(page, () => !shop.cart.$state.get().pending && count(host) === 1, 'the answer');
      shop.route.open({ name: 'home' });
      await page.updateComplete;
      await store.control('PATCH', '/products/candle', { stock: 0 });
      await shop.cart.refresh();
      shop.route.open({ name: 'product', slug: 'candle' });
      await soldOut(page);
    });

    it('because it was ordered', async () => {
      const { page, host, store } = await show('candle');
      const { shop } = host;
      if (!shop) throw new Error('The store has no shop.');
      add(page);
      await until(page, () => !shop.cart.$state.get().pending && count(host) === 1, 'the answer');
      await store.control('PATCH', '/products/candle', { stock: 0 });
      shop.cart.complete(shop.cart.$state.get().cart?.id ?? '');
      await soldOut(page);
    });
  });

  it('says beside the button why the store refused', async () => {
    const { page, store, host } = await show('candle');
    await store.control('PATCH', '/products/candle', { stock: 0 });
    add(page);
    await until(page, () => parts(page, '.hint[role="alert"]').length, 'the refusal');
    expect(count(host)).to.equal(0);
    await expect(page).to.be.accessible();
  });

  it('puts a bundle together within its rules', async () => {
    const { page, host } = await show('box');
    expect(textOf(page, '.need')).to.equal('Choose 2 more');
    add(page);
    await page.updateComplete;
    expect(textOf(page, '[role="alert"]')).to.equal('Choose 2 more');
    const more = (row: number) => parts(page, '.part')[row]?.querySelector<HTMLElement>('button:last-of-type')?.click();
    more(0);
    await page.updateComplete;
    more(1);
    await page.updateComplete;
    expect(textOf(page, '.need')).to.equal('2 chosen: your set is complete');
    expect(words(parts(page, '.part')[2])).to.include('Sold out');
    const told = oneEvent(host, 'vitrine-cart-updated');
    add(page);
    await (
      await told
    ).detail.promise;
    const [line] = host.shop?.cart.$state.get().lines ?? [];
    expect(line?.bundleSelections.map(({ productName }) => productName).sort()).to.deep.equal(['Candle', 'Plain']);
  });

  describe('its pictures', () => {
    it('fill the frame, and their small ones stand in one row that scrolls', async () => {
      const many = Array.from({ length: 14 }, (_, index) => ({
        path: `many/${index}.jpg`,
        alt: `Picture ${index}`,
        aspectRatio: index ? 1.6 : 0.8,
      }));
      const { page } = await show('many', { more: { products: [product('many', 900, { media: many })] } });
      const found = await pictures(page);
      const frame = part(found, '.track').getBoundingClientRect();
      for (const picture of parts(found, '.slide img')) {
        expect(picture.getBoundingClientRect().height).to.be.closeTo(frame.height, 1);
        expect(getComputedStyle(picture).objectFit).to.equal('cover');
      }
      const small = parts(found, '.thumbnail').map((one) => one.getBoundingClientRect());
      expect(new Set(small.map(({ top }) => top)).size).to.equal(1);
      const row = part(found, '.thumbnails');
      expect(row.scrollWidth).to.be.greaterThan(row.clientWidth);
      expect(document.scrollingElement?.scrollWidth).to.equal(document.scrollingElement?.clientWidth);
      parts(found, '.thumbnail')[0]?.focus();
      await sendKeys({ press: 'End' });
      const last = parts(found, '.thumbnail').at(-1);
      await until(found, () => last?.ariaCurrent === 'true', 'the last picture');
      const box = row.getBoundingClientRect();
      expect(last?.getBoundingClientRect().right).to.be.at.most(box.right + 1);
      expect(last?.getBoundingClientRect().left).to.be.at.least(box.left - 1);
    });

    it('leave name and price in the first screen of a phone', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { page } = await show('shirt');
        await pictures(page);
        const top = page.getBoundingClientRect().top;
        for (const line of ['.title', '.amount .price']) {
          expect(part(page, line).getBoundingClientRect().bottom - top, line).to.be.lessThan(560);
        }
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

    it('turn by the arrow keys, by Home and End, and by their small ones', async () => {
      const { page } = await show('shirt');
      const shown = await pictures(page);
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await aTimeout(0);
      };
      part(shown, '.slide').focus();
      await press('ArrowRight');
      expect(current(shown)).to.equal(1);
      await press('End');
      expect(current(shown)).to.equal(2);
      await press('ArrowRight');
      expect(current(shown)).to.equal(2);
      await press('Home');
      expect(current(shown)).to.equal(0);
      parts(shown, '.thumbnail')[1]?.click();
      await until(shown, () => current(shown) === 1, 'the second picture');
      expect(parts(shown, '.slide[tabindex="0"]')).to.have.length(1);
    });

    it('turn the other way round from right to left', async () => {
      const { page } = await show('shirt', { locale: 'ar' });
      const shown = await pictures(page);
      part(shown, '.slide').focus();
      await sendKeys({ press: 'ArrowLeft' });
      await until(shown, () => current(shown) === 1, 'the second picture');
      await expect(page).to.be.accessible();
      part(shown, '.slide[tabindex="0"]').click();
      await until(shown, () => parts(shown, 'dialog[open]').length, 'the dialog');
      // The browser mirrors these signs itself.
      const signs = parts(shown, '.turn button');
      expect(signs.map((one) => one.textContent?.trim())).to.deep.equal(['‹', '›']);
      expect(signs.map((one) => getComputedStyle(one).transform)).to.deep.equal(['none', 'none']);
    });

    it('follow a swipe', async () => {
      const { page } = await show('shirt');
      const shown = await pictures(page);
      const track = part(shown, '.track');
      track.scrollTo({ left: track.clientWidth * 2, behavior: 'instant' });
      await until(shown, () => current(shown) === 2, 'the third picture');
    });

    it('open in full size, zoom, and give the focus back', async () => {
      const { page } = await show('shirt');
      const shown = await pictures(page);
      const slide = part(shown, '.slide');
      slide.focus();
      await sendKeys({ press: 'Enter' });
      await until(shown, () => parts(shown, 'dialog[open]').length, 'the dialog');
      await expect(shown).to.be.accessible();
      await sendKeys({ press: 'ArrowRight' });
      await until(shown, () => textOf(shown, '.turn span') === '2 / 3', 'the second picture');
      part(shown, '.stage').click();
      expect(part(shown, '.stage').ariaPressed).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await until(shown, () => parts(shown, 'dialog').length === 0, 'that it closes');
      expect(current(shown)).to.equal(1);
      expect(shown.shadowRoot?.activeElement?.className).to.equal('slide');
    });
  });

  describe('follows the address', () => {
    it('shows nothing, then what is opened, with the focus on its name', async () => {
      const { page, host } = await open(html`<vitrine-product></vitrine-product>`);
      expect(parts(page, '.root')).to.have.length(0);
      expect(host.shop?.route.$outlets.get().has('product')).to.equal(true);
      const viewed = oneEvent(host, 'vitrine-product-viewed');
      host.shop?.route.open({ name: 'product', slug: 'plain' });
      expect((await viewed).detail.slug).to.equal('plain');
      await until(page, () => page.shadowRoot?.activeElement?.className === 'title', 'the focus on the name');
      expect(textOf(page, '.title')).to.equal('Plain');
    });

    it('forgets the choices of one product at the next', async () => {
      const { page, host } = await open(html`<vitrine-product></vitrine-product>`, { route: '/p/shirt' });
      await until(page, () => parts(page, 'input[type="radio"]').length, 'the options');
      await pick(page, 'M');
      host.shop?.route.open({ name: 'product', slug: 'plain' });
      await until(page, () => textOf(page, '.title') === 'Plain', 'the next product');
      host.shop?.route.open({ name: 'product', slug: 'shirt' });
      await until(page, () => parts(page, 'input[type="radio"]').length, 'the first again');
      expect(parts(page, 'input:checked')).to.have.length(0);
    });
  });

  it('keeps what is chosen when it is moved', async () => {
    const { page, host } = await show('shirt');
    await pick(page, 'M');
    const place = document.createElement('div');
    host.append(place);
    place.append(page);
    await aTimeout(0);
    await page.updateComplete;
    expect(radio(page, 'M').checked).to.equal(true);
    await pick(page, 'Blue');
    add(page);
    expect(count(host)).to.equal(1);
  });
});
