import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/buy-button/define.js';
import type { VitrineBuyButton } from '../../src/elements/buy-button/buy-button.js';
import {
  clearStage,
  makeStore,
  part,
  parts,
  payload,
  product,
  stage,
  until,
  type StageOptions,
  type TestStore,
} from './stage.js';

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('candle', 2400, { name: 'Candle', salePrice: 1200, stock: 20 }),
    product('gone', 900, { name: 'Gone', stock: 0 }),
    product('wild', 900, { name: payload }),
    product('shirt', 2000, {
      name: 'Shirt',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [{ values: ['S'] }, { values: ['M'], price: 2500 }],
    }),
  ],
};

describe('vitrine-buy-button', () => {
  afterEach(clearStage);

  interface ShowOptions extends StageOptions {
    readonly before?: (store: TestStore) => Promise<unknown>;
  }

  async function open(content: TemplateResult, { before, ...options }: ShowOptions = {}) {
    const store = await makeStore(seed);
    await before?.(store);
    const host = await stage(store, content, options);
    return { store, host, element: host.querySelector('vitrine-buy-button') as VitrineBuyButton };
  }

  const face = (element: Element) => part(element, '[part~="button"]');
  const words = (element: Element) => {
    const slotted = element.textContent?.trim() ?? '';
    return `${slotted} ${face(element).textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  };
  const isReady = (element: Element) => !parts(element, '.loading').length && words(element) !== '';

  async function show(content: TemplateResult, options: ShowOptions = {}) {
    const opened = await open(content, options);
    await until(opened.element, () => isReady(opened.element), 'the product');
    return opened;
  }

  describe('is accessible', () => {
    it('while it loads, and when it is there', async () => {
      const { element } = await open(html`<vitrine-buy-button product="candle"></vitrine-buy-button>`, {
        before: (store) => store.fail('/products', { kind: 'delay', delayMs: 600, times: 1 }),
      });
      await until(element, () => words(element) === 'Add to cart', 'the words');
      expect(face(element).ariaBusy).to.equal('true');
      await expect(element).to.be.accessible();
      await until(element, () => isReady(element), 'the product');
      expect(words(element)).to.equal('Add to cart Candle Now £12.00, was £24.00 £12.00 £24.00');
      await expect(element).to.be.accessible();
    });

    it('sold out', async () => {
      const { element, host } = await show(html`<vitrine-buy-button product="gone"></vitrine-buy-button>`);
      expect(words(element)).to.equal('Sold out');
      face(element).click();
      expect(host.shop?.cart.$state.get().count).to.equal(0);
      await expect(element).to.be.accessible();
    });

    it('for a product that is not there', async () => {
      const { element } = await open(html`<vitrine-buy-button product="nothing"></vitrine-buy-button>`);
      await until(element, () => isReady(element), 'the failure');
      expect(face(element).ariaDisabled).to.equal('true');
      expect(words(element)).to.not.equal('Add to cart');
      await expect(element).to.be.accessible();
    });
  });

  it('says what is wrong with its attributes', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      const { element } = await show(
        html`<vitrine-buy-button product="candle" quantity="-4" then="dance"></vitrine-buy-button>
          <vitrine-buy-button product="candel"></vitrine-buy-button><vitrine-buy-button></vitrine-buy-button>`,
      );
      await until(element, () => warnings.length > 3, 'the warnings');
    } finally {
      console.warn = warn;
    }
    expect(warnings.join()).to.contain('quantity has to be a whole number from 1 to 999');
    expect(warnings.join()).to.contain('then="dance" is not one of');
    expect(warnings.join()).to.contain('needs the id or slug of a product');
    expect(warnings.join()).to.contain('product="candel" is no product of this store');
  });

  it('shows a name as text', async () => {
    const { element } = await show(html`<vitrine-buy-button product="wild"></vitrine-buy-button>`);
    expect(words(element)).to.include(payload.replace(/\s+/g, ' '));
    expect(window.__ran).to.equal(undefined);
  });

  it('adds as many as it says, and opens the cart', async () => {
    const { element, host } = await show(
      html`<vitrine-buy-button product="candle" quantity="3">Take three</vitrine-buy-button>`,
    );
    expect(words(element)).to.include('Take three');
    const told = oneEvent(host, 'vitrine-cart-updated');
    face(element).click();
    const { detail } = await told;
    expect(host.shop?.cart.$state.get().count).to.equal(3);
    expect(host.shop?.route.$route.get().cart).to.equal(true);
    await detail.promise;
  });

  it('lets the shopper stay', async () => {
    const { element, host } = await show(html`<vitrine-buy-button product="candle" then="stay"></vitrine-buy-button>`);
    face(element).click();
    await element.updateComplete;
    expect(words(element)).to.equal('Added');
    expect(host.shop?.route.$route.get().cart).to.equal(false);
  });

  it('goes to the checkout when the store has taken it, unless the page keeps it from it', async () => {
    const { element, host } = await show(
      html`<vitrine-buy-button product="candle" then="checkout"></vitrine-buy-button>`,
    );
    host.addEventListener('vitrine-checkout-start', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(host, 'vitrine-checkout-start');
    face(element).click();
    expect((await asked).detail.itemCount).to.equal(1);
    expect(host.shop?.route.$route.get().page.name).to.equal('home');
    face(element).click();
    await until(element, () => host.shop?.route.$route.get().page.name === 'checkout', 'the checkout');
  });

  it('buys once, however often it is clicked until the checkout opens', async () => {
    const { element, host, store } = await show(
      html`<vitrine-buy-button product="candle" then="checkout"></vitrine-buy-button>`,
    );
    await store.control('POST', '/faults', {
      match: { method: 'POST', path: '/cart/items' },
      kind: 'delay',
      delayMs: 500,
      times: 1,
    });
    face(element).click();
    face(element).click();
    await element.updateComplete;
    expect(face(element).ariaDisabled).to.equal('true');
    face(element).click();
    await until(element, () => host.shop?.route.$route.get().page.name === 'checkout', 'the checkout');
    await element.updateComplete;
    expect(face(element).ariaDisabled).to.equal(null);
    expect(host.shop?.cart.$state.get().count).to.equal(1);
  });

  it('says why the store refused, and goes nowhere', async () => {
    const { element, host, store } = await show(
      html`<vitrine-buy-button product="candle" then="checkout"></vitrine-buy-button>`,
    );
    await store.control('PATCH', '/products/candle', { stock: 0 });
    face(element).click();
    await until(element, () => parts(element, '[role="alert"]').length, 'the refusal');
    expect(host.shop?.route.$route.get().page.name).to.equal('home');
    await expect(element).to.be.accessible();
  });

  it('opens a product whose options have to be chosen, by a real link', async () => {
    const { element, host } = await show(html`<vitrine-buy-button product="shirt"></vitrine-buy-button>`);
    expect((face(element) as HTMLAnchorElement).hash).to.equal('#!/p/shirt');
    face(element).click();
    expect(host.shop?.route.$route.get().page).to.deep.equal({ name: 'product', slug: 'shirt' });
  });

  it('adds the variant that it names', async () => {
    const { element, host } = await show(html`<vitrine-buy-button product="shirt"></vitrine-buy-button>`);
    const variants = host.shop?.catalog.product('shirt').get().value?.variants ?? [];
    const [, second] = variants;
    element.setAttribute('variant', second?.id ?? '');
    await element.updateComplete;
    expect(words(element)).to.equal('Add to cart Shirt £25.00');
    face(element).click();
    await until(element, () => host.shop?.cart.$state.get().lines[0]?.variantId === second?.id, 'the line');
  });

  it('reads from right to left in Arabic, and keeps working when it is moved', async () => {
    const { element, host } = await show(html`<vitrine-buy-button product="candle"></vitrine-buy-button>`, {
      locale: 'ar',
    });
    await until(element, () => words(element).startsWith('أضف إلى السلة'), 'the Arabic words');
    expect(getComputedStyle(part(element, '.root')).direction).to.equal('rtl');
    await expect(element).to.be.accessible();
    const place = document.createElement('p');
    host.append(place);
    place.append(element);
    await aTimeout(0);
    face(element).click();
    expect(host.shop?.cart.$state.get().count).to.equal(1);
  });
});
