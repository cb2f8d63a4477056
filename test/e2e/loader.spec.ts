import { expect, test, type Page } from '@playwright/test';
import { measure } from '../size/measure.js';
import { strictPolicy } from '../tools/site.js';

/** What the page's console tells of problems from now on. */
function listen(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  return messages;
}

/** A host page with that head, those headers, and that in its body. */
async function open(
  page: Page,
  head: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<readonly string[]> {
  const messages = listen(page);
  await page.route('**/pages/host.html', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</head>', `${head}</head>`).replace('</body>', `${body}</body>`);
    await route.fulfill({ response, body: html, headers: { ...response.headers(), ...headers } });
  });
  await page.goto('/pages/host.html');
  return messages;
}

/** The script tag as a tag manager would add it. */
const addScript = (page: Page, source: string) =>
  page.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    script.dataset['storeKey'] = 'pk_test_demo';
    script.dataset['apiUrl'] = '/v3/public';
    document.head.append(script);
  }, source);

const button = (page: Page) => page.locator('vitrine-cart-button button');
const attributes = 'data-store-key="pk_test_demo" data-api-url="/v3/public"';

const loadedScripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );

test('brings the shop under a strict policy, and leaves no global name', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'namesBefore', {
      value: Object.getOwnPropertyNames(globalThis),
      enumerable: false,
    });
  });
  const messages = await open(page, `<script async src="/vitrine.js" ${attributes}></script>`, {
    'Content-Security-Policy': strictPolicy,
  });
  await expect(button(page)).toBeVisible();
  const added = await page.evaluate(() => {
    const { namesBefore } = globalThis as unknown as { namesBefore: string[] };
    return Object.getOwnPropertyNames(globalThis).filter(
      (name) => !namesBefore.includes(name) && name !== 'namesBefore',
    );
  });
  // Both are left by libraries, to find a second copy of themselves.
  expect(added.filter((name) => !/^(lit|reactiveElement|litHtml|litElement|nanostores)/.test(name))).toEqual([]);
  expect(messages).toEqual([]);
});

test('loads once where the page includes it twice', async ({ page }) => {
  const script = `<script async src="/vitrine.js" ${attributes}></script>`;
  const messages = await open(page, script + script.replace('.js', '.js?again'));
  await expect(button(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const scripts = await loadedScripts(page);
  expect(scripts.filter((path) => path.endsWith('/vitrine.js'))).toHaveLength(2);
  expect(scripts.filter((path) => path.includes('/embed-'))).toHaveLength(1);
  await expect(page.locator('link[rel="preconnect"]')).toHaveCount(1);
  expect(messages).toEqual([]);
});

for (const [name, key] of [
  ['no key', ''],
  ['a secret key', 'data-store-key="sk_live_1234567890"'],
]) {
  test(`says what is wrong where the page has ${name}`, async ({ page }) => {
    const script = `<script async src="/vitrine.js" ${key} data-api-url="/v3/public"></script>`;
    const messages = await open(page, script, {}, '<vitrine-product-grid></vitrine-product-grid>');
    await expect(page.getByText('The shop is not available on this page.').first()).toBeVisible();
    await expect(button(page)).toHaveAccessibleName(/Cart/);
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toContain('[vitrine] The store key must be a publishable key');
    expect(messages[0]).not.toContain('1234567890');
  });
}

test('tells who made the page what address does not answer', async ({ page }) => {
  const script = `<script async src="/vitrine.js" data-store-key="pk_test_demo" data-api-url="/v33/public"></script>`;
  const messages = await open(page, script, {}, '<vitrine-product-grid></vitrine-product-grid>');
  await expect.poll(() => messages.join('\n')).toMatch(/\[vitrine\] http\S+\/v33\/public does not answer as a store/);
});

test('asks the store nothing on a page that shows nothing of the shop', async ({ page }) => {
  await page.route('**/pages/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>About us</title><script async src="/vitrine.js" ${attributes}></script>`,
    }),
  );
  const hostPage = page.waitForResponse(/\/host-page-/);
  await page.goto('/pages/host.html');
  await (await hostPage).finished();
  const before = await page.evaluate(() => {
    document.body.append(document.createElement('vitrine-product-grid'));
    return performance.now();
  });
  await expect(page.locator('vitrine-product-grid').getByRole('link').first()).toBeVisible();
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v3/')),
  );
  expect(asked).not.toEqual([]);
  expect(asked.filter(({ startTime }) => startTime < before)).toEqual([]);
});

test('loads its modules from where it came from, not from the page’s origin', async ({ page, baseURL }) => {
  const elsewhere = new URL('/vitrine.js', baseURL);
  elsewhere.hostname = 'localhost';
  await page.goto('/pages/host.html');
  await addScript(page, elsewhere.href);
  await expect(button(page)).toBeVisible();
  const origins = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/'))
      .map(({ name }) => new URL(name).hostname),
  );
  expect(new Set(origins)).toEqual(new Set(['localhost']));
});

test('hands its nonce to what it loads', async ({ page }) => {
  const policy = strictPolicy.replace("script-src 'self'", "script-src 'nonce-r4nd0m' 'strict-dynamic'");
  const messages = await open(page, `<script async nonce="r4nd0m" src="/vitrine.js" ${attributes}></script>`, {
    'Content-Security-Policy': policy,
  });
  await expect(button(page)).toBeVisible();
  expect(messages).toEqual([]);
});

test('says in words that it could not be loaded, and can be tried again', async ({ page }) => {
  let isBroken = true;
  await page.route('**/assets/embed-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  const messages = await open(page, `<script async src="/vitrine.js" ${attributes}></script>`);
  await expect.poll(() => messages.join('\n')).toContain('[vitrine] The shop could not be loaded.');
  isBroken = false;
  await addScript(page, '/vitrine.js?again');
  await expect(button(page)).toBeVisible();
});

test('asks for the products while the modules are still loading, and for nothing twice', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v3/public/')) asked.push(pathname.replace('/v3/public/pk_test_demo', '') + search);
  });
  let letModulesThrough = () => {};
  const productsAsked = new Promise<void>((resolve) => (letModulesThrough = resolve));
  await page.route('**/assets/*.js*', async (route) => {
    await productsAsked;
    await route.continue();
  });
  const answered = page.waitForResponse('**/products?*');
  const grid = '<vitrine-product-grid category="candles" per-page="4"></vitrine-product-grid>';
  await open(page, `<script defer src="/vitrine.js" ${attributes}></script>${grid}`);
  expect((await answered).url()).toContain('/products?category=candles&page=1&perPage=4');
  letModulesThrough();
  await expect(page.locator('vitrine-product-grid [part~="card"]').first()).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
});

test('leaves the products to the grid where the address may speak of others', async ({ page }) => {
  let isHeld = true;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isHeld && request.url().includes('/v3/public/')) asked.push(request.url());
  });
  await page.route('**/assets/*.js*', async (route) => {
    isHeld = false;
    await route.continue();
  });
  await open(page, '<vitrine-product-grid></vitrine-product-grid>');
  await page.evaluate(() => (location.hash = '#/category/candles'));
  await addScript(page, '/vitrine.js');
  await expect(page.locator('vitrine-product-grid [part~="card"]').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('loads no script before the products but those that the size report counts', async ({ page }) => {
  const script = `<script async src="/vitrine.js" ${attributes}></script>`;
  await open(page, script, {}, '<vitrine-product-grid></vitrine-product-grid>');
  await expect(page.locator('vitrine-product-grid').getByRole('link').first()).toBeVisible();
  const before = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const products = resources.find(({ name }) => name.includes('/products?'));
    return resources
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (products?.responseEnd ?? 0))
      .map(({ name }) => new URL(name).pathname.slice(1));
  });
  const { files } = measure().eager;
  expect(before.toSorted()).toEqual(files.map(({ file }) => file).toSorted());
});
