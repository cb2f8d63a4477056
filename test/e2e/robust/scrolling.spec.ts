import { expect, test, type Page } from '@playwright/test';

const script = '<script src="/vitrine.js" data-store-key="pk_test_demo" data-api-url="/v3/public"></script>';

async function open(page: Page, style: string, body: string): Promise<void> {
  await page.route('**/pages/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A page</title><style>${style}</style><body>${script}${body}</body></html>`,
    }),
  );
  await page.goto('/pages/host.html');
}

/** Where pages scroll: in the window, in the body, or in the window by the body's own `overflow`. */
const styles = {
  'a plain page': '',
  'a page that hides what is too wide in its body': 'html, body { height: 100% } body { overflow-x: hidden }',
  'a page whose body scrolls': 'html { overflow: hidden } html, body { height: 100% } body { overflow: auto }',
  'a page whose root scrolls': 'html { overflow-y: scroll }',
};

for (const [name, style] of Object.entries(styles)) {
  test(`the drawer leaves ${name} where it is`, async ({ page }) => {
    const text = '<p style="height: 600px">text</p>';
    await open(page, style, `${text}<vitrine-cart-button></vitrine-cart-button>${text.repeat(4)}`);
    const button = page.locator('vitrine-cart-button').getByRole('button');
    await button.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      for (const one of [document.documentElement, document.body]) one.scrollTop = 400;
    });
    const top = () => button.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await top()).toBe(before);
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 300);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await top()).toBe(before);
    await expect
      .poll(() => page.evaluate(() => document.body.style.cssText + document.documentElement.style.cssText))
      .toBe('');
  });
}

const elements = {
  grid: '<vitrine-product-grid filters per-page="48" pagination="more"></vitrine-product-grid>',
  search: '<vitrine-search></vitrine-search>',
  categories: '<vitrine-categories></vitrine-categories>',
  product: '<vitrine-product product="hand-poured-candle"></vitrine-product>',
  reviews: '<vitrine-reviews product="hand-poured-candle"></vitrine-reviews>',
  'buy button': '<vitrine-buy-button product="hand-poured-candle"></vitrine-buy-button>',
  account: '<vitrine-account></vitrine-account>',
  checkout:
    '<vitrine-buy-button product="hand-poured-candle" then="stay"></vitrine-buy-button><vitrine-checkout></vitrine-checkout>',
  shop: '<vitrine-shop></vitrine-shop>',
};

for (const [name, markup] of Object.entries(elements)) {
  test(`nothing hidden of the ${name} lengthens a page that scrolls in a box of its own`, async ({ page }) => {
    const style = 'html, body { height: 100%; margin: 0 } main { height: 100%; overflow: auto }';
    await open(page, style, `<main>${markup}<p style="height: 1800px">text</p>${markup}</main>`);
    await page
      .locator('vitrine-buy-button')
      .getByRole('button')
      .first()
      .click({ timeout: name === 'checkout' ? 10_000 : 1 })
      .catch(() => {});
    await page.waitForLoadState('networkidle');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight), { message: name })
      .toBe(0);
  });
}
