import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';

const CANDLE = 'Beeswax candle';
const resolve = createRequire(import.meta.url).resolve;

/** What MooTools 1.4.5 with its 1.2 compatibility puts in the place of the browser's own, beside what its server build has. */
const MOOTOOLS_COMPATIBILITY = `
  window.Event = function (event) { this.event = event; };
  window.Event.prototype = { stop: function () { return this; } };
`;
/** What Prototype up to 1.6 gives arrays and texts, so that a list becomes a text in JSON. */
const PROTOTYPE_TO_JSON = `
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
`;

const libraries: readonly (readonly [name: string, paths: readonly string[], text: string])[] = [
  ['MooTools', ['mootools/lib/mootools-core-1.5.2-server.js'], MOOTOOLS_COMPATIBILITY],
  ['Prototype 1.7.3', ['prototype-js-core/prototype.js'], ''],
  ['Prototype 1.6', ['prototype-js-core/prototype.js'], PROTOTYPE_TO_JSON],
  ['an old core-js', ['core-js/client/shim.js'], ''],
  ['jQuery', ['jquery/dist/jquery.js'], ''],
];

/** A page that loads a library before anything else, and has the shop's tag. */
async function openWith(page: Page, key: string, paths: readonly string[], text: string): Promise<void> {
  const files = await Promise.all(paths.map((path) => readFile(resolve(path), 'utf8')));
  await page.route('**/pages/library.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: [...files, text].join('\n;') }),
  );
  await page.route('**/pages/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>An old page</title><link rel="icon" href="data:," />
        <script src="/pages/library.js"></script>
        <script async src="/vitrine.js" data-store-key="${key}" data-api-url="/v3/public"></script></head>
        <body><vitrine-cart-button></vitrine-cart-button><vitrine-product-grid filters></vitrine-product-grid></body></html>`,
    }),
  );
  await page.goto('/pages/host.html');
}

for (const [name, paths, text] of libraries) {
  test(`a page with ${name} sells`, async ({ page, shop, store }) => {
    await openWith(page, store.key, paths, text);
    await shop.goToCheckoutWith(CANDLE);
    await shop.checkout.fillDelivery();
    await shop.checkout.fillCard();
    await shop.checkout.pay();
    await expect(shop.confirmation.thanks).toBeVisible();
    expect(await store.order()).toMatchObject({ paymentState: 'paid' });
  });
}
