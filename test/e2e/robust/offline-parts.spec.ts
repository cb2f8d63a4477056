import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.js';
import type { Storefront } from '../objects/storefront.js';
import { OFFLINE } from '../problems.js';
import { heldFor } from './held.js';

const CANDLE = 'Beeswax candle';
const UNREACHED = 'The shop can’t be reached. Check your connection and try again.';

async function expectAccessible(page: Page): Promise<void> {
  // What fades in is hard to read meanwhile, and is not what is looked at.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The shop with its products, and everything there that it loads by itself. */
async function openShop(page: Page, shop: Storefront): Promise<void> {
  await shop.open();
  await shop.productLink(CANDLE).waitFor();
  // The last that comes to the first page.
  await page.getByRole('link', { name: 'Candles' }).waitFor();
  await page.getByRole('button', { name: 'Price' }).waitFor();
  await page.waitForLoadState('networkidle');
}

test.beforeEach(({ problems }) => {
  problems.expect(OFFLINE);
});

test('the cart button, first pressed offline: that is said, and the drawer comes with the connection', async ({
  context,
  page,
  problems,
  shop,
}) => {
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await shop.cartButton.click();
  await expect(page.getByRole('alert').filter({ hasText: UNREACHED })).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => problems.matching(/\[vitrine\] A part could not be loaded/)).not.toEqual([]);

  await context.setOffline(false);
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('1');
  await expect(page.getByText(UNREACHED)).toBeHidden();
  await shop.cart.closeButton.click();
  await expect(shop.cart.dialog).toBeHidden();
  await shop.cartButton.click();
  await expect(shop.cart.dialog).toBeVisible();
});

test('what is added while the cart’s own code can’t be had counts at once, and is sent once with the connection', async ({
  page,
  problems,
  shop,
  store,
}) => {
  problems.expect(/ERR_FAILED/);
  let isBroken = true;
  await page.route('**/assets/deferred-*.js*', (route) => (isBroken ? route.abort() : route.continue()));
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await expect(shop.cartButton).toHaveAccessibleName('Cart, 1 item');
  await page.waitForLoadState('networkidle');
  isBroken = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
  await expect(shop.cartButton).toHaveAccessibleName('Cart, 1 item');
});

test('what is closed again before it could be shown does not come up later', async ({ context, page, shop }) => {
  await shop.open();
  await shop.quickAdd(CANDLE).click();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await shop.cartButton.click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(UNREACHED)).toBeHidden();

  const isHere = page.waitForResponse(/\/assets\/define-/);
  await context.setOffline(false);
  await isHere;
  await page.waitForLoadState('networkidle');
  await expect(shop.cart.dialog).toBeHidden();
  await shop.cartButton.click();
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('1');
});

test('a product first opened offline: that is said, and all of it comes with the connection', async ({
  context,
  page,
  shop,
  store,
}) => {
  await openShop(page, shop);
  await context.setOffline(true);
  let failedReadings = 0;
  page.on('requestfailed', (request) => {
    if (/\/products\/[^/]+$/.test(request.url())) failedReadings++;
  });
  await shop.productLink(CANDLE).click();
  const said = page.locator('vitrine-shop [part=page]').getByRole('alert');
  await expect(said).toHaveText(/The shop can’t be reached. Check your connection and try again\.\s+Try again/);
  await expectAccessible(page);
  // Neither helps while there is no connection, nor harms.
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();
  // The reading is given up as well.
  await expect.poll(() => failedReadings).toBe(3);

  await context.setOffline(false);
  await expect(shop.product.addButton).toBeVisible();
  await expect(said).toBeHidden();
  await shop.product.addButton.click();
  await expect.poll(() => heldFor(store, shop)).toEqual([[CANDLE, 1]]);
});

test('the account first opened offline: that is said, and it comes with the connection', async ({
  context,
  page,
  shop,
}) => {
  await openShop(page, shop);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Account' }).click();
  const said = page.locator('vitrine-shop [part=page]').getByRole('alert');
  await expect(said).toContainText(UNREACHED);
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(page.locator('vitrine-account').getByRole('textbox')).toBeVisible();
  await expect(said).toBeHidden();
});

test('a part that failed is tried again when asked: the button says so, and keeps the focus', async ({
  page,
  problems,
  shop,
}) => {
  problems.expect(/ERR_FAILED/);
  await openShop(page, shop);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  let isBroken = true;
  await page.route('**/assets/define-*.js*', async (route) => {
    if (isBroken) return route.abort();
    await isReleased;
    return route.continue();
  });
  await page.getByRole('link', { name: 'Account' }).click();
  const said = page.locator('vitrine-shop [part=page]').getByRole('alert');
  await expect(said).toContainText(UNREACHED);
  isBroken = false;
  await said.getByRole('button', { name: 'Try again' }).click();
  const button = said.getByRole('button', { name: 'Loading' });
  await expect(button).toBeDisabled();
  await expect(button).toBeFocused();
  await expectAccessible(page);

  release();
  await expect(page.locator('vitrine-account').getByRole('textbox')).toBeVisible();
  await expect(said).toBeHidden();
});

test('over an open product, what can’t be had can be closed again', async ({ page, problems, shop }) => {
  problems.expect(/ERR_FAILED/);
  await shop.open('grid');
  await shop.productLink(CANDLE).first().click();
  await expect(shop.product.addButton).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/define-*.js*', (route) => route.abort());
  await page.evaluate(() => (location.hash += '?open=cart'));
  const said = page.locator('[popover]').getByRole('alert');
  await expect(said).toHaveText(UNREACHED);
  await page.locator('[popover]').getByRole('button', { name: 'Close' }).click();
  await expect(said).toBeHidden();
  await expect(shop.product.addButton).toBeVisible();
});

test('on a slow line a part that is on its way is stood in for', async ({ page, shop }) => {
  await openShop(page, shop);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/define-*.js*', async (route) => {
    await isReleased;
    await route.continue();
  });
  const shown = page.locator('vitrine-shop [part=page]');
  await page.getByRole('link', { name: 'Account' }).click();
  await expect(shown.getByRole('status')).toHaveText('Loading');
  await expect(shown.locator('.skeleton').first()).toBeVisible();
  await expectAccessible(page);
  await shop.cartButton.click();
  await expect(page.locator('[popover]').getByRole('status')).toHaveText('Loading');

  release();
  await expect(shop.cart.dialog).toBeVisible();
  await shop.cart.closeButton.click();
  await expect(page.locator('vitrine-account').getByRole('textbox')).toBeVisible();
  await expect(page.getByText('Loading')).toHaveCount(0);
});
