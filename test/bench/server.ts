/**
 * The site and the store that the pages are measured on, as a process of its own. Prints its origin.
 *
 * Pictures are all the same small one: drawing them is not what is measured, and would take the processor from the browser.
 */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import sharp from 'sharp';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { createSite } from '../tools/site.js';
import { startStore } from '../tools/store.js';
import {
  benchKey,
  categoriesOf,
  groups,
  productCounts,
  productOf,
  productsOf,
  variantCounts,
  variantsKey,
} from './catalog.js';

const picture = new Uint8Array(
  await sharp({ create: { width: 320, height: 400, channels: 3, background: '#d8cfc4' } })
    .webp()
    .toBuffer(),
);

function widgetPage(count: number): string {
  const { pages, perPage } = groups(count);
  const grid = (index: number) =>
    `<vitrine-product-grid category="group-${index}" per-page="${perPage}" columns="4"></vitrine-product-grid>`;
  return pageOf(benchKey(count), Array.from({ length: pages }, (_none, index) => grid(index)).join('\n    '));
}

const productPage = (variantCount: number) =>
  pageOf(variantsKey, `<vitrine-product product="variants-${variantCount}"></vitrine-product>`);

function pageOf(key: string, content: string): string {
  const script = `<script async src="/vitrine.js" data-store-key="${key}" data-api-url="/v3/public"></script>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Widget</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/bench/pages/page.css" />
    ${script}
  </head>
  <body>
    <vitrine-cart-button></vitrine-cart-button>
    ${content}
  </body>
</html>`;
}

const site = new Hono();
site.get('/bench/widget/:count', (context) => context.html(widgetPage(Number(context.req.param('count')))));
site.get('/bench/variants/:count', (context) => context.html(productPage(Number(context.req.param('count')))));
site.route('/', createSite());
const answerSite = getRequestListener(site.fetch);
const server = await startStore({
  site: (request, response) => void answerSite(request, response),
  drawPicture: () => Promise.resolve(picture),
});

const seeds = new Map<string, Partial<StoreSeed>>([
  ...productCounts.map((count) => {
    return [benchKey(count), { categories: categoriesOf(count), products: productsOf(count) }] as const;
  }),
  [variantsKey, { products: variantCounts.map(productOf) }],
]);
for (const [key, seed] of seeds) {
  const made = await fetch(`${server.origin}/_control/stores`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key, seed, rateLimit: 0 }),
  });
  if (!made.ok) throw new Error(`The store ${key} was not made: ${await made.text()}`);
}
console.log(server.origin);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
