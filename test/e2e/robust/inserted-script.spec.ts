import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';

const jquery = createRequire(import.meta.url).resolve('jquery/dist/jquery.js');
const attributes = 'data-store-key="pk_test_demo" data-api-url="/v3/public" data-analytics="datalayer"';
const tag = `<script async src="/vitrine.js" ${attributes}></script>`;
const grid = '<vitrine-product-grid per-page="4"></vitrine-product-grid>';

/** A page without the shop's tag, with jQuery, and a part that it may load. */
async function open(page: Page, fragment = tag + grid): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });
  await page.route('**/pages/jquery.js', async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: await readFile(jquery, 'utf8') }),
  );
  await page.route('**/pages/fragment.html', (route) => route.fulfill(html(fragment)));
  await page.route('**/pages/host.html', (route) =>
    route.fulfill(
      html(
        `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:," />
        <script src="/pages/jquery.js"></script></head><body><main id="main"></main></body></html>`,
      ),
    ),
  );
  await page.goto('/pages/host.html');
  return problems;
}

const cards = (page: Page) => page.locator('vitrine-product-grid [part~="card"]');

/** Runs a text in the page, as a script of it would. */
const run = (page: Page, text: string) => page.addScriptTag({ content: text });

const ways: readonly (readonly [name: string, text: string])[] = [
  ['jQuery’s .html()', `jQuery('#main').html(${JSON.stringify(tag + grid)})`],
  ['jQuery’s .append()', `jQuery('#main').append(${JSON.stringify(tag + grid)})`],
  ['jQuery’s .load()', `jQuery('#main').load('/pages/fragment.html')`],
  [
    'a tag manager, which sets the attributes last',
    `const script = document.createElement('script');
     script.async = true;
     script.src = '/vitrine.js';
     document.head.append(script);
     for (const [name, value] of [['data-store-key', 'pk_test_demo'], ['data-api-url', '/v3/public']]) script.setAttribute(name, value);
     document.querySelector('#main').innerHTML = ${JSON.stringify(grid)};`,
  ],
  [
    'a consent manager, which makes a script of what was none',
    `document.querySelector('#main').innerHTML = ${JSON.stringify(tag.replace('<script', '<script type="text/plain"') + grid)};
     const held = document.querySelector('script[type="text/plain"]');
     const script = document.createElement('script');
     for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
     held.replaceWith(script);`,
  ],
  [
    'a loader that copies only the address',
    `document.querySelector('#main').innerHTML = ${JSON.stringify(tag + grid)};
     const script = document.createElement('script');
     script.src = document.querySelector('script[data-store-key]').src;
     document.head.append(script);`,
  ],
  [
    'a loader that runs the text',
    `document.querySelector('#main').innerHTML = ${JSON.stringify(tag + grid)};
     fetch('/vitrine.js').then((answer) => answer.text()).then((text) => {
       const script = document.createElement('script');
       script.text = text;
       document.head.append(script);
     });`,
  ],
  [
    'a module',
    `document.querySelector('#main').innerHTML = ${JSON.stringify(grid)};
     const script = document.createElement('script');
     script.type = 'module';
     for (const [name, value] of [['data-store-key', 'pk_test_demo'], ['data-api-url', '/v3/public'], ['src', '/vitrine.js']]) script.setAttribute(name, value);
     document.head.append(script);`,
  ],
];

for (const [name, text] of ways) {
  test(`the tag is found that is inserted by ${name}`, async ({ page }) => {
    const problems = await open(page);
    await run(page, text);
    await expect(cards(page)).toHaveCount(4);
    await page.locator('vitrine-cart-button, vitrine-product-grid [part~="quick-add"]').first().click();
    expect(problems).toEqual([]);
  });
}

test('a page that replaces its content, tag and all, shows the shop each time', async ({ page }) => {
  const problems = await open(page);
  const replace = () =>
    page.evaluate(async () => {
      const answer = await fetch('/pages/fragment.html');
      const content = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.body.replaceChildren(...content.head.childNodes, ...content.body.childNodes);
      // As Turbo and pjax do: scripts that were parsed do not run until they are made anew.
      for (const parsed of document.body.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of parsed.attributes) script.setAttribute(name, value);
        parsed.replaceWith(script);
      }
    });
  for (let visit = 0; visit < 3; visit++) {
    await replace();
    await expect(cards(page)).toHaveCount(4);
  }
  await page.locator('vitrine-product-grid [part~="quick-add"]').first().click();
  await page.evaluate(() => document.body.append(document.createElement('vitrine-cart-button')));
  await expect(page.locator('vitrine-cart-button').getByRole('button')).toHaveAccessibleName(/1 item/);
  expect(problems).toEqual([]);
});

test('a page that writes itself anew shows the shop again', async ({ page }) => {
  const problems = await open(page);
  await run(page, `jQuery('#main').html(${JSON.stringify(tag + grid)})`);
  await expect(cards(page)).toHaveCount(4);
  await page.evaluate((html) => {
    document.open();
    document.write(`<!doctype html><html lang="en"><head><title>Anew</title></head><body>${html}</body></html>`);
    document.close();
  }, tag + grid);
  await expect(cards(page)).toHaveCount(4);
  expect(problems).toEqual([]);
});
