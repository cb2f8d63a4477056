import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/search/define.js';
import type { VitrineSearch } from '../../src/elements/search/search.js';
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
    { slug: 'candles', name: 'Candles', translations: { ar: { name: 'شموع' } } },
    { slug: 'candle-holders', name: 'Candle holders', parent: 'candles' },
    { slug: 'soap', name: 'Soap' },
  ],
  products: [
    product('hand-poured-candle', 2400, { name: 'Hand-poured candle' }),
    product('tall-candle', 1800, { name: 'Tall candle', salePrice: 900 }),
    product('wild-soap', 700, { name: `Wild soap ${payload}`, categories: ['soap'] }),
    ...Array.from({ length: 7 }, (_, index) =>
      product(`pillar-${index}`, 1000 + index, { name: `Pillar no. ${index}` }),
    ),
  ],
};

describe('vitrine-search', () => {
  afterEach(clearStage);

  async function show(options: StageOptions = {}, content = html`<vitrine-search></vitrine-search>`) {
    const store = await makeStore(seed);
    const host = await stage(store, content, options);
    const search = host.querySelector('vitrine-search') as VitrineSearch;
    await until(search, () => part(search, 'input').getAttribute('aria-label'), 'the words');
    return { store, host, search, input: part<HTMLInputElement>(search, 'input') };
  }

  async function type(search: VitrineSearch, text: string) {
    part(search, 'input').focus();
    await sendKeys({ type: text });
    await until(
      search,
      () => parts(search, '[role="option"]').length || parts(search, '.nothing').length,
      'suggestions',
    );
  }

  const active = (search: VitrineSearch) =>
    parts(search, '[aria-selected="true"]').map((one) => one.textContent?.trim());

  it('is accessible at rest, with suggestions, without any and after a failure', async () => {
    const { search, store, input } = await show();
    await expect(search).to.be.accessible();
    await type(search, 'candle');
    await sendKeys({ press: 'ArrowDown' });
    await expect(search).to.be.accessible();
    input.select();
    await type(search, 'zzzz');
    await until(search, () => parts(search, '.nothing').length, 'that nothing was found');
    await expect(search).to.be.accessible();
    await store.fail('/products');
    input.select();
    await sendKeys({ type: 'wax' });
    await until(search, () => parts(search, '[role="alert"]').length, 'the failure');
    await expect(search).to.be.accessible();
  });

  it('shows what a store sends as text', async () => {
    const { search } = await show();
    await type(search, 'wild');
    await until(search, () => textOf(search, '.option.product').includes('<img src=x'), 'the name as text');
    expect(parts(search, 'script, svg[onload], img[onerror]')).to.have.length(0);
    expect(window.__ran).to.equal(undefined);
  });

  it('lives with answers that are none', async () => {
    const { search, store } = await show();
    await store.fail('/products', { kind: 'status', status: 200, body: '<html>' });
    await store.fail('/categories', { kind: 'status', status: 200, body: { data: [null, { id: 1 }, 'x'] } });
    part(search, 'input').focus();
    await sendKeys({ type: 'candle' });
    await until(search, () => parts(search, '[role="alert"]').length, 'words for it');
  });

  it('suggests categories, products with their prices, and all results', async () => {
    const { search } = await show();
    await type(search, 'candle');
    await until(search, () => parts(search, '.product').length === 2, 'products');
    expect(parts(search, '.category').map((one) => one.textContent?.trim().replace(/\s+/g, ' '))).to.eql([
      'Candles',
      'Candle holders Candles',
    ]);
    expect(textOf(search, '.product')).to.contain('Hand-poured candle').and.to.contain('24');
    part<HTMLInputElement>(search, 'input').select();
    await type(search, 'pillar');
    await until(search, () => parts(search, '.all').length, 'the way to all results');
    expect(parts(search, '.product')).to.have.length(6);
  });

  it('goes through suggestions by arrow keys, Home and End, and back to the text by Escape', async () => {
    const { search, input } = await show();
    await type(search, 'candle');
    await until(search, () => parts(search, '.option').length === 4, 'four suggestions');
    const options = parts(search, '.option').map((one) => one.textContent?.trim());
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await search.updateComplete;
    expect(active(search)).to.eql([options[1]]);
    expect(input.getAttribute('aria-activedescendant')).to.equal('option-1');
    await sendKeys({ press: 'End' });
    await search.updateComplete;
    expect(active(search)).to.eql([options[3]]);
    await sendKeys({ press: 'ArrowDown' });
    await search.updateComplete;
    expect(active(search)).to.eql([]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Home' });
    await search.updateComplete;
    expect(active(search)).to.eql([options[0]]);
    await sendKeys({ press: 'Escape' });
    await search.updateComplete;
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(input.value).to.equal('candle');
    await sendKeys({ press: 'Escape' });
    await search.updateComplete;
    expect(input.value).to.equal('');
  });

  it('opens a product by Enter, unless the page has other plans', async () => {
    const { search, host } = await show();
    await type(search, 'tall');
    await until(search, () => parts(search, '.product').length, 'a product');
    let slug = '';
    const cancel = (event: HTMLElementEventMap['vitrine-product-open']) => {
      event.preventDefault();
      ({ slug } = event.detail);
    };
    host.addEventListener('vitrine-product-open', cancel);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(slug).to.equal('tall-candle');
    expect(location.hash).to.equal('');
    host.removeEventListener('vitrine-product-open', cancel);
    part(search, 'input').click();
    await until(search, () => parts(search, '.product').length, 'a product');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#!/p/tall-candle');
  });

  it('puts what is looked for into the address, and follows it back', async () => {
    const { search, input, host } = await show({ route: '/c/soap?onSale=true' });
    input.focus();
    await sendKeys({ type: 'tall  candle' });
    await sendKeys({ press: 'Enter' });
    expect(decodeURIComponent(location.hash)).to.equal('#!/?q=tall+candle');
    host.shop?.route.open({ name: 'home' });
    await until(search, () => input.value === '', 'the emptied field');
  });

  it('takes the text away with the address’s search when cleared', async () => {
    const { search, input } = await show({ route: '/?q=soap' });
    await until(search, () => input.value === 'soap', 'the search of the address');
    part(search, '[part="clear"]').click();
    expect(location.hash).to.equal('');
    await search.updateComplete;
    expect(input.value).to.equal('');
    expect(search.shadowRoot?.activeElement).to.equal(input);
  });

  it('asks once for what was typed last, and gives up what was asked before', async () => {
    const { search, store, input } = await show();
    await store.control('POST', '/faults', { match: { path: '/products' }, kind: 'hang' });
    const { fetch } = window;
    const requests: { readonly text: string | null; readonly signal: AbortSignal | null | undefined }[] = [];
    window.fetch = (address, init) => {
      const text = new URL(String(address)).searchParams.get('q');
      if (text !== null) requests.push({ text, signal: init?.signal });
      return fetch(address, init);
    };
    try {
      input.focus();
      await sendKeys({ type: 'pillar' });
      await until(search, () => requests.length, 'the first question');
      expect(parts(search, '.skeleton').length).to.be.greaterThan(0);
      input.select();
      await type(search, 'soap');
      await until(search, () => parts(search, '.product').length === 1, 'the newer answer');
    } finally {
      window.fetch = fetch;
    }
    expect(requests[0]?.signal?.aborted).to.equal(true);
    expect(requests.at(-1)).to.include({ text: 'soap' });
    expect(requests.length).to.be.lessThan('pillarsoap'.length);
    expect(textOf(search, '.product')).to.contain('Wild soap');
  });

  it('is left by Tab, and closes what it suggested', async () => {
    const { search, input } = await show();
    await type(search, 'candle');
    await until(search, () => parts(search, '.product').length, 'suggestions');
    input.focus();
    await sendKeys({ press: 'Tab' });
    await until(search, () => !parts(search, '.panel').length, 'that the list is closed');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(search.shadowRoot?.activeElement?.getAttribute('part')).to.be.oneOf(['clear', 'submit']);
  });

  it('helps where nothing is found', async () => {
    const { search } = await show();
    await type(search, 'zzzz');
    await until(search, () => parts(search, '.category').length === 2, 'categories to look around in');
    expect(textOf(search, '.nothing')).to.contain('zzzz');
    expect(textOf(search, '[role=status]')).to.equal('Nothing found for “zzzz”');
    parts(search, '.category')[1]?.click();
    expect(location.hash).to.equal('#!/c/soap');
  });

  it('remembers searches until told not to', async () => {
    const { search, input } = await show();
    input.focus();
    await sendKeys({ type: 'tall' });
    await sendKeys({ press: 'Enter' });
    part(search, '[part="clear"]').click();
    await until(search, () => parts(search, '.recent').length, 'recent searches');
    await expect(search).to.be.accessible();
    expect(textOf(search, '.recent')).to.equal('tall');
    part(search, '.forget').click();
    await until(search, () => !parts(search, '.recent').length, 'none');
    expect(Object.keys(localStorage).filter((key) => key.endsWith(':searches'))).to.eql([]);
  });

  it('steers the grid that it is for', async () => {
    const { search, host, input } = await show(
      {},
      html`<vitrine-search for="mine"></vitrine-search>
        <div id="mine" query="old"></div>`,
    );
    const grid = host.querySelector('#mine');
    await until(search, () => input.value === 'old', 'the grid’s search');
    input.select();
    await sendKeys({ type: 'soap' });
    await sendKeys({ press: 'Enter' });
    expect(grid?.getAttribute('query')).to.equal('soap');
    expect(location.hash).to.equal('');
    part(search, '[part="clear"]').click();
    expect(grid?.hasAttribute('query')).to.equal(false);
  });

  it('does not search while an input method is at work', async () => {
    const { search, input } = await show();
    await type(search, 'candle');
    await sendKeys({ press: 'ArrowDown' });
    // As most browsers tell it, and as Safari does.
    for (const method of [{ isComposing: true }, { isComposing: false, keyCode: 229 }]) {
      const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...method });
      input.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(location.hash).to.equal('');
    }
  });

  it('reads from right to left', async () => {
    const { search } = await show({ locale: 'ar' });
    await until(search, () => part(search, 'input').getAttribute('aria-label') === 'ابحث عن المنتجات', 'Arabic words');
    await type(search, 'شموع');
    expect(getComputedStyle(part(search, '.panel')).direction).to.equal('rtl');
    await expect(search).to.be.accessible();
  });

  it('goes on after it was moved', async () => {
    const { search, host } = await show();
    await type(search, 'candle');
    const other = document.createElement('div');
    host.append(other);
    other.append(search);
    await search.updateComplete;
    expect(parts(search, '.panel')).to.have.length(0);
    part<HTMLInputElement>(search, 'input').select();
    await type(search, 'soap');
    await until(search, () => parts(search, '.product').length === 1, 'suggestions');
  });
});
