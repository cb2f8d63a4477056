import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/cart/define.js';
import type { VitrineCart } from '../../src/elements/cart/cart.js';
import type { Shop } from '../../src/stores/shop.js';
import type { VitrineNotices } from '../../src/elements/notices/notices.js';
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

const seed = {
  supportedLocales: ['en', 'ar'],
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [
    product('candle', 1200, { translations: { ar: { name: 'شمعة' } } }),
    product('soap', 700),
    product('scarce', 500, { stock: 3 }),
    product('wild', 900, { name: `Wild ${payload}` }),
    product('set', 2000, {
      type: 'bundle',
      bundle: { minQuantity: 2, maxQuantity: 4, components: ['candle', 'soap'] },
    }),
  ],
  discounts: [
    { code: 'SAVE10', type: 'percentage' as const, value: 10 },
    { code: 'GONE', type: 'percentage' as const, value: 10, expiresAt: '2020-01-01T00:00:00Z' },
  ],
};

describe('vitrine-cart', () => {
  afterEach(clearStage);

  interface Shown {
    readonly cart: VitrineCart;
    readonly shop: Shop;
    readonly store: TestStore;
    readonly host: HTMLElement;
    readonly opener: HTMLButtonElement;
  }

  /** A page with a cart in it; `products` have been put in, and the drawer stands open. */
  async function show(
    products: readonly (readonly [slug: string, quantity: number])[] = [],
    options: StageOptions = {},
    content: TemplateResult = html`<vitrine-cart></vitrine-cart>`,
    of: Partial<StoreSeed> = seed,
    before?: (store: TestStore) => Promise<unknown>,
  ): Promise<Shown> {
    const store = await makeStore(of);
    await before?.(store);
    const host = await stage(store, html`<button id="opener">Open</button>${content}`, options);
    const cart = host.querySelector('vitrine-cart') as VitrineCart;
    await until(cart, () => cart.shop, 'the shop');
    const { shop } = cart as { shop: Shop };
    for (const [slug, quantity] of products) {
      const { id } = await shop.api.catalog.product(slug);
      await shop.cart.add({ productId: id, quantity });
    }
    const opener = host.querySelector('#opener') as HTMLButtonElement;
    opener.focus();
    if (!cart.inline) {
      shop.route.openCart();
      await until(cart, () => part<HTMLDialogElement>(cart, 'dialog').open, 'the drawer');
    }
    await until(cart, () => textOf(cart, '.heading'), 'the words');
    return { cart, shop, store, host, opener };
  }

  const state = ({ shop }: Shown) => shop.cart.$state.get();
  const settled = (shown: Shown) => until(shown.cart, () => !state(shown).pending, 'the store’s answer');
  const names = (cart: VitrineCart) => parts(cart, '.name').map((name) => name.textContent?.trim());
  const click = (cart: VitrineCart, selector: string) => part(cart, selector).click();
  const notices = (cart: VitrineCart) => part<VitrineNotices>(cart, 'vitrine-notices');

  it('is accessible empty, full, refused, waiting, paused and failed', async () => {
    const shown = await show();
    const { cart, store, shop } = shown;
    await until(cart, () => parts(cart, '.empty').length, 'the empty cart');
    await expect(cart).to.be.accessible();

    const { id } = await shop.api.catalog.product('scarce');
    await shop.cart.add({ productId: id, quantity: 2 });
    await until(cart, () => parts(cart, '.line').length === 1, 'a line');
    await expect(cart).to.be.accessible();

    await shop.cart.setQuantity({ productId: id, variantId: null }, 9).catch(() => {});
    await shop.cart.setDiscount('GONE').catch(() => {});
    await until(cart, () => parts(cart, '[part~="discount-error"]').length, 'refusals');
    await expect(cart).to.be.accessible();

    await store.fail('/cart/items', { kind: 'status', status: 503, times: 1 });
    void shop.cart.setQuantity({ productId: id, variantId: null }, 1);
    await until(cart, () => parts(cart, '.message').length, 'that changes wait');
    await expect(cart).to.be.accessible();

    await settled(shown);
    await store.control('POST', '/paused', { paused: true });
    await shop.cart.refresh();
    await until(cart, () => textOf(cart, '.message').includes('break'), 'that the store is paused');
    expect(part(cart, '[part~="checkout-button"]').getAttribute('aria-disabled')).to.equal('true');
    await expect(cart).to.be.accessible();
  });

  it('is accessible while it is loaded and when that fails, and tries again', async () => {
    const store = await makeStore(seed);
    localStorage.setItem(`vitrine:${store.key}:token`, 'token-of-a-returning-visitor');
    await store.fail('/cart', { kind: 'delay', delayMs: 600, times: 1 });
    await store.fail('/cart', { kind: 'status', status: 404, times: 1 });
    const host = await stage(store, html`<vitrine-cart></vitrine-cart>`);
    const cart = host.querySelector('vitrine-cart') as VitrineCart;
    await until(cart, () => cart.shop, 'the shop');
    cart.shop?.route.openCart();
    await until(cart, () => parts(cart, '.line .skeleton').length, 'placeholders');
    await expect(cart).to.be.accessible();
    void cart.shop?.cart.refresh();
    await until(cart, () => parts(cart, '[part~="retry-button"]').length || parts(cart, '.empty').length, 'an end');
    await expect(cart).to.be.accessible();
  });

  it('shows what a store sends as text', async () => {
    const { cart, store, shop } = await show([['wild', 1]]);
    await store.fail('/cart/items', {
      kind: 'status',
      status: 409,
      times: 1,
      body: { error: { code: 'out_of_stock', message: payload } },
    });
    const [line] = shop.cart.$state.get().lines;
    if (line) await shop.cart.setQuantity(line, 2).catch(() => {});
    await until(cart, () => textOf(cart, '[part~="line-error"]').includes('<img src=x'), 'the refusal as text');
    expect(textOf(cart, '.name')).to.contain('<img src=x');
    expect(parts(cart, 'script, svg[onload], img[onerror]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with answers that are none, and with a wrong attribute', async () => {
    const shown = await show([['candle', 1]], {}, html`<vitrine-cart position="left"></vitrine-cart>`);
    const { cart, store, shop } = shown;
    expect(part(cart, 'dialog').classList.contains('end')).to.equal(true);
    await store.control('POST', '/faults', {
      match: { method: 'GET', path: '/cart' },
      kind: 'status',
      status: 200,
      body: { data: { items: [{}, null], totals: 1 } },
      // The page may read its cart once more by itself.
      times: 10,
    });
    await shop.cart.refresh();
    await until(cart, () => parts(cart, '.message').length, 'words for it');
    expect(names(cart)).to.eql(['candle']);
    await store.control('DELETE', '/faults');
    await shop.cart.refresh();
    await until(cart, () => !parts(cart, '.message').length, 'that all is well');
  });

  it('opens over the page, holds it still, and gives the focus back', async () => {
    const { cart, shop, opener } = await show([['candle', 1]]);
    expect(getComputedStyle(document.body).overflow).to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    await until(cart, () => !part<HTMLDialogElement>(cart, 'dialog').open, 'that it closes');
    expect(shop.route.$route.get().cart).to.equal(false);
    expect(document.activeElement).to.equal(opener);
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    shop.route.openCart();
    await until(cart, () => part<HTMLDialogElement>(cart, 'dialog').open, 'the drawer');
    const dialog = part(cart, 'dialog');
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.click();
    await until(cart, () => !part<HTMLDialogElement>(cart, 'dialog').open, 'that it closes');
  });

  it('changes quantities by buttons and by typing, at once', async () => {
    const shown = await show([['candle', 1]]);
    const { cart } = shown;
    const events: string[] = [];
    cart.addEventListener('vitrine-cart-updated', ({ detail }) => events.push(`${detail.action} ${detail.quantity}`));
    parts(cart, '[part~="stepper-button"]')[1]?.click();
    await cart.updateComplete;
    expect(part<HTMLInputElement>(cart, '[part~="stepper-input"]').value).to.equal('2');
    expect(part(cart, '.subtotal').getAttribute('aria-busy')).to.equal('true');
    await settled(shown);
    await until(cart, () => textOf(cart, '.subtotal').includes('24'), 'the store’s amount');
    part<HTMLInputElement>(cart, '[part~="stepper-input"]').select();
    await sendKeys({ type: '5' });
    await sendKeys({ press: 'Tab' });
    await settled(shown);
    await until(cart, () => textOf(cart, '.subtotal').includes('60'), 'the store’s amount');
    expect(events).to.eql(['update 2', 'update 5']);
  });

  describe('a typed quantity', () => {
    const input = (cart: VitrineCart) => part<HTMLInputElement>(cart, '[part~="stepper-input"]');
    const enter = async (cart: VitrineCart, text: string) => {
      input(cart).focus();
      input(cart).value = text;
      input(cart).dispatchEvent(new Event('change'));
      await cart.updateComplete;
    };

    it('beyond what there is becomes all there is, and says so', async () => {
      const shown = await show([['scarce', 1]]);
      const { cart } = shown;
      await settled(shown);
      for (const text of ['99999', '4']) {
        await enter(cart, text);
        expect(input(cart).value).to.equal('3');
        expect(textOf(cart, '[part~="line-message"]')).to.equal('Only 3 left');
        expect(textOf(cart, '.panel > [role="status"]')).to.contain('Only 3 left');
      }
      await settled(shown);
      expect(state(shown).lines[0]?.quantity).to.equal(3);
      await expect(cart).to.be.accessible();
      await enter(cart, '2');
      expect(parts(cart, '[part~="line-message"]')).to.have.length(0);
    });

    it('that is none leaves the quantity as it was', async () => {
      const shown = await show([['candle', 13]]);
      const { cart } = shown;
      await settled(shown);
      for (const text of ['', '  ', 'abc', '-3', '-0.5', '0.5', 'Infinity', 'NaN', payload]) {
        await enter(cart, text);
        expect(input(cart).value, text).to.equal('13');
        expect(state(shown).pending, text).to.equal(false);
      }
    });

    const said = ({ shop }: Shown) =>
      shop.notices.$notices.get().map(({ message, parameters }) => [message, parameters?.['count']]);

    it('that is none is not thrown away in silence', async () => {
      const shown = await show([['candle', 13]]);
      await settled(shown);
      await enter(shown.cart, '');
      expect(said(shown)).to.deep.equal([]);
      await enter(shown.cart, 'a dozen');
      expect(said(shown)).to.deep.equal([['quantityUnread', 13]]);
      await until(shown.cart, () => notices(shown.cart).shadowRoot?.textContent?.includes('stays 13'), 'the words');
    });

    it('counts in the digits and groups of any language, up to a limit that is told', async () => {
      const shown = await show([['candle', 1]]);
      const { cart } = shown;
      await settled(shown);
      for (const [text, quantity] of [
        ['١٢', 12],
        ['１３', 13],
        ['1,000', 1000],
      ] as const) {
        await enter(cart, text);
        expect([input(cart).value, state(shown).lines[0]?.quantity]).to.deep.equal([String(quantity), quantity]);
      }
      expect(said(shown)).to.deep.equal([]);
      await enter(cart, '9'.repeat(30));
      expect([input(cart).value, state(shown).lines[0]?.quantity]).to.deep.equal(['9999', 9999]);
      expect(said(shown)).to.deep.equal([['quantityMost', 9999]]);
      await settled(shown);
      expect(state(shown).lines[0]?.quantity).to.equal(9999);
      expect(state(shown).refusals).to.deep.equal({});
    });

    it('of 0 takes the line out, and it can be brought back', async () => {
      const shown = await show([['candle', 13]]);
      const { cart } = shown;
      await settled(shown);
      await enter(cart, '0');
      expect(state(shown).lines).to.have.length(0);
      await until(cart, () => parts(notices(cart), '[part~="notice"]').length, 'the notice');
      part(notices(cart), '[part~="action"]').click();
      await settled(shown);
      expect(state(shown).lines[0]?.quantity).to.equal(13);
    });
  });

  it('says beside the line why a change was refused', async () => {
    const shown = await show([['scarce', 2]]);
    const { cart } = shown;
    const errors: string[] = [];
    cart.addEventListener('vitrine-error', ({ detail }) => errors.push(detail.code));
    const { id } = await shown.shop.api.catalog.product('scarce');
    await shown.store.control('PATCH', '/products/scarce', { stock: 2 });
    parts(cart, '[part~="stepper-button"]')[1]?.click();
    await until(cart, () => textOf(cart, '[part~="line-error"]').includes('Only 2'), 'the refusal');
    expect(part<HTMLInputElement>(cart, '[part~="stepper-input"]').value).to.equal('2');
    expect(errors).to.eql(['out_of_stock']);
    expect(state(shown).refusals[`${id}:`]?.code).to.equal('out_of_stock');
  });

  it('takes a line out, keeps the focus near, and brings it back', async () => {
    const shown = await show([
      ['candle', 3],
      ['soap', 1],
    ]);
    const { cart } = shown;
    part(cart, '.remove').focus();
    await sendKeys({ press: 'Enter' });
    await until(cart, () => names(cart).join() === 'soap', 'that it is gone');
    expect(isFocused(cart, '.remove')).to.equal(true);
    await until(notices(cart), () => parts(notices(cart), '.notice').length, 'the notice');
    await expect(cart).to.be.accessible();
    expect(textOf(notices(cart), '.text')).to.equal('candle was removed.');
    await settled(shown);
    part(notices(cart), '.action').focus();
    await sendKeys({ press: 'Enter' });
    await until(cart, () => names(cart).join() === 'soap,candle', 'that it is back');
    await settled(shown);
    expect(state(shown).lines.map(({ quantity }) => quantity)).to.eql([1, 3]);
    await until(cart, () => isFocused(cart, '.remove'), 'the focus on the line');
  });

  it('leads on from the empty cart, and shows the page’s own words there', async () => {
    const { cart, shop } = await show([], {}, html`<vitrine-cart><p slot="empty">Nothing yet.</p></vitrine-cart>`);
    await until(cart, () => parts(cart, '.empty').length, 'the empty cart');
    expect(part<HTMLSlotElement>(cart, 'slot[name=empty]').assignedElements()).to.have.length(1);
    click(cart, '[part~="continue-button"]');
    await until(cart, () => !shop.route.$route.get().cart, 'that it closes');
  });

  it('says what became of a change to a line that was ordered meanwhile', async () => {
    const { cart, shop } = await show([['candle', 1]]);
    let order: (() => void) | undefined;
    const ordering = shop.cart.exclusive(() => new Promise<void>((resolve) => (order = resolve)));
    await until(cart, () => order, 'the order on its way');
    part(cart, '[part~="line"] [aria-label="One more"]').click();
    shop.cart.complete('ord_1');
    order?.();
    await ordering;
    await until(cart, () => textOf(cart, '.message').includes('it was ordered or taken out'), 'the words');
    await expect(cart).to.be.accessible();
  });

  it('applies a code, says why one is refused and keeps it in the field, and takes it off', async () => {
    const shown = await show([['candle', 2]]);
    const { cart } = shown;
    click(cart, 'summary');
    part(cart, '[name=code]').focus();
    await sendKeys({ type: 'GONE' });
    await sendKeys({ press: 'Enter' });
    await until(cart, () => textOf(cart, '[part~="discount-error"]') === 'This code has expired.', 'the reason');
    await until(cart, () => isFocused(cart, '[name=code]'), 'the focus on the field');
    expect(part<HTMLInputElement>(cart, '[name=code]').value).to.equal('GONE');
    part<HTMLInputElement>(cart, '[name=code]').select();
    await sendKeys({ type: 'save10' });
    await sendKeys({ press: 'Enter' });
    await until(cart, () => textOf(cart, '[part~="discount-code"]') === 'SAVE10', 'the code');
    await until(cart, () => isFocused(cart, '[part~="discount-remove"]'), 'the focus on its button');
    expect(parts(cart, '[part~="discount"].sum')).to.have.length(1);
    click(cart, '[part~="discount-remove"]');
    await settled(shown);
    await until(cart, () => !parts(cart, '[part~="discount-code"]').length, 'that it is off');
    expect(state(shown).cart?.discountCode).to.equal(null);
  });

  it('leaves the focus where the shopper has gone on to while a code is applied', async () => {
    const { cart, store } = await show([['candle', 2]]);
    await store.control('POST', '/faults', { match: { path: '/cart/discount' }, kind: 'delay', delayMs: 300 });
    click(cart, 'summary');
    part(cart, '[name=code]').focus();
    await sendKeys({ type: 'SAVE10' });
    await sendKeys({ press: 'Enter' });
    part(cart, '[part~="close-button"]').focus();
    await until(cart, () => textOf(cart, '[part~="discount-code"]') === 'SAVE10', 'the code');
    await until(
      cart,
      () => parts(cart, '[role="status"]').some((one) => one.textContent?.includes('SAVE10')),
      'the words',
    );
    await cart.updateComplete;
    expect(isFocused(cart, '[part~="close-button"]')).to.equal(true);
  });

  it('asks the page before it goes on to the checkout', async () => {
    const { cart, shop } = await show([['candle', 2]]);
    const counts: number[] = [];
    const refuse = (event: CustomEvent<{ itemCount: number }>) => {
      counts.push(event.detail.itemCount);
      event.preventDefault();
    };
    document.addEventListener('vitrine-checkout-start', refuse, { once: true });
    click(cart, '[part~="checkout-button"]');
    expect(counts).to.eql([2]);
    expect(shop.route.$route.get().page.name).to.equal('home');
    click(cart, '[part~="checkout-button"]');
    expect(shop.route.$route.get()).to.deep.include({ page: { name: 'checkout' }, cart: false });
  });

  it('says that changes are kept while they can’t be sent', async () => {
    const shown = await show([['candle', 1]]);
    const { cart, store } = shown;
    await store.fail('/cart/items', { kind: 'status', status: 502, times: 1 });
    parts(cart, '[part~="stepper-button"]')[1]?.click();
    await until(cart, () => textOf(cart, '.message').includes('kept'), 'words for it');
    expect(part<HTMLInputElement>(cart, '[part~="stepper-input"]').value).to.equal('2');
    await settled(shown);
    await until(cart, () => !parts(cart, '.message').length, 'that all is well');
  });

  it('opens by itself on an addition where the page wants that', async () => {
    const { cart, shop } = await show(
      [],
      {},
      html`<vitrine-cart open-on-add></vitrine-cart><vitrine-cart-button></vitrine-cart-button>`,
    );
    shop.route.closeCart();
    await until(cart, () => !part<HTMLDialogElement>(cart, 'dialog').open, 'that it closes');
    const detail = { action: 'add', promise: Promise.resolve() } as const;
    const hearing = new CustomEvent('vitrine-cart-updated', { detail, bubbles: true, composed: true });
    document.body.dispatchEvent(new CustomEvent('vitrine-cart-updated', { detail, bubbles: true }));
    expect(shop.route.$route.get().cart).to.equal(false);
    const button = document.querySelector('vitrine-cart-button') as HTMLElement & { shop?: Shop };
    button.shop = shop;
    button.dispatchEvent(hearing);
    expect(shop.route.$route.get().cart).to.equal(true);
  });

  it('can stand in the page itself', async () => {
    const { cart, shop } = await show([['candle', 1]], {}, html`<vitrine-cart inline></vitrine-cart>`);
    expect(parts(cart, 'dialog')).to.have.length(0);
    await until(cart, () => names(cart).join() === 'candle', 'the line');
    await expect(cart).to.be.accessible();
    shop.route.openCart();
    await until(cart, () => isFocused(cart, '.heading'), 'the focus on it');
    await until(cart, () => !shop.route.$route.get().cart, 'the step back in the history');
  });

  it('tells what is in a bundle', async () => {
    const shown = await show();
    const { cart, shop } = shown;
    const bundle = await shop.api.catalog.product('set');
    const variantId = bundle.bundleConfig?.components[0]?.variants[0]?.id ?? '';
    await shop.cart.add({ productId: bundle.id, bundleSelections: [{ variantId, quantity: 2 }] });
    await until(cart, () => parts(cart, '[part~="line-options"]').length, 'what is in it');
    expect(textOf(cart, '[part~="line-options"]')).to.equal('2 × candle');
  });

  it('reads from right to left', async () => {
    const { cart } = await show([['candle', 2]], { locale: 'ar' });
    await until(cart, () => names(cart).join() === 'شمعة', 'the name');
    expect(getComputedStyle(part(cart, '.panel')).direction).to.equal('rtl');
    const [panel, page] = [part(cart, '.panel').getBoundingClientRect(), document.documentElement];
    expect(Math.round(panel.left)).to.equal(0);
    expect(panel.right).to.be.lessThan(page.clientWidth);
    await expect(cart).to.be.accessible();
  });

  describe('where the country is known', () => {
    const taxed = {
      ...seed,
      country: 'DE',
      taxes: [{ country: 'DE', name: 'VAT', rate: 0.19 }],
      shippingZones: [
        {
          name: 'Europe',
          countries: ['DE'],
          options: [{ name: 'Parcel', description: '', price: 495, minDays: 2, maxDays: 3 }],
        },
      ],
    };
    const sums = (cart: VitrineCart) => textOf(cart, '.sums');

    it('is accessible with the store’s estimate, and says what is still open', async () => {
      const { cart } = await show([['candle', 1]], {}, undefined, taxed);
      await until(cart, () => textOf(cart, '.total').includes('Estimated total'), 'the estimate');
      expect(sums(cart)).to.include('Shipping £4.95').and.include('Tax £2.28');
      expect(textOf(cart, '.total')).to.include('£19.23');
      expect(textOf(cart, '.estimate')).to.equal('Estimated for Germany. You choose the delivery option at checkout.');
      await expect(cart).to.be.accessible();
    });

    it('estimates for the country that the page names', async () => {
      const { cart } = await show([['candle', 1]], { country: 'de' }, undefined, { ...taxed, country: 'GB' });
      await until(cart, () => sums(cart).includes('Tax £2.28'), 'the estimate');
      expect(textOf(cart, '.estimate')).to.include('Germany');
    });

    it('dims the estimate until it is of the cart as it is', async () => {
      const shown = await show([['candle', 1]], {}, undefined, taxed);
      const { cart, store } = shown;
      const isBusy = () => part(cart, '.sums').getAttribute('aria-busy') === 'true';
      await until(cart, () => textOf(cart, '.total').includes('Estimated total') && !isBusy(), 'the estimate');
      await store.fail('/cart/estimate', { kind: 'delay', delayMs: 400, times: 1 });
      parts(cart, '[part~="stepper-button"]')[1]?.click();
      await settled(shown);
      await cart.updateComplete;
      expect(isBusy()).to.equal(true);
      await until(cart, () => !isBusy(), 'the next estimate');
      expect(sums(cart)).to.include('£4.56');
    });

    it('shows the estimate as before when a code is refused', async () => {
      const { cart, shop } = await show([['candle', 1]], {}, undefined, taxed);
      const isBusy = () => part(cart, '.sums').getAttribute('aria-busy') === 'true';
      await until(cart, () => textOf(cart, '.total').includes('Estimated total') && !isBusy(), 'the estimate');
      const refused = shop.cart.setDiscount('NOPE').catch(() => {});
      await until(cart, isBusy, 'that the code is on its way');
      await refused;
      await until(cart, () => !isBusy(), 'the estimate as before');
      expect(textOf(cart, '.total')).to.include('£19.23');
    });

    describe('keeps to the cart’s own totals', () => {
      const keepsTo = async (of: Partial<StoreSeed>, before?: (store: TestStore) => Promise<unknown>) => {
        performance.clearResourceTimings();
        const { cart, store } = await show([['candle', 1]], {}, undefined, of, before);
        const isAnswered = () =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.includes(store.key) && name.endsWith('/cart/estimate'));
        await until(cart, isAnswered, 'the answer');
        await aTimeout(0);
        await cart.updateComplete;
        expect(textOf(cart, '.total')).to.include('Total so far');
        expect(sums(cart)).to.include('Shipping Calculated at checkout');
        expect(getComputedStyle(part(cart, '.estimate')).visibility).to.equal('hidden');
        expect(parts(cart, '[role="alert"], .message')).to.have.length(0);
        await expect(cart).to.be.accessible();
      };

      it('where the store does not estimate', () => keepsTo(taxed, (store) => store.fail('/cart/estimate')));

      it('where its answer is none', () =>
        keepsTo(taxed, (store) =>
          store.fail('/cart/estimate', { kind: 'status', status: 200, body: { data: { totals: { total: payload } } } }),
        ));

      it('where the store does not send to that country', () => keepsTo({ ...taxed, country: 'FR' }));
    });
  });

  it('stays as it is when it is moved in the document', async () => {
    const shown = await show([['candle', 1]]);
    const { cart, host, shop } = shown;
    const place = document.createElement('section');
    host.append(place);
    place.append(cart);
    await until(cart, () => part<HTMLDialogElement>(cart, 'dialog').open, 'the drawer');
    expect(shop.route.$route.get().cart).to.equal(true);
    parts(cart, '[part~="stepper-button"]')[1]?.click();
    await settled(shown);
    expect(state(shown).count).to.equal(2);
  });
});
