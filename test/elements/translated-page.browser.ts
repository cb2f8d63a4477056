import { expect, html } from '@open-wc/testing';
import '../../src/elements/cart/define.js';
import '../../src/elements/cart-button/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/product/define.js';
import '../../src/elements/product-grid/define.js';
import type { VitrineElement } from '../../src/base/element.js';
import { checkoutSeed, doubleOfStripe, fillAddress } from './checkout-stage.js';
import { clearStage, makeStore, part, parts, product, stage, textOf, until } from './stage.js';
import type { VitrineCheckout } from '../../src/elements/checkout/checkout.js';

/** What translators do to a page, also in shadow roots: nodes of their own stand in place of each text. */
function translate(root: Node): void {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.childNodes) {
      if (child instanceof Text && child.data.trim()) texts.push(child);
      else if (!(child instanceof HTMLStyleElement)) walk(child);
    }
  };
  walk(root);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('on a page that is translated', () => {
  before(doubleOfStripe);
  afterEach(clearStage);

  const seed = {
    products: [
      product('candle', 1200),
      product('shirt', 2000, {
        options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
        variants: [
          { values: ['S'] },
          { values: ['M'], price: 2500, salePrice: 1900, stock: 2 },
          { values: ['L'], price: 2200 },
        ],
      }),
    ],
    discounts: [{ code: 'SAVE10', type: 'percentage' as const, value: 10 }],
  };

  async function show(content: ReturnType<typeof html>, of: object = seed) {
    const host = await stage(await makeStore(of), content);
    const shop = host.shop ?? expect.fail('no shop');
    const find = <Found extends VitrineElement>(tag: string) => host.querySelector<Found>(tag) ?? expect.fail(tag);
    return { host, shop, find };
  }

  it('the cart and its button show the store’s amounts and counts', async () => {
    const { host, shop, find } = await show(html`
      <vitrine-cart-button></vitrine-cart-button><vitrine-cart inline></vitrine-cart>
    `);
    const [button, cart] = [find('vitrine-cart-button'), find('vitrine-cart')];
    const { id } = await shop.api.catalog.product('candle');
    const total = () => textOf(cart, '.total .price');
    const shows = (sum: string) => until(cart, () => textOf(cart, '.sums .sum:first-child dd') === sum, sum);
    await shop.cart.add({ productId: id, quantity: 2 });
    await shows('£24.00');
    await until(cart, () => total() === '£32.75', 'the estimate');
    translate(host);
    expect(parts(cart, 'font').length).to.be.greaterThan(10);
    await shop.cart.add({ productId: id });
    await shows('£36.00');
    await until(cart, () => total() === '£47.15', 'the new estimate');
    expect(textOf(button, '.count')).to.equal('3');
    expect(textOf(cart, '[part~="line-subtotal"]')).to.equal('£36.00');
    expect(textOf(cart, '.heading')).to.contain('3 items');
    translate(host);
    await shop.cart.setDiscount('SAVE10');
    await until(cart, () => textOf(cart, '.sums').includes('−£3.60'), 'the discount');
    await until(cart, () => total() === '£42.83', 'the total with the code');
    const rows = parts(cart, '.sums .sum').map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());
    expect(rows.slice(0, 2)).to.deep.equal(['Subtotal £36.00', 'Discount −£3.60']);
    expect(rows.filter((row) => row.startsWith('Shipping'))).to.have.length(1);
  });

  it('the checkout asks for the sum that the store asks for', async () => {
    const { host, shop, find } = await show(html`<vitrine-checkout></vitrine-checkout>`, {
      ...checkoutSeed,
      discounts: seed.discounts,
    });
    await shop.cart.add({ productId: 'candle' });
    const checkout = find<VitrineCheckout>('vitrine-checkout');
    await until(checkout, () => parts(checkout, 'form').length, 'the form');
    await fillAddress(checkout);
    const sum = () => textOf(checkout, '.sum.total .price');
    const isPriced = () => textOf(checkout, '.pay').includes(sum()) && /\d/.test(sum());
    await until(checkout, isPriced, 'the sum on the button');
    const before = sum();
    translate(host);
    await shop.cart.setDiscount('SAVE10');
    await until(checkout, () => sum() !== before, 'the new sum');
    await until(checkout, isPriced, 'the new sum on the button');
    expect(textOf(checkout, '.summary-toggle .price')).to.equal(sum());
    await shop.cart.add({ productId: 'candle' });
    await until(checkout, () => textOf(checkout, '.line-text').includes('Quantity: 2'), 'the quantity');
  });

  it('the checkout names each line beside its own amount when another has gone', async () => {
    const { host, shop, find } = await show(html`<vitrine-checkout></vitrine-checkout>`, {
      ...checkoutSeed,
      products: [product('candle', 1200), product('soap', 700)],
    });
    await shop.cart.add({ productId: 'candle' });
    await shop.cart.add({ productId: 'soap' });
    const checkout = find<VitrineCheckout>('vitrine-checkout');
    const lines = () =>
      parts(checkout, '.line').map((line) => [
        line.querySelector('.line-name')?.textContent?.trim(),
        line.querySelector('.price')?.textContent?.trim(),
      ]);
    await until(checkout, () => lines().flat().includes('£7.00'), 'the lines');
    translate(host);
    const [first] = shop.cart.$state.get().lines;
    await shop.cart.setQuantity(first ?? expect.fail('no line'), 0);
    await until(checkout, () => lines().length === 1, 'one line');
    expect(lines()).to.deep.equal([['soap', '£7.00']]);
  });

  it('a product shows the price of what is chosen', async () => {
    const { host, find } = await show(html`<vitrine-product product="shirt"></vitrine-product>`);
    const page = find('vitrine-product');
    const choose = async (value: string) => {
      const radio = parts<HTMLInputElement>(page, 'input[type=radio]').find(({ ariaLabel }) => ariaLabel === value);
      radio?.click();
      await page.updateComplete;
    };
    await until(page, () => parts(page, 'input[type=radio]').length, 'the options');
    await choose('S');
    expect(textOf(page, '.amount .price')).to.equal('£20.00');
    translate(host);
    await choose('L');
    expect(textOf(page, '.amount .price')).to.equal('£22.00');
    await choose('M');
    expect(part(page, '[part~="sale-price"]').textContent).to.equal('£19.00');
    expect(textOf(page, '[part~="stock"]')).to.equal('Only 2 left');
    translate(host);
    await choose('S');
    expect(textOf(page, '.amount .price')).to.equal('£20.00');
  });

  it('a grid counts, and its filter names the price that it filters by', async () => {
    const products = Array.from({ length: 30 }, (_, index) => product(`candle-${index}`, 1000 + index * 100));
    const { host, shop, find } = await show(
      html`<vitrine-product-grid filters per-page="4" sort="price"></vitrine-product-grid>`,
      { products },
    );
    const grid = find('vitrine-product-grid');
    const filters = () => grid.shadowRoot?.querySelector('vitrine-filters') ?? expect.fail('no filters');
    const pages = () => parts(grid, '[part~="page"]').map((page) => page.textContent?.trim());
    const goTo = async (page: number) => {
      shop.route.list({ page });
      await until(grid, () => textOf(grid, '[aria-current="page"]') === String(page), `page ${page}`);
    };
    await until(grid, () => parts(grid, '[part~="page"]').length, 'the pages');
    await goTo(3);
    translate(host);
    await goTo(6);
    for (const link of parts(grid, '[part~="page"]')) {
      const number = /\d+/.exec(link.getAttribute('aria-label') ?? '')?.[0];
      if (number) expect(link.textContent?.trim()).to.equal(number);
    }
    expect(pages()).to.include('6');
    shop.route.list({ priceMin: 1500 });
    await until(grid, () => textOf(filters(), '.price').includes('£15'), 'the lowest price');
    translate(host);
    shop.route.list({ priceMin: 2000 });
    await until(grid, () => textOf(filters(), '.price').includes('£20'), 'the new lowest price');
  });
});
