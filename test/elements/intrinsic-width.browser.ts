import { expect, html } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import '../../src/elements/account/define.js';
import '../../src/elements/categories/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/filters/define.js';
import '../../src/elements/product/define.js';
import '../../src/elements/product-grid/define.js';
import '../../src/elements/search/define.js';
import '../../src/elements/shop/define.js';
import { clearStage, makeStore, product, stage, until } from './stage.js';

const seed = {
  categories: [{ slug: 'candles', name: 'Candles' }],
  products: [product('candle', 2400, { name: 'Candle' }), product('soap', 900, { name: 'Soap' })],
};

const TAGS = ['account', 'categories', 'checkout', 'filters', 'product', 'product-grid', 'search', 'shop'];
const PLACES: Readonly<Record<string, string>> = {
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a table’s cell': 'display: table-cell',
  'a row of a flex container': 'display: flex',
  'what is centred': 'display: grid; place-items: center',
  'what stands beside other things': 'display: flex; flex-direction: column; align-items: center',
};

describe('elements that are laid out by their own width', () => {
  afterEach(clearStage);

  for (const [place, style] of Object.entries(PLACES)) {
    it(`have one in ${place}, and no more than there is`, async () => {
      const store = await makeStore(seed);
      for (const width of [800, 280]) {
        const host = await stage(
          store,
          html`<div style="inline-size: ${width}px; white-space: nowrap">
            ${TAGS.map((name) => {
              const tag = unsafeStatic(`vitrine-${name}`);
              return staticHtml`<section><div style=${style}><${tag} product="candle"></${tag}></div></section>`;
            })}
          </div>`,
        );
        for (const name of TAGS) {
          const element = host.querySelector(`vitrine-${name}`) as HTMLElement;
          const isLaidOut = () => element.getBoundingClientRect().width > 200;
          await until(element, isLaidOut, `the width of ${name} in ${width} px`);
          expect(element.getBoundingClientRect().width, name).to.be.at.most(width);
        }
      }
    });
  }
});
