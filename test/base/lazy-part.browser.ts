import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { css, type CSSResult } from 'lit';
import { VitrineElement } from '../../src/base/element.js';
import { LazyPart } from '../../src/base/lazy-part.js';
import { $defaultShop } from '../../src/base/context.js';
import { createShop, type Shop } from '../../src/index.js';

interface Sign {
  readonly text: string;
}

const part = css`
  p {
    color: rgb(1, 2, 3);
  }
`;

class LoadedSign implements Sign {
  static readonly styles: readonly CSSResult[] = [part];
  static readonly words = { chat: 'Words of the part' };
  readonly text: string;
  constructor({ name }: { readonly name: string }) {
    this.text = `Made for ${name}`;
  }
}

/** What the element below loads: replaced by each test. */
let load: () => Promise<{ readonly default: typeof LoadedSign }>;

class Host extends VitrineElement {
  readonly sign = new LazyPart<LoadedSign, { readonly name: string }, Sign>(
    this,
    () => load(),
    { text: 'Not there yet' },
    { name: 'the host' },
  );

  protected override render() {
    return html`<p>${this.sign.current.text}</p>
      <i>${this.t('chat')}</i>`;
  }
}
customElements.define('test-lazy-host', Host);

describe('a part that is loaded later', () => {
  const { error } = console;
  let told: unknown[][];
  let shop: Shop;

  beforeEach(() => {
    told = [];
    console.error = (...args: unknown[]) => void told.push(args);
    shop = createShop({ storeKey: 'pk_test_lazy', apiUrl: location.origin });
    $defaultShop.set(shop);
    load = () => Promise.resolve({ default: LoadedSign });
  });
  afterEach(() => {
    fixtureCleanup();
    shop.dispose();
    $defaultShop.set(null);
    console.error = error;
  });

  const show = () => fixture<Host>(html`<test-lazy-host></test-lazy-host>`);
  const shown = (host: Host) => host.shadowRoot?.querySelector('p')?.textContent;
  const settle = async (host: Host) => {
    await nextFrame();
    await host.updateComplete;
  };

  it('has something in its place until it is there', async () => {
    const host = await show();
    expect(shown(host)).to.equal('Not there yet');
    host.sign.load();
    await settle(host);
    expect(shown(host)).to.equal('Made for the host');
  });

  it('brings its styles, once for each element, and its English words', async () => {
    const host = await show();
    expect(host.shadowRoot?.querySelector('i')?.textContent).to.equal('');
    for (let times = 0; times < 3; times++) host.sign.load();
    await settle(host);
    const sheets = host.shadowRoot?.adoptedStyleSheets.filter((sheet) => sheet === part.styleSheet);
    expect(sheets?.length).to.equal(1);
    expect(host.shadowRoot?.querySelector('i')?.textContent).to.equal('Words of the part');
  });

  it('is asked for once, and calls every action: at once as soon as it is there', async () => {
    let loads = 0;
    load = () => Promise.resolve({ default: LoadedSign }).finally(() => loads++);
    const host = await show();
    const heard: string[] = [];
    host.sign.load(({ text }) => heard.push(text));
    host.sign.load(({ text }) => heard.push(text));
    await settle(host);
    expect(heard).to.eql(['Made for the host', 'Made for the host']);
    host.sign.load(() => heard.push('at once'));
    expect(heard.at(-1)).to.equal('at once');
    expect(loads).to.equal(1);
  });

  it('is tried again when it could not be loaded, which is told on the console', async () => {
    const failure = new TypeError('No network');
    load = () => Promise.reject(failure);
    const host = await show();
    const heard: string[] = [];
    host.sign.load(({ text }) => heard.push(text));
    await settle(host);
    expect(told).to.eql([['[vitrine] A part could not be loaded.', failure]]);
    expect(shown(host)).to.equal('Not there yet');
    load = () => Promise.resolve({ default: LoadedSign });
    window.dispatchEvent(new Event('online'));
    await settle(host);
    expect(shown(host)).to.equal('Made for the host');
    expect(heard).to.eql(['Made for the host']);
  });

  it('ends with its host, and begins anew where that comes back', async () => {
    let loads = 0;
    load = () => {
      loads++;
      return Promise.reject(new TypeError('No network'));
    };
    const host = await show();
    const heard: string[] = [];
    host.sign.load(() => heard.push('before'));
    await settle(host);
    const parent = host.parentElement;
    host.remove();
    load = () => Promise.resolve({ default: LoadedSign }).finally(() => loads++);
    window.dispatchEvent(new Event('online'));
    await nextFrame();
    expect(loads).to.equal(1);
    expect(heard).to.eql([]);
    parent?.append(host);
    host.sign.load(() => heard.push('after'));
    await settle(host);
    expect(heard).to.eql(['after']);
    expect(shown(host)).to.equal('Made for the host');
  });
});
