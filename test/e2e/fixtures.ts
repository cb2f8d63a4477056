import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext } from '@playwright/test';
import type { StoreSeed } from '../../demo/catalog/types.js';
import { Problems } from './problems.js';
import { smallSeed } from './seed.js';
import { TestStore } from './store.js';
import { Storefront } from './objects/storefront.js';
import { words, type Language } from './objects/words.js';

interface Options {
  /** What the test's store begins with. */
  seed: Partial<StoreSeed> | 'demo';
  /** The language of the page that the objects look for words in. */
  language: Language;
  /** Whether the store draws its pictures; else each is the same small one, which is quicker. */
  drawsPictures: boolean;
}

interface Fixtures {
  /** A store that only this test knows. The pages are served with its key in place of the demo's. */
  store: TestStore;
  /** What went wrong in the pages. What is unexpected among it fails the test at its end. */
  problems: Problems;
  /** The page as a shopper meets it. */
  shop: Storefront;
}

const stripeFolder = fileURLToPath(new URL('../../demo/stripe/', import.meta.url));
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAKCAIAAAAGpYjXAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWPYuaQHK2IY7hIAsPCY0dEn20UAAAAASUVORK5CYII=',
  'base64',
);

/** Stands in for Stripe's own server, which tests can't reach. */
export async function serveStripe(context: BrowserContext): Promise<void> {
  await context.route('https://js.stripe.com/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const extension = name.split('.').at(-1);
    const contentType = extension === 'js' ? 'text/javascript' : extension === 'css' ? 'text/css' : 'text/html';
    await route.fulfill({ body: await readFile(`${stripeFolder}${name}`), contentType });
  });
}

/** Pages of the tests: strict policy, a store of their own, Stripe's double, and no error that nobody expects. */
export const test = base.extend<Options & Fixtures>({
  seed: [smallSeed, { option: true }],
  language: ['en', { option: true }],
  drawsPictures: [false, { option: true }],

  store: async ({ baseURL, seed }, use) => {
    await use(await TestStore.make(baseURL ?? '', seed));
  },

  context: async ({ context, baseURL, store, drawsPictures }, use) => {
    const url = baseURL ?? '';
    await context.addCookies([
      { name: 'strict', value: '1', url },
      { name: 'store-key', value: store.key, url },
    ]);
    await serveStripe(context);
    if (!drawsPictures) {
      await context.route('**/media/**', (route) => route.fulfill({ body: PICTURE, contentType: 'image/png' }));
    }
    await use(context);
  },

  problems: [
    async ({ context }, use) => {
      const problems = new Problems(context);
      await use(problems);
      problems.assertNone();
    },
    { auto: true },
  ],

  shop: async ({ page, store, language }, use) => {
    await use(new Storefront(page, store, words[language]));
  },
});

export { expect } from '@playwright/test';
