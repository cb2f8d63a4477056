import { expect, html } from '@open-wc/testing';
import type { StoreSeed } from '../../demo/catalog/types.js';
import '../../src/elements/product/define.js';
import type { VitrineStore } from '../../src/elements/store/store.js';
import { clearStage, makeStore, part, parts, product, stage, until } from './stage.js';

const seed: Partial<StoreSeed> = {
  currency: 'GBP',
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [product('candle', 1990, { name: 'Candle', stock: 1 }), product('soap', 700, { name: 'Soap' })],
};

interface Entry {
  readonly event?: string;
  readonly ecommerce?: { readonly items: readonly { readonly item_name: string }[] } | null;
}

describe('analytics', () => {
  const page = window as unknown as Record<string, unknown>;
  const layers = ['dataLayer', 'shopLayer'];

  afterEach(() => {
    clearStage();
    for (const name of layers) delete page[name];
  });

  const entries = (name = 'dataLayer') => (page[name] ?? []) as readonly Entry[];
  const events = (name?: string) => entries(name).flatMap(({ event }) => event ?? []);

  /** A store that reports, with a product on screen; `granted` by the attribute unless said otherwise. */
  async function open(attributes: Partial<VitrineStore> = { analyticsConsent: 'granted' }) {
    const store = await makeStore(seed);
    const host = await stage(store, html``);
    Object.assign(host, { analytics: 'data-layer', ...attributes });
    await host.updateComplete;
    return { store, host };
  }

  /** Shows a product, and resolves when the page was told of it. */
  async function view(host: VitrineStore, slug: string): Promise<HTMLElement> {
    const element = document.createElement('vitrine-product');
    element.product = slug;
    let isTold = false;
    host.addEventListener('vitrine-product-viewed', () => (isTold = true), { once: true });
    host.append(element);
    await until(element, () => isTold && parts(element, '[part~="add"]').length, 'the product');
    return element;
  }

  /** Everything that is on its way to the data layer has come there. */
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('reports nothing of a page that nobody has seen, such as one rendered ahead, until somebody does', async () => {
    const shown = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState');
    Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => 'hidden' });
    try {
      const { host } = await open();
      await view(host, 'candle');
      await settle();
      expect(events()).to.deep.equal([]);
      Object.defineProperty(Document.prototype, 'visibilityState', shown ?? {});
      document.dispatchEvent(new Event('visibilitychange'));
      await until(host, () => events().length, 'the report');
      expect(events()).to.deep.equal(['view_item']);
    } finally {
      Object.defineProperty(Document.prototype, 'visibilityState', shown ?? {});
    }
  });

  it('reports with the page’s consent, each entry after a reset', async () => {
    const { host } = await open();
    await view(host, 'candle');
    await until(host, () => events().length, 'the report');
    expect(entries()[0]).to.deep.equal({ ecommerce: null });
    expect(events()).to.deep.equal(['view_item']);
  });

  it('reports nothing without being asked to, and nothing without consent', async () => {
    for (const attributes of [
      { analytics: 'none', analyticsConsent: 'granted' },
      { analytics: 'datalayer', analyticsConsent: 'granted' },
      { analyticsConsent: 'denied' },
      { analyticsConsent: 'maybe' },
      {},
    ]) {
      const { host } = await open(attributes);
      await view(host, 'candle');
      await settle();
      expect(page['dataLayer'], JSON.stringify(attributes)).to.equal(undefined);
      host.remove();
    }
  });

  it('tells the owner once that consent is missing, and never where the visitor has chosen', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warned.push(String(text));
    const missing = () => warned.filter((text) => text.includes('the visitor agreed')).length;
    try {
      for (const analyticsConsent of ['denied', 'granted'] as const) {
        const { host } = await open({ analyticsConsent });
        await view(host, 'candle');
        await settle();
        expect(missing(), analyticsConsent).to.equal(0);
        host.remove();
      }
      delete page['dataLayer'];
      const { host } = await open({});
      await view(host, 'candle');
      await view(host, 'soap');
      await until(host, missing, 'the warning');
      await settle();
      expect(missing()).to.equal(1);
      expect(page['dataLayer']).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
  });

  it('follows consent mode: what happened before is lost, what happens after it is withdrawn too', async () => {
    const layer: unknown[] = (page['dataLayer'] = [
      ['consent', 'default', { analytics_storage: 'denied' }],
    ] as unknown[]);
    const { host } = await open({});
    await view(host, 'candle');
    await settle();
    expect(events()).to.deep.equal([]);
    layer.push(['consent', 'update', { analytics_storage: 'granted' }]);
    const soap = await view(host, 'soap');
    await until(host, () => events().length, 'the report');
    expect(entries().at(-1)?.ecommerce?.items[0]?.item_name).to.equal('Soap');
    // Tag managers drop what is old.
    layer.splice(0, 2);
    part(soap, '[part~="add"]').click();
    await until(host, () => events().includes('add_to_cart'), 'the addition');
    layer.push(['consent', 'update', { analytics_storage: 'denied' }]);
    part(soap, '[part~="add"]').click();
    await until(soap, () => host.shop?.cart.$state.get().cart?.items[0]?.quantity === 2, 'the second');
    await settle();
    expect(events()).to.deep.equal(['view_item', 'add_to_cart']);
  });

  it('does not report what the store refused', async () => {
    const { host, store } = await open();
    const candle = await view(host, 'candle');
    await store.control('PATCH', '/products/candle', { stock: 0 });
    part(candle, '[part~="add"]').click();
    await until(candle, () => parts(candle, '[role="alert"]').length, 'the refusal');
    await settle();
    expect(events()).to.deep.equal(['view_item']);
  });

  it('can report to an array of another name', async () => {
    const { host } = await open({ analyticsConsent: 'granted', analyticsLayer: 'shopLayer' });
    await view(host, 'candle');
    await until(host, () => events('shopLayer').length, 'the report');
    expect(page['dataLayer']).to.equal(undefined);
  });

  it('keeps two stores apart, and ends with the store or its attribute', async () => {
    const first = await open();
    const store = await makeStore(seed);
    const second = document.createElement('vitrine-store');
    Object.assign(second, { storeKey: store.key, apiUrl: store.apiUrl, routing: 'none', analytics: 'none' });
    first.host.append(second);
    await view(second, 'soap');
    await settle();
    expect(events()).to.deep.equal([]);
    await view(first.host, 'candle');
    await until(first.host, () => events().length, 'the report');
    first.host.analytics = 'none';
    await first.host.updateComplete;
    await view(first.host, 'soap');
    await settle();
    expect(events()).to.deep.equal(['view_item']);
  });

  it('is no danger to the shop: whatever stands in the page’s array’s place', async () => {
    const hostile: readonly unknown[] = [
      Object.assign([], {
        push() {
          throw new Error('The page’s own mistake.');
        },
      }),
      document.createElement('form'),
      'text',
      [new Proxy({}, { get: () => expect.fail('A trap.') })],
      Object.freeze([]),
      null,
    ];
    const settings: readonly Partial<VitrineStore>[] = [{ analyticsConsent: 'granted' }, {}];
    for (const [layer, attributes] of hostile.flatMap((layer) => settings.map((one) => [layer, one] as const))) {
      page['dataLayer'] = layer;
      const { host } = await open(attributes);
      const candle = await view(host, 'candle');
      part(candle, '[part~="add"]').click();
      await until(candle, () => host.shop?.cart.$state.get().cart?.items.length === 1, 'the cart');
      await settle();
      host.remove();
    }
  });
});
