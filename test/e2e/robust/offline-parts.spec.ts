import { expect, test } from '../fixtures.js';

const CANDLE = 'Beeswax candle';
const UNREACHED = 'The shop can’t be reached. Check your connection and try again.';

test.beforeEach(({ problems }) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED|\[vitrine\] A part could not be loaded/);
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
  expect(problems.matching(/\[vitrine\] A part could not be loaded/)).not.toEqual([]);

  await context.setOffline(false);
  await expect(shop.cart.quantity(CANDLE)).toHaveValue('1');
  await expect(page.getByText(UNREACHED)).toBeHidden();
  await shop.cart.closeButton.click();
  await expect(shop.cart.dialog).toBeHidden();
  await shop.cartButton.click();
  await expect(shop.cart.dialog).toBeVisible();
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
