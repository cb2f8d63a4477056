import { expect, test, type Page } from '@playwright/test';
import { serveStripe } from '../fixtures.js';

const script = '<script src="/vitrine.js" data-store-key="pk_test_demo" data-api-url="/v3/public"></script>';
const grid = '<vitrine-product-grid per-page="4"></vitrine-product-grid>';

/** A page whose content, written by anybody, stands before what its owner put there. */
async function open(page: Page, content: string, owner = script + grid): Promise<readonly string[]> {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await serveStripe(page.context());
  await page.route('**/pages/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A page</title><body>${content}${owner}</body></html>`,
    }),
  );
  await page.goto('/pages/host.html');
  return requested;
}

const cards = (page: Page) => page.locator('vitrine-product-grid [part~="card"]');

test('an element that is named as the running script brings no code of its own', async ({ page }) => {
  const content = '<img name="currentScript" src="/elsewhere/x.js" data-store-key="pk_test_demo" />';
  const requested = await open(page, content);
  await expect(cards(page)).toHaveCount(4);
  expect(requested.filter((path) => path.startsWith('/elsewhere/') && path !== '/elsewhere/x.js')).toEqual([]);
});

const names = [
  'activeElement',
  'baseURI',
  'body',
  'currentScript',
  'documentElement',
  'head',
  'readyState',
  'scripts',
  'visibilityState',
];

for (const name of names) {
  test(`content that is named “${name}” takes nothing from the shop`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await open(page, `<img name="${name}" id="${name}" alt="" /><form name="${name}"></form>`);
    await expect(cards(page)).toHaveCount(4);
    await cards(page).first().getByRole('link').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('button', { name: /Add/ })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('content that is named as Stripe’s function leaves the card fields', async ({ page }) => {
  const owner = `${script}<vitrine-buy-button product="hand-poured-candle" then="checkout"></vitrine-buy-button>`;
  await open(page, '<a id="Stripe" href="#x">Stripe</a>', owner);
  await page.locator('vitrine-buy-button').getByRole('button').click();
  await expect(page.locator('vitrine-checkout').last()).toBeVisible();
  await expect(page.locator('iframe[src*="js.stripe.com"]').first()).toBeAttached();
});

test('a form around the shop may name its fields as it likes', async ({ page }) => {
  const content = '<form lang="de"><input name="parentElement" /><input name="lang" /><input name="getAttribute" />';
  await open(page, content, `${script}${grid}</form>`);
  await expect(cards(page)).toHaveCount(4);
  const label = () =>
    page.evaluate(() => {
      const grid = document.querySelector('vitrine-product-grid');
      return grid?.shadowRoot?.querySelector('[part~="grid"]')?.ariaLabel;
    });
  await expect.poll(label).toBe('Produkte');
});

test.describe('a placeholder in a page’s content', () => {
  test('hands on what its element declares, and nothing else', async ({ page }) => {
    const data = 'data-per-page="2" data-category="candles" data-onclick="x()" data-style="color:red" data-is="x"';
    await open(page, `<div data-vitrine="product-grid" ${data} data-class="mine"></div>`, script);
    await expect(cards(page)).toHaveCount(2);
    const attributes = await page
      .locator('vitrine-product-grid')
      .evaluate((element) => element.getAttributeNames().filter((name) => name !== 'style'));
    expect(attributes.sort()).toEqual(['category', 'class', 'per-page']);
    await expect(page.locator('vitrine-product-grid')).not.toHaveAttribute('style', /red/);
  });

  test('says not where a payment comes back to', async ({ page }) => {
    await open(page, '<div data-vitrine="checkout" data-return-url="https://elsewhere.example/"></div>', script);
    await expect(page.locator('vitrine-checkout')).toBeVisible();
    await expect(page.locator('vitrine-checkout')).not.toHaveAttribute('return-url');
  });

  const store =
    '<div data-vitrine="store" data-store-key="pk_test_demo" data-api-url="/v3/public" data-product-url="/p/{slug}">' +
    '<div data-vitrine="product-grid" data-per-page="2"></div></div>';

  test('makes no other store', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await open(page, store, script);
    await expect(cards(page)).toHaveCount(2);
    await expect(page.locator('vitrine-store')).toHaveCount(0);
    await expect.poll(() => warnings.join('\n')).toContain('data-allow-stores');
  });

  test('makes one where the page’s owner allows it', async ({ page }) => {
    await open(page, store, script.replace(' data-', ' data-allow-stores data-'));
    await expect(page.locator('vitrine-store')).toHaveCount(1);
    await expect(cards(page)).toHaveCount(2);
  });

  test('that is a form with fields of any name is left alone', async ({ page }) => {
    await open(page, '<form data-vitrine="product-grid"><input name="dataset" /><input name="attributes" /></form>');
    await expect(cards(page)).toHaveCount(4);
  });
});

test('the shop’s words come from a block of JSON, not from what a visitor wrote', async ({ page }) => {
  const words = '{"cartEmpty":"Call 0900-EVIL"}';
  await open(
    page,
    `<p data-vitrine-messages hidden>${words}</p>`,
    `<script type="application/json" data-vitrine-messages>{"cartEmpty":"Nothing in here yet."}</script>${script}<vitrine-cart></vitrine-cart><vitrine-cart-button></vitrine-cart-button>`,
  );
  await page.locator('vitrine-cart-button').getByRole('button').click();
  await expect(page.getByText('Nothing in here yet.')).toBeVisible();
  await expect(page.locator('vitrine-cart').getByText('Call 0900-EVIL')).toHaveCount(0);
});
