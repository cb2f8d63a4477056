import { expect, test } from '../fixtures.js';

const CANDLE = 'Beeswax candle';

declare global {
  interface Window {
    /** Each key that was written to storage, also where it was taken out again. */
    written: string[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.written = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      window.written.push(key);
      setItem.call(this, key, value);
    };
  });
});

test('who only looks leaves nothing in the browser’s storage', async ({ context, page, shop }) => {
  const cookies = await context.cookies();
  await shop.open();
  await shop.productLink(CANDLE).click();
  await expect(shop.product.addButton).toBeVisible();
  await expect(shop.cartButton).toBeVisible();
  await page.goBack();
  await shop.category('Candles').click();
  await expect(shop.card(CANDLE)).toBeVisible();
  await shop.cartButton.click();
  await expect(page.locator('vitrine-cart').getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.written)).toEqual([]);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await context.cookies()).toEqual(cookies);

  await shop.quickAdd(CANDLE).click();
  await expect(shop.count).toHaveText('1');
  expect(await page.evaluate(() => window.written.some((key) => key.endsWith(':token')))).toBe(true);
});
