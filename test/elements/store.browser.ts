import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/buy-button/define.js';
import '../../src/elements/cart/define.js';
import '../../src/elements/cart-button/define.js';
import '../../src/elements/categories/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/order/define.js';
import '../../src/elements/product/define.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/reviews/define.js';
import '../../src/elements/search/define.js';
import type { VitrineStore } from '../../src/elements/store/store.js';
import type { Shop } from '../../src/stores/shop.js';
import { checkoutSeed } from './checkout-stage.js';
import {
  clearStage,
  makeStore,
  part,
  parts,
  PAYLOADS,
  payload,
  product,
  stage,
  textOf,
  until,
  type StageOptions,
} from './stage.js';

const seed = {
  ...checkoutSeed,
  paymentMethods: [{ id: 'bank_transfer', label: 'Bank transfer' }],
  categories: [{ slug: 'candles', name: 'Candles', translations: { fr: { name: 'Bougies' } } }],
  products: [
    product('wax', 2400, {
      name: 'Wax candle',
      summary: 'By hand.',
      translations: { fr: { name: 'Bougie de cire', summary: 'À la main.' } },
      options: [{ name: 'Size', values: ['Small', 'Large'] }],
      variants: [{ values: ['Small'] }, { values: ['Large'], price: 3000 }],
      reviews: [{ rating: 4, body: 'Fine.', author: 'Sam', createdAt: '2026-02-03T00:00:00Z' }],
    }),
    ...['one', 'two', 'three', 'four'].map((number, index) =>
      product(`pillar-${number}`, 1000 + index, {
        name: `Pillar ${number}`,
        translations: { fr: { name: `Cierge ${number}` } },
      }),
    ),
  ],
};

describe('vitrine-store', () => {
  const { fetch, console } = window;
  const { warn } = console;
  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
    clearStage();
    document.documentElement.lang = 'en';
  });

  async function show(content: TemplateResult, options: StageOptions = {}) {
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    return { store, host, shop: host.shop as Shop };
  }

  const find = <Found extends HTMLElement>(host: Element, selector: string): Found => {
    const found = host.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const says = (element: Element, selector: string, text: string) =>
    until(element, () => textOf(element, selector).includes(text), `“${text}” in ${selector}`);
  const labelled = (element: Element, selector: string, text: string) =>
    until(element, () => part(element, selector).getAttribute('aria-label')?.includes(text), `the label “${text}”`);

  /** What the page asks the store for from here on: each path with the language that it was asked in. */
  function listen(answers: Promise<Response>[] = []): string[] {
    const asked: string[] = [];
    window.fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      const language = new Headers(init?.headers).get('Accept-Language');
      if (language) asked.push(`${language} ${pathname.replace(/^\/v3\/public\/[^/]+/, '')}`);
      const answer = fetch(input, init);
      answers.push(answer);
      return answer;
    };
    return asked;
  }

  function listenToWarnings(): string[] {
    const warnings: string[] = [];
    console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
    return warnings;
  }

  function jsonChild(host: Element, text: string): HTMLScriptElement {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    host.append(script);
    return script;
  }

  const ground = html`
    <vitrine-cart-button></vitrine-cart-button>
    <vitrine-buy-button product="pillar-one"></vitrine-buy-button>
  `;

  it('says that the shop is not available where its key can’t be used', async () => {
    const complain = console.error;
    const errors: string[] = [];
    console.error = (...words: unknown[]) => errors.push(words.join(' '));
    try {
      const host = await fixture<VitrineStore>(
        html`<vitrine-store store-key="sk_live_1234567890" locale="fr">
          <vitrine-buy-button product="pillar-one"></vitrine-buy-button>
        </vitrine-store>`,
      );
      await says(find(host, 'vitrine-buy-button'), 'button', 'pas disponible sur cette page');
      await expect(host).to.be.accessible();
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('must be a publishable key');
    } finally {
      console.error = complain;
    }
  });

  it('without a key, and elements without a store, are told to the owner once, and leave nothing to wait for', async () => {
    const warnings = listenToWarnings();
    const store = await makeStore(seed);
    const buttons = html`<vitrine-product-grid></vitrine-product-grid><vitrine-product-grid></vitrine-product-grid>`;
    const lost = await fixture(html`<div>${buttons}</div>`);
    const host = await fixture<VitrineStore>(html`<vitrine-store api-url=${store.apiUrl}>${buttons}</vitrine-store>`);
    const isHidden = (root: Element) => find(root, 'vitrine-product-grid').offsetParent === null;
    await until(lost, () => isHidden(lost) && isHidden(host), 'that nothing is shown');
    expect(warnings.filter((text) => text.includes('has no store'))).to.have.length(1);
    expect(warnings.filter((text) => text.includes('publishable key'))).to.have.length(1);
    host.storeKey = store.key;
    await until(host, () => !isHidden(host), 'the products');
    expect(isHidden(lost)).to.equal(true);
  });

  describe('with words of the page’s own', () => {
    it('is accessible', async () => {
      const { host } = await show(ground);
      host.messages = { addToCart: 'I want it', cartCount: { one: 'Bag, {count}', other: 'Bag, {count}' } };
      await says(find(host, 'vitrine-buy-button'), 'button', 'I want it');
      await expect(host).to.be.accessible();
    });

    it('shows them as text, whatever is in them', async () => {
      for (const text of [...PAYLOADS, payload]) {
        const { host } = await show(ground);
        host.messages = { addToCart: text };
        jsonChild(host, JSON.stringify({ cartCount: text }));
        const button = find(host, 'vitrine-buy-button');
        await until(button, () => part(button, 'button').textContent?.includes(text), 'the words as text');
        await labelled(find(host, 'vitrine-cart-button'), 'button', text);
        expect(parts(button, 'script, img, svg[onload]')).to.have.length(0);
        clearStage();
      }
      expect(window.__ran).to.equal(undefined);
    });

    for (const [name, text, reason] of [
      ['JSON that is none', '{"addToCart": "I want it",}', 'are no JSON'],
      ['another page’s JSON', '[{"@context": "https://schema.org"}]', 'have to be an object'],
      ['keys that there are not', '{"addToBasket": "I want it"}', '"addToBasket" is no key; is it "addToCart"?'],
      ['a shape that is none', '{"addToCart": {"text": "I want it"}}', '"addToCart" has to be text'],
    ] as const) {
      it(`keeps the shop’s own over ${name}, and says so once`, async () => {
        const warnings = listenToWarnings();
        const { host } = await show(ground);
        jsonChild(host, text);
        const button = find(host, 'vitrine-buy-button');
        await until(button, () => warnings.some((warning) => warning.includes(reason)), 'the warning');
        expect(warnings.filter((warning) => warning.includes('own words'))).to.have.length(1);
        await says(button, 'button', 'Add to cart');
      });
    }

    it('has them from the start, by JSON in the page', async () => {
      const store = await makeStore(seed);
      const words = JSON.stringify({ addToCart: 'I want it' });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = words;
      const shown: string[] = [];
      const host = await fixture<VitrineStore>(
        html`<vitrine-store store-key=${store.key} api-url=${store.apiUrl} routing="none" locale="en">
          ${script}<vitrine-buy-button product="pillar-one"></vitrine-buy-button>
        </vitrine-store>`,
      );
      const { shop } = host as { shop: Shop };
      shop.locale.$translate.subscribe((t) => void shown.push(t('addToCart')));
      await says(find(host, 'vitrine-buy-button'), 'button', 'I want it');
      expect(shown).to.include('I want it');
      expect(shown).not.to.include('Add to cart');
    });

    it('takes them by language, the property before JSON, and goes back without them', async () => {
      const { host } = await show(ground);
      const script = jsonChild(host, '{"addToCart": "Have it", "fr": {"addToCart": "Le voilà"}, "cartCount": "Bag"}');
      const button = find(host, 'vitrine-buy-button');
      const bag = find(host, 'vitrine-cart-button');
      await says(button, 'button', 'Have it');
      host.locale = 'fr';
      await says(button, 'button', 'Le voilà');
      await labelled(bag, 'button', 'Bag');
      host.messages = { fr: { addToCart: 'Je le veux' } };
      await says(button, 'button', 'Je le veux');
      host.messages = undefined;
      script.remove();
      await says(button, 'button', 'Ajouter au panier');
      await labelled(bag, 'button', 'Panier');
    });

    it('keeps them, and its shop, when it is moved', async () => {
      const { host, shop } = await show(ground);
      host.messages = { addToCart: 'I want it' };
      await says(find(host, 'vitrine-buy-button'), 'button', 'I want it');
      const place = document.createElement('div');
      document.body.append(place);
      place.append(host);
      await host.updateComplete;
      expect(host.shop).to.equal(shop);
      await says(find(host, 'vitrine-buy-button'), 'button', 'I want it');
      place.remove();
    });
  });

  describe('speaks the language around it', () => {
    /** A store without a locale of its own, below `<div lang="…">`, or in the shadow of one. */
    async function showIn(lang: string, isInShadow = false) {
      const store = await makeStore(seed);
      const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const host = document.createElement('vitrine-store');
      Object.assign(host, { storeKey: store.key, apiUrl: store.apiUrl, routing: 'none' });
      host.append(document.createElement('vitrine-product-grid'));
      (isInShadow ? place.attachShadow({ mode: 'open' }) : place).append(host);
      const grid = find(host, 'vitrine-product-grid');
      await until(grid, () => parts(grid, '[part="name"]').length, 'the products');
      return { place, host, grid };
    }
    const hasFirst = (grid: Element, name: string) => says(grid, '[part="grid"]', name);

    for (const isInShadow of [false, true]) {
      it(`and follows it${isInShadow ? ' into a shadow root' : ''}`, async () => {
        const { place, host, grid } = await showIn('en', isInShadow);
        await hasFirst(grid, 'Wax candle');
        place.lang = 'fr';
        await hasFirst(grid, 'Bougie de cire');
        expect(host.getAttribute('lang')).to.equal(null);
        place.lang = '';
        document.documentElement.lang = 'en';
        await hasFirst(grid, 'Wax candle');
        document.documentElement.lang = 'fr';
        await hasFirst(grid, 'Bougie de cire');
      });
    }

    it('unless it has one of its own', async () => {
      const { place, host, grid } = await showIn('en');
      host.setAttribute('locale', 'fr');
      await hasFirst(grid, 'Bougie de cire');
      expect([host.lang, host.dir]).to.eql(['fr', 'ltr']);
      place.lang = 'ar';
      host.setAttribute('locale', 'ar');
      await until(grid, () => textOf(grid, '[part="grid"]').includes('أ') || host.dir === 'rtl', 'Arabic');
      host.setAttribute('locale', 'fr');
      await hasFirst(grid, 'Bougie de cire');
      place.lang = 'en';
      await host.updateComplete;
      expect(textOf(grid, '[part="grid"]')).to.contain('Bougie de cire');
      host.removeAttribute('locale');
      await hasFirst(grid, 'Wax candle');
      expect([host.getAttribute('lang'), host.getAttribute('dir')]).to.eql([null, null]);
    });

    it('where it was moved to', async () => {
      const { host, grid } = await showIn('en');
      const { place: other } = await showIn('fr');
      other.append(host);
      await hasFirst(grid, 'Bougie de cire');
    });
  });

  describe('asks again in the other language', () => {
    it('for listings, categories, the cart and the store, as far as each is shown', async () => {
      const asked = listen();
      const { host, shop } = await show(
        html`${ground}<vitrine-categories></vitrine-categories>
          <vitrine-product-grid per-page="2" pagination="more"></vitrine-product-grid>
          <vitrine-cart></vitrine-cart>`,
      );
      const [grid, cart, buy] = ['grid', 'cart', 'buy'].map((name) =>
        find(host, { grid: 'vitrine-product-grid', cart: 'vitrine-cart', buy: 'vitrine-buy-button' }[name] ?? ''),
      ) as [HTMLElement, HTMLElement, HTMLElement];
      const categories = find(host, 'vitrine-categories');
      await until(grid, () => parts(grid, '[part="name"]').length === 2 && parts(grid, '.more').length, 'two products');
      part(grid, '.more').click();
      await until(grid, () => parts(grid, '[part="name"]').length === 4, 'four products');
      await shop.cart.add({ productId: 'pillar-two' });
      shop.route.openCart();
      await says(cart, '[part~="line"]', 'Pillar two');
      await says(categories, '.root', 'Candles');
      asked.length = 0;

      host.locale = 'fr';
      await says(cart, '[part~="line"]', 'Cierge two');
      await says(categories, '.root', 'Bougies');
      await says(buy, 'button', 'Ajouter au panier');
      await until(grid, () => !textOf(grid, '[part="grid"]').includes('Pillar'), 'all pages of the listing');
      expect(parts(grid, '[part="name"]').length, 'as many products as before').to.equal(4);
      expect(textOf(grid, '[part="grid"]')).to.match(/10,0\d\s£/);
      expect(textOf(cart, '[part~="line"]')).to.match(/10,01\s£/);
      const after = new Set(asked.map((one) => one.replace('fr ', '')));
      const paths = ['/', '/categories', '/products', '/products/pillar-one', '/cart'];
      expect([...after]).to.include.members(paths);
      expect(asked.filter((one) => !one.startsWith('fr '))).to.eql([]);
    });

    it('for suggestions', async () => {
      const { host } = await show(html`<vitrine-search></vitrine-search>`);
      const search = find(host, 'vitrine-search');
      await until(search, () => part(search, 'input').getAttribute('aria-label'), 'the words');
      const input = part<HTMLInputElement>(search, 'input');
      input.focus();
      input.value = 'two';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await says(search, '.product', 'Pillar two');
      host.locale = 'fr';
      await says(search, '.product', 'Cierge two');
      expect(textOf(search, '.product')).to.match(/10,01\s£/);
    });

    it('for a product and its reviews, with what was chosen', async () => {
      const { host } = await show(html`<vitrine-product product="wax"></vitrine-product>`);
      const page = find(host, 'vitrine-product');
      await until(page, () => parts(page, '[type="radio"]').length === 2, 'the options');
      (parts(page, '[type="radio"]')[1] as HTMLElement).click();
      await says(page, '.amount', '£30.00');
      const reviews = part(page, 'vitrine-reviews');
      await says(reviews, '.author', 'February 3, 2026');
      host.locale = 'fr';
      await says(page, '.title', 'Bougie de cire');
      await says(page, '.amount', '30,00');
      await says(page, '.summary', 'À la main.');
      await says(reviews, '.author', '3 février 2026');
      expect((parts(page, '[type="radio"]')[1] as HTMLInputElement).checked).to.equal(true);
    });

    it('forgets what it has read and no longer shows', async () => {
      const { host, shop } = await show(html`<vitrine-product product="pillar-one"></vitrine-product>`);
      const page = find<HTMLElement & { product: string }>(host, 'vitrine-product');
      await says(page, '.title', 'Pillar one');
      page.product = 'pillar-two';
      await says(page, '.title', 'Pillar two');
      const asked = listen();
      host.locale = 'fr';
      await says(page, '.title', 'Cierge two');
      expect(asked).not.to.include('fr /products/pillar-one');
      const shown: string[] = [];
      shop.catalog.product('pillar-one').subscribe(({ value }) => value && shown.push(value.name));
      await until(page, () => shown.length, 'the product');
      expect(shown).to.eql(['Cierge one']);
    });

    it('for the checkout, with what was typed', async () => {
      const asked = listen();
      const { host, shop } = await show(html`<vitrine-checkout country="US"></vitrine-checkout>`);
      await shop.cart.add({ productId: 'pillar-one' });
      const checkout = find(host, 'vitrine-checkout');
      await until(checkout, () => parts(checkout, '#shippingAddress-state option').length > 10, 'the states');
      const city = part<HTMLInputElement>(checkout, '#shippingAddress-city');
      city.value = 'Boston';
      city.dispatchEvent(new Event('input', { bubbles: true }));
      await until(checkout, () => asked.includes('en /cart/estimate'), 'an estimate');
      await says(checkout, '.sums', '£');
      asked.length = 0;
      host.locale = 'fr';
      await says(checkout, '#shippingAddress-countryCode', 'États-Unis');
      const paths = ['/', '/countries', '/countries/US/states', '/payment-methods', '/cart', '/cart/estimate'];
      await until(checkout, () => paths.every((path) => asked.includes(`fr ${path}`)), 'all questions again');
      await until(checkout, () => /10,00\s£/.test(textOf(checkout, '.sums')), 'the sums');
      expect(part<HTMLInputElement>(checkout, '#shippingAddress-city').value).to.equal('Boston');
      expect(part<HTMLSelectElement>(checkout, '#shippingAddress-countryCode').value).to.equal('US');
    });

    it('for the ways to send, and keeps the choice', async () => {
      const asked = listen();
      const { host, shop } = await show(html`<vitrine-checkout></vitrine-checkout>`);
      await shop.cart.add({ productId: 'pillar-one' });
      const checkout = find(host, 'vitrine-checkout');
      await until(checkout, () => parts(checkout, 'form').length, 'the form');
      const address = { firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', postcode: 'NW1 6XE', city: 'London' };
      const fields = Object.entries(address).map(([name, text]) => [`shippingAddress-${name}`, text] as const);
      for (const [id, text] of [['email', 'sam@example.com'] as const, ...fields]) {
        const input = part<HTMLInputElement>(checkout, `#${id}`);
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const ways = () => parts<HTMLInputElement>(checkout, '[name="shipping"]');
      await until(checkout, () => ways().some(({ checked }) => checked), 'a way to send');
      ways()[1]?.click();
      await until(checkout, () => part(checkout, '.sums').ariaBusy === 'false' && ways()[1]?.checked, 'the second way');
      await says(checkout, '.sums', '£5.95');
      asked.length = 0;
      host.locale = 'fr';
      await until(checkout, () => /5,95\s£/.test(textOf(checkout, '.sums')), 'the sums');
      await until(checkout, () => asked.includes('fr /cart/shipping-options') && ways().length === 2, 'the ways again');
      await until(checkout, () => ways()[1]?.checked, 'the choice');
    });

    it('for the checkout later, where the store can’t be reached just then', async () => {
      const { host, shop, store } = await show(html`<vitrine-checkout></vitrine-checkout>`);
      await shop.cart.add({ productId: 'pillar-one' });
      const checkout = find(host, 'vitrine-checkout');
      await says(checkout, '#shippingAddress-countryCode', 'United Kingdom');
      await store.fail('/countries', { kind: 'status', status: 403, times: 1 });
      const asked = listen();
      host.locale = 'fr';
      await until(checkout, () => asked.includes('fr /countries'), 'the question');
      await says(checkout, '.title', 'Commande');
      expect(parts(checkout, 'form').length).to.equal(1);
      window.dispatchEvent(new Event('online'));
      await says(checkout, '#shippingAddress-countryCode', 'Royaume-Uni');
    });

    it('for an order', async () => {
      const { host, shop } = await show(html`<vitrine-order></vitrine-order>`);
      await shop.cart.add({ productId: 'pillar-one' });
      const call = <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
        shop.api.transport<{ data: T }>(method, path, { body, cart: true });
      const shippingAddress = {
        ...{ firstName: 'Sam', lastName: 'Buyer', line1: '1 Road', city: 'London', postcode: 'NW1 6XE' },
        countryCode: 'GB',
      };
      await call('PUT', '/cart/checkout-data', { email: 'sam@example.com', shippingAddress, sameAsShipping: true });
      const { data } = await call<{ id: string }[]>('GET', '/cart/shipping-options');
      await call('POST', '/cart/shipping-option', { shippingOptionId: data[0]?.id });
      const result = await call<{ orderId: string }>('POST', '/cart/checkout', { paymentMethod: 'bank_transfer' });
      shop.route.open({ name: 'order', id: result.data.orderId });
      const order = find(host, 'vitrine-order');
      await until(order, () => parts(order, '.sum.total').length, 'the order');
      await says(order, 'address', 'United Kingdom');
      host.locale = 'fr';
      await says(order, 'address', 'Royaume-Uni');
      await until(order, () => /\d,\d\d\s£/.test(textOf(order, '.sum.total')), 'the total');
      expect(parts(order, 'h2').length).to.equal(1);
    });

    it('and shows the last one, when they are changed faster than answered', async () => {
      const { host, store } = await show(
        html`<vitrine-product-grid></vitrine-product-grid><vitrine-categories></vitrine-categories>`,
      );
      const grid = find<HTMLElement & { updateComplete: Promise<unknown> }>(host, 'vitrine-product-grid');
      const categories = find(host, 'vitrine-categories');
      await says(grid, '[part="grid"]', 'Wax candle');
      await says(categories, '.root', 'Candles');
      for (const path of ['/products', '/categories']) {
        await store.fail(path, { kind: 'delay', when: 'before', delayMs: 400, times: 1 });
      }
      const answers: Promise<Response>[] = [];
      const asked = listen(answers);
      host.locale = 'fr';
      await until(grid, () => asked.includes('fr /products') && asked.includes('fr /categories'), 'the questions');
      host.locale = 'en';
      await until(
        grid,
        () => asked.includes('en /products') && part(grid, '.grid').ariaBusy === 'false',
        'the answers',
      );
      await Promise.allSettled(answers);
      await grid.updateComplete;
      expect(textOf(grid, '[part="grid"]')).to.contain('Wax candle');
      expect(textOf(categories, '.root')).to.contain('Candles');
    });
  });
});
